import { expect, test } from 'vitest';
import { drawPicture } from '../../../src/paint/vector/draw-crowd.js';
import { identity } from '../../../src/scene/camera.js';
import { recount } from '../../../src/scene/compose.js';
import { headLength } from '../../../src/scene/curves/curves.js';
import { switched, switchesByGroup } from '../../../src/scene/group-filter.js';
import { edgeDistance, pointOn } from '../../../src/scene/hit.js';
import { BADGE } from '../../../src/scene/labels/edge-labels.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { type Emphasis, marksOf } from '../../../src/scene/marks.js';
import { anyTheme } from '../../../src/scene/print-theme.js';
import { HEAD } from '../../../src/scene/types.js';
import { createRecorder, type Recorder } from '../../gallery/recorder.js';
import { EXAMPLES, type Example, sceneOf } from '../../gallery/scenes.js';

const find = (name: string): Example => EXAMPLES.find((example) => example.name === name)!;

function drawn(example: Example, emphasis: Partial<Emphasis> = {}): Recorder {
  const scene = sceneOf(example, plainMeasure);
  const ink = createRecorder();
  const marks = marksOf(scene, { hiddenEdges: null, focus: null, selected: null, ...example.state, ...emphasis });
  drawPicture(ink, { scene, marks, camera: identity, theme: anyTheme(example.scheme ?? 'light') });
  return ink;
}

test.each(['pair', 'loops', 'heads', 'edge open'])('%s is drawn as it was', (name) => {
  expect(drawn(find(name)).lines.join('\n')).toMatchSnapshot();
});

test.each(EXAMPLES)('$name: all that is drawn is on the stage, and a number', (example) => {
  const { points } = drawn(example);
  for (const { x, y } of points) {
    expect(x >= 0 && x <= example.width).toBe(true);
    expect(y >= 0 && y <= example.height).toBe(true);
  }
});

/** Colours of the lines between nodes, in the order in which they are drawn. */
function colours({ lines }: Recorder): string[] {
  const isLine = (line: string) =>
    line.startsWith('stroke') && !line.includes('butt') && / M[^LZOC]*C[^LZOC]*$/.test(line);
  return lines.filter(isLine).map((line) => line.split(' ')[1] ?? '');
}

test('conflict lies above the quieter tones, the open edge above all', () => {
  const theme = anyTheme('light');
  const { tone } = sceneOf(find('six tones'), plainMeasure);
  const resting = colours(drawn(find('six tones')));
  expect(resting).toHaveLength(tone.length);
  expect(resting).toEqual([...resting].sort((a, b) => theme.tones.indexOf(b) - theme.tones.indexOf(a)));
  const open = colours(drawn(find('six tones'), { selected: { kind: 'edge', index: tone.indexOf(5) } }));
  expect(open.at(-1)).toBe(theme.tones[5]);
  expect(open.slice(0, -2).every((colour) => theme.dimmed.includes(colour))).toBe(true);
});

test('outside the neighbourhood accents are dim and words gone, but names stay', () => {
  const theme = anyTheme('light');
  const { lines } = drawn(find('node pointed at'));
  const texts = lines.filter((line) => line.startsWith('text'));
  for (const name of ['Nest 2030', 'Storchenamt'])
    expect(texts.find((line) => line.includes(name))).toContain(theme.muted);
  expect(texts.find((line) => line.includes('Bruno'))).toContain(theme.ink);
  expect(lines.some((line) => line.startsWith(`stroke ${theme.dimmed[2]}`))).toBe(true);
  expect(
    texts
      .filter((line) => line.includes('italic'))
      .every((line) => !line.includes('leitet') || line.includes(theme.words[3]!)),
  ).toBe(true);
});

test('what is filtered away is not drawn', () => {
  const scene = sceneOf(find('quarrel'), plainMeasure);
  const all = new Uint8Array(scene.m).fill(1);
  const { lines } = drawn(find('quarrel'), { hiddenEdges: all });
  const accents = [...anyTheme('light').tones, ...anyTheme('light').dimmed];
  expect(lines.some((line) => accents.some((colour) => line.includes(colour)))).toBe(false);
  expect(lines.filter((line) => line.startsWith('text')).length).toBeGreaterThanOrEqual(8);
  expect(drawn(find('quarrel'), { base: switched(switchesByGroup(scene, new Uint8Array(scene.n)), 1) }).lines).toEqual(
    [],
  );
});

test('planned and denied are open heads, mutual has none', () => {
  const theme = anyTheme('light');
  const fills = drawn(find('heads')).lines.filter(
    (line) => line.startsWith('fill') && line.endsWith('Z') && !line.includes('C'),
  );
  expect(fills.filter((line) => line.startsWith(`fill ${theme.paper}`))).toHaveLength(2);
  expect(fills.filter((line) => line.startsWith(`fill ${theme.tones[1]}`))).toHaveLength(1);
  expect(fills).toHaveLength(3);
});

test('a count that a filter brings down to one is not shown', () => {
  const scene = sceneOf(find('quarrel'), plainMeasure);
  const marks = marksOf(scene, { hiddenEdges: null, focus: null, selected: null });
  const discs = (its: typeof scene) => {
    const ink = createRecorder();
    drawPicture(ink, { scene: its, marks, camera: identity, theme: anyTheme('light') });
    return ink.lines.filter((line) => / O\S+ \S+ 7\.5$/.test(line)).length;
  };
  expect(discs(scene)).toBeGreaterThan(0);
  expect(discs(recount(scene, new Uint16Array(scene.m).fill(1)))).toBe(0);
});

