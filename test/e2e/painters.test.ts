/** The built page under its policy, drawn by either painter: the same picture, the same points, the same words. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { DESK, drawn, ids, launch, PHONE, pictured, positionOf, selectedIds, visit } from './page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ webgl: true });
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
  await expect.poll(() => layers(webgl.page)).toContain('sigma-edges');
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

test.each([
  ['desk', DESK],
  ['phone', PHONE],
])('places are the same however late the page’s own buttons come (%s)', async (_where, options) => {
  const soon = await visit(browser, options);
  await drawn(soon.page);
  await soon.page.getByRole('group').getByText('en', { exact: true }).waitFor();
  const context = await browser.newContext(options);
  const page = await context.newPage();
  let free = () => {};
  const held = new Promise<void>((resolve) => {
    free = resolve;
  });
  await page.route('**/assets/de-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(inject('site'));
  await pictured(page);
  const before = await positions(page);
  free();
  await page.getByRole('group').getByText('en', { exact: true }).waitFor();
  expect(await positions(page)).toEqual(before);
  expect(before).toEqual(await positions(soon.page));
  await context.close();
  await soon.close();
});
