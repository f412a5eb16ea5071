/** The built page under its policy, drawn by either painter: the same picture, the same points, the same words. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, ids, launch, positionOf, selectedIds, visit } from './page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const layers = (page: Page) =>
  page.evaluate(() =>
    [...(document.querySelector('edgewise-graph')?.shadowRoot?.querySelectorAll('.stage canvas') ?? [])].map(
      (canvas) => canvas.className || 'plain',
    ),
  );

async function positions(page: Page): Promise<unknown[]> {
  const all = await ids(page);
  return Promise.all([...all.entities, ...all.statements].map((id) => positionOf(page, id)));
}

test('with ?painter=webgl sigma is the stage, nothing breaks the policy, and each statement opens at the same point', async () => {
  const vector = await visit(browser, DESK, '?painter=vector');
  await drawn(vector.page);
  expect(await layers(vector.page)).toEqual(['plain']);
  const webgl = await visit(browser, DESK, '?painter=webgl');
  await drawn(webgl.page);
  await expect.poll(() => layers(webgl.page), { timeout: 20_000 }).toContain('sigma-edges');
  expect(await positions(webgl.page)).toEqual(await positions(vector.page));

  const { statements } = await ids(webgl.page);
  const missed: string[] = [];
  for (const id of statements) {
    const at = await positionOf(webgl.page, id);
    await webgl.page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    if (!(await selectedIds(webgl.page)).includes(id)) missed.push(id);
    await webgl.page.keyboard.press('Escape');
  }
  expect(missed.length / statements.length, missed.join(' ')).toBeLessThanOrEqual(0.02);
  for (const its of [vector, webgl]) {
    expect(its.errors).toEqual([]);
    expect(its.foreign).toEqual([]);
    expect((await its.traces()).violations).toEqual([]);
    await its.close();
  }
});

test('left alone, a machine without a GPU never fetches WebGL’s chunk', async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  expect(await layers(its.page)).toEqual(['plain']);
  const loaded = await its.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => /painter/.test(name))).toEqual([]);
  expect(its.errors).toEqual([]);
  await its.close();
});
