/** The WebGL painter beside the vector painter: the same picture, pixel for pixel; and what it takes it gives back. */
import fc from 'fast-check';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { CreatePainter, Frame } from '../../src/paint/painter.js';
import { fetchBeside } from '../../src/paint/vector/beside.js';
import { canvasMeasure } from '../../src/paint/vector/measure.js';
import { createVectorPainter } from '../../src/paint/vector/painter.js';
import { createWebglPainter } from '../../src/paint/webgl/painter.js';
import { identity, toScreen } from '../../src/scene/camera.js';
import { compose } from '../../src/scene/compose.js';
import { THREAD } from '../../src/scene/density.js';
import { pointOn } from '../../src/scene/hit.js';
import { type Emphasis, marksOf } from '../../src/scene/marks.js';
import { anyTheme } from '../../src/scene/print-theme.js';
import type { Scheme } from '../../src/scene/theme.js';
import { type Columns, HEAD, type Scene } from '../../src/scene/types.js';
import { KINDS, TONES } from '../../src/story/vocabulary.js';
import { crowdScene } from '../fixtures/crowd.js';
import { EXAMPLES, sceneOf } from '../gallery/scenes.js';
import { clearHosts, darkness, difference, drawn, host, inkShare, pixelsOf, strays } from './stage.js';

// The vector painter draws verbs beside lines as soon as what draws them has come.
beforeAll(fetchBeside);
const measure = canvasMeasure();
const NOTHING: Emphasis = { hiddenEdges: null, focus: null, selected: null };
afterEach(clearHosts);

/** What a painter makes of a frame. */
async function picture(create: CreatePainter, frame: Frame, ratio: number, [width, height]: readonly [number, number]) {
  const element = host(width, height);
  let wake = () => {};
  const painter = create(element, { again: () => wake() });
  painter.resize(width, height, ratio);
  await drawn(painter, frame, () => new Promise((resolve) => (wake = resolve)));
  const pixels = pixelsOf(element, width * ratio, height * ratio, frame.theme.paper);
  painter.destroy();
  return pixels;
}

async function both(frame: Frame, size: readonly [number, number], ratio = 1) {
  return [
    await picture(createVectorPainter, frame, ratio, size),
    await picture(createWebglPainter, frame, ratio, size),
  ] as const;
}

function frameOf(scene: Scene, emphasis: Partial<Emphasis> = {}, scheme: Scheme = 'light', camera = identity): Frame {
  return { scene, marks: marksOf(scene, { ...NOTHING, ...emphasis }), camera, theme: anyTheme(scheme) };
}

const stories = EXAMPLES.filter(({ name }) => name !== 'crowd');

test.each(stories)(
  '$name: nothing is drawn more than a pixel from where the vector painter draws it',
  async (example) => {
    const scene = sceneOf(example, measure);
    const frame = frameOf(scene, example.state, example.scheme);
    const [vector, webgl] = await both(frame, [example.width, example.height]);
    expect(strays(vector, webgl, 1)).toEqual([]);
    expect(difference(vector, webgl)).toBeLessThan(0.6);
  },
);

interface Made {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly ratio: number;
}

const SIZE = [520, 380] as const;