test('words of an edge are never upside down', () => {
  for (const example of EXAMPLES)
    for (const line of drawn(example).lines) {
      const turned = Number(/turned (-?[\d.]+)/.exec(line)?.[1] ?? 0);
      expect(Math.abs(turned)).toBeLessThanOrEqual(100);
    }
});

test.each([
  ['light', anyTheme('light').bands],
  ['forced', ['Canvas']],
] as const)('the word of the open edge stands on what bears it: %s', (scheme, grounds) => {
  const { lines } = drawn({ ...find('edge open'), scheme });
  const words = lines.findIndex((line) => line.startsWith('text') && line.includes('italic'));
  // What is stroked last before a word is its ground.
  const ground = lines.slice(0, words).findLast((line) => line.startsWith('stroke'));
  expect(grounds).toContain(ground?.split(' ')[1]);
});

test('thousands of edges are few strokes', () => {
  const strokes = drawn(find('crowd')).lines.filter((line) => line.startsWith('stroke'));
  // Threads end bluntly; every other stroke is the outline of one dot.
  expect(strokes.filter((line) => line.includes(' butt ')).length).toBeLessThan(120);
  expect(strokes.length).toBeLessThan(120 + 320);
  const one = drawn(find('crowd'), { focus: { kind: 'node', index: 3 } }).lines.filter((line) =>
    line.startsWith('stroke'),
  );
  expect(one.length).toBeGreaterThan(strokes.length + 10);
});

/** The strokes that cross lines out, in the order in which they are drawn: what they look like and their ends. */
function crosses({ lines }: Recorder) {
  return lines.flatMap((line) => {
    const [, colour, at] = /^stroke (\S+) 1\.8 M(\S+ \S+ L\S+ \S+ M\S+ \S+ L\S+ \S+)$/.exec(line) ?? [];
    if (!colour || !at) return [];
    const [ax, ay, bx, by, cx, cy, dx, dy] = at.match(/-?[\d.]+/g)!.map(Number) as [number, ...number[]];
    return { colour, x: (ax + bx!) / 2, y: (ay! + by!) / 2, ends: [ax, ay, bx, by, cx, cy, dx, dy] as number[] };
  });
}

test('a denied line is crossed out in its own colour, on paper, whatever its head, dash and width are', () => {
  const theme = anyTheme('light');
  const example = find('denied');
  const scene = sceneOf(example, plainMeasure);
  const denied = [...scene.head.keys()].filter((e) => scene.head[e]! & HEAD.denied);
  expect(denied).toHaveLength(8);
  const ink = drawn(example);
  const all = crosses(ink);
  expect(all.map(({ colour }) => colour).sort()).toEqual(denied.map((e) => theme.tones[scene.tone[e]!]!).sort());
  const strokes = ink.lines.filter((line) => line.startsWith('stroke'));
  for (const { colour } of all)
    expect(
      strokes.some(
        (line, i) => line.includes(`${colour} 1.8 M`) && strokes[i - 1]?.startsWith(`stroke ${theme.paper} 5 M`),
      ),
    ).toBe(true);
  const { lines } = drawn(find('quarrel'));
  expect(crosses({ ...ink, lines })).toEqual([]);
});

test.each([1, 0.5, 2])(
  'at zoom %s it is crossed on the line, clear of head and count, reaching beyond it on both sides',
  (k) => {
    const example = find('denied');
    const scene = sceneOf(example, plainMeasure);
    const ink = createRecorder();
    const marks = marksOf(scene, { hiddenEdges: null, focus: null, selected: null });
    const camera = { k, x: 0, y: 0 };
    drawPicture(ink, { scene, marks, camera, theme: anyTheme('light') });
    const all = crosses(ink);
    expect(all).toHaveLength(8);
    for (const { x, y, ends } of all) {
      const near = [...scene.head.keys()]
        .filter((e) => scene.head[e]! & HEAD.denied)
        .map((e) => ({ e, ...edgeDistance(scene, camera, e, x, y)! }))
        .sort((a, b) => a.distance - b.distance)[0]!;
      expect(near.distance).toBeLessThan(0.3);
      const { e } = near;
      for (let i = 0; i < 8; i += 2) {
        const off = edgeDistance(scene, camera, e, ends[i]!, ends[i + 1]!)!.distance;
        expect(off).toBeGreaterThan(scene.stroke[e]! / 2 + 1.5);
      }
      const tip = pointOn(scene, camera, e, 1);
      const long = Math.hypot(tip.x - pointOn(scene, camera, e, 0).x, tip.y - pointOn(scene, camera, e, 0).y);
      if (long < 60) continue;
      if (scene.head[e]! & HEAD.open)
        for (let i = 0; i < 8; i += 2)
          expect(Math.hypot(ends[i]! - tip.x, ends[i + 1]! - tip.y)).toBeGreaterThan(headLength(scene.stroke[e]!));
      const badge = scene.badge[e]!;
      if (Number.isNaN(badge)) continue;
      const count = pointOn(scene, camera, e, badge);
      expect(Math.hypot(count.x - x, count.y - y)).toBeGreaterThan(BADGE + 3);
    }
  },
);

test('outside the neighbourhood a cross is as faint as its line', () => {
  const theme = anyTheme('light');
  const colours = crosses(drawn(find('denied'), { focus: { kind: 'node', index: 6 } })).map(({ colour }) => colour);
  expect(colours.filter((colour) => theme.dimmed.includes(colour))).toHaveLength(7);
});
