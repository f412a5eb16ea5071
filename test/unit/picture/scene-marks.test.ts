import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOf, switched, switchesByGroup } from '../../../src/scene/group-filter.js';
import { type Emphasis, isDim, marksOf } from '../../../src/scene/marks.js';
import { MARK } from '../../../src/scene/types.js';

/** a → b, b → c, c → c, a → c; d is tied to nobody. */
const GRAPH = { n: 4, m: 4, source: Uint32Array.of(0, 1, 2, 0), target: Uint32Array.of(1, 2, 2, 2) };
const NOTHING: Emphasis = { hiddenEdges: null, focus: null, selected: null };
const marks = (emphasis: Partial<Emphasis>) => marksOf(GRAPH, { ...NOTHING, ...emphasis });
const with_ = (column: Uint8Array, bit: number) => [...column.keys()].filter((i) => column[i]! & bit);

test('at rest nothing is marked', () => {
  const { node, edge } = marks({});
  expect([...node, ...edge].every((mark) => mark === 0)).toBe(true);
});

test('around a node: its visible edges and their other ends; the rest is dim', () => {
  const { node, edge } = marks({ focus: { kind: 'node', index: 1 } });
  expect(with_(node, MARK.near)).toEqual([0, 1, 2]);
  expect(with_(node, MARK.dim)).toEqual([3]);
  expect(with_(edge, MARK.near)).toEqual([0, 1]);
  expect(with_(edge, MARK.dim)).toEqual([2, 3]);
  expect(with_(node, MARK.focus)).toEqual([1]);
});

test('around an edge: its ends', () => {
  const { node, edge } = marks({ selected: { kind: 'edge', index: 3 } });
  expect(with_(node, MARK.near)).toEqual([0, 2]);
  expect(with_(edge, MARK.near)).toEqual([3]);
  expect(with_(edge, MARK.selected)).toEqual([3]);
});

test('the focus has the neighbourhood, the selection stays visible', () => {
  const { node, edge } = marks({ focus: { kind: 'edge', index: 1 }, selected: { kind: 'node', index: 0 } });
  expect(with_(node, MARK.near)).toEqual([1, 2]);
  expect(with_(edge, MARK.near)).toEqual([1]);
  expect(node[0]).toBe(MARK.selected);
});

test('a filtered edge is hidden and ties nobody', () => {
  const { node, edge } = marks({ hiddenEdges: Uint8Array.of(1, 0, 0, 0), focus: { kind: 'node', index: 0 } });
  expect(edge[0]).toBe(MARK.hidden | MARK.dim);
  expect(with_(node, MARK.near)).toEqual([0, 2]);
});

test('who has edges but none of them visible is dim, not hidden; who never had any is neither', () => {
  const { node } = marks({ hiddenEdges: Uint8Array.of(1, 0, 0, 1) });
  expect([...node]).toEqual([MARK.dim, 0, 0, 0]);
});

test('a hidden node takes its edges along', () => {
  const { node, edge } = marks({ base: switched(switchesByGroup(GRAPH, [0, 1, 2, 3]), bitsOf([2])) });
  expect(with_(node, MARK.hidden)).toEqual([2]);
  expect(with_(edge, MARK.hidden)).toEqual([1, 2, 3]);
});

test('a step’s edges bring their ends; the selection goes before it', () => {
  const spotlight = { nodes: [3], edges: [0] };
  expect(with_(marks({ spotlight }).node, MARK.near)).toEqual([0, 1, 3]);
  expect(with_(marks({ spotlight }).edge, MARK.dim)).toEqual([1, 2, 3]);
  expect(with_(marks({ spotlight, selected: { kind: 'edge', index: 2 } }).node, MARK.near)).toEqual([2]);
});

test('pointing at what is hidden or does not exist means nothing', () => {
  expect([...marks({ focus: { kind: 'edge', index: 9 }, selected: { kind: 'node', index: -1 } }).node]).toEqual([
    0, 0, 0, 0,
  ]);
  const { node, edge } = marks({ hiddenEdges: Uint8Array.of(0, 0, 0, 1), focus: { kind: 'edge', index: 3 } });
  expect(with_(node, MARK.near)).toEqual([]);
  expect(edge[3]).toBe(MARK.hidden);
});

test('nothing is near and dim at once; the focus is never dim', () => {
  const index = fc.integer({ min: 0, max: 3 });
  const pick = fc.option(fc.record({ kind: fc.constantFrom('node' as const, 'edge' as const), index }));
  const hidden = fc.option(fc.uint8Array({ minLength: 4, maxLength: 4, max: 1 }));
  const off = fc.option(fc.uniqueArray(fc.nat(3)));
  fc.assert(
    fc.property(pick, pick, hidden, off, (focus, selected, hiddenEdges, groups) => {
      const base = groups && switched(switchesByGroup(GRAPH, [0, 1, 2, 3]), bitsOf(groups));
      const { node, edge } = marks({ focus, selected, hiddenEdges, base });
      for (const mark of [...node, ...edge]) {
        expect(mark & MARK.near && isDim(mark)).toBeFalsy();
        if (mark & MARK.focus) expect(mark & (MARK.dim | MARK.hidden)).toBe(0);
      }
    }),
  );
});
