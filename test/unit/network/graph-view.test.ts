/** How a graph without words is drawn, as far as that needs no page: places, columns, colours, names, sizes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../src/layout/random.js';
import type { ForeignGraph } from '../../../src/network/graph.js';
import { groupBy } from '../../../src/network/model/groups.js';
import { telling } from '../../../src/network/model/structure.js';
import { formOf, graphColumns, graphTheme, SLOTS, slotOf, strokesOf } from '../../../src/network/picture/columns.js';
import { cameraOn, placedOn } from '../../../src/network/picture/fit.js';
import { createNames } from '../../../src/network/picture/labels.js';
import { roughly } from '../../../src/network/picture/preview.js';
import { radiiByDegree, sizesOf } from '../../../src/network/picture/sizes.js';
import { readNodeLink } from '../../../src/network/read/node-link.js';
import { toScreen } from '../../../src/scene/camera.js';
import { composeAny } from '../../../src/scene/compose-large.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { degreesOf } from '../../../src/scene/labels/ranking.js';
import { marksOf } from '../../../src/scene/marks.js';
import { SHAPES } from '../../../src/scene/shapes.js';
import { HEAD, type Scene } from '../../../src/scene/types.js';
import { crowdScene } from '../../fixtures/crowd.js';

const read = (value: object): ForeignGraph => readNodeLink(value).graph!;
/** Nodes 0 … n − 1 with these edges and, where given, a group each. */
const graphOf = (
  n: number,
  edges: readonly (readonly [number, number])[],
  groups: readonly unknown[] = [],
): ForeignGraph =>
  read({
    nodes: Array.from({ length: n }, (_, i) => ({ id: i, ...(groups[i] == null ? {} : { group: groups[i] }) })),
    links: edges.map(([source, target]) => ({ source, target })),
  });

describe('places', () => {
  test('of a file tell something where ties are shorter than chance', () => {
    const random = createRandom(7);
    const line = (at: (i: number) => number) =>
      read({
        nodes: Array.from({ length: 200 }, (_, i) => ({ id: i, x: at(i), y: at(i) })),
        links: Array.from({ length: 199 }, (_, i) => ({ source: i, target: i + 1 })),
      });
    expect(telling(line((i) => i))).toBe(true);
    expect(telling(line(random))).toBe(false);
    expect(telling(graphOf(2, [[0, 1]]))).toBe(false);
  });

  test('fill the stage in their own proportions, and nobody stands outside', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 20 }),
        fc.integer({ min: 100, max: 2000 }),
        fc.integer({ min: 100, max: 2000 }),
        (at, width, height) => {
          const places = { x: at.map(([x]) => x), y: at.map(([, y]) => y) };
          const { x, y } = placedOn(places, { width, height });
          for (let i = 0; i < at.length; i++) {
            expect(x[i]).toBeGreaterThanOrEqual(0);
            expect(x[i]).toBeLessThanOrEqual(width);
            expect(y[i]).toBeGreaterThanOrEqual(0);
            expect(y[i]).toBeLessThanOrEqual(height);
          }
        },
      ),
      {
        examples: [
          [
            [
              [-999999.9999999969, 0],
              [-999999.9999999953, 0],
            ],
            1793,
            100,
          ],
        ],
      },
    );
    const square = placedOn({ x: [0, 1, 0, 1], y: [0, 0, 1, 1] }, { width: 900, height: 500 });
    expect(square.x[1]! - square.x[0]!).toBeCloseTo(square.y[2]! - square.y[0]!, 3);
    expect([...placedOn({ x: [5], y: [7] }, { width: 300, height: 200 }).x]).toEqual([150]);
  });

  test('a camera on some nodes shows all of them, no nearer than it may', () => {
    const scene = crowdScene(300, 2);
    const size = { width: 800, height: 600 };
    const nodes = [3, 50, 299];
    const camera = cameraOn(scene, nodes, size, 30);
    for (const i of nodes) {
      const at = toScreen(camera, scene.x[i]!, scene.y[i]!);
      expect(Math.abs(at.x - 400)).toBeLessThanOrEqual(400);
      expect(Math.abs(at.y - 300)).toBeLessThanOrEqual(300);
    }
    expect(cameraOn(scene, [3], size, 4).k).toBe(4);
  });
});

