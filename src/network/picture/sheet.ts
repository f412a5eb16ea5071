/** A graph without words as a file: the whole of it, as it is filtered, with its title, the key to its groups, and what a filter leaves out. */
import { canvasInk } from '../../paint/vector/canvas-ink.js';
import { canvasMeasure } from '../../paint/vector/measure.js';
import { sheetOf } from '../../paint/vector/sheet.js';
import { svgDocument } from '../../paint/vector/svg.js';
import type { StageSize } from '../../stage/canvas.js';
import { formOf, graphTheme, rampFormOf, slotOf } from './columns.js';
import { type GraphImage, graphFrame } from './image.js';

/** Pixels of an image per CSS px. */
const SHEET_SHARP = 2;

export interface GraphSheetWords {
  readonly title: string;
  /** Ranks of groups, or colours of a ramp, and what they are called. */
  readonly key: readonly { readonly rank: number; readonly label: string }[];
  /** Below the picture, each on lines of its own. */
  readonly foot: readonly string[];
}

function setUp(its: GraphImage, size: StageSize, { title, key, foot }: GraphSheetWords) {
  const theme = graphTheme('light', its.painted);
  const entries = key.map(({ rank, label }) => ({
    tone: slotOf(rank),
    label,
    kind: its.painted === 'ramp' ? rampFormOf(rank) : formOf(rank),
  }));
  const sheet = sheetOf({ headline: title, key: entries, foot }, size.width, theme, canvasMeasure(theme));
  return { theme, sheet, frame: graphFrame(its, theme, size), height: sheet.top + size.height + sheet.bottom };
}

/** As SVG markup; `description` says what it is to who cannot see it. */
export function graphSvg(its: GraphImage, size: StageSize, words: GraphSheetWords, description: string): string {
  const { theme, sheet, frame, height } = setUp(its, size, words);
  return svgDocument({ width: size.width, height, title: words.title, description }, theme, (ink) =>
    sheet.draw(ink, frame, size.height),
  );
}

/** As a PNG image, two pixels to a CSS px; rejects where the browser makes none of that size. */
export async function graphPng(its: GraphImage, size: StageSize, words: GraphSheetWords): Promise<Blob> {
  const { theme, sheet, frame, height } = setUp(its, size, words);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * SHEET_SHARP);
  canvas.height = Math.round(height * SHEET_SHARP);
  const context = canvas.getContext('2d');
  if (context) {
    context.scale(SHEET_SHARP, SHEET_SHARP);
    context.fillStyle = theme.paper;
    context.fillRect(0, 0, size.width, height);
    sheet.draw(canvasInk(context), frame, size.height);
  }
  const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!image) throw new Error('this browser makes no image of that size');
  return image;
}
