/**
 * Starts the desk's commands. Node 20 does not run TypeScript, so they are built into dist/cli.js first: quietly, and only when
 * that file is missing or older than a source file, so that each command works right after `npm ci`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const built = join(root, 'dist/cli.js');

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestSource() {
  const files = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join(root, 'src', name));
  return Math.max(...[...files, join(root, 'vite.config.ts')].map(changed));
}

/** Into a folder of its own and then moved: another command that starts meanwhile never sees half a file. */
function build() {
  mkdirSync(dirname(built), { recursive: true });
  const folder = mkdtempSync(join(dirname(built), '.cli-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stderr, error } = spawnSync(process.execPath, [vite, 'build', '--mode', 'cli', '--outDir', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) renameSync(join(folder, 'cli.js'), built);
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) {
    process.stderr.write(`${stderr || error}\nThe commands could not be built. Run "npm ci" first.\n`);
    process.exit(2);
  }
}

if (changed(built) < newestSource()) build();
await import(pathToFileURL(built).href);
