/** The legend is the filter: what is switched off is gone from state, picture, counts and address alike. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Story } from '../../../src/story/index.js';
import { DESK, drawn, launch, positionOf, visit } from '../page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const storyOf = (page: Page): Promise<Story> =>
  page.evaluate(() => JSON.parse(JSON.stringify(document.querySelector('edgewise-graph')?.state.story)));
const statusOf = (page: Page) => page.locator('edgewise-graph .status').innerText();
const hiddenOf = (page: Page) => page.evaluate(() => document.querySelector('edgewise-graph')?.state.hidden ?? []);
const tonesOf = (story: Story) => [...new Set(story.relations.map(({ tone }) => tone))];

test('each relation switched off removes exactly its statements', async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  const story = await storyOf(its.page);
  const all = story.statements.length;
  for (const tone of tonesOf(story)) {
    const more = its.page.locator(`edgewise-graph .legend .${tone} .more`);
    await more.click();
    for (const relation of story.relations.filter((relation) => relation.tone === tone)) {
      const box = its.page.locator(`edgewise-graph [data-relation="${relation.id}"]`);
      const carried = story.statements.filter((statement) => statement.relation === relation.id);
      const others = story.statements.filter((statement) => statement.relation !== relation.id);
      await box.click();
      expect(await hiddenOf(its.page)).toEqual([relation.id]);
      expect(await statusOf(its.page)).toBe(`${all - carried.length} von ${all} Aussagen gezeigt`);
      const label = its.page.locator(`edgewise-graph label:has([data-relation="${relation.id}"]) .count`);
      expect(Number(await label.innerText())).toBe(carried.length);
      for (const { id } of carried) expect(await positionOf(its.page, id), id).toBeNull();
      for (const { id } of others) expect(await positionOf(its.page, id), id).not.toBeNull();
      await box.click();
      expect(await hiddenOf(its.page)).toEqual([]);
    }
    await more.click();
  }
  expect(its.errors).toEqual([]);
  await its.close();
});

test('a tone is one switch; all and none', async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  const story = await storyOf(its.page);
  await its.page.locator('edgewise-graph [data-tone="conflict"]').click();
  const conflict = story.relations.filter(({ tone }) => tone === 'conflict').map(({ id }) => id);
  expect(await hiddenOf(its.page)).toEqual(conflict);
  await its.page.locator('edgewise-graph [data-filter="none"]').click();
  expect(await hiddenOf(its.page)).toEqual(story.relations.map(({ id }) => id));
  await its.page.getByText('Alle Beziehungen sind ausgeschaltet.').waitFor();
  await its.page.getByText('Alle zeigen').click();
  expect(await hiddenOf(its.page)).toEqual([]);
  await its.close();
});

test('the reloaded address shows the same view, and back works', async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  const story = await storyOf(its.page);
  const statement = story.statements.find(
    ({ relation }) => story.relations.find(({ id }) => id === relation)?.tone === 'conflict',
  );
  const at = await positionOf(its.page, statement?.id ?? '');
  await its.page.locator('edgewise-graph [data-tone="money"]').click();
  await its.page.mouse.click(at?.x ?? 0, at?.y ?? 0);
  const view = () =>
    its.page.evaluate(() => {
      const { hidden, selected } = document.querySelector('edgewise-graph')?.state ?? {};
      return { hidden, selected };
    });
  const before = await view();
  expect(before.selected?.id).toBe(statement?.id);
  await its.page.reload();
  await drawn(its.page);
  expect(await view()).toEqual(before);
  await its.page.goBack();
  await its.page.waitForFunction(() => document.querySelector('edgewise-graph')?.state.selected === null);
  expect((await view()).hidden).toEqual(before.hidden);
  await its.page.goForward();
  await its.page.waitForFunction(() => document.querySelector('edgewise-graph')?.state.selected != null);
  expect(await view()).toEqual(before);
  await its.close();
});

test('?s=ID links to one statement', async () => {
  const first = await visit(browser, DESK);
  await drawn(first.page);
  const { statements } = await storyOf(first.page);
  await first.close();
  const id = statements.at(-1)?.id ?? '';
  const its = await visit(browser, DESK, `?s=${encodeURIComponent(id)}`);
  await drawn(its.page);
  await its.page.locator(`edgewise-graph [data-statement="${id}"]`).waitFor();
  await its.close();
});
