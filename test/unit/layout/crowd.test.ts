/** Crowds: how faint, how small, who is named, who stands out; and who is near a point among hundreds of thousands. */
import { expect, test } from 'vitest';
import { sizesOf } from '../../../src/network/picture/sizes.js';
import { drawListOf } from '../../../src/paint/draw-list.js';
import type { Frame } from '../../../src/paint/painter.js';
import { identity } from '../../../src/scene/camera.js';
import { composeAny } from '../../../src/scene/compose-large.js';
import { densityOf, lookAt } from '../../../src/scene/density.js';
import { bitsOf, switched, switchesByGroup } from '../../../src/scene/group-filter.js';
import { edgeDistance, hitTest } from '../../../src/scene/hit.js';
import { nearby } from '../../../src/scene/hit-grid.js';
import { createHubs } from '../../../src/scene/labels/labels-by-zoom.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { degreesOf } from '../../../src/scene/labels/ranking.js';
import { type Emphasis, marksOf } from '../../../src/scene/marks.js';
import { marksAtRest, sameMarks } from '../../../src/scene/marks-at-rest.js';
import { isCrowd } from '../../../src/scene/size-limits.js';
import { themeOf } from '../../../src/scene/theme.js';
import { type Camera, type Label, MARK, type Scene } from '../../../src/scene/types.js';
import { crowdColumns, crowdScene } from '../../fixtures/crowd.js';

const composed = crowdScene(3000, 3);
/** More than a story may have: a network, whose nodes are larger the more edges they have. */
const scene = { ...composed, ...sizesOf(composed, composed.stroke) };
const VIEW = { width: 1200, height: 800, hubs: null };
const NOTHING: Emphasis = { hiddenEdges: null, focus: null, selected: null };
const around = (k: number): Camera => ({ k, x: 600 - 600 * k, y: 400 - 400 * k });

function frameOf(its: Scene, emphasis: Partial<Emphasis> = {}, camera = identity): Frame {
  return { scene: its, marks: marksOf(its, { ...NOTHING, ...emphasis }), camera, theme: themeOf('light') };
}

test('a story is no crowd, three thousand nodes are', () => {
  expect(isCrowd(crowdScene(20, 2))).toBe(false);
  expect(isCrowd(scene)).toBe(true);
});

test('the longer a thread and the farther the reader, the fainter; dots grow with the zoom and stop at their own size', () => {
  const density = densityOf(scene);
  let before = { alphas: [0, 0, 0, 0, 0], dot: 0 };
  for (const k of [0.4, 0.7, 1, 2, 4, 8]) {
    const look = lookAt(density, { k, x: 0, y: 0 });
    look.alphas.forEach((alpha, reach) => {
      expect(alpha).toBeGreaterThan(0);
      expect(alpha).toBeLessThanOrEqual(1);
      expect(alpha).toBeGreaterThanOrEqual(before.alphas[reach]!);
      if (reach > 0) expect(alpha).toBeLessThanOrEqual(look.alphas[reach - 1]!);
    });
    expect(look.dot).toBeGreaterThanOrEqual(before.dot);
    expect(look.dot).toBeLessThanOrEqual(1);
    before = { ...look, alphas: [...look.alphas] };
  }
});

test('twice as many lines on the same ground are fainter', () => {
  const usual = (ties: number) => lookAt(densityOf(crowdScene(2000, ties)), identity).alphas[2]!;
  expect(usual(8)).toBeLessThan(usual(4));
  expect(usual(4)).toBeLessThan(usual(2));
});

test('density is remembered while nobody moves, found anew when somebody has', () => {
  expect(densityOf({ ...scene, count: scene.count.slice() })).toBe(densityOf(scene));
  expect(densityOf({ ...scene, x: scene.x.map((x) => 2 * x) }).ink).not.toBe(densityOf(scene).ink);
});

test('at rest a crowd is dots and threads; nothing is drawn one by one', () => {
  const drawList = drawListOf(frameOf(scene), VIEW);
  expect(drawList.look).not.toBeNull();
  expect(drawList).toMatchObject({ edges: [], nodes: [], dots: [], faded: false, strands: false });
  expect(drawList.names.length).toBeGreaterThan(5);
});

test('who is pointed at stands out with its edges and their ends, above a veil', () => {
  const leaf = 2999;
  const { look, faded, edges, nodes } = drawListOf(frameOf(scene, { focus: { kind: 'node', index: leaf } }), VIEW);
  expect(look && faded).toBe(true);
  expect(new Set(edges)).toEqual(new Set([...scene.source.keys()].filter((e) => scene.source[e] === leaf)));
  expect(nodes.at(-1)).toBe(leaf);
  expect(new Set(nodes)).toEqual(new Set([leaf, ...edges.map((e) => scene.target[e]!)]));
});

