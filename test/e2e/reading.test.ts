/** The guided reading on the built page: it invites, tells, lights up what it tells of, and never moves the picture. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, ids, launch, PHONE, positionOf, visit } from './page.js';
import { focused, stateOf } from './reader.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const DEVICES = { desk: DESK, phone: PHONE } as const;
const inGraph = (page: Page, selector: string) => page.locator('edgewise-graph').locator(selector);
const invitation = (page: Page) => inGraph(page, '[data-read]').and(page.locator(':visible'));
const stepsOf = (page: Page) =>
  page.evaluate(() => {
    const story = document.querySelector('edgewise-graph')?.state.story;
    return (story?.steps ?? []).map(({ title, focus = [] }) => ({
      title: (title as Record<string, string>).de ?? '',
      quotes:
        story?.statements.filter(({ id }) => focus.includes(id)).map(({ id, quote }) => [id, quote.exact] as const) ??
        [],
    }));
  });

test.each(['desk', 'phone'] as const)('the picture stays where it is, whatever is read (%s)', async (device) => {
  const its = await visit(browser, DEVICES[device]);
  await drawn(its.page);
  const { entities } = await ids(its.page);
  const places = () => Promise.all(entities.map((id) => positionOf(its.page, id)));
  const before = await places();
  await invitation(its.page).click();
  const steps = await stepsOf(its.page);
  for (const { title } of steps) {
    await inGraph(its.page, '.panel h2').getByText(title, { exact: true }).waitFor();
    expect(await places()).toEqual(before);
    await inGraph(its.page, '[data-next]').click();
  }
  expect((await stateOf(its.page)).step).toBeNull();
  expect(await places()).toEqual(before);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('each step tells its title and has the words it is about, verbatim', async () => {
  const its = await visit(browser, DESK, '?step=1');
  await drawn(its.page);
  const steps = await stepsOf(its.page);
  expect(steps.length).toBeGreaterThan(1);
  for (const [i, { title, quotes }] of steps.entries()) {
    await inGraph(its.page, '.panel h2').getByText(title, { exact: true }).waitFor();
    expect(new URL(its.page.url()).searchParams.get('step')).toBe(String(i + 1));
    expect(await inGraph(its.page, '.status').textContent()).toBe(`Schritt ${i + 1} von ${steps.length}: ${title}`);
    for (const [id, exact] of quotes)
      expect(await inGraph(its.page, `.panel [data-statement="${id}"] .exact`).textContent()).toContain(exact);
    await inGraph(its.page, '[data-next]').click();
  }
  expect(its.page.url()).not.toContain('step');
  await its.close();
});

test('on a phone the words do not cover what they light up', async () => {
  const its = await visit(browser, PHONE);
  await drawn(its.page);
  await invitation(its.page).tap();
  const covered: string[] = [];
  for (const { quotes } of await stepsOf(its.page)) {
    await inGraph(its.page, '.told').waitFor();
    for (const [id] of quotes) {
      const at = await positionOf(its.page, id);
      const on = await its.page.evaluate(
        ({ x, y }) =>
          document.querySelector('edgewise-graph')?.shadowRoot?.elementFromPoint(x, y)?.closest('.stage') != null,
        at ?? { x: -1, y: -1 },
      );
      if (!on) covered.push(id);
    }
    await inGraph(its.page, '[data-next]').tap();
  }
  expect(covered).toEqual([]);
  await its.close();
});

test('arrows turn the pages, Escape ends the reading where it began', async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  await invitation(its.page).focus();
  await its.page.keyboard.press('Enter');
  await inGraph(its.page, '.panel h2').getByText('Die Ankündigung').waitFor();
  await expect.poll(async () => (await focused(its.page))?.text).toBe('Die Ankündigung');
  await inGraph(its.page, '[data-next]').focus();
  await its.page.keyboard.press('ArrowRight');
  await its.page.keyboard.press('ArrowRight');
  await its.page.keyboard.press('ArrowLeft');
  expect((await stateOf(its.page)).step).toBe(2);
  await expect.poll(async () => (await focused(its.page))?.area).toBe('steps');
  await inGraph(its.page, '.panel [data-follow]').first().click();
  await its.page.keyboard.press('Escape');
  expect(await stateOf(its.page)).toMatchObject({ step: 2, selected: null });
  await its.page.keyboard.press('Escape');
  expect((await stateOf(its.page)).step).toBeNull();
  expect(await invitation(its.page).evaluate((button) => button.matches(':focus'))).toBe(true);
  await its.close();
});

test('how a story is read is in its address, and the address leads there', async () => {
  const its = await visit(browser, DESK, '?view=table');
  await inGraph(its.page, '.body .sheet').waitFor();
  await inGraph(its.page, '[data-view=outline]').click();
  expect(new URL(its.page.url()).searchParams.get('view')).toBe('outline');
  await inGraph(its.page, '[data-view=picture]').click();
  expect(its.page.url()).not.toContain('view');
  await its.close();
});

test('an address leads to its step, one beyond the last to the last', async () => {
  for (const [query, step] of [
    ['?step=4', 4],
    ['?step=99', 6],
    ['?step=0', null],
    ['?step=x', null],
  ] as const) {
    const its = await visit(browser, DESK, query);
    await drawn(its.page);
    await expect.poll(async () => (await stateOf(its.page)).step).toBe(step);
    await its.close();
  }
});

test('the bar of steps is fetched after the picture has been drawn', async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  await inGraph(its.page, '[data-next]').waitFor();
  const order = await its.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const at = (part: string) => order.findIndex((name) => new RegExp(`assets/${part}-`).test(name));
  expect(at('steps')).toBeGreaterThan(at('de'));
  expect(at('table')).toBe(-1);
  expect(its.foreign).toEqual([]);
  await its.close();
});