describe('columns', () => {
  const graph = graphOf(
    4,
    [
      [0, 1],
      [0, 2],
      [3, 3],
    ],
    ['a', 'a', 'b', 'b'],
  );

  test('an edge has the look of its group, or of none where it leads to another', () => {
    const { tone, kind, head, count } = graphColumns(graph, { painted: 'groups', of: groupBy(graph, 'group')!.of });
    expect([...tone]).toEqual([0, SLOTS - 1, 1]);
    expect([...kind]).toEqual([formOf(0), formOf(0), formOf(1), formOf(1)]);
    expect([...head]).toEqual([HEAD.none, HEAD.none, HEAD.none]);
    expect([...count]).toEqual([1, 1, 1]);
  });

  test('without groups all are alike, and direction has a head', () => {
    const directed = read({ directed: true, nodes: [{ id: 0 }, { id: 1 }], links: [{ source: 0, target: 1 }] });
    const { tone, kind, head } = graphColumns(directed, null);
    expect([tone[0], new Set(kind).size, head[0]]).toEqual([0, 1, HEAD.filled]);
  });

  test('each of the first ten groups has a shape and a colour of its own, in every scheme', () => {
    expect(SLOTS).toBeGreaterThan(10);
    const slots = Array.from({ length: SLOTS }, (_, rank) => rank);
    expect(new Set(slots.map(formOf)).size).toBe(SLOTS);
    expect(new Set(slots.map((rank) => JSON.stringify(SHAPES[formOf(rank)]))).size).toBe(SLOTS);
    expect([slotOf(SLOTS), slotOf(40)]).toEqual([SLOTS - 1, SLOTS - 1]);
    for (const scheme of ['light', 'dark'] as const) {
      const { fills, tones, dashes } = graphTheme(scheme, 'groups');
      expect(new Set(slots.map((rank) => fills?.[formOf(rank)])).size).toBe(SLOTS);
      expect(new Set(tones).size).toBe(SLOTS);
      expect(dashes.flat()).toEqual([]);
      expect(dashes).toHaveLength(SLOTS);
      expect(new Set(graphTheme(scheme, null).fills).size).toBe(1);
    }
  });

  test('lines grow with their weight, the unweighted count as one', () => {
    const weighted = read({
      nodes: [{ id: 0 }, { id: 1 }],
      links: [9, -4, null, 1].map((weight) => ({ source: 0, target: 1, weight })),
    });
    const [nine, four, none, one] = strokesOf(weighted)!;
    expect(nine).toBeGreaterThan(four!);
    expect(four).toBeGreaterThan(one!);
    expect(none).toBe(one);
    expect(strokesOf(graph)).toBeNull();
  });
});

