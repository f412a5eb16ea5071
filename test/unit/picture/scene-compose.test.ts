import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identity } from '../../../src/scene/camera.js';
import { compose, recount } from '../../../src/scene/compose.js';
import { composeTexture } from '../../../src/scene/compose-large.js';
import { pointOn } from '../../../src/scene/hit.js';
import { boxesOf, radiiOf } from '../../../src/scene/labels/labels.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { degreesOf } from '../../../src/scene/labels/ranking.js';
import { recompose } from '../../../src/scene/recompose.js';
import type { Columns, Scene } from '../../../src/scene/types.js';
import { crowdColumns } from '../../fixtures/crowd.js';
import { overlaps, strays, unreachable } from '../../gallery/facts.js';
import { EXAMPLES, type Example, sceneOf } from '../../gallery/scenes.js';

const find = (name: string): Example => EXAMPLES.find((example) => example.name === name)!;
const stories = EXAMPLES.filter(({ name }) => name !== 'crowd');

test.each(stories)('$name: names keep clear of names, nodes, counts and the stage’s edge', (example) => {
  expect(overlaps(sceneOf(example, plainMeasure))).toEqual([]);
});

test.each(stories)('$name: every statement has a point that opens it', (example) => {
  expect(unreachable(sceneOf(example, plainMeasure))).toEqual([]);
});

test.each(stories)('$name: no edge leaves the stage or runs through a foreign node', (example) => {
  expect(strays(sceneOf(example, plainMeasure))).toEqual([]);
});

test('the same input gives the same picture', () => {
  const picture = () => sceneOf(find('quarrel'), plainMeasure);
  expect(picture()).toEqual(picture());
});

test('a count stands where there is more than one statement, and only there', () => {
  const scene = sceneOf(find('six tones'), plainMeasure);
  scene.badge.forEach((t, e) => {
    expect(Number.isNaN(t)).toBe(scene.count[e] === 1);
  });
});

test('more statements make a wider line, within narrow bounds', () => {
  const scene = sceneOf(find('six tones'), plainMeasure);
  const widths = Array.from(scene.stroke.slice(0, 3));
  expect(scene.stroke.every((width) => width >= 1.6 && width <= 4.5)).toBe(true);
  expect(new Set(widths).size).toBeGreaterThan(1);
  scene.count.forEach((count, e) => {
    scene.count.forEach((other, f) => {
      if (count > other) expect(scene.stroke[e]).toBeGreaterThanOrEqual(scene.stroke[f]!);
    });
  });
});

test('all edges between two nodes run on curves of their own, both directions included', () => {
  const scene = sceneOf(find('six tones'), plainMeasure);
  const middles = Array.from({ length: scene.m }, (_, e) => pointOn(scene, identity, e, 0.5).y).sort((a, b) => a - b);
  middles.forEach((y, i) => {
    if (i > 0) expect(y - middles[i - 1]!).toBeGreaterThan(12);
  });
});

test('a line makes room for a node in its way', () => {
  const example = find('kinds');
  const scene = sceneOf(example, plainMeasure);
  const firstToFifth = Array.from(scene.source.keys()).find((e) => scene.source[e] === 0 && scene.target[e] === 4)!;
  expect(Math.abs(scene.bend[firstToFifth]!)).toBeGreaterThan(20);
});

test('words stand on edges that have one and are long enough', () => {
  const example = find('quarrel');
  const scene = sceneOf(example, plainMeasure);
  const shown = scene.words.filter((word) => word != null);
  expect(shown.length).toBeGreaterThan(scene.m / 2);
  for (const { t, width, parts } of shown) {
    expect(t).toBeGreaterThan(0);
    expect(t).toBeLessThan(1);
    expect(parts.at(-1)!.from + parts.at(-1)!.width).toBeCloseTo(width, 6);
  }
  const { x, y } = scene;
  const silent = compose(scene, { x, y }, { width: 720, height: 520, measure: plainMeasure });
  expect(silent.words.every((word) => word === null)).toBe(true);
});

test('boxes hold a node and the name below it', () => {
  const scene = sceneOf(find('long names'), plainMeasure);
  const boxes = boxesOf(scene, plainMeasure, scene);
  for (let i = 0; i < scene.n; i++) {
    expect(Math.min(boxes.left[i]!, boxes.right[i]!, boxes.top[i]!)).toBeGreaterThan(scene.radius[i]!);
    expect(boxes.bottom[i]!).toBeGreaterThan(scene.radius[i]! + 15);
  }
});

