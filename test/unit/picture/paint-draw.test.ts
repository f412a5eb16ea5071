import { expect, test } from 'vitest';
import { drawPicture } from '../../../src/paint/vector/draw-crowd.js';
import { identity } from '../../../src/scene/camera.js';
import { recount } from '../../../src/scene/compose.js';
import { switched, switchesByGroup } from '../../../src/scene/group-filter.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { type Emphasis, marksOf } from '../../../src/scene/marks.js';
import { themeOf } from '../../../src/scene/theme.js';
import { createRecorder, type Recorder } from '../../gallery/recorder.js';
import { EXAMPLES, type Example, sceneOf } from '../../gallery/scenes.js';

const find = (name: string): Example => EXAMPLES.find((example) => example.name === name)!;

function drawn(example: Example, emphasis: Partial<Emphasis> = {}): Recorder {
  const scene = sceneOf(example, plainMeasure);
  const ink = createRecorder();
  const marks = marksOf(scene, { hiddenEdges: null, focus: null, selected: null, ...example.state, ...emphasis });
  drawPicture(ink, { scene, marks, camera: identity, theme: themeOf(example.scheme ?? 'light') });
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
  const theme = themeOf('light');
  const { tone } = sceneOf(find('six tones'), plainMeasure);
  const resting = colours(drawn(find('six tones')));
  expect(resting).toHaveLength(tone.length);
  expect(resting).toEqual([...resting].sort((a, b) => theme.tones.indexOf(b) - theme.tones.indexOf(a)));
  const open = colours(drawn(find('six tones'), { selected: { kind: 'edge', index: tone.indexOf(5) } }));
  expect(open.at(-1)).toBe(theme.tones[5]);
  expect(open.slice(0, -2).every((colour) => theme.dimmed.includes(colour))).toBe(true);
});

test('outside the neighbourhood accents are dim and words gone, but names stay', () => {
  const theme = themeOf('light');
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
  const accents = [...themeOf('light').tones, ...themeOf('light').dimmed];
  expect(lines.some((line) => accents.some((colour) => line.includes(colour)))).toBe(false);
  expect(lines.filter((line) => line.startsWith('text')).length).toBeGreaterThanOrEqual(8);
  expect(drawn(find('quarrel'), { base: switched(switchesByGroup(scene, new Uint8Array(scene.n)), 1) }).lines).toEqual(
    [],
  );
});

test('planned and denied are open heads, mutual has none', () => {
  const theme = themeOf('light');
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
    drawPicture(ink, { scene: its, marks, camera: identity, theme: themeOf('light') });
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
