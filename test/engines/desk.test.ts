/** The maker's desk in other engines than Chromium: a passage is taken by its words, the picture follows, undone in one go; and all the way to the zip. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Driver } from './driver.js';
import { becomes, CAPABLE, inEach, press, until, visit, wrongs } from './reader.js';

const taken = () =>
  document.querySelector('edgewise-graph')?.state.story?.statements.map(({ quote }) => quote.exact) ?? [];

/** The words of the excerpt in hand. */
const inHand = (driver: Driver) => driver.eval(() => seek('.excerpt')?.innerText ?? '');

/** Where the keys are: the field of a picker that they are in, or how much further it goes. */
const keysIn = () =>
  document.activeElement?.closest<HTMLElement>('[data-picker]')?.dataset['picker'] ??
  (document.activeElement?.matches('[data-next]') ? 'done' : '');

/** Skips proposals until it is the turn of these words, takes it, and fills in by keys whatever is asked. */
async function takeProposed(driver: Driver, words: string, wanted: Readonly<Record<string, string>>): Promise<void> {
  const turn = () => seek('.proposal .exact')?.innerText ?? '';
  for (let i = 0; i < 40; i++) {
    await until(driver, () => (seek('.proposal .exact')?.innerText ?? '') !== '');
    const now = await driver.eval(turn);
    if (now.includes(words)) break;
    await press(driver, '.proposal .acts button:last-child');
    await until(driver, (before) => seek('.proposal .exact')?.innerText !== before, now);
  }
  await press(driver, '.proposal .solid');
  await until(driver, (its) => (seek('.excerpt')?.innerText ?? '').includes(its), words);
  for (;;) {
    await until(driver, () => document.activeElement?.closest('[data-picker], [data-next]') != null);
    const field = await driver.eval(keysIn);
    if (field === 'done') return;
    // What a ship is stands last: the kinds have numbers.
    if (field === 'kinds') await driver.type('6');
    else {
      await driver.type(wanted[field] ?? '');
      await driver.key('Enter');
    }
    await until(
      driver,
      (its) => document.activeElement?.closest<HTMLElement>('[data-picker]')?.dataset['picker'] !== its,
      field,
    );
  }
}

/** Keeps what the page gives to the disk from now on: where a driven browser puts it nobody can know. */
function keepFiles(): void {
  const kept: { name: string; file: Blob | undefined }[] = [];
  Object.assign(globalThis, { kept });
  let last: Blob | undefined;
  const make = URL.createObjectURL;
  URL.createObjectURL = (file: Blob) => {
    last = file;
    return make.call(URL, file);
  };
  HTMLAnchorElement.prototype.click = function () {
    kept.push({ name: this.download, file: last });
  };
}

async function keptFile(driver: Driver): Promise<{ name: string; files: Readonly<Record<string, Uint8Array>> }> {
  await until(driver, () => (globalThis as unknown as { kept: unknown[] }).kept.length > 0);
  const { name, base64 } = await driver.eval(async () => {
    const [{ name, file }] = (globalThis as unknown as { kept: [{ name: string; file: Blob }] }).kept;
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name, base64: btoa(Array.from(bytes, (its) => String.fromCharCode(its)).join('')) };
  });
  return { name, files: unzipSync(new Uint8Array(Buffer.from(base64, 'base64'))) };
}

inEach(CAPABLE, (desk) => {
  test('a bundled story opens, a sentence is taken at the caret and undone', async () => {
    const driver = await visit(desk(), '/desk.html?story=sample');
    await until(driver, () => document.querySelectorAll('.article p').length > 3);
    const before = await driver.eval(taken);
    expect(before).toContain('Mit der ‚Seehund II‘ wird der Hafen wieder leise');
    // Where the engine has it: no bar of a pane stands on a ground that is not the paper.
    const bars = () => getComputedStyle(document.querySelector('.article') ?? document.body).scrollbarColor;
    if (await driver.eval(() => CSS.supports('scrollbar-color', 'red transparent')))
      expect(await driver.eval(bars)).toMatch(/ rgba\(0, 0, 0, 0\)$/);
    await press(driver, '.article p:nth-of-type(2)');
    await driver.type('t');
    await until(driver, () => (seek('.excerpt')?.innerText ?? '') !== '');
    const text = await driver.eval(() => document.querySelector('.article')?.textContent ?? '');
    expect(text).toContain((await inHand(driver)).trim().split('\n')[0]?.slice(0, 20) ?? 'nothing in hand');
    await press(driver, '[data-log]:not([disabled])');
    await becomes(driver, true, () => document.querySelector('[data-log]')?.hasAttribute('disabled') ?? false);
    expect(await driver.eval(taken)).toEqual(before);
    expect(await wrongs(driver)).toEqual([]);
  });

  test('from an article to the zip for the server, in seven steps', async () => {
    const { driver, site } = desk();
    await driver.load(`${site.origin}/desk.html`, 1280, 660);
    await press(driver, 'header button[lang=de]');
    await becomes(driver, 'de', () => document.documentElement.lang);
    await press(driver, '.others button:nth-child(2)');
    await takeProposed(driver, 'wird der Hafen wieder leise', {
      from: 'Fenna Quast',
      to: 'Seehund II',
      relation: 'lobt',
    });
    await press(driver, '[data-next]');
    const mocking = { from: 'Bo Ellerhagen', to: 'Seehund II', relation: 'verspottet' };
    await takeProposed(driver, 'Das Schiff hat noch nicht einmal einen Motor', mocking);

    await press(driver, '.steps li:nth-child(5) button');
    for (const [field, words] of [
      ['title', 'Streit um eine Fähre'],
      ['takeaway', 'Eine Stadt streitet.'],
    ]) {
      await press(driver, `[data-field=${field}]`);
      await driver.type(words ?? '');
    }
    await press(driver, '.steps li:nth-child(6) button');
    const due = () => document.querySelectorAll('.step-check .must').length;
    for (let left = await driver.eval(due); left > 0; left = await driver.eval(due)) {
      await press(driver, '.step-check .must input');
      await driver.type('Nachgesehen.');
      await driver.key('Enter');
      await until(driver, (its) => document.querySelectorAll('.step-check .must').length < its, left);
    }
    // All seven are looked at: each says something of its own.
    const said = new Set<string>();
    for (let i = 1; i <= 7; i++) {
      await press(driver, `.steps li:nth-child(${i}) button`);
      await until(driver, (its) => document.querySelector(`.steps li:nth-child(${its}).here`) != null, i);
      said.add(await driver.eval(() => seek('.pane.statement .scroll')?.innerText ?? ''));
    }
    expect(said.size).toBe(7);

    await press(driver, '#base');
    await driver.type('https://example.org/faehre/');
    await driver.eval(keepFiles);
    await driver.key('Enter');
    const { name, files } = await keptFile(driver);
    expect(name).toBe('streit-um-eine-faehre.website.zip');
    const page = strFromU8(files['streit-um-eine-faehre.file.html'] ?? new Uint8Array());
    for (const words of await driver.eval(taken)) expect(page).toContain(words);
    expect(await wrongs(driver)).toEqual([]);
  });
});