/** Stories of any shape: loops, both directions, all kinds, tones, heads and counts; seen from anywhere, with anything pointed at. */
const made: fc.Arbitrary<Made> = fc
  .record({
    nodes: fc.array(
      fc.record({
        x: fc.integer({ min: 40, max: SIZE[0] - 40 }),
        y: fc.integer({ min: 40, max: SIZE[1] - 40 }),
        kind: fc.nat(KINDS.length - 1),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    ties: fc.array(
      fc.record({
        s: fc.nat(),
        t: fc.nat(),
        tone: fc.nat(TONES.length - 1),
        head: fc.constantFrom(HEAD.none, HEAD.filled, HEAD.open, HEAD.denied, HEAD.open | HEAD.denied),
        count: fc.integer({ min: 1, max: 6 }),
      }),
      { maxLength: 14 },
    ),
    k: fc.constantFrom(0.6, 1, 1.7, 3),
    shift: fc.record({ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: -60, max: 60 }) }),
    picks: fc.record({ focus: fc.option(fc.nat()), selected: fc.option(fc.nat()) }),
    scheme: fc.constantFrom<Scheme>('light', 'dark'),
    ratio: fc.constantFrom(1, 2),
  })
  .map(({ nodes, ties, k, shift, picks, scheme, ratio }) => {
    const n = nodes.length;
    const columns: Columns = {
      n,
      m: ties.length,
      ids: nodes.map((_, i) => `n${i}`),
      names: nodes.map((_, i) => `N${i}`),
      kind: Uint8Array.from(nodes, ({ kind }) => kind),
      source: Uint32Array.from(ties, ({ s }) => s % n),
      target: Uint32Array.from(ties, ({ t }) => t % n),
      tone: Uint8Array.from(ties, ({ tone }) => tone),
      head: Uint8Array.from(ties, ({ head }) => head),
      count: Uint16Array.from(ties, ({ count }) => count),
    };
    const at = { x: Float32Array.from(nodes, ({ x }) => x), y: Float32Array.from(nodes, ({ y }) => y) };
    const scene = compose(columns, at, { width: SIZE[0], height: SIZE[1], measure, words: ties.map(() => ['lobt']) });
    const camera = { k, x: (1 - k) * (SIZE[0] / 2) + shift.x, y: (1 - k) * (SIZE[1] / 2) + shift.y };
    const focus = picks.focus == null ? null : ({ kind: 'node', index: picks.focus % n } as const);
    const selected =
      picks.selected == null || ties.length === 0
        ? null
        : ({ kind: 'edge', index: picks.selected % ties.length } as const);
    return { scene, frame: frameOf(scene, { focus, selected }, scheme, camera), ratio };
  });

test('random stories, cameras and emphases: the same ink at the same places, within a CSS pixel', async () => {
  await fc.assert(
    fc.asyncProperty(made, async ({ frame, ratio }) => {
      const [vector, webgl] = await both(frame, SIZE, ratio);
      expect(strays(vector, webgl, ratio)).toEqual([]);
    }),
    { numRuns: 20, seed: 5, endOnFailure: true },
  );
}, 120_000);

test('at node centres and along the curves the two have the same colours', async () => {
  const example = EXAMPLES.find(({ name }) => name === 'edge open')!;
  const scene = sceneOf(example, measure);
  const camera = { k: 1.4, x: -120, y: -90 };
  const [vector, webgl] = await both(frameOf(scene, example.state, 'light', camera), [example.width, example.height]);
  const points = [...scene.x.keys()].map((i) => toScreen(camera, scene.x[i]!, scene.y[i]!));
  for (let e = 0; e < scene.m; e++) for (let i = 1; i < 12; i++) points.push(pointOn(scene, camera, e, i / 12));
  let far = 0;
  for (const { x, y } of points) {
    const at = (Math.round(y) * example.width + Math.round(x)) * 4;
    if ([0, 1, 2].some((c) => Math.abs(vector.data[at + c]! - webgl.data[at + c]!) > 48)) far++;
  }
  expect(points.length).toBeGreaterThan(120);
  expect(far).toBeLessThanOrEqual(points.length * 0.02);
});

test.each([
  ['at rest', {}],
  ['with a node pointed at', { focus: { kind: 'node', index: 1400 } }],
  ['with a hub open', { selected: { kind: 'node', index: 0 } }],
  ['filtered', { hiddenEdges: true }],
] as const)('a crowd %s is as dark, as faint and as clear from either', async (_name, emphasis) => {
  const scene = crowdScene(1500, 2, 3, measure);
  const hiddenEdges = 'hiddenEdges' in emphasis ? scene.tone.map((tone) => Number(tone !== 1)) : null;
  const frame = frameOf(scene, { ...emphasis, hiddenEdges });
  // Firefox draws a line of up to one device pixel with nine tenths of its ink; where a thread is wider than that, with all of it.
  const ratio = inkShare(THREAD) > 0.98 ? 1 : 2;
  expect(inkShare(THREAD * ratio)).toBeGreaterThan(0.98);
  const [vector, webgl] = await both(frame, [1200, 800], ratio);
  expect(strays(vector, webgl, 2).length).toBeLessThan(25);
  expect(difference(vector, webgl)).toBeLessThan(6);
  expect(Math.abs(darkness(vector) - darkness(webgl))).toBeLessThan(1);
});

test('loops of a crowd are as small from either', async () => {
  const crowd = crowdScene(700, 2, 3, measure);
  const scene = { ...crowd, target: crowd.target.map((end, e) => (e % 3 ? end : crowd.source[e]!)) };
  const [vector, webgl] = await both(frameOf(scene), [1200, 800]);
  expect(strays(vector, webgl, 2).length).toBeLessThan(25);
  expect(difference(vector, webgl)).toBeLessThan(6);
});

test('while the camera moves a great crowd is drawn in part, as dark as all of it; all of it when it rests', async () => {
  const size = [480, 320] as const;
  // Names would differ: those that a reader has seen stay.
  const scene = { ...crowdScene(26_000, 2, 3, measure), sparse: false };
  const start = frameOf(scene, {}, 'light', { k: 0.4, x: 0, y: 0 });
  const near = { ...start, camera: { k: 0.5, x: -50, y: -30 } };
  const whole = await picture(createWebglPainter, near, 1, size);
  const element = host(...size);
  const painter = createWebglPainter(element);
  painter.resize(...size, 1);
  painter.draw(start);
  painter.draw(near);
  const moving = pixelsOf(element, ...size, start.theme.paper);
  // That the whole is asked for when the camera has come to rest, timers.test.ts knows.
  painter.draw({ ...near });
  expect(difference(pixelsOf(element, ...size, start.theme.paper), whole)).toBe(0);
  expect(difference(moving, whole)).toBeGreaterThan(1);
  expect(darkness(moving) / darkness(whole)).toBeCloseTo(1, 1);
  painter.destroy();
});

test('a painter that has drawn one frame draws another as if it were its first', async () => {
  const element = host(720, 520);
  const painter = createWebglPainter(element);
  painter.resize(720, 520, 1);
  const frames = ['quarrel', 'edge open', 'hub', 'loops'].map((name) => {
    const example = EXAMPLES.find((its) => its.name === name)!;
    return frameOf(sceneOf(example, measure), example.state);
  });
  for (const frame of [...frames, ...frames.toReversed()]) {
    painter.draw(frame);
    const pixels = pixelsOf(element, 720, 520, frame.theme.paper);
    const fresh = await picture(createWebglPainter, frame, 1, [720, 520]);
    expect(difference(pixels, fresh)).toBe(0);
  }
  painter.destroy();
});

const layers = (element: ParentNode) => [...element.querySelectorAll('canvas')];

test('canvases have the device’s pixels, at most two per CSS px; layers that stay empty have none; no gesture is caught', () => {
  const element = host(300, 200);
  const painter = createWebglPainter(element);
  painter.resize(300, 200, 3);
  painter.draw(frameOf(sceneOf(EXAMPLES[0]!, measure)));
  const used = layers(element).filter(({ width }) => width > 1);
  expect(used.map(({ width, height }) => [width, height])).toEqual(used.map(() => [600, 400]));
  expect(used).toHaveLength(4);
  for (const layer of used) expect(layer.getBoundingClientRect().width).toBe(300);
  const { x, y } = element.getBoundingClientRect();
  expect(document.elementFromPoint(x + 150, y + 100)).toBe(element);
  painter.destroy();
});

test('it stands in a shadow root, and a stage without size is no accident', () => {
  const outer = document.createElement('div');
  document.body.append(outer);
  const element = host(420, 260, outer.attachShadow({ mode: 'open' }));
  const painter = createWebglPainter(element);
  const frame = frameOf(sceneOf(EXAMPLES[0]!, measure));
  painter.resize(0, 0, 1);
  expect(painter.draw(frame)).toBe(true);
  painter.resize(420, 260, 1);
  expect(painter.draw(frame)).toBe(true);
  const empty = pixelsOf(host(420, 260), 420, 260, frame.theme.paper);
  expect(difference(pixelsOf(element, 420, 260, frame.theme.paper), empty)).toBeGreaterThan(0.5);
  painter.destroy();
  outer.remove();
});

test('destroy gives the contexts back, so that any number of painters may come and go', () => {
  const scene = sceneOf(EXAMPLES[0]!, measure);
  for (let i = 0; i < 20; i++) {
    const element = host(420, 260);
    let lost = 0;
    const painter = createWebglPainter(element, { lost: () => lost++ });
    painter.resize(420, 260, 1);
    painter.draw(frameOf(scene));
    const contexts = layers(element).flatMap((layer) => layer.getContext('webgl2') ?? []);
    expect(contexts.map((gl) => gl.isContextLost())).toEqual([false, false, false]);
    painter.destroy();
    painter.destroy();
    expect(contexts.map((gl) => gl.isContextLost())).toEqual([true, true, true]);
    expect(element.childElementCount).toBe(0);
    expect(lost).toBe(0);
  }
});
