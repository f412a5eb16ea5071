/** The main job in other engines than Chromium: every statement's point on its curve opens its words, by mouse and by finger. */
import { expect, test } from 'vitest';
import { excerptSeen, idsOf, placeOf, restingPlaceOf, selection } from '../fixtures/probes.js';
import type { Point } from './actions.js';
import { CAPABLE, inEach, PHONE, stateOf, visit, wrongs } from './reader.js';

declare global {
  /** What has pressed last. */
  var hand: string | undefined;
}

inEach(CAPABLE, (desk) => {
  /** Presses each statement's point, reads, closes; gives the ids whose words did not come. */
  async function misses(press: (at: Point) => Promise<void>): Promise<string[]> {
    const { driver } = desk();
    const { statements } = await driver.eval(idsOf);
    expect(statements).toHaveLength(45);
    const updated = () =>
      driver.eval(async () => {
        await document.querySelector('edgewise-graph')?.updateComplete;
      });
    const missed: string[] = [];
    for (const id of statements) {
      const at = await driver.eval(restingPlaceOf, id);
      if (!at) {
        missed.push(`${id}: no position`);
        continue;
      }
      await press(at);
      await updated();
      if (!(await driver.eval(selection)).includes(id)) missed.push(`${id}: not selected`);
      else if (!(await driver.eval(excerptSeen, id))) missed.push(`${id}: not visible`);
      await driver.key('Escape');
      await updated();
      expect(await driver.eval(selection)).toEqual([]);
    }
    return missed;
  }

  test('a click at each statement shows its words at 1280×800', async () => {
    const driver = await visit(desk(), '/?lang=de');
    expect(await misses(driver.click)).toEqual([]);
    expect(await wrongs(driver)).toEqual([]);
  });

  test('a tap at each statement shows its words at 390×844', async () => {
    const driver = await visit(desk(), '/?lang=de', PHONE);
    await driver.eval(() =>
      addEventListener('pointerdown', ({ pointerType }) => (globalThis.hand = pointerType), true),
    );
    expect(await misses(driver.tap)).toEqual([]);
    expect(await driver.eval(() => globalThis.hand)).toBe(driver.touch ? 'touch' : 'mouse');
    expect(await wrongs(driver)).toEqual([]);
  });

  test('an entity opens its card at its own place, a press on nothing closes it', async () => {
    const driver = await visit(desk(), '/?lang=de');
    for (const id of (await driver.eval(idsOf)).entities) {
      await driver.click((await driver.eval(placeOf, id))!);
      expect((await stateOf(driver)).selected).toMatchObject({ kind: 'entity', id });
    }
    const corner = await driver.eval(() => {
      const { left, top } = seek('edgewise-graph >>> .stage')!.getBoundingClientRect();
      return { x: left + 3, y: top + 3 };
    });
    await driver.click(corner);
    expect((await stateOf(driver)).selected).toBeNull();
  });
});
