/** The main job in other engines than Chromium: every statement's point on its curve opens its words, by mouse and by finger. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { excerptSeen, idsOf, placeOf, selection } from '../fixtures/probes.js';
import type { Point } from './actions.js';
import type { Driver } from './driver.js';
import { CAPABLE, DESK, drawn, launch, PHONE, stateOf, wrongs } from './reader.js';
import { type Watched, watched } from './watched.js';

declare global {
  /** What has pressed last. */
  var hand: string | undefined;
}

describe.each(CAPABLE)('$name', (engine) => {
  let driver: Driver;
  let site: Watched;
  beforeAll(async () => {
    [driver, site] = await Promise.all([launch(engine), watched(inject('site'))]);
  });
  afterAll(() => Promise.all([driver?.close(), site?.close()]));

  const opened = async ([width, height]: readonly [number, number]) => {
    await driver.load(`${site.origin}/?lang=de`, width, height);
    await drawn(driver);
    expect(await driver.eval(() => [innerWidth, innerHeight])).toEqual([width, height]);
    return driver.eval(idsOf);
  };

  /** Presses each statement's point, reads, closes; gives the ids whose words did not come. */
  async function misses(statements: readonly string[], press: (at: Point) => Promise<void>): Promise<string[]> {
    const missed: string[] = [];
    for (const id of statements) {
      const at = await driver.eval(placeOf, id);
      if (!at) {
        missed.push(`${id}: no position`);
        continue;
      }
      await press(at);
      await driver.eval(async () => {
        await document.querySelector('edgewise-graph')?.updateComplete;
      });
      if (!(await driver.eval(selection)).includes(id)) missed.push(`${id}: not selected`);
      else if (!(await driver.eval(excerptSeen, id))) missed.push(`${id}: not visible`);
      await driver.key('Escape');
      expect(await driver.eval(selection)).toEqual([]);
    }
    return missed;
  }

  test('a click at each statement shows its words at 1280×800', async () => {
    const { statements } = await opened(DESK);
    expect(statements).toHaveLength(45);
    expect(await misses(statements, driver.click)).toEqual([]);
    expect(await wrongs(driver)).toEqual([]);
  });

  test('a tap at each statement shows its words at 390×844', async () => {
    const { statements } = await opened(PHONE);
    expect(statements).toHaveLength(45);
    await driver.eval(() =>
      addEventListener('pointerdown', ({ pointerType }) => (globalThis.hand = pointerType), true),
    );
    expect(await misses(statements, driver.tap)).toEqual([]);
    expect(await driver.eval(() => globalThis.hand)).toBe(driver.touch ? 'touch' : 'mouse');
    expect(await wrongs(driver)).toEqual([]);
  });

  test('an entity opens its card at its own place, a press on nothing closes it', async () => {
    const { entities } = await opened(DESK);
    for (const id of entities) {
      await driver.click((await driver.eval(placeOf, id))!);
      expect((await stateOf(driver)).selected).toMatchObject({ kind: 'entity', id });
    }
    const corner = await driver.eval(() => {
      const { left, top } = document
        .querySelector('edgewise-graph')!
        .shadowRoot!.querySelector('.stage')!
        .getBoundingClientRect();
      return { x: left + 3, y: top + 3 };
    });
    await driver.click(corner);
    expect((await stateOf(driver)).selected).toBeNull();
  });
});
