/** Stories with more names than a stage has room for: where their nodes stand, and which names are shown. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph, Positions } from '../../../src/layout/graph.js';
import { arrange, arrangeAtOnce } from '../../../src/layout/place-many.js';
import { COLUMN, pictureOf } from '../../../src/publish/embed/picture.js';
import { identity } from '../../../src/scene/camera.js';
import { compose } from '../../../src/scene/compose.js';
import { composeTexture } from '../../../src/scene/compose-large.js';
import { boxesOf } from '../../../src/scene/labels/labels.js';
import { createHubs } from '../../../src/scene/labels/labels-by-zoom.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { isTexture } from '../../../src/scene/size-limits.js';
import { type Columns, MARK, type Scene } from '../../../src/scene/types.js';
import type { Story } from '../../../src/story/definition.js';
import { crowdColumns } from '../../fixtures/crowd.js';

const DESK = { width: 900, height: 640 };
const placesOf = (columns: Columns, frame = DESK) =>
  arrangeAtOnce(columns, { ...frame, boxes: boxesOf(columns, plainMeasure, frame) });
const sceneOf = (columns: Columns, frame = DESK) =>
  composeTexture(columns, placesOf(columns, frame), { ...frame, measure: plainMeasure });

/** Any multigraph: loops, parallel edges, several components, nodes without ties. */
const anyGraph = fc.integer({ min: 0, max: 40 }).chain((n) => {
  const node = fc.nat({ max: Math.max(0, n - 1) });
  return fc.array(fc.tuple(node, node), { maxLength: n === 0 ? 0 : 3 * n }).map(
    (edges): Graph => ({
      n,
      m: edges.length,
      source: Uint32Array.from(edges, ([a]) => a),
      target: Uint32Array.from(edges, ([, b]) => b),
    }),
  );
});

test('everybody has a place within the frame, whatever hangs together', () => {
  fc.assert(
    fc.property(anyGraph, fc.constantFrom([320, 300], [390, 560], [1500, 400]), fc.boolean(), (graph, frame, bare) => {
      const [width, height] = frame as [number, number];
      const sides = (px: number) => new Float32Array(graph.n).fill(bare ? 0 : px);
      const boxes = { left: sides(40), right: sides(40), top: sides(12), bottom: sides(30) };
      const { x, y } = arrangeAtOnce(graph, { width, height, boxes });
      expect(x.length).toBe(graph.n);
      for (const at of x) expect(at >= 0 && at <= width).toBe(true);
      for (const at of y) expect(at >= 0 && at <= height).toBe(true);
    }),
  );
});

test('the page and a command come to the same places, each time', async () => {
  const columns = crowdColumns(300, 2);
  const options = { ...DESK, boxes: boxesOf(columns, plainMeasure, DESK) };
  const first = arrangeAtOnce(columns, options);
  expect(await arrange(columns, options).result).toEqual(first);
  expect(arrangeAtOnce(columns, options)).toEqual(first);
});

/** How far the ends of an edge are from each other, against any two nodes. */
function closeness({ x, y }: Positions, { n, m, source, target }: Graph): number {
  const far = (i: number, j: number) => Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
  let [ties, all] = [0, 0];
  for (let e = 0; e < m; e++) ties += far(source[e]!, target[e]!) / m;
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) all += far(i, j) / (n * n);
  return ties / all;
}

/** A chain of groups in which each node is tied to others of its own. */
function groups(n: number, size: number): Columns {
  const ends: [number, number][] = [];
  for (let i = 1; i < n; i++) {
    const first = i - (i % size);
    ends.push(i === first ? [i, i - size] : [i, first], [i, first + ((i * 7) % size)]);
  }
  const m = ends.length;
  return {
    ...crowdColumns(n, 1),
    m,
    source: Uint32Array.from(ends, ([a]) => a),
    target: Uint32Array.from(ends, ([, b]) => b),
    tone: new Uint8Array(m),
    head: new Uint8Array(m),
    count: new Uint16Array(m).fill(1),
  };
}

test('what hangs together stands together, nobody on top of another', () => {
  for (const n of [160, 400]) {
    const columns = groups(n, 20);
    const { x, y, radius } = sceneOf(columns);
    expect(closeness({ x, y }, columns)).toBeLessThan(0.25);
    let covered = 0;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < i; j++) if (Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) < radius[i]! + radius[j]!) covered++;
    expect(covered).toBeLessThan(n / 50);
  }
});

interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const meet = (a: Block, b: Block) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** The names that are shown, with whose they are. */
const namesOf = ({ labels, x, y }: Scene): [number, Block][] =>
  labels.flatMap(({ lines, dx, dy, width, height }, i): [number, Block][] => {
    const [cx, cy] = [x[i]! + dx, y[i]! + dy];
    const block = { left: cx - width / 2, right: cx + width / 2, top: cy - height / 2, bottom: cy + height / 2 };
    return lines.length === 0 ? [] : [[i, block]];
  });

test('hubs bear their names; no name lies on another or runs off, and few cover a node', () => {
  for (const frame of [DESK, { width: 390, height: 560 }]) {
    const columns = groups(240, 20);
    const scene = sceneOf(columns, frame);
    const names = namesOf(scene);
    expect(names.filter(([i]) => i % 20 === 0).length).toBeGreaterThanOrEqual(10);
    expect(names.length).toBeGreaterThan(20);
    for (const [, { left, right, top, bottom }] of names)
      expect(left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height).toBe(true);
    for (const [i, one] of names) for (const [j, other] of names) if (i < j) expect(meet(one, other)).toBe(false);
    const dot = (j: number): Block => {
      const [x, y, r] = [scene.x[j]!, scene.y[j]!, scene.radius[j]!];
      return { left: x - r, right: x + r, top: y - r, bottom: y + r };
    };
    const covers = names.filter(([i, its]) => scene.labels.some((_, j) => j !== i && meet(its, dot(j))));
    expect(covers.length).toBeLessThanOrEqual(columns.n / 10);
  }
});

test('whoever has no name gets one when opened, and when a reader goes near', () => {
  const scene = sceneOf(groups(240, 20));
  expect(scene.sparse).toBe(true);
  const { width, height } = DESK;
  const hubs = createHubs(scene, plainMeasure);
  const marks = { node: new Uint8Array(scene.n), edge: new Uint8Array(scene.m) };
  const shown = new Set(hubs.at(marks, identity, width, height));
  const nameless = scene.labels.findIndex(({ lines }, i) => lines.length === 0 && !shown.has(i));
  expect(nameless).toBeGreaterThanOrEqual(0);
  const open = { ...marks, node: marks.node.map((_, i) => (i === nameless ? MARK.selected : 0)) };
  expect(hubs.at(open, identity, width, height)).toContain(nameless);
  const k = 8;
  const near = { k, x: width / 2 - k * scene.x[nameless]!, y: height / 2 - k * scene.y[nameless]! };
  expect(hubs.at(marks, near, width, height)).toContain(nameless);
  expect(hubs.labels[nameless]?.lines.length).toBeGreaterThan(0);
});

test('names are left out where the stage has no room for all of them', () => {
  const columns = crowdColumns(100, 2);
  expect(isTexture(columns, 1200, 800)).toBe(false);
  expect(isTexture(columns, 390, 560)).toBe(true);
  expect(isTexture(crowdColumns(20, 2), 320, 300)).toBe(false);
  const all = compose(columns, placesOf(columns), { ...DESK, measure: plainMeasure });
  expect(namesOf(all).length).toBe(100);
});

test('a story of as many entities as the format allows has a picture', () => {
  const { ids, names, m, source, target } = crowdColumns(2000, 2);
  const story: Story = {
    format: 1,
    id: 'net',
    lang: 'de',
    title: { de: 'Netz' },
    relations: [{ id: 'knows', tone: 'role', label: { de: 'kennt' } }],
    sources: [{ id: 'list', title: 'Liste', publisher: 'Erfunden', published: '2026-01-01', lang: 'de' }],
    entities: ids.map((id, i) => ({ id, kind: 'person', name: names[i] ?? '' })),
    statements: Array.from({ length: m }, (_, e) => ({
      id: `s${e}`,
      from: [ids[source[e]!]!],
      to: [ids[target[e]!]!],
      relation: 'knows',
      form: 'direct',
      source: 'list',
      quote: { exact: `Aussage ${e}` },
    })),
  };
  const { scene } = pictureOf(story, { ...COLUMN, lang: 'de' }).frame;
  expect(scene.n).toBe(2000);
  expect(scene.x.every((at) => at >= 0 && at <= COLUMN.width)).toBe(true);
  expect(scene.y.every((at) => at >= 0 && at <= COLUMN.height)).toBe(true);
});
