/** The main job while parts come late: whatever is held back, words and picture come, and nobody presses in vain. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, serve } from '../hosts/server.js';
import { commandOf, holdBack, type Lateness, latenessOf, rankOf } from './late.js';
import { DESK, drawn, excerptVisible, launch, positionOf, selectedIds } from './page.js';

let browser: Browser;
let house: Host;
beforeAll(async () => {
  [browser, house] = await Promise.all([launch(), serve()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

/** Opens an address with late parts and a statement in it by mouse; what was held back, and what went wrong. */
async function pressed(address: string, lateness: Lateness, statement: string) {
  const context = await browser.newContext(DESK);
  const held = await holdBack(context, lateness);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  // As soon as there is a picture it can be pressed; the panel may still be on its way.
  await page.locator('edgewise-graph.ready').first().waitFor();
  const at = await positionOf(page, statement);
  await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
  await expect.poll(() => selectedIds(page)).toContain(statement);
  await expect.poll(() => excerptVisible(page, statement)).toBe(true);
  await drawn(page);
  expect(errors).toEqual([]);
  await context.close();
  return [...held];
}

const WAYS = ['chunks', 'interface', 'stories', 'random:1', 'random:2'];

test.each(WAYS)('the explorer, late: %s', async (way) => {
  const lateness = latenessOf(way) as Lateness;
  const held = await pressed(inject('site'), lateness, 'altman-your-companies');
  expect(held.length, commandOf(lateness)).toBeGreaterThan(0);
});

test.each(WAYS)('an element in somebody’s article, late: %s', async (way) => {
  const lateness = latenessOf(way) as Lateness;
  const held = await pressed(`${house.origin}/hosts/element.html`, lateness, 'engine-in-hall');
  expect(held.length, commandOf(lateness)).toBeGreaterThan(0);
});

test('the same seed holds back the same, another seed something else', async () => {
  const held = async (seed: number) =>
    (await pressed(`${house.origin}/hosts/element.html`, { kind: 'random', seed }, 'engine-in-hall')).sort();
  // What is fetched while the page is idle may come after the page has been closed.
  const [one, two, other] = [await held(5), await held(5), await held(6)];
  const most = one.length < two.length ? two : one;
  expect(most).toEqual(expect.arrayContaining(one.length < two.length ? one : two));
  expect(one.length).toBeGreaterThan(1);
  expect(other).not.toEqual(one);
});

test('a way of being late is one that is known, and has a seed', () => {
  expect([latenessOf(undefined), latenessOf('')]).toEqual([null, null]);
  expect(latenessOf('random:42')).toEqual({ kind: 'random', seed: 42 });
  expect(latenessOf('chunks')).toEqual({ kind: 'chunks', seed: 1 });
  for (const wrong of ['chunk', 'random:x', 'random:', ':4', 'stories 4'])
    expect(() => latenessOf(wrong)).toThrow('EDGEWISE_LATE');
  expect(commandOf({ kind: 'random', seed: 42 })).toBe('EDGEWISE_LATE=random:42 npx vitest run --project e2e');
  const odd = Array.from({ length: 1000 }, (_, i) => rankOf(1, `part-${i}`)).filter((rank) => rank % 2 === 1);
  expect(odd.length).toBeGreaterThan(400);
  expect(odd.length).toBeLessThan(600);
});
