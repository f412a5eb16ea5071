/**
 * What a picture takes along when it leaves its page: headline and key above it, source below, drawn with the same ink, so that a
 * figure, a file and an image say the same as the page did.
 */

import { SHAPES } from '../../scene/shapes.js';
import type { Theme } from '../../scene/theme.js';
import type { Measure } from '../../scene/types.js';
import type { Frame } from '../painter.js';
import { drawPicture } from './draw-crowd.js';
import { outline } from './draw-node.js';
import type { Ink, TextStyle } from './ink.js';

export interface SheetWords {
  readonly headline?: string;
  /** One or two sentences beneath the headline. */
  readonly deck?: string;
  /** The key: index into TONES and what the tone is called; with `kind` the shape of that kind stands before it, not a line. Without a tone: what a crossed line is called. */
  readonly key: readonly { readonly tone?: number; readonly label: string; readonly kind?: number }[];
  /** Below the picture, each on lines of its own: source, date, what a filter leaves out. */
  readonly foot: readonly string[];
}

export interface FigureSheet {
  /** Room that the words need above and below the picture, CSS px. */
  readonly top: number;
  readonly bottom: number;
  /** Words and picture; the picture begins at `top` and is `height` px high. */
  draw(ink: Ink, frame: Frame, height: number): void;
}

interface Line {
  readonly text: string;
  readonly x: number;
  /** The line's middle. */
  readonly y: number;
  readonly style: TextStyle;
  /** What stands before the text: a sample of this tone's line, or the shape of this kind, else a crossed line. */
  readonly sample?: Pick<SheetWords['key'][number], 'tone' | 'kind'>;
}

type Style = TextStyle & { readonly line: number };

/** Around the words, px: as a page of its own, and as part of one. */
const SHEET_MARGIN = 16;
const SLIM = 6;
/** Length of a key's line, of the head at its end, and from there to the text. */
const SHEET_SAMPLE = 28;
const SHEET_HEAD = 7.5;
/** Half of what its cross takes up, where it has one. */
const SHEET_CROSS = 4;
/** Width of a shape in its stead. */
const SHEET_SHAPE = 12;
const SHEET_GAP = 7;
/** Between two entries of the key. */
const SHEET_APART = 20;

/** Sets `words` on a sheet `width` px wide. */
export function sheetOf(words: SheetWords, width: number, theme: Theme, measure: Measure): FigureSheet {
  const { font, serif, ink, muted } = theme;
  const plain = { weight: 400, align: 'start', family: font } as const;
  const margin = words.headline ? SHEET_MARGIN : SLIM;
  const room = width - 2 * margin;
  const large = width >= 900;
  const headline: Style = {
    ...plain,
    family: serif,
    weight: 700,
    size: large ? 34 : 25,
    line: large ? 40 : 30,
    fill: ink,
  };
  const deck: Style = { ...plain, size: large ? 17 : 15, line: large ? 23 : 20, fill: ink };
  const key: Style = { ...plain, size: 13, line: 21, fill: ink };
  const foot: Style = { ...plain, size: 12, line: 16, fill: muted };

  const above: Line[] = [];
  let y = margin / 2;
  const set = (into: Line[], text: string, style: Style) => {
    for (const line of linesOf(text, room, (part) => widthOf(part, style, measure, serif))) {
      into.push({ text: line, x: margin, y: y + style.line / 2, style });
      y += style.line;
    }
  };
  if (words.headline) set(above, words.headline, headline);
  if (words.deck) {
    y += 4;
    set(above, words.deck, deck);
  }
  if (y > margin / 2) y += 6;
  y = setKey(above, words.key, { x: margin, y, room, style: key, measure });
  const top = y + 6;

  const below: Line[] = [];
  y = 2;
  for (const text of words.foot) set(below, text, foot);
  const bottom = words.foot.length > 0 ? y + margin / 2 : 0;

  return {
    top,
    bottom,
    draw(on, frame, height) {
      const { k, x, y: down } = frame.camera;
      drawPicture(on, { ...frame, camera: { k, x, y: down + top } });
      for (const line of above) drawLine(on, line, 0, theme);
      for (const line of below) drawLine(on, line, top + height, theme);
    },
  };
}

/** The key's entries in rows; where the next thing may stand. */
function setKey(
  into: Line[],
  key: SheetWords['key'],
  { x: left, y, room, style, measure }: { x: number; y: number; room: number; style: Style; measure: Measure },
): number {
  let x = 0;
  let row = y;
  for (const { label, ...sample } of key) {
    const wide = sample.kind == null ? SHEET_SAMPLE : SHEET_SHAPE;
    const width = wide + SHEET_GAP + measure(label, style.size, style.weight);
    if (x > 0 && x + width > room) {
      x = 0;
      row += style.line;
    }
    into.push({ text: label, x: left + x + wide + SHEET_GAP, y: row + style.line / 2, style, sample });
    x += width + SHEET_APART;
  }
  return key.length > 0 ? row + style.line : y;
}

function drawLine(ink: Ink, { text, x, y, style, sample }: Line, down: number, theme: Theme): void {
  if (sample?.kind != null) {
    ink.begin();
    outline(ink, SHAPES[sample.kind] ?? null, x - SHEET_GAP - SHEET_SHAPE / 2, y + down, SHEET_SHAPE / 2);
    ink.fill(theme.fills?.[sample.kind] ?? theme.ink);
  } else if (sample) drawSample(ink, x - SHEET_GAP - SHEET_SAMPLE, y + down, theme, sample.tone);
  ink.text(text, x, y + down, style);
}

/** A short line with its head, as in the picture; without a tone, one that is denied. */
function drawSample(ink: Ink, x: number, y: number, theme: Theme, tone: number | undefined): void {
  const colour = (tone != null && theme.tones[tone]) || theme.ink;
  const tip = x + SHEET_SAMPLE;
  ink.begin();
  ink.moveTo(x + 1, y);
  ink.lineTo(tip - SHEET_HEAD, y);
  ink.stroke({ colour, width: 2, dash: (tone != null && theme.dashes[tone]) || [] });
  ink.begin();
  ink.moveTo(tip, y);
  ink.lineTo(tip - SHEET_HEAD, y - SHEET_HEAD / 2);
  ink.lineTo(tip - SHEET_HEAD, y + SHEET_HEAD / 2);
  ink.close();
  ink.fill(tone == null ? theme.paper : colour);
  if (tone != null) return;
  ink.stroke({ colour, width: 1.3 });
  const middle = x + (SHEET_SAMPLE - SHEET_HEAD) / 2;
  ink.begin();
  for (const way of [-1, 1]) {
    ink.moveTo(middle - SHEET_CROSS, y - way * SHEET_CROSS);
    ink.lineTo(middle + SHEET_CROSS, y + way * SHEET_CROSS);
  }
  ink.stroke({ colour, width: 1.8 });
}

/** The only serif face whose width a host can tell is the italic one of the words, which runs a little narrower. */
function widthOf(text: string, { size, weight, family }: TextStyle, measure: Measure, serif: string): number {
  return family === serif ? 1.1 * measure(text, size, weight, 'words') : measure(text, size, weight);
}

/** Broken at spaces; a word that is wider than the line stands alone and is cut where it must be. */
function linesOf(text: string, room: number, width: (part: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && width(line + letter) > room) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}
