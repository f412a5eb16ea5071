/** The SVG face: the same places as the canvas, and markup that can stand anywhere. */
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messages as de } from '../../../src/i18n/de/interface.js';
import { figureMessages } from '../../../src/i18n/figure.js';
import { canvasInk } from '../../../src/paint/vector/canvas-ink.js';
import { drawPicture } from '../../../src/paint/vector/draw-crowd.js';
import { sheetOf } from '../../../src/paint/vector/sheet.js';
import { svgInk, toSvg } from '../../../src/paint/vector/svg.js';
import { cardDrawing, figureDrawing } from '../../../src/publish/embed/drawings.js';
import { tell } from '../../../src/publish/telling.js';
import { columnsOf } from '../../../src/scene/columns.js';
import { compose } from '../../../src/scene/compose.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { marksOf } from '../../../src/scene/marks.js';
import { anyTheme } from '../../../src/scene/print-theme.js';
import { themeOf } from '../../../src/scene/theme.js';
import type { Story } from '../../../src/story/definition.js';
import { edgesOf } from '../../../src/story/edges.js';
import { KINDS, MODALITIES, TONES } from '../../../src/story/vocabulary.js';
import { EXAMPLES, sceneOf } from '../../gallery/scenes.js';

const [WIDTH, HEIGHT] = [700, 470];

/** Any story with a place for everybody: pairs, loops, several tones, several statements on one edge. */
const drawing = fc
  .record({
    who: fc.array(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        name: fc.string({ minLength: 1, maxLength: 24, unit: 'grapheme' }),
        x: fc.float({ min: 40, max: WIDTH - 40, noNaN: true }),
        y: fc.float({ min: 40, max: HEIGHT - 40, noNaN: true }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    ties: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...TONES), fc.constantFrom(...MODALITIES)), {
      maxLength: 14,
    }),
    picked: fc.nat(),
    zoom: fc.double({ min: 0.5, max: 3, noNaN: true }),
  })
  .map(({ who, ties, picked, zoom }) => {
    const story: Story = {
      format: 1,
      id: 'any',
      lang: 'de',
      title: 'any',
      relations: TONES.map((tone) => ({ id: tone, tone, label: `tut ${tone}` })),
      sources: [{ id: 'wire', title: 'Meldung' }],
      entities: who.map(({ kind, name }, i) => ({ id: `e${i}`, kind, name })),
      statements: ties.map(([from, to, relation, modality], i) => ({
        id: `s${i}`,
        from: [`e${from % who.length}`],
        to: [`e${to % who.length}`],
        relation,
        modality,
        form: 'reported',
        source: 'wire',
        quote: { exact: 'Aussage' },
      })),
    };
    const edges = edgesOf(story);
    const places = { x: Float32Array.from(who, ({ x }) => x), y: Float32Array.from(who, ({ y }) => y) };
    const words = edges.map(({ tone }) => [`tut ${tone}`]);
    const stage = { width: WIDTH, height: HEIGHT, measure: plainMeasure, words };
    const scene = compose(columnsOf(story, edges, 'de'), places, stage);
    const selected = edges.length > 0 ? ({ kind: 'edge', index: picked % edges.length } as const) : null;
    const marks = marksOf(scene, { hiddenEdges: null, focus: null, selected });
    return { scene, marks, camera: { k: zoom, x: 11.37, y: -7.21 }, theme: themeOf('light') };
  });

/** One thing drawn: what it is, its numbers in px of the stage, its look. */
interface Stroke {
  readonly what: string;
  readonly at: readonly number[];
}

/** What a canvas is told, in the stage's own px. */
function onCanvas(frame: Parameters<typeof drawPicture>[1]): Stroke[] {
  const strokes: Stroke[] = [];
  const context = { font: '', textAlign: '', fillStyle: '', strokeStyle: '', lineWidth: 0, dash: [] as number[] };
  let origin = { x: 0, y: 0, turn: 0 };
  let path: Stroke[] = [];
  const add = (what: string, ...at: number[]) => path.push({ what, at });
  const end = (look: string) =>
    strokes.push({ what: `${look} ${path.map(({ what }) => what).join('')}`, at: path.flatMap(({ at }) => at) });
  const text = (kind: string, its: string, y: number) =>
    strokes.push({ what: `${kind} ${its} ${context.textAlign}`, at: [origin.x, origin.y, y, origin.turn] });
  const recorder = Object.assign(context, {
    beginPath: () => {
      path = [];
    },
    moveTo: (x: number, y: number) => add('M', x, y),
    lineTo: (x: number, y: number) => add('L', x, y),
    bezierCurveTo: (...at: number[]) => add('C', ...at),
    arc(x: number, y: number, radius: number) {
      path.pop();
      add('O', x, y, radius);
    },
    closePath: () => add('Z'),
    setLineDash(dash: number[]) {
      context.dash = dash;
    },
    fill: () => end(`fill ${context.fillStyle}`),
    stroke: () => end(`stroke ${context.strokeStyle}`),
    save: () => undefined,
    restore: () => {
      origin = { x: 0, y: 0, turn: 0 };
    },
    translate: (x: number, y: number) => {
      origin = { ...origin, x, y };
    },
    rotate: (turn: number) => {
      origin = { ...origin, turn: (turn * 180) / Math.PI };
    },
    strokeText: () => undefined,
    fillText: (its: string, _x: number, y: number) => text(`text ${context.fillStyle}`, its, y),
  });
  drawPicture(canvasInk(recorder as unknown as CanvasRenderingContext2D), frame);
  return strokes;
}

