/** The same claim in several sources: one statement wherever it is counted, side by side where its words are read; and how much it speaks of. */
import { afterEach, expect, test } from 'vitest';
import bell from '../../data/bell.json';
import { all, mounted, one } from '../fixtures/mounted.js';

afterEach(() => document.body.replaceChildren());

const HUSH = ['hush-money', 'hush-money-packet'];
const DENIED = ['no-hush-money', 'no-hush-money-packet'];
const text = (element: Element | undefined | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test('the panel counts claims, shows each telling with its words beside the first, and says where else it stands', async () => {
  const graph = await mounted(bell, 860);
  graph.select('hush-money-packet');
  await graph.updateComplete;
  const cards = all(graph, '[part=panel] [data-statement]');
  expect(cards.map(({ dataset }) => dataset.statement)).toEqual(['trenches', ...HUSH, ...DENIED]);
  // Who pressed the far part of a line has the other statements of it above.
  expect(text(one(graph, '[part=panel] .kicker'))).toContain('No. 2 of 3 statements');
  expect(text(one(graph, '.status'))).toContain('3 statements');
  const repeat = cards[2]?.querySelector('.answers.repeat');
  expect(text(repeat)).toContain('Also reported by Marschländer Tagblatt, September 16, 2025');
  expect(text(repeat)).toContain('According to Hoops');
  expect(cards[0]?.querySelector('.answers.repeat')).toBeNull();
  const follows = [...(cards[2]?.querySelectorAll<HTMLElement>('.answers:not(.reply) [data-follow]') ?? [])];
  // The denial of the same paper, and nobody twice.
  expect(follows.map(({ dataset }) => dataset.follow)).toEqual([
    'hush-money',
    'no-hush-money-packet',
    'trenches-not-silence',
  ]);
  follows[0]?.click();
  await graph.updateComplete;
  expect(graph.state.selected?.id).toBe('hush-money');
  expect(text(one(graph, '[part=panel] .kicker'))).toContain('No. 2 of 3 statements');
  graph.select('trenches');
  await graph.updateComplete;
  expect(text(one(graph, '[part=panel] .kicker'))).toMatch(/· 3 statements/);
});

test('each telling has a point of its own on the line, and a name lists a claim once with all its words', async () => {
  const graph = await mounted(bell, 860);
  const points = ['salvage-packet', 'salvage-tagblatt', 'salvage-again'].map((id) => graph.positionOf(id));
  expect(new Set(points.map((at) => at && `${at.x} ${at.y}`)).size).toBe(3);
  graph.select('reents');
  await graph.updateComplete;
  expect(text(one(graph, '[part=panel] .kicker'))).toContain('5 statements');
  const row = all(graph, '[part=panel] .rows li').find((its) => its.querySelector('[data-follow=salvage-packet]'));
  expect([...(row?.querySelectorAll<HTMLElement>('[data-follow]') ?? [])].map(({ dataset }) => dataset.follow)).toEqual(
    ['salvage-packet', 'salvage-tagblatt', 'salvage-again'],
  );
  expect(text(row).split('Also reported by')).toHaveLength(3);
});

test('dialogue, list and table say where else a claim stands, and the line below counts it once', async () => {
  const graph = await mounted(bell, 860);
  const claims = new Set(
    bell.statements.filter((its) => !('withdrawn' in its)).map((its) => its.repeats?.[0] ?? its.id),
  );
  expect(text(one(graph, '.status'))).toBe(`${claims.size} of ${claims.size} statements shown`);
  for (const view of ['conversation', 'outline', 'table'] as const) {
    one(graph, `[data-view=${view}]`).click();
    await expect.poll(() => all(graph, '.body [data-statement=not-on-keeping-tagblatt]').length).toBe(1);
    const it = all(graph, '.body [data-statement=not-on-keeping-tagblatt]')[0];
    expect(text(it), view).toContain('Also reported by');
  }
});

test('how much is told in the lines of the lists, as each statement has it', async () => {
  const graph = await mounted(bell, 860);
  const withAmount = bell.statements.filter((its) => 'amount' in its).map(({ id }) => id);
  expect(withAmount).toContain('hush-money');
  for (const view of ['conversation', 'outline'] as const) {
    one(graph, `[data-view=${view}]`).click();
    await graph.updateComplete;
    const told = () => all(graph, '.body .claim .tag[title="Amount"]');
    const ids = () => new Set(told().map((its) => its.closest<HTMLElement>('[data-statement]')?.dataset.statement));
    await expect.poll(ids, { message: view }).toEqual(new Set(withAmount));
    for (const its of told()) expect(text(its)).toMatch(/\d/);
  }
});
