/**
 * How an excerpt that is not in the text differs from what comes nearest to it there, word by word. It explains a refusal and
 * never turns one into a pass.
 */
import { foldTypography } from './typography.js';

/** A run of words: in both, in the source only, in the story only. Space before it, if any, is part of the text. */
export interface Change {
  readonly kind: 'same' | 'source' | 'story';
  readonly text: string;
}

interface Word {
  readonly text: string;
  readonly key: string;
}

/** Beyond this share of changed words the nearest place is some other sentence, and no help. */
const LIKE = 0.6;
/** Cells of the table; a novel is not searched for a page. */
const MOST_CELLS = 20_000_000;

/**
 * The stretch of `text` with the fewest word edits, its start and end free (P. H. Sellers, "The theory and computation of
 * evolutionary distances: pattern recognition", J. Algorithms 1, 1980), and the edits. `null` when nothing there is like it.
 */
export function diffNearest(exact: string, text: string): Change[] | null {
  const story = wordsOf(exact);
  const source = wordsOf(text);
  const width = source.length + 1;
  if ((story.length + 1) * width > MOST_CELLS) return null;
  // Row i holds the cost of the first i words of the excerpt against stretches that end at each word of the source.
  const rows: Uint16Array[] = [new Uint16Array(width)];
  for (const word of story) rows.push(nextRow(rows.at(-1) ?? new Uint16Array(width), word, source));
  const last = rows[story.length] ?? new Uint16Array(width);
  const least = last.reduce((a, b) => Math.min(a, b));
  return least > LIKE * story.length ? null : merge(walkBack(rows, last.indexOf(least), story, source));
}

/** White space goes with the word after it, so that texts join again as they stood. */
function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/\s*(?:[\p{L}\p{N}\p{M}\u00AD]+|[^\s\p{L}\p{N}\p{M}\u00AD])/gu), ([word]) => ({
    text: word.replace(/^\s+/, ' '),
    key: foldTypography(word).text.trim(),
  }));
}

function nextRow(row: Uint16Array, word: Word, source: readonly Word[]): Uint16Array {
  const next = new Uint16Array(row.length);
  next[0] = cell(row, 0) + 1;
  source.forEach(({ key }, j) => {
    const change = cell(row, j) + (key === word.key ? 0 : 1);
    next[j + 1] = Math.min(change, cell(row, j + 1) + 1, cell(next, j) + 1);
  });
  return next;
}

/** The edits from the end of the nearest stretch back to its start, turned round. */
function walkBack(
  rows: readonly Uint16Array[],
  end: number,
  story: readonly Word[],
  source: readonly Word[],
): Change[] {
  const changes: Change[] = [];
  for (let i = story.length, j = end; i > 0; ) {
    const [here, above] = [rows[i] ?? new Uint16Array(0), rows[i - 1] ?? new Uint16Array(0)];
    const [mine, its] = [story[i - 1], source[j - 1]];
    const same = mine && its && mine.key === its.key;
    if (j > 0 && cell(here, j) === cell(above, j - 1) + (same ? 0 : 1)) {
      changes.push({ kind: same ? 'same' : 'story', text: mine?.text ?? '' });
      if (!same) changes.push({ kind: 'source', text: its?.text ?? '' });
      i--;
      j--;
    } else if (cell(here, j) === cell(above, j) + 1) {
      changes.push({ kind: 'story', text: mine?.text ?? '' });
      i--;
    } else {
      changes.push({ kind: 'source', text: its?.text ?? '' });
      j--;
    }
  }
  return changes.reverse();
}

/** Neighbouring words of one kind become one run; between two runs that both have, the source's words come first. */
function merge(changes: readonly Change[]): Change[] {
  const runs: Change[] = [];
  let pending: Record<'source' | 'story', string> = { source: '', story: '' };
  const settle = () => {
    for (const kind of ['source', 'story'] as const) if (pending[kind] !== '') runs.push({ kind, text: pending[kind] });
    pending = { source: '', story: '' };
  };
  for (const { kind, text } of changes) {
    if (kind !== 'same') pending[kind] += text;
    else {
      settle();
      const before = runs.at(-1);
      if (before?.kind === 'same') runs[runs.length - 1] = { kind, text: before.text + text };
      else runs.push({ kind, text });
    }
  }
  settle();
  return runs;
}

function cell(row: Uint16Array, j: number): number {
  return row[j] ?? 0;
}
