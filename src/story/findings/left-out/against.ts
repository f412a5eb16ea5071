/**
 * The half of a sentence that is set against the excerpt: "Holm supports the bridge, *but doubts the figures*". Only of the same subject or by the same
 * speaker: what another party says in it is a statement of its own.
 */
import { startsWith } from '../clause/clauses.js';
import type { Span } from '../sentences.js';
import { goesOn, isAgainst, isConceding } from './against-words.js';
import { type CutPassage, type LeftOut, type Part, partsOf, wordsIn } from './parts.js';
import { isFill, isInserted } from './words.js';

type Frame = Pick<CutPassage, 'text' | 'lexicon'>;

/** Behind the excerpt; `rest`: its sentence's. */
export function againstBehind(its: CutPassage, rest: Span): Span | null {
  const { text, lexicon } = its;
  const excerpt = ownWords(its);
  if (startsWith(lexicon.subordinate, excerpt)) return null;
  const parts = partsOf(text, rest);
  const [first, ...others] = parts;
  if (!first) return null;
  const all = isAgainst(wordsIn(text, first), excerpt, lexicon) ? parts : others;
  if (all === others && !isFill(wordsIn(text, first), lexicon)) return null;
  return firstAgainst(its, all, excerpt);
}

/** Of the parts behind an excerpt the first that says so; none where another clause stands before it. */
export function firstAgainst(its: Frame, parts: readonly Part[], excerpt: string): Span | null {
  const { text, lexicon } = its;
  for (const [i, part] of parts.entries()) {
    const [words, next] = [wordsIn(text, part), parts[i + 1]];
    if (/[:(]/.test(part.joint)) return null;
    const rest = next ? wordsIn(text, next) : '';
    // "However, it has …", "it has, however, …".
    if (next && HOWEVER.test(words) && isAgainst(`but ${rest}`, excerpt, lexicon))
      return { start: part.start, end: endFrom(its, parts, i + 1) };
    if (HOWEVER.test(rest) && isAgainst(`but ${words} `, excerpt, lexicon))
      return { start: part.start, end: endFrom(its, parts, Math.min(i + 2, parts.length - 1)) };
    if (isAgainst(words, excerpt, lexicon)) return { start: part.start, end: endFrom(its, parts, i) };
    if (!isInserted(words, lexicon)) return null;
  }
  return null;
}
const HOWEVER = /^(?:however|nevertheless|nonetheless)$/iu;

/** Of the half that begins with a part, with the clauses that say more of it. */
function endFrom({ text, lexicon }: Frame, parts: readonly Part[], i: number): number {
  const more = parts.slice(i + 1);
  const isMore = (part: Part) =>
    startsWith(lexicon.content, wordsIn(text, part)) || startsWith(lexicon.relative, wordsIn(text, part));
  const stop = more.findIndex((part) => part.joint !== ',' || !isMore(part));
  return (parts[i + (stop < 0 ? more.length : stop)] ?? parts[i])?.end ?? 0;
}

/** "Although [the mayor praised it], {she will vote against it}". */
export function againstConceded(its: CutPassage): LeftOut | null {
  const { text, lexicon, start, end, sentence } = its;
  const last = partsOf(text, { start: Math.min(sentence.start, start), end: start }).at(-1);
  if (!last || !isConceding(wordsIn(text, last))) return null;
  const [first, next] = partsOf(text, { start: end, end: sentence.end });
  if (!first || first.end > first.start || !next || !/^[,–—]$/.test(next.joint)) return null;
  const lead = /\S+$/u.exec(wordsIn(text, last))?.[0].length ?? 0;
  return goesOn(wordsIn(text, next), ownWords(its), lexicon)
    ? { start: next.start, end: next.end, whole: { start: last.end - lead, end: next.end }, kind: 'against' }
    : null;
}

/** The excerpt with what its sentence begins it with: "Zwar", "Holm said that". */
function ownWords({ text, start, end, sentence }: CutPassage): string {
  const lead = /(?:^|\s)zwar\s$/iu.exec(text.slice(sentence.start, start)) ? 'zwar ' : '';
  return lead + text.slice(start, end);
}
