/** The main job, on the built page: every statement's point on its curve opens its words, by mouse and by finger. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, excerptVisible, ids, launch, PHONE, positionOf, selectedIds, type Visit, visit } from './page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Presses each statement's point, reads, closes; gives the ids whose words did not come. */
async function misses(page: Page, press: (x: number, y: number) => Promise<void>): Promise<string[]> {
  const missed: string[] = [];
  for (const id of (await ids(page)).statements) {
    const at = await positionOf(page, id);
    if (!at) {
      missed.push(`${id}: no position`);
      continue;
    }
    await press(at.x, at.y);
    await page.evaluate(() => document.querySelector('edgewise-graph')?.updateComplete);
    if (!(await selectedIds(page)).includes(id)) missed.push(`${id}: not selected`);
    else if (!(await excerptVisible(page, id))) missed.push(`${id}: not visible`);
    await page.keyboard.press('Escape');
    // The picture may have made room for the words.
    await page.evaluate(() => document.querySelector('edgewise-graph')?.updateComplete);
    expect(await selectedIds(page)).toEqual([]);
  }
  return missed;
}

async function expectClean(its: Visit): Promise<void> {
  expect(its.errors).toEqual([]);
  expect(its.foreign).toEqual([]);
  expect(await its.traces()).toEqual({ violations: [], cookies: 0, stored: 0 });
}

test.each(['', '?story=sample'])('a real click at each statement shows its words at 1280×800 (%s)', async (query) => {
  const its = await visit(browser, DESK, query);
  await drawn(its.page);
  const { statements } = await ids(its.page);
  const missed = await misses(its.page, (x, y) => its.page.mouse.click(x, y));
  expect(missed.length / statements.length, missed.join('\n')).toBeLessThanOrEqual(0.02);
  await expectClean(its);
  await its.close();
});

test('a real tap at each statement shows its words at 390×844', async () => {
  const its = await visit(browser, { ...PHONE, reducedMotion: 'reduce' });
  await drawn(its.page);
  const { statements } = await ids(its.page);
  const missed = await misses(its.page, (x, y) => its.page.touchscreen.tap(x, y));
  expect(missed.length / statements.length, missed.join('\n')).toBeLessThanOrEqual(0.02);
  await expectClean(its);
  await its.close();
});

test('opening the words beside it does not move the picture; where they lie over it, it goes back when they are closed', async () => {
  for (const device of [DESK, PHONE]) {
    const its = await visit(browser, device);
    await drawn(its.page);
    const { entities, statements } = await ids(its.page);
    const places = () => Promise.all(entities.map((id) => positionOf(its.page, id)));
    const before = await places();
    const at = await positionOf(its.page, statements[0] ?? '');
    await its.page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await its.page.locator('edgewise-graph [data-statement]').first().waitFor();
    if (device === DESK) expect(await places()).toEqual(before);
    await its.page.keyboard.press('Escape');
    await expect.poll(places).toEqual(before);
    await its.close();
  }
});

test('an entity opens its card at its own place, a press on nothing closes it', async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  for (const id of (await ids(its.page)).entities) {
    const at = await positionOf(its.page, id);
    await its.page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    const open = await its.page.evaluate(() => document.querySelector('edgewise-graph')?.state.selected);
    expect(open).toMatchObject({ kind: 'entity', id });
  }
  const box = await its.page.locator('edgewise-graph .stage').boundingBox();
  await its.page.mouse.click((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
  expect(await its.page.evaluate(() => document.querySelector('edgewise-graph')?.state.selected)).toBeNull();
  await its.close();
});

test('the same picture on each load', async () => {
  const places: unknown[] = [];
  for (let load = 0; load < 2; load++) {
    const its = await visit(browser, DESK);
    await drawn(its.page);
    const { entities, statements } = await ids(its.page);
    places.push(await Promise.all([...entities, ...statements].map((id) => positionOf(its.page, id))));
    await its.close();
  }
  expect(places[1]).toEqual(places[0]);
});

test('replies and disputes are followed from one statement to the other', async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  const pair = await its.page.evaluate(() => {
    const story = document.querySelector('edgewise-graph')?.state.story;
    const from = story?.statements.find(({ disputes }) => disputes?.length);
    return { from: from?.id ?? '', to: from?.disputes?.[0] ?? '' };
  });
  await its.page.evaluate((id) => document.querySelector('edgewise-graph')?.select(id), pair.from);
  await its.page.locator(`edgewise-graph [data-statement="${pair.from}"] [data-follow="${pair.to}"]`).click();
  expect(await selectedIds(its.page)).toContain(pair.to);
  expect(await excerptVisible(its.page, pair.to)).toBe(true);
  await its.page.locator(`edgewise-graph [data-statement="${pair.to}"] [data-follow="${pair.from}"]`).click();
  expect(await selectedIds(its.page)).toContain(pair.from);
  await its.close();
});
