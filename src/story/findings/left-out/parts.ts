/** A sentence in the parts that its commas, dashes and brackets make of it. */
import type { Lexicon } from '../lexicon/index.js';
import type { Pair } from '../marks.js';
import type { Span } from '../sentences.js';

/** An excerpt and the sentences that it touches: a speaker's own end with the marks around it. */
export interface CutPassage extends Span {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly pairs: readonly Pair[];
  readonly around: Pair | undefined;
  readonly sentence: Span;
}

/** What was left out; its places are those of the text. */
export interface LeftOut extends Span {
  /** The excerpt together with it. */
  readonly whole: Span;
  /** No condition: what the sentence sets against the excerpt, or the subject that it has in common with it. */
  readonly kind?: 'against' | 'subject';
}

/** Its words, without space and marks around them; end is start where two joints follow each other. */
export interface Part extends Span {
  /** The joint before it; empty for the first. */
  readonly joint: string;
}

/** The comma of a number and the colon of a time part nothing. */
const JOINTS = /(?<!\p{N})[,:]|[,:](?!\p{N})|[;()—]|(?<=\s)[–-](?=\s)/gu;
const LEAD = /^[\s"“”„»«’‘'‚›‹]*/u;
const TRAIL = /[\s"“”„»«’‘'‚›‹.!?…]*$/u;
const WORD = /[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu;

export function partsOf(text: string, { start, end }: Span): Part[] {
  const stretch = text.slice(start, end);
  const parts: Part[] = [];
  let [from, joint] = [0, ''];
  for (const { 0: next, index } of [...stretch.matchAll(JOINTS), { 0: '', index: stretch.length }]) {
    const body = stretch.slice(from, index);
    const lead = LEAD.exec(body)?.[0].length ?? 0;
    const trail = TRAIL.exec(body.slice(lead))?.[0].length ?? 0;
    parts.push({ start: start + from + lead, end: start + index - trail, joint });
    [from, joint] = [index + next.length, next];
  }
  return parts;
}

export const wordCount = (text: string): number => text.match(WORD)?.length ?? 0;

export const wordsIn = (text: string, { start, end }: Span): string => text.slice(start, end);