const attributesOf = (element: string) =>
  new Map([...element.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
const plain = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The same read off the markup. */
function onPaper(svg: string): Stroke[] {
  return [...svg.matchAll(/<path([^>]*)\/>|<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, path, its, words = '']) => {
    const has = attributesOf(path ?? its ?? '');
    const number = (name: string) => Number(has.get(name));
    if (its != null) {
      const [turn = 0, x = number('x'), y] = (has.get('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
      const size = number('font-size');
      const middle = y ?? number('y') - (size * 0.72) / 2;
      const align = { middle: 'center', end: 'right', start: 'left' }[has.get('text-anchor') ?? 'start'] ?? '';
      return [
        { what: `text ${has.get('fill')} ${plain(words)} ${align}`, at: [x, middle, number('y') - middle, turn] },
      ];
    }
    const steps = (has.get('d') ?? '')
      .replace(
        /M(\S+) (\S+)A(\S+) \S+ 0 0 1 (\S+) \2A\3 \3 0 0 1 \1 \2Z/g,
        (_all, right, y, r) => `O${Number(right) - Number(r)} ${y} ${r}`,
      )
      .match(/[MLCOZ][^MLCOZ]*/g);
    const what = (steps ?? []).map((step) => step[0]).join('');
    const at = (steps ?? []).flatMap((step) => step.slice(1).trim().split(' ').filter(Boolean).map(Number));
    const [fill, stroke] = [has.get('fill'), has.get('stroke')];
    return [
      ...(fill ? [{ what: `fill ${fill} ${what}`, at }] : []),
      ...(stroke ? [{ what: `stroke ${stroke} ${what}`, at }] : []),
    ];
  });
}

test('both faces put every node, curve and text in the same place', () => {
  fc.assert(
    fc.property(drawing, (frame) => {
      const canvas = onCanvas(frame);
      const ink = svgInk(frame.theme.font);
      drawPicture(ink, frame);
      const paper = onPaper(ink.markup());
      expect(canvas.length).toBeGreaterThan(frame.scene.n);
      expect(paper.map(({ what }) => what)).toEqual(canvas.map(({ what }) => what));
      canvas.forEach(({ at }, i) => {
        const there = paper[i]?.at ?? [];
        expect(there).toHaveLength(at.length);
        for (const [k, value] of at.entries()) expect(Math.abs(value - (there[k] ?? Infinity))).toBeLessThan(0.16);
      });
    }),
    { numRuns: 60 },
  );
});

const HOSTILE = [
  '</svg><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='x",
  '&lt;b&gt;',
  ']]>',
  '<!--',
  '\u0000\u0008x\uffff',
];
const ELEMENTS = new Set(['svg', 'title', 'desc', 'rect', 'g', 'path', 'text']);
const ATTRIBUTES = new Set(
  'xmlns viewBox width height role aria-labelledby id fill fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-opacity d x y font-family font-size font-weight font-style text-anchor transform paint-order'.split(
    ' ',
  ),
);

/** Elements and attributes that a document has; throws where it is not well formed. */
function inventory(svg: string): { elements: Set<string>; attributes: Set<string> } {
  new Resvg(svg, { font: { loadSystemFonts: false } });
  const tags = [...svg.matchAll(/<\/?([a-zA-Z]+)((?: [\w-]+="[^"<]*")*)\/?>/g)];
  expect(tags.map(([tag]) => tag).join('').length + svg.replace(/<[^>]*>/g, '').length).toBe(svg.length);
  return {
    elements: new Set(tags.map(([, name = '']) => name)),
    attributes: new Set(tags.flatMap(([, , rest = '']) => [...attributesOf(rest).keys()])),
  };
}

test.each(HOSTILE)('%j stays text', (evil) => {
  const example = EXAMPLES.find(({ name }) => name === 'pair')!;
  const story = { ...example.story, entities: example.story.entities.map((its) => ({ ...its, name: evil })) };
  const scene = sceneOf({ ...example, story }, plainMeasure);
  const marks = marksOf(scene, { hiddenEdges: null, focus: null, selected: null });
  const frame = { scene, marks, camera: { k: 1, x: 0, y: 0 }, theme: themeOf('light') };
  const size = { width: example.width, height: example.height };
  const svg = toSvg(frame, { ...size, title: evil, description: evil, idPrefix: evil, tell: () => evil });
  const { elements, attributes } = inventory(svg);
  expect([...elements].filter((name) => !ELEMENTS.has(name))).toEqual([]);
  expect([...attributes].filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
});

test.each(EXAMPLES)('$name: the document is sound, named, and has no style, script or link', (example) => {
  const scene = sceneOf(example, plainMeasure);
  const marks = marksOf(scene, { hiddenEdges: null, focus: null, selected: null, ...example.state });
  const frame = { scene, marks, camera: { k: 1, x: 0, y: 0 }, theme: anyTheme(example.scheme ?? 'light') };
  const svg = toSvg(frame, { width: example.width, height: example.height, title: 'Titel', description: 'Worum' });
  const { elements, attributes } = inventory(svg);
  expect([...elements].filter((name) => !ELEMENTS.has(name))).toEqual([]);
  expect([...attributes].filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
  expect(svg).toContain('role="img" aria-labelledby="edgewise-title edgewise-desc"');
  expect(svg).toContain('<title id="edgewise-title">Titel</title><desc id="edgewise-desc">Worum</desc>');
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
});

test('an edge and a node say what they are told to', () => {
  const example = EXAMPLES.find(({ name }) => name === 'quarrel')!;
  const scene = sceneOf(example, plainMeasure);
  const marks = marksOf(scene, { hiddenEdges: null, focus: null, selected: null });
  const frame = { scene, marks, camera: { k: 1, x: 0, y: 0 }, theme: themeOf('light') };
  const size = { width: example.width, height: example.height };
  const tell = (kind: string, index: number) => (kind === 'edge' || index > 0 ? `${kind} ${index}` : null);
  const svg = toSvg(frame, { ...size, title: 't', description: 'd', tell });
  const said = [...svg.matchAll(/<g><title>([^<]*)<\/title><path/g)].map(([, text]) => text);
  const expected = [
    ...Array.from({ length: scene.m }, (_, e) => `edge ${e}`),
    ...Array.from({ length: scene.n - 1 }, (_, i) => `node ${i + 1}`),
  ];
  expect(said.toSorted()).toEqual(expected.toSorted());
});

test('a sheet keeps its words on it, above and below the picture', () => {
  fc.assert(
    fc.property(
      fc.record({
        headline: fc.lorem({ maxCount: 30 }),
        deck: fc.lorem({ maxCount: 40 }),
        foot: fc.array(fc.lorem({ maxCount: 20 }), { maxLength: 3 }),
        labels: fc.array(fc.lorem({ maxCount: 2 }), { maxLength: TONES.length }),
        width: fc.integer({ min: 240, max: 1200 }),
      }),
      ({ headline, deck, foot, labels, width }) => {
        const theme = themeOf('light');
        const key = labels.map((label, tone) => ({ tone, label }));
        const sheet = sheetOf({ headline, deck, key, foot }, width, theme, plainMeasure);
        const example = EXAMPLES.find(({ name }) => name === 'alone')!;
        const scene = sceneOf(example, plainMeasure);
        const marks = marksOf(scene, { hiddenEdges: null, focus: null, selected: null });
        const ink = svgInk(theme.font);
        sheet.draw(ink, { scene, marks, camera: { k: 1, x: 0, y: 0 }, theme }, 200);
        const texts = onPaper(ink.markup()).filter(({ what }) => what.startsWith('text'));
        const words = texts.map(({ what }) => what.replace(/^text \S+ | \w+$/g, ''));
        const [name] = example.story.entities.map((its) => words.indexOf(its.name as string));
        const [above, below] = [words.slice(name! + 1), texts.slice(name! + 1)];
        const said = [headline, deck, ...labels, ...foot].join(' ').split(/\s+/);
        expect(said.every((word) => above.join(' ').includes(word))).toBe(true);
        for (const { at } of below) {
          const y = at[1]!;
          const inside = (y > 0 && y < sheet.top) || (y > sheet.top + 200 && y < sheet.top + 200 + sheet.bottom);
          expect(inside).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('the key of a figure and of a shared image says what a crossed line is, where there is one, and draws it', () => {
  const crossed = /<path d="M\S+ \S+L\S+ \S+M\S+ \S+L[^"]*" stroke="#1d1d1b" stroke-width="1.8"/;
  for (const [name, isDenied] of [
    ['denied', true],
    ['quarrel', false],
  ] as const) {
    const telling = tell(EXAMPLES.find((its) => its.name === name)!.story, { ...de, ...figureMessages('de') });
    for (const { svg } of [figureDrawing(telling, de.tones, 'wide', 'light'), cardDrawing(telling, de.tones)]) {
      expect(/>bestritten<\/text>/.test(svg), name).toBe(isDenied);
      expect(crossed.test(svg), name).toBe(isDenied);
    }
  }
});
