/**
 * Compares every SVG that two commits draw, byte for byte:
 *
 *     node test/compare/svg.mjs BEFORE [AFTER]
 *
 * AFTER is HEAD if it is not named. Drawn are the scenes of the gallery and the stories in data/, at 390, 720 and 1280 px, in Node and by
 * `toSVG` of the built element in Chromium. Both commits are built in folders that are gone afterwards. Prints each drawing that differs,
 * with the place where, and ends with 1 if there is one; needs Git, and the browser of the tests.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../browser.mjs';
import { checkout, remove } from './checkout.mjs';
import { drawnInNode, drawnInPage } from './drawings.mjs';

/** Characters shown on both sides of the first difference. */
const AROUND = 60;

const [before, after = 'HEAD'] = process.argv.slice(2);
if (before == null) {
  console.error('usage: node test/compare/svg.mjs BEFORE [AFTER]');
  process.exit(2);
}
const home = mkdtempSync(join(tmpdir(), 'edgewise-compare-'));
const browser = await chromium.launch(launchOptions());
try {
  const first = await drawingsOf(before, join(home, 'before'));
  const second = await drawingsOf(after, join(home, 'after'));
  process.exitCode = compare(first, second) ? 0 : 1;
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true });
}

async function drawingsOf(commit, folder) {
  try {
    const built = await checkout(commit, folder);
    return new Map([...drawnInNode(built), ...(await drawnInPage(built, browser))]);
  } finally {
    remove(folder);
  }
}

function compare(first, second) {
  const names = new Set([...first.keys(), ...second.keys()]);
  let equal = 0;
  let bytes = 0;
  for (const name of names) {
    const [a, b] = [first.get(name), second.get(name)];
    if (a && a === b) {
      equal++;
      bytes += Buffer.byteLength(a);
    } else console.log(`${name}: ${difference(a, b)}`);
  }
  console.log(`${equal} of ${names.size} drawings equal, ${bytes} bytes`);
  return equal === names.size;
}

function difference(a, b) {
  if (!a || !b) return `drawn ${a ? 'before' : b ? 'after' : 'neither before nor after'} only`;
  let at = 0;
  while (a[at] === b[at]) at++;
  const excerpt = (text) => text.slice(Math.max(0, at - AROUND), at + AROUND);
  return `differs at ${at} of ${a.length}\n  - ${excerpt(a)}\n  + ${excerpt(b)}`;
}
