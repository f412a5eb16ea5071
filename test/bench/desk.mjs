// What a letter costs at the maker's desk in a draft of 175 statements: the page's own work from the letter to what is drawn of it; and for
// how long nothing answers once the typing pauses, when what is left to do is gone through and the picture drawn. In milliseconds.
// Two builds in turn: node test/bench/desk.mjs FOLDER FOLDER [ROUNDS]
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { launchOptions } from '../browser.mjs';

const root = resolve(import.meta.dirname, '../..');
const COPIES = 7;
const LETTERS = 40;
/** In which all that waits for a pause is done, ms. */
const AFTER = 1500;

/** The sample's statements, several times over. */
function manifold() {
  const sample = JSON.parse(readFileSync(join(root, 'data/sample-en.json'), 'utf8'));
  const { steps: _steps, ...rest } = sample;
  const statements = Array.from({ length: COPIES }, (_, copy) =>
    sample.statements.map(({ repliesTo: _a, disputes: _d, repeats: _r, ...its }) => ({
      ...its,
      id: `${its.id}-${copy}`,
    })),
  ).flat();
  return { count: statements.length, file: JSON.stringify({ ...rest, id: 'manifold', statements }) };
}

/** Runs in the page: the draw is a microtask after the letter. */
async function lettersInto([selector, letters, after]) {
  const field = document.querySelector(selector);
  const times = [];
  for (let i = 0; i < letters; i++) {
    const begun = performance.now();
    field.value += 'x';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    for (let turn = 0; turn < 3; turn++) await Promise.resolve();
    times.push(performance.now() - begun);
    // Nobody types the next letter before this one is on the screen.
    await new Promise(requestAnimationFrame);
  }
  let halt = 0;
  for (let last = performance.now(), end = last + after; last < end; ) {
    await new Promise((resolve) => setTimeout(resolve));
    halt = Math.max(halt, performance.now() - last);
    last = performance.now();
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(letters / 2)], nineInTen: times[Math.floor(letters * 0.9)], halt };
}

/** `outDir`: where the build is. */
export async function measureDesk(outDir = 'dist') {
  const build = { outDir };
  const server = await preview({ root, logLevel: 'error', build, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 660 } });
    await page.goto(`${server.resolvedUrls.local[0]}desk.html#keep-nothing`);
    const { count, file } = manifold();
    const open = async (button, name, text) => {
      const coming = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: button }).click();
      await (await coming).setFiles({ name, mimeType: '', buffer: Buffer.from(text) });
    };
    await open('Open a file', 'manifold.json', file);
    await open('Open a file', 'text.txt', readFileSync(join(root, 'data/sample-en.txt'), 'utf8'));
    await page.locator('.article p').first().waitFor();
    const steps = page.locator('.steps button');
    await steps.nth(4).click();
    const title = await page.evaluate(lettersInto, ['#story-title-en', LETTERS, AFTER]);
    await steps.nth(1).click();
    const name = await page.evaluate(lettersInto, ['[data-record] [data-field=name]', LETTERS, AFTER]);
    return { statements: count, fields: { title, name } };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Each round measures all of them, so that what else the machine does meets them alike: the median of the rounds. */
async function inTurn(folders, rounds) {
  const runs = folders.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, folder] of folders.entries()) runs[i].push((await measureDesk(folder)).fields);
  for (const [i, folder] of folders.entries())
    for (const field of ['title', 'name']) {
      const middle = (key) => runs[i].map((its) => its[field][key]).sort((a, b) => a - b)[Math.floor(rounds / 2)];
      const all = ['median', 'nineInTen', 'halt'].map((key) => `${key} ${middle(key).toFixed(1)} ms`);
      console.log(`${folder} ${field}: ${all.join(', ')}`);
    }
}

if (import.meta.filename === process.argv[1]) {
  const given = process.argv.slice(2);
  const [rounds = 5] = given.map(Number).filter(Number.isFinite);
  await inTurn(
    given.filter((its) => !Number.isFinite(Number(its))),
    rounds,
  );
}
