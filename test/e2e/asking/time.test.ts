/** When it was said: bars to brush over and to play through, in the filter's panel; the picture follows and its places stay. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, launch, visit } from '../page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const facets = (page: Page) =>
  page.evaluate(() => Reflect.get(document.querySelector('edgewise-graph') ?? {}, 'state').facets);
/** Where everybody stands, as the element says. */
const places = (page: Page) =>
  page.evaluate(() => {
    const { story, positions } = Reflect.get(document.querySelector('edgewise-graph') ?? {}, 'state');
    return [story.id, positions];
  });

/** Winds the clock, which stands still otherwise, farther each time until the picture shows another day. */
async function nextDay(page: Page): Promise<string> {
  const { to } = await facets(page);
  for (let step = 1; step < 1e9; step *= 2) {
    await page.clock.runFor(step);
    const now = (await facets(page)).to;
    if (now !== to) return now;
  }
  throw new Error(`no day comes after ${to}`);
}

test('a brush over the bars shows what was said then, play goes day by day and stops where it is told', async () => {
  const { page, errors, close } = await visit(browser, DESK, '?story=bell', (its) => its.clock.install());
  await drawn(page);
  const before = await places(page);
  await page.getByRole('button', { name: 'Filter' }).click();
  const panel = page.getByRole('dialog', { name: 'Filter' });
  const bars = panel.getByRole('img', { name: /^An \d+ Tagen wurde etwas gesagt, dazu in 2 längeren Zeiträumen/ });
  await bars.scrollIntoViewIfNeeded();
  const box = await bars.boundingBox();
  if (!box) throw new Error('no bars');
  const at = (day: number) => box.x + (box.width * (day + 0.5)) / 39;
  await page.mouse.move(at(3), box.y + 20);
  await page.mouse.down();
  await page.mouse.move(at(9), box.y + 20, { steps: 4 });
  await page.mouse.up();
  const brushed = await facets(page);
  expect([brushed.from, brushed.to].every((day) => /^2025-09-\d\d$/.test(day))).toBe(true);
  expect(brushed.from < brushed.to).toBe(true);
  expect(await panel.locator('select[data-day=to]').inputValue()).toBe(brushed.to);
  await panel.getByRole('button', { name: 'Wieder alles zeigen' }).click();

  // So far ahead that the slowest machine does not get there first, which the clock would refuse.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 3_600_000));
  const play = panel.getByRole('button', { name: 'Tag für Tag abspielen' });
  await play.focus();
  await page.keyboard.press('Enter');
  const days = [(await facets(page)).to];
  for (let i = 0; i < 2; i++) {
    days.push(await nextDay(page));
  }
  expect(days).toEqual([...new Set(days)].sort());
  await panel.getByRole('button', { name: 'Anhalten' }).click();
  await page.clock.runFor(3_600_000);
  expect((await facets(page)).to).toBe(days.at(-1));
  await play.click();
  const last = await panel.locator('select[data-day=to] option').last().getAttribute('value');
  while ((await facets(page)).to !== last) await nextDay(page);
  await page.clock.runFor(3_600_000);
  await play.waitFor();
  expect((await facets(page)).to).toBe(last);
  expect(await places(page)).toEqual(before);
  expect(errors).toEqual([]);
  await close();
});

test('where the source gives no day the report’s is told', async () => {
  const { page, close } = await visit(browser, { ...DESK, locale: 'en' }, '?story=stargate&lang=en');
  await drawn(page);
  await page.getByRole('button', { name: 'Filter' }).click();
  const panel = page.getByRole('dialog', { name: 'Filter' });
  await panel.getByText(/^It was reported on .+ 2025; the source gives no other day\.$/).waitFor();
  await close();
});
