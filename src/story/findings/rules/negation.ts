/** Does the excerpt leave out a negation of its sentence? "The money is there" out of "It is not true that the money is there". */
import { negationAfter } from '../../verifying/negation.js';
import { clausesOf } from '../clause/clauses.js';
import type { Rule } from '../finding.js';
import { find } from '../lexicon/index.js';
import { type JudgedPassage, pairAround, sentenceOf } from '../passage.js';

export const negation: Rule = (passage) => {
  const word = before(passage) ?? after(passage);
  return word == null ? null : { code: 'negation', say: 'negation', params: { word } };
};

/** In the clause that the excerpt begins in, or in the one that its "that" hangs on. */
function before(passage: JudgedPassage): string | null {
  const { text, lexicon, start, excerpt } = passage;
  if (lexicon == null) return null;
  const around = pairAround(passage);
  const from = Math.max(sentenceOf(passage).start, (around?.open ?? -1) + 1, lastEnd(text, start));
  // Within one pair there may be several sentences.
  const clauses = clausesOf(text, { start: from, end: start }, lexicon);
  const last = clauses.at(-1);
  if (last == null) return null;
  const touches = !/[,;:()]\s*["„“«»‚‘'「]?\s*$|[–—]\s*$/u.test(text.slice(from, start));
  const hangs = /^(?:dass|that|ob|whether)(?![\p{L}])/iu.test(excerpt) || (last.kind === 'content' && touches);
  const governing = last.kind === 'content' ? clauses.at(-2) : last;
  const looked = [...(touches ? [last] : []), ...(hangs && governing ? [governing] : [])];
  for (const clause of looked) {
    const [found] = plain(text.slice(clause.start, clause.end), passage);
    if (found != null) return found;
  }
  return null;
}

function plain(clause: string, { lexicon }: JudgedPassage): string[] {
  if (lexicon == null) return [];
  const none = find(lexicon.notNegations, clause);
  return find(lexicon.negations, clause)
    .filter((word) => !none.some((one) => one.start <= word.start && one.end >= word.end))
    .map(({ text }) => text);
}

/** Where the last sentence before a place begins, within the 600 characters before it. */
function lastEnd(text: string, start: number): number {
  const from = Math.max(0, start - 600);
  // With the first character of what follows: a capital begins a sentence.
  const before = text.slice(from, start + 1);
  const last = [...before.matchAll(/[.!?…]["”“»’]?\s+(?=["„“«»‚‘'(]*\p{Lu})/gu)].at(-1);
  return last ? from + last.index + last[0].length : 0;
}

/** Behind a report only what the reporter writes counts: a banner that says "Not for sale" turns no sentence round. */
function after({ lexicon, excerpt, text, frame, end, statement }: JudgedPassage): string | null {
  const rest = (statement.form === 'direct' ? text : frame).slice(end);
  return lexicon == null ? null : negationAfter(excerpt, rest, statement.form);
}
