/** Breaking a name into lines: at spaces and hyphens, evenly; inside a word only where the word alone is too long. */
import type { Measure } from './types.js';

/** No line is to be wider, px. */
const WIDEST = 150;
const MOST_LINES = 3;

/** A name set in some number of lines, with the width of the widest, px. */
export interface Block {
  readonly lines: readonly string[];
  readonly width: number;
}

/** The ways to set `name`: in one line, in two, in three; only those that fit and differ, at least one. */
export function blocksOf(name: string, measure: Measure, size: number, weight: number): Block[] {
  const width = (line: string) => measure(line, size, weight);
  const pieces = name
    .trim()
    .split(/(?<=[-–/])(?=\p{L}{3})|\s+/u)
    .flatMap((word) => chop(word, width))
    .map((text) => ({ text, width: width(text) }));
  const blocks: Block[] = [];
  for (let count = 1; count <= Math.min(MOST_LINES, pieces.length); count++) {
    const lines = evenly(name, pieces, count, width);
    const widest = Math.max(...lines.map(width));
    if (widest <= WIDEST && (count < 3 || blocks.length === 0)) blocks.push({ lines, width: widest });
  }
  return blocks.length > 0 ? blocks : [shortened(name, width)];
}

type Piece = { readonly text: string; readonly width: number };

/** Lines filled to just the width that needs no more than `count` of them. */
function evenly(name: string, pieces: readonly Piece[], count: number, width: (line: string) => number): string[] {
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0);
  for (let limit = total / count; ; limit += total / 24 + 1) {
    const lines: string[] = [];
    let line = '';
    for (const { text } of pieces) {
      const longer = line === '' ? text : join(name, line, text);
      if (line !== '' && width(longer) > limit) {
        lines.push(line);
        line = text;
      } else line = longer;
    }
    lines.push(line);
    if (lines.length <= count) return lines;
  }
}

/** What stood together in the name stands together in the line. */
const join = (name: string, line: string, text: string) =>
  /[-–/]$/.test(line) && name.includes(line.slice(-2) + text) ? line + text : `${line} ${text}`;

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : null;
const characters = (text: string) =>
  segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text];

/** A word that is too long for a line, in parts with hyphens. */
function chop(word: string, width: (line: string) => number): string[] {
  if (width(word) <= WIDEST) return [word];
  const letters = characters(word);
  const parts = Math.ceil(width(word) / (WIDEST - 6));
  const length = Math.ceil(letters.length / parts);
  const chunks: string[] = [];
  for (let i = 0; i < letters.length; i += length) chunks.push(letters.slice(i, i + length).join(''));
  return chunks.map((chunk, i) => (i < chunks.length - 1 ? `${chunk}-` : chunk));
}

/** The beginning of a name that no block can hold. */
function shortened(name: string, width: (line: string) => number): Block {
  const letters = characters(name.trim());
  let count = letters.length;
  const text = () => `${letters.slice(0, count).join('').trimEnd()}…`;
  while (count > 1 && width(text()) > WIDEST) count = Math.min(count - 1, Math.ceil((count * WIDEST) / width(text())));
  return { lines: [text()], width: width(text()) };
}
