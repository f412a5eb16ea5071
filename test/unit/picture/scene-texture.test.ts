/** What makes the large picture quick must not make it another one: each shortcut against the plain way. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dimBare } from '../../../src/scene/bare.js';
import { composeTexture } from '../../../src/scene/compose-large.js';
import { bendsOf } from '../../../src/scene/curves/bend-options.js';
import { fansOf } from '../../../src/scene/curves/fans.js';
import { parallelEdgesOf } from '../../../src/scene/curves/parallel-edges.js';
import { bitsOf, switched, switchesByGroup } from '../../../src/scene/group-filter.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { degreesOf, rankByDegree } from '../../../src/scene/labels/ranking.js';
import { marksOf } from '../../../src/scene/marks.js';
import { atOnce } from '../../../src/scene/slow-work.js';
import { type Columns, HEAD, MARK } from '../../../src/scene/types.js';

/** Few nodes and many edges, so that some share both ends, in either direction, and some are loops. */
const graphs = fc
  .integer({ min: 1, max: 12 })
  .chain((n) =>
    fc.tuple(fc.constant(n), fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1), fc.nat(7)), { maxLength: 40 })),
  )
  .map(([n, ties]): Columns => {
    const names = Array.from({ length: n }, (_, i) => `name ${i}`);
    return {
      n,
      m: ties.length,
      ids: names,
      names,
      kind: new Uint8Array(n),
      source: Uint32Array.from(ties, ([s]) => s),
      target: Uint32Array.from(ties, ([, t]) => t),
      tone: Uint8Array.from(ties, ([, , tone]) => tone),
      head: new Uint8Array(ties.length).fill(HEAD.filled),
      count: new Uint16Array(ties.length).fill(1),
    };
  });

test('twins are the edges that share both ends with another, and loops', () => {
  fc.assert(
    fc.property(graphs, (columns) => {
      const plain = fansOf(columns).filter(({ a, b, edges }) => a === b || edges.length > 1);
      expect(
        atOnce(parallelEdgesOf(columns))
          .flat()
          .sort((e, f) => e - f),
      ).toEqual(plain.flatMap(({ edges }) => [...edges]).sort((e, f) => e - f));
    }),
  );
});

test('edges of a large picture bend as those of a small one would with nothing around them, but never far for their length', () => {
  fc.assert(
    fc.property(graphs, (columns) => {
      const at = (scale: number) => Float32Array.from({ length: columns.n }, (_, i) => 50 + ((i * scale) % 301));
      const [x, y] = [at(97), at(61)];
      const scene = composeTexture(columns, { x, y }, { width: 400, height: 400, measure: plainMeasure });
      for (const fan of fansOf(columns)) {
        const { a, b, edges } = fan;
        const length = Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
        const plain = bendsOf(scene, fan, 0, 0, 1);
        const most = a === b ? Infinity : 0.16 * length * edges.length;
        const share = Math.min(1, most / Math.max(...plain.map(Math.abs), 1e-9));
        edges.forEach((e, k) => {
          expect(scene.bend[e]).toBeCloseTo(plain[k]! * share, 3);
        });
      }
    }),
  );
});

test('those with most edges rank first, equals as they come', () => {
  fc.assert(
    fc.property(graphs, (columns) => {
      const degree = degreesOf(columns);
      const plain = [...degree.keys()].sort((i, j) => degree[j]! - degree[i]! || i - j);
      expect([...rankByDegree(columns)]).toEqual(plain);
    }),
  );
});

test('dim is who has edges and has lost them all; what else is marked stays', () => {
  fc.assert(
    fc.property(graphs, fc.infiniteStream(fc.nat(1)), (columns, flags) => {
      const hidden = Uint8Array.from({ length: columns.m }, () => flags.next().value ?? 0);
      const node = new Uint8Array(columns.n).fill(MARK.hidden);
      dimBare(columns, hidden, node);
      for (let i = 0; i < columns.n; i++) {
        const own = [...hidden.keys()].filter((e) => columns.source[e] === i || columns.target[e] === i);
        const bare = own.length > 0 && own.every((e) => hidden[e] === 1);
        expect(node[i]).toBe(bare ? MARK.hidden | MARK.dim : MARK.hidden);
      }
    }),
  );
});

const NOTHING = { hiddenEdges: null, focus: null, selected: null };

test.each([7, 40])('groups of nodes that are switched off are hidden, and their edges (%i groups at most)', (most) => {
  const groups = fc.array(fc.nat(most), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(graphs, groups, fc.uniqueArray(fc.nat(most)), (columns, group, off) => {
      const bits = bitsOf(off);
      // The smallest groups of many share a switch.
      const isOff = (node: number) => ((bits >>> Math.min(31, group[node]!)) & 1) === 1;
      const hiddenEdges = Uint8Array.from(columns.source, (s, e) => Number(isOff(s) || isOff(columns.target[e]!)));
      const plain = marksOf(columns, { ...NOTHING, hiddenEdges });
      const { node, edge } = switched(switchesByGroup(columns, group), bits);
      expect([...edge]).toEqual([...plain.edge]);
      for (let i = 0; i < columns.n; i++)
        if (isOff(i)) expect(node[i]! & MARK.hidden).toBe(MARK.hidden);
        else expect(node[i]).toBe(plain.node[i]);
    }),
  );
});

test('what is pointed at stands out of what the switches have left', () => {
  fc.assert(
    fc.property(graphs, fc.nat(11), (columns, index) => {
      // Everybody in turn is of one of three groups; the last is off.
      const group = Uint8Array.from({ length: columns.n }, (_, i) => i % 3);
      const base = switched(switchesByGroup(columns, group), bitsOf([2]));
      const before = { node: base.node.slice(), edge: base.edge.slice() };
      const focus = { kind: 'node', index: Math.min(index, columns.n - 1) } as const;
      const marks = marksOf(columns, { ...NOTHING, focus, base });
      expect(base).toEqual(before);
      const plain = marksOf(columns, {
        ...NOTHING,
        focus: group[focus.index] === 2 ? null : focus,
        hiddenEdges: base.edge,
      });
      expect(marks.edge).toEqual(plain.edge);
      for (let i = 0; i < columns.n; i++)
        if (group[i] === 2) expect(marks.node[i]! & MARK.hidden).toBe(MARK.hidden);
        else expect(marks.node[i]).toBe(plain.node[i]);
    }),
  );
});