test('a hub’s hundreds of edges and neighbours are strands and dots, the hub itself is drawn', () => {
  const large = crowdScene(6000, 2);
  const degree = degreesOf(large);
  const hub = degree.indexOf(Math.max(...degree));
  expect(degree[hub]).toBeGreaterThan(160);
  const drawList = drawListOf(frameOf(large, { focus: { kind: 'node', index: hub } }), VIEW);
  expect(drawList).toMatchObject({ strands: true, faded: true, edges: [], nodes: [hub] });
  expect(drawList.dots.length).toBeGreaterThan(160);
});

test('what is filtered away is not drawn; a crowd of which little is left is drawn one by one', () => {
  const few = drawListOf(frameOf(scene, { hiddenEdges: scene.tone.map((tone) => Number(tone !== 2)) }), VIEW);
  expect(few.look).not.toBeNull();
  const group = Uint8Array.from({ length: scene.n }, (_, i) => Number(i > 200));
  const base = switched(switchesByGroup(scene, group), bitsOf([1]));
  const { look, nodes, edges } = drawListOf(frameOf(scene, { base }), VIEW);
  expect(look).toBeNull();
  expect(nodes).toHaveLength(201);
  expect(edges.every((e) => scene.source[e]! <= 200 && scene.target[e]! <= 200)).toBe(true);
});

test('so near that few are on the stage, each of these is drawn one by one', () => {
  const sparse = crowdScene(2500, 1);
  const camera = { k: 12, x: -12 * 1100, y: -12 * 380 };
  const { look, nodes, edges } = drawListOf(frameOf(sparse, {}, camera), VIEW);
  expect(look).toBeNull();
  const on = (i: number) => {
    const [x, y] = [sparse.x[i]! * camera.k + camera.x, sparse.y[i]! * camera.k + camera.y];
    return x >= 0 && y >= 0 && x <= 1200 && y <= 800;
  };
  for (let i = 0; i < sparse.n; i++) if (on(i)) expect(nodes).toContain(i);
  for (let e = 0; e < sparse.m; e++) if (on(sparse.source[e]!) || on(sparse.target[e]!)) expect(edges).toContain(e);
});

test('without emphasis marks are what the filter left', () => {
  const hiddenEdges = scene.tone.map((tone) => Number(tone > 0));
  const plain = marksOf(scene, { ...NOTHING, hiddenEdges });
  for (const focus of [
    { kind: 'node', index: 4 },
    { kind: 'edge', index: 9 },
  ] as const) {
    expect(sameMarks(marksAtRest(scene, marksOf(scene, { ...NOTHING, hiddenEdges, focus })), plain)).toBe(true);
  }
  expect(sameMarks(plain, marksOf(scene, NOTHING))).toBe(false);
});

/** Pairs of names that overlap on the stage. */
function overlaps(labels: readonly Label[], shown: readonly number[], { k, x, y }: Camera): string[] {
  const boxes = shown.map((i) => {
    const { dx, dy, width, height } = labels[i]!;
    return { i, x: scene.x[i]! * k + x + dx, y: scene.y[i]! * k + y + dy, w: width / 2, h: height / 2 };
  });
  return boxes.flatMap((a, j) =>
    boxes
      .slice(j + 1)
      .filter((b) => Math.abs(a.x - b.x) < a.w + b.w && Math.abs(a.y - b.y) < a.h + b.h)
      .map((b) => `${a.i} ${b.i}`),
  );
}

test('at every zoom names stand clear of each other, and there are some', () => {
  const hubs = createHubs(scene, plainMeasure);
  const { marks } = frameOf(scene);
  for (const k of [0.4, 0.6, 1, 1.3, 2, 3.7, 8]) {
    const shown = hubs.at(marks, around(k), 1200, 800);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.length).toBeLessThanOrEqual(240);
    expect(overlaps(hubs.labels, shown, around(k))).toEqual([]);
  }
});

test('a name that is shown stays while the reader goes nearer, as long as its node is on the stage', () => {
  const hubs = createHubs(scene, plainMeasure);
  const { marks } = frameOf(scene);
  const zooms = Array.from({ length: 24 }, (_, i) => 0.5 * 1.12 ** i);
  let gone = 0;
  let stayed = 0;
  zooms.slice(1).forEach((k, i) => {
    const before = hubs.at(marks, around(zooms[i]!), 1200, 800);
    const now = new Set(hubs.at(marks, around(k), 1200, 800));
    for (const node of before) {
      const x = Math.abs(scene.x[node]! - 600) * k;
      const y = Math.abs(scene.y[node]! - 400) * k;
      if (x > 560 || y > 360) continue;
      if (now.has(node)) stayed++;
      else gone++;
    }
  });
  expect(stayed).toBeGreaterThan(100);
  expect(gone).toBeLessThanOrEqual(stayed * 0.01);
});

