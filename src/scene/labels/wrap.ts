/** Breaking a name into lines: at spaces and hyphens, evenly; inside a word only where the word alone is too long. */
import type { Measure } from '../types.js';

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
    .flatMap((word) => chop(word, width));
  const blocks: Block[] = [];
  for (let count = 1; count <= Math.min(MOST_LINES, pieces.length); count++) {
    const lines = evenly(name, pieces, count, width);
    const widest = Math.max(...lines.map(width));
    if (widest <= WIDEST && (count < 3 || blocks.length === 0)) blocks.push({ lines, width: widest });
  }
  if (blocks.length > 0) return blocks;
  const lines = shortened(fill(name, pieces, WIDEST, width), width);
  return [{ lines, width: Math.max(...lines.map(width)) }];
}

/** Lines filled to just the width that needs no more than `count` of them. */
function evenly(name: string, pieces: readonly string[], count: number, width: (line: string) => number): string[] {
  const total = width(name);
  for (let limit = total / count; ; limit += total / 24 + 1) {
    const lines = fill(name, pieces, limit, width);
    if (lines.length <= count) return lines;
  }
}

function fill(name: string, pieces: readonly string[], limit: number, width: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line === '' ? piece : join(name, line, piece);
    if (line !== '' && width(longer) > limit) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return [...lines, line];
}

/** What stood together in the name stands together in the line. */
const join = (name: string, line: string, text: string) =>
  /[-–/]$/.test(line) && name.includes(line.slice(-2) + text) ? line + text : `${line} ${text}`;

/** Made when a word is chopped, and no sooner: the first of its kind loads 20 ms of tables. */
const characters = (text: string) =>
  typeof Intl.Segmenter === 'function'
    ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    : [...text];

/** A word that is too long for a line, in parts: with hyphens in scripts that have capitals, the only ones that know hyphens. */
function chop(word: string, width: (line: string) => number): string[] {
  if (width(word) <= WIDEST) return [word];
  const letters = characters(word);
  const parts = Math.ceil(width(word) / (WIDEST - 6));
  const length = Math.ceil(letters.length / parts);
  const chunks: string[] = [];
  for (let i = 0; i < letters.length; i += length) chunks.push(letters.slice(i, i + length).join(''));
  return chunks.map((chunk, i) => (i < chunks.length - 1 ? chunk.replace(/[\p{Lu}\p{Ll}]\p{M}*$/u, '$&-') : chunk));
}

/** The beginning of a name that no block can hold. */
function shortened(lines: readonly string[], width: (line: string) => number): string[] {
  const kept = lines.slice(0, MOST_LINES);
  const letters = characters(kept.pop() ?? '');
  const last = () => `${letters.join('').replace(/[\s-]+$/, '')}…`;
  while (letters.length > 1 && width(last()) > WIDEST) letters.pop();
  return [...kept, last()];
}
