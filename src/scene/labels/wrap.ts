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

/** A word or a part of one, as it may stand at a line's end; `glued` to the piece before it where the name has no space between them. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly glued: boolean;
}

/** The ways to set `name`: in one line, in two, in three; only those that fit and differ, at least one. */
export function blocksOf(name: string, measure: Measure, size: number, weight: number): Block[] {
  const width = (line: string) => measure(line, size, weight);
  const space = width(' ');
  const pieces = piecesOf(name, width);
  const set = (lines: readonly string[]) => ({ lines, width: Math.max(...lines.map(width)) });
  const blocks: Block[] = [];
  for (let count = 1; count <= Math.min(MOST_LINES, pieces.length); count++) {
    const block = set(evenly(pieces, count, space));
    if (block.width <= WIDEST && (count < 3 || blocks.length === 0)) blocks.push(block);
  }
  return blocks.length > 0 ? blocks : [set(shortened(fill(pieces, WIDEST, space), width))];
}

function piecesOf(name: string, width: (line: string) => number): Piece[] {
  const texts = name
    .trim()
    .split(/(?<=[-–/])(?=\p{L}{3})|\s+/u)
    .flatMap((word) => chop(word, width));
  return texts.map((text, i) => {
    const before = texts[i - 1] ?? '';
    return { text, width: width(text), glued: /[-–/]$/.test(before) && name.includes(before.slice(-2) + text) };
  });
}

/** Lines filled to just the width that needs no more than `count` of them. */
function evenly(pieces: readonly Piece[], count: number, space: number): string[] {
  const total = pieces.reduce((sum, { width, glued }, i) => sum + width + (i > 0 && !glued ? space : 0), 0);
  for (let limit = total / count; ; limit += total / 24 + 1) {
    const lines = fill(pieces, limit, space);
    if (lines.length <= count) return lines;
  }
}

/** A line is taken to be as wide as its pieces and the spaces between them: setting each line that is tried would take far longer. */
function fill(pieces: readonly Piece[], limit: number, space: number): string[] {
  const lines: string[] = [];
  let width = 0;
  for (const piece of pieces) {
    const longer = width + piece.width + (piece.glued ? 0 : space);
    if (lines.length === 0 || longer > limit) {
      lines.push(piece.text);
      width = piece.width;
    } else {
      lines[lines.length - 1] += piece.glued ? piece.text : ` ${piece.text}`;
      width = longer;
    }
  }
  return lines;
}

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
