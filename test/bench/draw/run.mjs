// Drawing, side by side: ours beside its peers, in one run on one machine. Builds the pages into a folder of the system's and measures.
// node test/bench/draw/run.mjs [--peers=NODE_MODULES] [--gpu] [--only=…] [--graphs=1k,10k,100k] [--loads=3]
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../browser.mjs';
import { prepare } from './build.mjs';
import { measure } from './measure.mjs';

const dir = mkdtempSync(join(os.tmpdir(), 'edgewise-draw-'));
process.env.CHROME_PATH ??= findBrowser() ?? '';
await prepare(dir, process.argv.find((word) => word.startsWith('--peers='))?.slice(8));
await measure(dir);
rmSync(dir, { recursive: true });