describe('a picture', () => {
  const size = { width: 600, height: 400 };

  test('on the move shows everybody and a fair share of the edges', () => {
    const n = 30_000;
    const graph = read({
      nodes: Array.from({ length: n }, (_, id) => ({ id })),
      links: Array.from({ length: n }, (_, e) => ({ source: e, target: (e + 1) % n })),
    });
    const look = { columns: graphColumns(graph, null), sized: null };
    const positions = { x: new Float32Array(n), y: new Float32Array(n) };
    const scene = roughly(look, positions, size);
    expect(scene.n).toBe(n);
    expect(scene.m).toBe(12_000);
    expect(scene.source.length).toBe(12_000);
    const halves = [0, 0];
    for (const end of scene.source) halves[end < n / 2 ? 0 : 1]!++;
    expect(Math.abs(halves[0]! - halves[1]!)).toBeLessThan(10);
    expect(roughly(look, positions, size).source).toBe(scene.source);
  });

  test('has sizes that tell degrees apart: the better tied the larger, hubs by far', () => {
    for (const [n, ties] of [
      [2000, 2],
      [60, 2],
    ] as const) {
      const scene = crowdScene(n, ties);
      const degree = degreesOf(scene);
      const { radius } = sizesOf(scene, scene.stroke);
      const order = [...radius.keys()].sort((i, j) => degree[i]! - degree[j]!);
      order.slice(1).forEach((i, at) => {
        expect(radius[i]).toBeGreaterThanOrEqual(radius[order[at]!]!);
      });
      expect(radius[order.at(-1)!]).toBeGreaterThan(1.5 * radius[order[0]!]!);
    }
  });

  test('with little room has smaller nodes, all by one factor, until nearly nobody touches another', () => {
    const touching = (scene: Scene, radius: Float32Array) => {
      const touch = (i: number, j: number) =>
        i !== j && Math.hypot(scene.x[i]! - scene.x[j]!, scene.y[i]! - scene.y[j]!) < radius[i]! + radius[j]!;
      const all = [...radius.keys()];
      return all.filter((i) => all.some((j) => touch(i, j))).length;
    };
    for (const seed of [1, 2, 3, 4]) {
      const scene = crowdScene(240, 1, seed);
      const full = radiiByDegree(scene);
      const { radius: sized, stroke } = sizesOf(scene, scene.stroke);
      const factor = sized[0]! / full[0]!;
      expect(factor).toBeLessThan(1);
      expect(factor).toBeGreaterThanOrEqual(0.499);
      stroke.forEach((its, e) => {
        expect(its).toBeLessThan(scene.stroke[e]!);
        expect(its).toBeGreaterThanOrEqual(1);
      });
      for (let i = 0; i < scene.n; i++) expect(sized[i]).toBeCloseTo(full[i]! * factor, 4);
      expect(touching(scene, sized)).toBeLessThan(touching(scene, full));
      if (factor > 0.501) expect(touching(scene, sized)).toBeLessThanOrEqual(0.04 * scene.n);
    }
    const few = crowdScene(5, 1);
    expect(sizesOf(few, few.stroke)).toEqual({ radius: radiiByDegree(few), stroke: few.stroke });
  });

  test('shows no two names over each other, none over another’s mark, and more of them nearer by', () => {
    const n = 60;
    const graph = graphOf(
      n,
      Array.from({ length: n - 1 }, (_, i) => [0, i + 1] as const),
    );
    const columns = {
      ...graphColumns(graph, null),
      names: Array.from({ length: n }, (_, i) => `A rather long name ${i}`),
    };
    const at = placedOn(
      { x: Array.from({ length: n }, (_, i) => i % 8), y: Array.from({ length: n }, (_, i) => i >> 3) },
      size,
    );
    const scene = composeAny(columns, at, { ...size, measure: plainMeasure });
    const names = createNames(scene, plainMeasure);
    const marks = marksOf(scene, { hiddenEdges: null, focus: null, selected: null });
    const shownAt = (k: number) => {
      const { labels } = names.at(marks, { k, x: 0, y: 0 }, { width: size.width * k, height: size.height * k });
      return labels.flatMap(({ lines, dx, dy, width, height }, i) =>
        lines.length === 0 ? [] : [{ i, x: scene.x[i]! * k + dx, y: scene.y[i]! * k + dy, width, height }],
      );
    };
    for (const k of [1, 1.7])
      for (const { i, x, y, width, height } of shownAt(k))
        for (let j = 0; j < n; j++) {
          const dx = Math.max(0, Math.abs(scene.x[j]! * k - x) - width / 2);
          const dy = Math.max(0, Math.abs(scene.y[j]! * k - y) - height / 2);
          if (j !== i) expect(Math.hypot(dx, dy), `${i} over ${j}`).toBeGreaterThanOrEqual(scene.radius[j]!);
        }
    const far = shownAt(1);
    for (const a of far)
      for (const b of far)
        if (a !== b) {
          const apart =
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
          expect(apart).toBe(true);
        }
    expect(far.length).toBeGreaterThan(5);
    expect(shownAt(3).length).toBeGreaterThan(far.length);
  });

  test('shows each name where it has room now, whatever was looked at before', () => {
    for (const seed of [1, 2]) {
      const scene = crowdScene(60, 1, seed);
      const stage = { width: scene.width, height: scene.height };
      const looks = [1, 1.5, 2, 0.8, 1].flatMap((k) =>
        [null, 3, 40].map((index) => ({ k, focus: index == null ? null : ({ kind: 'node', index } as const) })),
      );
      const names = createNames(scene, plainMeasure);
      for (const { k, focus } of looks) {
        const marks = marksOf(scene, { hiddenEdges: null, focus, selected: null });
        const camera = { k, x: (1 - k) * 300, y: (1 - k) * 200 };
        const fresh = createNames(scene, plainMeasure).at(marks, camera, stage);
        expect(names.at(marks, camera, stage).labels).toEqual(fresh.labels);
      }
    }
  });
});
