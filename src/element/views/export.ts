/** The picture as a file: whole, as it is filtered, in the colours of paper, with title, key and source, so that it still says where it is from. */
import { canvasInk } from '../../paint/vector/canvas-ink.js';
import { canvasMeasure } from '../../paint/vector/measure.js';
import { type SheetWords, sheetOf } from '../../paint/vector/sheet.js';
import { svgDocument } from '../../paint/vector/svg.js';
import { identity } from '../../scene/camera.js';
import { marksOf } from '../../scene/marks.js';
import { type Theme, themeOf } from '../../scene/theme.js';
import type { Scene } from '../../scene/types.js';
import { isDenied } from '../../story/edges.js';
import { TONES } from '../../story/vocabulary.js';
import { placeOf, shownOf } from '../state/places.js';
import { dateText, sourceText } from '../words/facts.js';
import { filterLine } from '../words/filter-line.js';
import { say, type View } from '../words/view.js';
import { shownIn } from './in-force.js';

/** Pixels of an image per CSS px. */
const EXPORT_SHARP = 2;

/** As SVG markup. */
export function svgOf(view: View, scene: Scene): string {
  const { frame, sheet, title } = sheetFor(view, scene);
  const size = { width: scene.width, height: sheet.top + scene.height + sheet.bottom };
  return svgDocument({ ...size, title, description: view.t.readDirection }, frame.theme, (ink) =>
    sheet.draw(ink, frame, scene.height),
  );
}

/** As a canvas, two pixels to a CSS px. */
export function imageOf(view: View, scene: Scene, theme: Theme = themeOf('light')): HTMLCanvasElement {
  const { frame, sheet } = sheetFor(view, scene, theme);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(scene.width * EXPORT_SHARP);
  canvas.height = Math.round((sheet.top + scene.height + sheet.bottom) * EXPORT_SHARP);
  const context = canvas.getContext('2d');
  if (context) {
    context.scale(EXPORT_SHARP, EXPORT_SHARP);
    context.fillStyle = frame.theme.paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
    sheet.draw(canvasInk(context), frame, scene.height);
  }
  return canvas;
}

/** As a PNG image of that canvas; throws where the browser makes none. */
export async function pngOf(view: View, scene: Scene): Promise<Blob> {
  const canvas = imageOf(view, scene);
  const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!image) throw new Error('this browser makes no image of that size');
  return image;
}

function sheetFor(view: View, scene: Scene, theme: Theme = themeOf('light')) {
  const { t, state, model } = view;
  const { story } = model;
  const title = say(view, story.title).text;
  const shown = shownIn(view);
  const drawn = model.edges.filter(({ statements }) => statements.some((its) => shown.includes(its)));
  const used = new Set(drawn.map(({ tone }) => tone));
  const sources = story.sources.map((source) => sourceText(view, source)).join('; ');
  const words: SheetWords = {
    headline: title,
    key: [
      ...TONES.flatMap((tone, i) => (used.has(tone) ? { tone: i, label: t.tones[tone] } : [])),
      ...(drawn.some(isDenied) ? [{ label: t.modalities.denied }] : []),
    ],
    foot: [
      [sources && `${t.source}: ${sources}`, story.asOf && t.asOf(dateText(story.asOf, t))].filter(Boolean).join(' · '),
      filterLine(view),
    ].filter(Boolean),
  };
  const marks = marksOf(scene, {
    ...shownOf(model, state),
    focus: null,
    selected: placeOf(model, state.selected, state.edge),
  });
  const sheet = sheetOf(words, scene.width, theme, canvasMeasure(theme));
  return { frame: { scene, marks, camera: identity, theme }, sheet, title };
}
