/** The keys in the picture: where they stand is where the ring is, and the picture comes to them. */
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import stargate from '../../data/stargate.json';
import type { EdgewiseGraph } from '../../src/element/index.js';
import { all, mounted, one, rootOf } from '../fixtures/mounted.js';

afterEach(() => document.body.replaceChildren());

const ring = (graph: EdgewiseGraph) => one(graph, '.here:not([hidden])');

type Spot = { readonly x: number; readonly y: number } | null;

const middleOf = (element: HTMLElement): NonNullable<Spot> => {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
};

/** CSS px between two places; far where one is not there. */
const apart = (a: Spot, b: Spot): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Infinity);

/** Until the picture has been drawn, however long a frame is: what `look` sees of it is as it should be. */
const seen = <T>(look: () => T, why: string) => expect.poll(look, { interval: 10, message: why });

async function standing(graph: EdgewiseGraph, ...keys: string[]): Promise<void> {
  one(graph, '.stage').focus();
  await userEvent.keyboard(`{${keys.join('}{')}}`);
  await expect.poll(() => rootOf(graph).querySelector('.here:not([hidden])')).not.toBeNull();
}

test('the ring is where the name is, wherever the picture has been moved and zoomed', async () => {
  const graph = await mounted(stargate, 860);
  await standing(graph, 'ArrowDown');
  for (const key of ['ArrowDown', '+', 'ArrowDown', '{Shift>}{ArrowLeft}{/Shift}', 'ArrowDown', '0', 'End']) {
    await userEvent.keyboard(key.startsWith('{') ? key : key.length > 1 ? `{${key}}` : key);
    const name = () => graph.positionOf(graph.state.cursor?.id ?? '');
    await seen(() => apart(middleOf(ring(graph)), name()), key).toBeLessThan(1);
  }
});

test('a name beyond the edge of the stage comes into view', async () => {
  const graph = await mounted(stargate, 860);
  await standing(graph, 'Home');
  await userEvent.keyboard('+++');
  for (const { id } of stargate.entities) {
    await seen(() => graph.state.cursor?.id, id).toBe(id);
    await seen(() => {
      const { x, y } = graph.positionOf(id) ?? { x: -1, y: -1 };
      const box = one(graph, '.stage').getBoundingClientRect();
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    }, id).toBe(true);
    await userEvent.keyboard('{ArrowDown}');
  }
});

test('the lines of a name come clockwise from twelve', async () => {
  const graph = await mounted(stargate, 860);
  await standing(graph, 'Home');
  const centre = graph.positionOf('musk') ?? { x: 0, y: 0 };
  const angles: number[] = [];
  for (const _ of Array.from({ length: 6 })) {
    const before = middleOf(ring(graph));
    await userEvent.keyboard('{ArrowRight}');
    await seen(() => apart(middleOf(ring(graph)), before), 'the next line').toBeGreaterThan(1);
    const { x, y } = middleOf(ring(graph));
    const [dx, dy] = [x - centre.x, y - centre.y];
    angles.push((Math.atan2(dx, -dy) + 2 * Math.PI) % (2 * Math.PI));
  }
  // A bent line's middle may lie a little before its neighbour's though it sets out after it.
  angles.forEach((angle, i) => {
    expect(angle).toBeGreaterThan((angles[i - 1] ?? 0) - 0.4);
  });
});

test('a filter that takes the line away leaves its name', async () => {
  const graph = await mounted(stargate, 860);
  await standing(graph, 'Home', 'ArrowRight');
  const line = graph.state.cursor;
  expect(line?.on).toBe('edge');
  graph.filter(['invests', 'holds-shares', 'created']);
  await graph.updateComplete;
  expect(ring(graph).getAttribute('aria-label')).toMatch(/^Elon Musk, Person, 1 connection$/);
  graph.filter([]);
  await graph.updateComplete;
  expect(all(graph, '.here:not([hidden])')).toEqual([]);
  expect(one(graph, '.stage').hasAttribute('aria-activedescendant')).toBe(false);
});

test('a press of the pointer takes the lead from the keys', async () => {
  const graph = await mounted(stargate, 860);
  await standing(graph, 'Home');
  const box = one(graph, '.stage').getBoundingClientRect();
  await userEvent.click(one(graph, '.stage'), { position: { x: box.width - 3, y: 3 } });
  await graph.updateComplete;
  expect(graph.state.cursor).toBeNull();
});

test('a control in use stays the tab stop of its area, and arrows lead past what is disabled', async () => {
  const graph = await mounted(stargate, 860);
  const stops = (area: string) => all(graph, `${area} [tabindex="0"]:not(:disabled)`);
  one(graph, '[data-zoom=in]').focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(stops('.toolbar').map((stop) => stop.dataset.zoom)).toEqual(['fit']);
  one(graph, '[data-view=outline]').click();
  await graph.updateComplete;
  expect(stops('.toolbar').map((stop) => stop.hasAttribute('data-menu'))).toEqual([true]);
  one(graph, '[data-view=table]').focus();
  await userEvent.keyboard('{Home}');
  expect(stops('.tabs').map((stop) => stop.dataset.view)).toEqual(['picture']);
  await userEvent.keyboard('{ArrowLeft}');
  expect(rootOf(graph).activeElement).toBe(stops('.tabs')[0]);
});

test('? shows signs and keys, and leads back', async () => {
  const graph = await mounted(stargate, 860);
  await standing(graph, 'Home');
  await userEvent.keyboard('?');
  await expect.poll(() => rootOf(graph).querySelector('.keys')).not.toBeNull();
  expect(all(graph, '.keys kbd').length).toBeGreaterThan(5);
  await userEvent.keyboard('{Escape}');
  expect(graph.state.help).toBe(false);
  expect(rootOf(graph).activeElement).toBe(one(graph, '.stage'));
});
