/** In what the typography of an excerpt differs from its source's, character by character, and the excerpt in the source's own characters. */
import type { StoryFile } from '../definition.js';
import { type LocatedExcerpt, locate } from './locate.js';
import { type FoldedText, foldTypography, HARD, SOFT } from './typography.js';

/** The same few characters as the story has them and as its source has them. */
export interface Difference {
  readonly story: string;
  readonly source: string;
}

export interface Typeset {
  readonly statement: number;
  readonly id: string;
  readonly field: 'exact' | 'prefix' | 'suffix';
  readonly given: string;
  /** `given` in runs: the same on both sides, or different. */
  readonly runs: readonly Difference[];
}

/**
 * What of a source's characters belongs to its page and not to its words stays there: ends of lines, indents, ligatures, and what nobody
 * sees.
 */
const LAYOUT = /[\p{Cc}\p{Cf}\u2028\u2029\uFB00-\uFDCF\uFE70-\uFEFC]|\s{2}/u;

export const isTaken = ({ story, source }: Difference): boolean => story !== source && !LAYOUT.test(source);

/** The excerpt in the source's own characters. */
export function retyped({ runs }: Pick<Typeset, 'runs'>): string {
  return runs.map((run) => (isTaken(run) ? run.source : run.story)).join('');
}

/** Every excerpt and context that is in its source's text but for typography, in the file's order. */
export function typesetOf(story: StoryFile, texts: ReadonlyMap<string, string>): Typeset[] {
  const sources = new Map(Array.from(texts, ([id, text]) => [id, foldTypography(text)]));
  return story.statements.flatMap(({ id, source: from, quote, withdrawn }, statement) => {
    if (!quote || withdrawn) return [];
    const source = sources.get(from);
    const [place, ...more] = source ? locate(quote, source).places : [];
    if (!source || !place || more.length > 0) return [];
    return (['exact', 'prefix', 'suffix'] as const).flatMap((field) => {
      const given = quote[field];
      if (given == null) return [];
      const runs = compare(given, wordsAt(source, place, field), field === 'exact');
      return runs.some((run) => run.story !== run.source) ? [{ statement, id, field, given, runs }] : [];
    });
  });
}

function wordsAt({ plain, at }: FoldedText, place: LocatedExcerpt, field: Typeset['field']): string {
  const stretch = field === 'exact' ? place : field === 'prefix' ? place.before : place.after;
  if (!stretch || stretch.end <= stretch.start) return '';
  return plain.slice(at[stretch.start], (at[stretch.end - 1] ?? 0) + 1);
}

/** Marks and space at the edges of a context belong to the seam and are left as they are. */
function compare(given: string, words: string, whole: boolean): Difference[] {
  const { plain } = foldTypography(given);
  if (whole) return align(plain, words);
  const [lead = ''] = /^[\s\p{Pi}\p{Pf}\p{Ps}"'`´«»]*/u.exec(plain) ?? [];
  const [trail = ''] = /[\s\p{Pi}\p{Pf}\p{Ps}"'`´«»]*$/u.exec(plain.slice(lead.length)) ?? [];
  const same = (text: string) => (text === '' ? [] : [{ story: text, source: text }]);
  return [...same(lead), ...align(plain.slice(lead.length, plain.length - trail.length), words), ...same(trail)];
}

/** Both sides fold to the same text but for hyphens at the ends of lines, so that one walk through both finds what belongs together. */
function align(given: string, words: string): Difference[] {
  const [mine, its] = [foldTypography(given), foldTypography(words)];
  const runs: Difference[] = [];
  for (let i = 0, j = 0; i < mine.text.length || j < its.text.length; ) {
    const [from, since] = [i, j];
    [i, j] = step(mine, its, i, j);
    const story = cut(mine, from, i);
    const source = cut(its, since, j);
    const last = runs.at(-1);
    if (last && story === source && last.story === last.source)
      runs[runs.length - 1] = { story: last.story + story, source: last.source + source };
    else runs.push({ story, source });
  }
  return runs;
}

/** The next places in both at which whole characters end. */
function step(mine: FoldedText, its: FoldedText, i: number, j: number): [number, number] {
  const [a, b] = [mine.text.charAt(i), its.text.charAt(j)];
  if (a !== b && isLineEnd(a)) return [i + 1, j + hyphen(its, j)];
  if (a !== b && isLineEnd(b)) return [i + hyphen(mine, i), j + 1];
  let [m, n] = [i + 1, j + 1];
  while (isShared(mine, m) || isShared(its, n)) {
    m++;
    n++;
  }
  return [Math.min(m, mine.text.length), Math.min(n, its.text.length)];
}

/** Whether two folded characters come of one, as those of a ligature do. */
const isShared = ({ text, at }: FoldedText, i: number) => i < text.length && at[i] === at[i - 1];
const isLineEnd = (character: string) => character === SOFT || character === HARD;

/** Length of the hyphen that answers one at a line's end: another such, with a space or without; or none. */
function hyphen({ text }: FoldedText, i: number): number {
  if (isLineEnd(text.charAt(i))) return 1;
  return text.charAt(i) !== '-' ? 0 : text.charAt(i + 1) === ' ' ? 2 : 1;
}

function cut({ plain, at }: FoldedText, from: number, to: number): string {
  return plain.slice(from === 0 ? 0 : at[from], at[to]);
}
