/** The example article in other engines than Chromium: passages open their edge, edges mark their passages, scrolling turns the pages. */
import { expect, test } from 'vitest';
import { placeOf } from '../fixtures/probes.js';
import type { Driver } from './driver.js';
import { becomes, CAPABLE, inEach, press, until, visit, wrongs } from './reader.js';

const marked = () =>
  [...document.querySelectorAll<HTMLElement>('[data-edgewise-marked]')].map((its) => its.dataset['edgewiseStatement']);
const open = () => document.querySelector('edgewise-graph')?.state.selected?.statements ?? [];

/** Every passage of the article, and what each looks like. */
const passages = (driver: Driver) =>
  driver.eval(() =>
    [...document.querySelectorAll<HTMLElement>('article [data-edgewise-statement]')].map((its) => ({
      id: its.dataset['edgewiseStatement'] ?? '',
      line: getComputedStyle(its).textDecorationLine,
      operable: its.tabIndex === 0 || its.matches(':has(a, button)'),
    })),
  );

inEach(CAPABLE, (desk) => {
  test('every passage opens its edge and is marked, by mouse and by keys', async () => {
    const driver = await visit(desk(), '/example.html');
    const all = await passages(driver);
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ operable, line }) => !operable || line !== 'underline')).toEqual([]);
    for (const { id } of all) {
      await press(driver, `article [data-edgewise-statement="${id}"]`);
      await until(
        driver,
        (its) => document.querySelector('edgewise-graph')?.state.selected?.statements.includes(its) ?? false,
        id,
      );
      expect(await driver.eval(marked)).toContain(id);
    }
    await driver.eval(() => seek('[data-edgewise-statement="no-engine"]')?.focus());
    await driver.key('Enter');
    await expect.poll(() => driver.eval(open)).toContain('no-engine');
    expect(await wrongs(driver)).toEqual([]);
  });

  test('an edge marks its passage', async () => {
    const driver = await visit(desk(), '/example.html');
    for (const { id } of await passages(driver)) {
      await driver.eval(() =>
        document.querySelector('edgewise-graph')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      );
      await driver.click((await driver.eval(placeOf, id))!);
      await expect.poll(() => driver.eval(open)).toContain(id);
      await expect.poll(() => driver.eval(marked)).toContain(id);
    }
    expect(await wrongs(driver)).toEqual([]);
  });

  test('scrolling past a passage turns to its step, and back', async () => {
    const driver = await visit(desk(), '/example.html');
    const step = () => document.querySelector<HTMLElementTagNameMap['edgewise-graph']>('#stargate')?.step;
    for (const wanted of [1, 6, 3, 1]) {
      await driver.eval((its) => {
        const passage = document.querySelector(`[data-edgewise-step="${its}"]`)!;
        scrollTo({ top: passage.getBoundingClientRect().top + scrollY - 0.6 * innerHeight, behavior: 'instant' });
      }, wanted);
      await becomes(driver, wanted, step);
    }
    expect(await wrongs(driver)).toEqual([]);
  });

  test('the wheel over the picture is the page’s', async () => {
    const driver = await visit(desk(), '/example.html');
    const at = await driver.eval(() => {
      const graph = document.querySelector('edgewise-graph')!;
      graph.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, width, top, height } = seek('edgewise-graph >>> .stage')!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, scrolled: scrollY };
    });
    await driver.wheel(at, 200);
    await until(driver, (before) => scrollY > before, at.scrolled);
    expect(await wrongs(driver)).toEqual([]);
  });
});
