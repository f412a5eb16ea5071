/** The keys in the picture: where they stand is where the ring is, and the picture comes to them. */
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import stargate from '../../data/stargate.json';
import type { EdgewiseGraph } from '../../src/element/index.js';
import { all, mounted, one, rootOf } from '../fixtures/mounted.js';

afterEach(() => document.body.replaceChildren());

const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const ring = (graph: EdgewiseGraph) => one(graph, '.here:not([hidden])');

async function standing(graph: EdgewiseGraph, ...keys: string[]): Promise<void> {
  one(graph, '.stage').focus();
  await userEvent.keyboard(`{${keys.join('}{')}}`);
  await expect.poll(() => rootOf(graph).querySelector('.here:not([hidden])')).not.toBeNull();
  await frame();
}

test('the ring is where the name is, wherever the picture has been moved and zoomed', async () => {
  const graph = await mounted(stargate, 860);
  await standing(graph, 'ArrowDown');
  for (const key of ['ArrowDown', '+', 'ArrowDown', '{Shift>}{ArrowLeft}{/Shift}', 'ArrowDown', '0', 'End']) {
    await userEvent.keyboard(key.startsWith('{') ? key : key.length > 1 ? `{${key}}` : key);
    await frame();
    const { foothold } = graph.state;
    const at = graph.positionOf(foothold?.id ?? '');
    const box = ring(graph).getBoundingClientRect();
    expect(Math.abs(box.left + box.width / 2 - (at?.x ?? 0)), key).toBeLessThan(1);
    expect(Math.abs(box.top + box.height / 2 - (at?.y ?? 0)), key).toBeLessThan(1);
  }
});

test('a name beyond the edge of the stage comes into view', async () => {
  const graph = await mounted(stargate, 860);
  await standing(graph, 'Home');
  await userEvent.keyboard('+++');
  for (const { id } of stargate.entities) {
    await frame();
    expect(graph.state.foothold?.id).toBe(id);
    const at = graph.positionOf(id);
    const box = one(graph, '.stage').getBoundingClientRect();
    expect((at?.x ?? -1) >= box.left && (at?.x ?? -1) <= box.right, id).toBe(true);
    expect((at?.y ?? -1) >= box.top && (at?.y ?? -1) <= box.bottom, id).toBe(true);
    await userEvent.keyboard('{ArrowDown}');
  }
});

test('the lines of a name come clockwise from twelve', async () => {
  const graph = await mounted(stargate, 860);
  await standing(graph, 'Home');
  const centre = graph.positionOf('musk') ?? { x: 0, y: 0 };
  const angles: number[] = [];
  for (const _ of Array.from({ length: 6 })) {
    await userEvent.keyboard('{ArrowRight}');
    await frame();
    const box = ring(graph).getBoundingClientRect();
    const [dx, dy] = [box.left + box.width / 2 - centre.x, box.top + box.height / 2 - centre.y];
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
  const line = graph.state.foothold;
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
  expect(graph.state.foothold).toBeNull();
});

test('a control in use stays the tab stop of its area, and arrows lead past what is disabled', async () => {
  const graph = await mounted(stargate, 860);
  const stops = (area: string) => all(graph, `${area} [tabindex="0"]:not(:disabled)`);
  one(graph, '[data-zoom=in]').focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(stops('.toolbar').map((stop) => stop.dataset.zoom)).toEqual(['fit']);
  one(graph, '[data-view=outline]').click();
  await graph.updateComplete;
  expect(stops('.toolbar').map((stop) => stop.hasAttribute('data-help'))).toEqual([true]);
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
