/** Where lines lie close together: the nearest opens, the others are one press away. */
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import stargate from '../../data/stargate.json';
import type { EdgewiseGraph } from '../../src/element/index.js';
import { all, mounted, one } from '../fixtures/mounted.js';

afterEach(() => document.body.replaceChildren());

/** A press at a point of the window. */
async function press(graph: EdgewiseGraph, { x, y }: { x: number; y: number }): Promise<void> {
  const box = one(graph, '.stage').getBoundingClientRect();
  await userEvent.click(one(graph, '.stage'), { position: { x: x - box.left, y: y - box.top } });
  await graph.updateComplete;
}

/** Near one entity, on the way to another: where their lines come together. */
function towards(graph: EdgewiseGraph, one: string, two: string): { x: number; y: number } {
  const [a, b] = [graph.positionOf(one), graph.positionOf(two)];
  if (!a || !b) throw new Error('not drawn');
  return { x: a.x + 0.2 * (b.x - a.x), y: a.y + 0.2 * (b.y - a.y) };
}

test('all lines within 24 px of a press are offered, and a press on one opens it', async () => {
  const graph = await mounted(stargate, 860);
  await press(graph, towards(graph, 'trump', 'musk'));
  const offered = () => all(graph, '[data-choice]').map((button) => button.dataset['choice'] ?? '');
  const first = offered();
  expect(first.length).toBeGreaterThan(1);
  expect(all(graph, '[data-choice][aria-pressed=true]').length).toBe(1);
  for (const id of first) {
    await userEvent.click(one(graph, `[data-choice="${id}"]`));
    await graph.updateComplete;
    expect(graph.state.selected?.statements).toContain(id);
    expect(all(graph, `[data-statement="${id}"]`).length).toBe(1);
    expect(offered()).toEqual(first);
  }
});

test('a clear press offers nothing, and what was offered goes with what was opened', async () => {
  const graph = await mounted(stargate, 860);
  await press(graph, towards(graph, 'trump', 'musk'));
  expect(all(graph, '[data-choice]').length).toBeGreaterThan(1);
  graph.select('nadella-on-cnbc');
  await graph.updateComplete;
  expect(all(graph, '[data-choice]')).toEqual([]);
  const alone = graph.positionOf('white-house-rebukes');
  if (!alone) throw new Error('not drawn');
  await press(graph, alone);
  expect(graph.state.selected?.id).toBe('white-house-rebukes');
  expect(all(graph, '[data-choice]')).toEqual([]);
});