test('nodes that have room for their boxes get names without any overlap', () => {
  const story = sceneOf(find('quarrel'), plainMeasure);
  const boxes = boxesOf(story, plainMeasure, story);
  const wide = Math.max(...boxes.left) + Math.max(...boxes.right);
  const tall = Math.max(...boxes.top) + Math.max(...boxes.bottom);
  fc.assert(
    fc.property(fc.shuffledSubarray([...Array(12).keys()], { minLength: 8, maxLength: 8 }), (cells) => {
      const x = Float32Array.from(cells, (cell) => ((cell % 4) + 0.5) * wide);
      const y = Float32Array.from(cells, (cell) => Math.floor(cell / 4) * tall + Math.max(...boxes.top));
      const scene = compose(story, { x, y }, { width: 4 * wide, height: 3 * tall, measure: plainMeasure });
      expect(overlaps(scene).filter((fault) => !fault.includes('count'))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('while nodes move, everything keeps its place relative to them', () => {
  const scene = sceneOf(find('quarrel'), plainMeasure);
  const x = scene.x.map((value) => value * 2);
  const y = scene.y.map((value) => value * 2);
  const moved = recompose(scene, { x, y });
  expect(moved.labels).toBe(scene.labels);
  expect(moved.x).toBe(x);
  moved.bend.forEach((bend, e) => {
    expect(bend).toBeCloseTo(scene.bend[e]! * 2, 2);
  });
  expect(recompose(scene, scene)).toEqual(scene);
});

test('a loop keeps its direction while nodes move', () => {
  const scene = sceneOf(find('loops'), plainMeasure);
  const moved = recompose(scene, { x: scene.x.map((value) => value + 50), y: scene.y });
  expect(moved.bend[0]).toBe(scene.bend[0]);
});

test('fewer statements: a thinner line in the same place', () => {
  const scene = sceneOf(find('six tones'), plainMeasure);
  const fewer = recount(
    scene,
    scene.count.map((count) => Math.min(count, 2)),
  );
  expect(Math.max(...fewer.stroke)).toBeLessThan(Math.max(...scene.stroke));
  expect(fewer.badge).toBe(scene.badge);
  expect(recount(scene, scene.count)).toEqual(scene);
});

function crowd(n: number, m: number): Columns {
  const any = (count: number, most: number) => Uint32Array.from({ length: count }, (_, i) => (i * 7919) % most);
  return {
    n,
    m,
    ids: Array.from({ length: n }, (_, i) => `e${i}`),
    names: Array.from({ length: n }, (_, i) => `Knoten ${i}`),
    kind: new Uint8Array(n),
    source: any(m, n),
    target: any(m, Math.floor(n / 2) + 1),
    tone: new Uint8Array(m),
    head: new Uint8Array(m).fill(1),
    count: new Uint16Array(m).fill(3),
  };
}

test('in a crowd: names that fit, none over another; no counts, no words', () => {
  const columns = crowd(3000, 9000);
  const x = Float32Array.from(columns.ids, (_, i) => 20 + ((i * 0.754877666) % 1) * 860);
  const y = Float32Array.from(columns.ids, (_, i) => 20 + ((i * 0.569840291) % 1) * 600);
  const scene: Scene = composeTexture(columns, { x, y }, { width: 900, height: 640, measure: plainMeasure });
  const named = Array.from(scene.labels.keys()).filter((i) => scene.labels[i]!.lines.length > 0);
  expect(named.length).toBeGreaterThan(40);
  expect(named.length).toBeLessThan(600);
  for (const i of named)
    for (const j of named) {
      if (i >= j) continue;
      const [a, b] = [scene.labels[i]!, scene.labels[j]!];
      const apartX = Math.abs(x[i]! + a.dx - x[j]! - b.dx) >= (a.width + b.width) / 2;
      const apartY = Math.abs(y[i]! + a.dy - y[j]! - b.dy) >= (a.height + b.height) / 2;
      expect(apartX || apartY).toBe(true);
    }
  expect(scene.badge.every(Number.isNaN)).toBe(true);
  expect(scene.bend.every(Number.isFinite)).toBe(true);
});

test('nobody, and somebody alone', () => {
  const none = compose(
    crowd(0, 0),
    { x: new Float32Array(0), y: new Float32Array(0) },
    { width: 300, height: 200, measure: plainMeasure },
  );
  expect(none.labels).toEqual([]);
  const one = sceneOf(find('alone'), plainMeasure);
  expect(one.labels[0]!.lines).toEqual(['Karla Kranich']);
});

test('in a story all nodes of a kind are of one size, however much is said of them; so the page says that size means nothing', () => {
  for (const n of [2, 40, 149, 151, 700]) {
    const columns = crowdColumns(n, 2);
    expect(new Set(radiiOf(columns, { width: 900, height: 640 })).size, `${n}`).toBe(1);
    expect(Math.max(...degreesOf(columns))).toBeGreaterThanOrEqual(2);
  }
});
