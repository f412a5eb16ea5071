/** The guided reading as a page uses it: property, attributes, events; and as a reader does: buttons, swipes. */
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import sample from '../../data/sample.json';
import stargate from '../../data/stargate.json';
import type { EdgewiseGraph } from '../../src/element/index.js';
import { all, mounted, one, rootOf } from '../fixtures/mounted.js';

afterEach(() => document.body.replaceChildren());

const STEPS = stargate.steps.length;
const bar = (graph: EdgewiseGraph) => expect.poll(() => rootOf(graph).querySelector('.track')).not.toBeNull();
const told = (graph: EdgewiseGraph) => expect.poll(() => rootOf(graph).querySelector('.told')?.textContent);

test('a story with steps invites, one without does not, and a page can decline', async () => {
  const graph = await mounted(stargate, 860);
  expect(one(graph, '[data-read]').textContent).toContain(`The story in ${STEPS} steps`);
  await bar(graph);
  expect(one(graph, '[part=steps]').querySelectorAll('[data-step]').length).toBe(STEPS);
  for (const [story, decline] of [
    [{ ...sample, steps: [] }, false],
    [stargate, true],
  ] as const) {
    document.body.replaceChildren();
    const other = await mounted(story, 860, (its) => its.toggleAttribute('no-steps', decline));
    other.step = 1;
    await other.updateComplete;
    expect(other.step).toBeNull();
    expect(all(other, '[data-read], [part=steps]')).toEqual([]);
  }
});

test('`step` is a number from 1, as property and as attribute, before the story and after', async () => {
  const early = await mounted(stargate, 860, (its) => its.setAttribute('step', '2'));
  expect(early.step).toBe(2);
  await told(early).toBe(stargate.steps[1]?.text.en);
  early.setAttribute('step', '5');
  expect(early.state.step).toBe(5);
  early.step = 99;
  expect(early.step).toBe(STEPS);
  early.removeAttribute('step');
  expect(early.step).toBeNull();
  early.setAttribute('step', 'x');
  expect(early.step).toBeNull();
});

test('the page hears of a step that a reader takes, not of one that it sets', async () => {
  const graph = await mounted(stargate, 860);
  const heard: unknown[] = [];
  graph.addEventListener('edgewise-step', (event) => heard.push((event as CustomEvent).detail));
  graph.step = 3;
  await graph.updateComplete;
  expect(heard).toEqual([]);
  await bar(graph);
  await userEvent.click(one(graph, '[data-next]'));
  await userEvent.click(one(graph, '[data-step="1"]'));
  await userEvent.click(one(graph, '.panel .close'));
  expect(heard).toEqual([{ step: 4 }, { step: 1 }, { step: null }]);
});

test('the last step is followed by the picture alone', async () => {
  const graph = await mounted(stargate, 860);
  graph.step = STEPS;
  await bar(graph);
  expect(one(graph, '[data-next]').textContent).toContain('Explore');
  await userEvent.click(one(graph, '[data-next]'));
  expect(graph.step).toBeNull();
});

test.each([860, 360])('the stage keeps its size when the reading begins and ends (%s px)', async (width) => {
  const graph = await mounted(stargate, width);
  await bar(graph);
  const size = () => one(graph, '.stage').getBoundingClientRect().toJSON();
  const before = size();
  for (const step of [1, 4, null]) {
    graph.step = step;
    await graph.updateComplete;
    expect(size()).toEqual(before);
  }
});

test('a finger across the words turns the page; up, down and short ways do not', async () => {
  const graph = await mounted(stargate, 360);
  graph.step = 2;
  await told(graph).toBe(stargate.steps[1]?.text.en);
  const swipe = (selector: string, dx: number, dy: number) => {
    const target = one(graph, selector);
    const at = (x: number, y: number) => new Touch({ identifier: 1, target, clientX: 200 + x, clientY: 300 + y });
    const touches = { bubbles: true, composed: true };
    target.dispatchEvent(new TouchEvent('touchstart', { ...touches, touches: [at(0, 0)], changedTouches: [at(0, 0)] }));
    target.dispatchEvent(new TouchEvent('touchend', { ...touches, touches: [], changedTouches: [at(dx, dy)] }));
    return graph.step;
  };
  expect(swipe('.told', -30, 0)).toBe(2);
  expect(swipe('.told', -60, 80)).toBe(2);
  expect(swipe('.told', -80, 10)).toBe(3);
  await graph.updateComplete;
  expect(swipe('.track', -80, 10)).toBe(4);
  await graph.updateComplete;
  expect(swipe('.told', 80, -10)).toBe(3);
});

test('words that the filter hides are counted, not shown', async () => {
  const graph = await mounted(stargate, 860);
  graph.step = 2;
  graph.filter(stargate.relations.filter(({ id }) => id !== 'doubts').map(({ id }) => id));
  await told(graph).toBe(stargate.steps[1]?.text.en);
  expect(all(graph, '.panel [data-statement]').map((card) => card.dataset.statement)).toEqual(['musk-tests-ties']);
  expect(one(graph, '.panel .hint').textContent).toContain('2 statements hidden');
  await userEvent.click(one(graph, '.panel .hint button'));
  expect(graph.state.hidden).toEqual([]);
});

test('a finger that came down on one graph turns no page of another', async () => {
  const [here, there] = [await mounted(stargate, 360), await mounted(stargate, 360)];
  here.step = there.step = 2;
  await told(here).toBe(stargate.steps[1]?.text.en);
  await told(there).toBe(stargate.steps[1]?.text.en);
  const touch = (graph: EdgewiseGraph, type: 'touchstart' | 'touchend', x: number) => {
    const target = one(graph, '.told');
    const at = new Touch({ identifier: 1, target, clientX: x, clientY: 300 });
    const touches = type === 'touchstart' ? [at] : [];
    target.dispatchEvent(new TouchEvent(type, { bubbles: true, composed: true, touches, changedTouches: [at] }));
  };
  touch(here, 'touchstart', 200);
  touch(there, 'touchend', 100);
  expect(there.step).toBe(2);
  touch(here, 'touchend', 100);
  expect(here.step).toBe(3);
});
