/** The maker's desk in other engines than Chromium: a passage is taken by its words, the picture follows, undone in one go. */
import { expect, test } from 'vitest';
import type { Driver } from './driver.js';
import { becomes, CAPABLE, inEach, press, until, visit, wrongs } from './reader.js';

const taken = () =>
  document.querySelector('edgewise-graph')?.state.story?.statements.map(({ quote }) => quote.exact) ?? [];

/** The words of the excerpt in hand. */
const inHand = (driver: Driver) => driver.eval(() => seek('.excerpt')?.innerText ?? '');

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
});