test('at zoom 1 names are few, so that structure is seen before words; the better tied the larger', () => {
  const hubs = createHubs(scene, plainMeasure);
  const degree = degreesOf(scene);
  const { marks } = frameOf(scene);
  const far = hubs.at(marks, identity, 1200, 800);
  const size = (i: number) => hubs.labels[i]!.size!;
  expect(far.length).toBeLessThan(25);
  expect(hubs.at(marks, around(3), 1200, 800).length).toBeGreaterThan(3 * far.length);
  for (const i of far)
    for (const j of far) if (degree[i]! > degree[j]!) expect(size(i)).toBeGreaterThanOrEqual(size(j));
  hubs.at({ ...marks, node: marks.node.map((_, i) => (i === 2999 ? MARK.focus : 0)) }, identity, 1200, 800);
  expect(size(2999)).toBeLessThan(size(far.at(-1)!));
});

test('parallel edges of a crowd stay by each other, however near their ends are; loops keep their direction', () => {
  const columns = crowdColumns(300, 1);
  const pairs = { ...columns, source: columns.source.slice(), target: columns.target.slice() };
  for (let e = 0; e + 1 < columns.m; e += 2)
    [pairs.source[e + 1], pairs.target[e + 1]] = [pairs.target[e]!, pairs.source[e]!];
  pairs.target[0] = pairs.source[0]!;
  const { x, y } = crowdScene(300, 1);
  const { bend, source, target } = composeAny(pairs, { x, y }, { width: 1200, height: 800, measure: plainMeasure });
  let bent = 0;
  for (let e = 1; e < pairs.m; e++) {
    const [s, t] = [source[e]!, target[e]!];
    expect(Math.abs(bend[e]!)).toBeLessThanOrEqual(Math.hypot(x[s]! - x[t]!, y[s]! - y[t]!) * 0.5 + 1e-3);
    if (bend[e] !== 0) bent++;
  }
  expect(bent).toBeGreaterThan(200);
  expect(bend[0]).toBeCloseTo(-Math.PI / 2, 4);
});

test('moving aside changes no name that stays on the stage', () => {
  const hubs = createHubs(scene, plainMeasure);
  const { marks } = frameOf(scene);
  const here = hubs.at(marks, around(1.5), 1200, 800);
  const there = new Set(hubs.at(marks, { ...around(1.5), x: around(1.5).x - 120 }, 1200, 800));
  const inside = here.filter(
    (i) => scene.x[i]! * 1.5 + around(1.5).x > 200 && scene.x[i]! * 1.5 + around(1.5).x < 1100,
  );
  expect(inside.filter((i) => !there.has(i))).toEqual([]);
});

test('hubs are named first, the one under the pointer always, its neighbours before strangers', () => {
  const hubs = createHubs(scene, plainMeasure);
  const degree = degreesOf(scene);
  const shown = hubs.at(frameOf(scene).marks, around(0.5), 1200, 800);
  const mean = shown.reduce((sum, i) => sum + degree[i]!, 0) / shown.length;
  expect(mean).toBeGreaterThan(8);
  const leaf = 2999;
  const { marks } = frameOf(scene, { focus: { kind: 'node', index: leaf } });
  const named = hubs.at(marks, around(0.5), 1200, 800);
  expect(named.at(-1)).toBe(leaf);
  expect(named.slice(-3).every((i) => (marks.node[i]! & (MARK.near | MARK.focus)) !== 0)).toBe(true);
});

test('the grid misses nobody: near any point it knows the edges and nodes that asking all would find', async () => {
  const large = crowdScene(34_000, 3, 5);
  const bent = { ...large, bend: large.bend.map((_, e) => (e % 5 ? 0 : (e % 41) - 20)) };
  const { marks } = frameOf(bent);
  const edgesOnly = { ...marks, node: marks.node.map(() => MARK.hidden) };
  // The first to ask is answered without it.
  const first = hitTest(bent, edgesOnly, identity, 600, 400);
  await expect.poll(() => hitTest(bent, edgesOnly, identity, 600, 400)).toEqual(first);
  for (const camera of [identity, { k: 3, x: -1300, y: -700 }])
    for (let i = 0; i < 8; i++) {
      const [x, y] = [(i * 397.3 + 150) % 1200, (i * 211.7 + 90) % 800];
      const near = nearby(bent, camera, x, y, 24);
      expect(new Set(near.edges).size).toBeLessThan(bent.m);
      let least = 12;
      for (let e = 0; e < bent.m; e++) least = edgeDistance(bent, camera, e, x, y, least)?.distance ?? least;
      const hit = hitTest(bent, edgesOnly, camera, x, y, 12);
      if (least === 12) expect(hit).toBeNull();
      else expect(edgeDistance(bent, camera, hit!.index, x, y)?.distance).toBeCloseTo(least, 6);
      const nodes = new Set(near.nodes);
      for (let n = 0; n < bent.n; n++) {
        const [dx, dy] = [bent.x[n]! * camera.k + camera.x - x, bent.y[n]! * camera.k + camera.y - y];
        if (Math.abs(dx) <= 24 && Math.abs(dy) <= 24) expect(nodes.has(n)).toBe(true);
      }
    }
}, 30_000);
