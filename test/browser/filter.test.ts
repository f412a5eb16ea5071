/** What stands beside the filter's presses holds, whatever else is asked; and what a search finds stands out in the picture. */
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import bell from '../../data/bell.json';
import { coreOf } from '../../src/element/element.js';
import type { EdgewiseGraph } from '../../src/element/index.js';
import { MARK } from '../../src/scene/types.js';
import { all, mounted, one, rootOf } from '../fixtures/mounted.js';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function toggleFilter(graph: EdgewiseGraph, open: boolean): Promise<void> {
  one(graph, '[data-sift]').click();
  await expect.poll(() => rootOf(graph).querySelector('#filter') != null).toBe(open);
}

/** What each press for several values says that it would leave. */
const groupCounts = (graph: EdgewiseGraph) =>
  all(graph, '[data-value="unconfirmed"], [data-value^="paper:"]').map((its) => [
    its.dataset['value'],
    Number(its.parentElement?.querySelector('.count')?.textContent),
  ]);

test('a claim that is planned to one source and alleged to the other counts once among what is not confirmed', async () => {
  const statements = bell.statements.map((its) => ({ ...its }));
  const [second] = statements.filter(({ repeats }) => repeats);
  const first = statements.find(({ id }) => second?.repeats?.includes(id));
  Object.assign(first ?? {}, { modality: 'planned' });
  Object.assign(second ?? {}, { modality: 'alleged' });
  const graph = await mounted({ ...bell, statements }, 1100);
  await toggleFilter(graph, true);
  const [[, count] = []] = groupCounts(graph);
  one(graph, '[data-value="unconfirmed"]').click();
  await graph.updateComplete;
  expect(one(graph, '.filter .sentence').textContent).toMatch(new RegExp(`^${count} of `));
});

test('answers that are shown beside are not counted with any value', async () => {
  const graph = await mounted(bell, 1100);
  await toggleFilter(graph, true);
  graph.filter({ certainty: ['planned'] });
  await graph.updateComplete;
  const counts = groupCounts(graph);
  expect(counts.length).toBeGreaterThan(2);
  graph.filter({ certainty: ['planned'], answers: true });
  await graph.updateComplete;
  expect(graph.state.kept?.size).toBeGreaterThan(5);
  expect(groupCounts(graph)).toEqual(counts);
});

test('what is played stops with its panel, and the panel that is opened again offers to play', async () => {
  const graph = await mounted(bell, 1100);
  await toggleFilter(graph, true);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  one(graph, '[data-play]').click();
  await graph.updateComplete;
  expect(one(graph, '[data-play]').getAttribute('aria-pressed')).toBe('true');
  await toggleFilter(graph, false);
  await toggleFilter(graph, true);
  expect(one(graph, '[data-play]').getAttribute('aria-pressed')).toBe('false');
});

test('what a search finds stands out in the picture, the rest is dim; not for a single letter, nor once the field is empty', async () => {
  const graph = await mounted(bell, 1100);
  const marks = () => coreOf(graph).stage?.sight()?.marks.node ?? new Uint8Array();
  const standing = () => bell.entities.flatMap(({ id }, i) => ((marks()[i] ?? 0) & MARK.near ? id : []));
  const party = bell.entities.find(({ name }) => typeof name === 'string');
  const name = String(party?.name);
  const field = one(graph, 'input[type=search]');
  await userEvent.click(field);
  await userEvent.type(field, name.slice(0, 1));
  await graph.updateComplete;
  expect(standing()).toEqual([]);
  await userEvent.type(field, name.slice(1));
  await graph.updateComplete;
  expect(standing()).toContain(party?.id);
  expect(standing().length).toBeLessThan(bell.entities.length);
  expect([...marks()].filter((its) => its & MARK.dim)).toHaveLength(bell.entities.length - standing().length);
  await userEvent.clear(field);
  await graph.updateComplete;
  expect([...marks()].filter((its) => its & (MARK.near | MARK.dim))).toEqual([]);
});
