/**
 * An excerpt that begins behind its subject: "*und dafür dem Kreis zwei Millionen zahlen*" out of "Die Werft soll bauen und …". What stands before it is what the
 * reader would look for.
 */
import { type Clause, clausesOf, startsWith } from '../clause/clauses.js';
import { governing } from '../clause/governed.js';
import { beginsWithVerb, hasObject } from './against-words.js';
import type { CutPassage, LeftOut } from './parts.js';

/** "And no red pudding", "zwischen 1865 und 1870": no clause. */
const JOINED = /^(?:und|oder|aber|sowie|and|or|but)\s(?!no\s|not\s|nicht\s(?:zu|nur)|\p{N})/u;
export function subjectBefore(its: CutPassage): LeftOut | null {
  const { text, lexicon, start, end, sentence, around } = its;
  const words = text.slice(start, end);
  if (!JOINED.test(words)) return null;
  const from = Math.max(sentence.start, (around?.open ?? -1) + 1);
  const clauses = clausesOf(text, { start: from, end: Math.max(end, sentence.end) }, lexicon);
  const i = clauses.findIndex((one) => one.start === start);
  const at = i < 1 ? -1 : subjectOf(text, clauses, i, its);
  const clause = clauses[at];
  if (!clause) return null;
  return {
    start: clause.start,
    end: clauses[i - 1]?.end ?? start,
    whole: { start: clause.start, end },
    kind: 'subject',
  };
}

/** The clause that has it; -1 where the excerpt has its own, or where none is plain. */
function subjectOf(text: string, clauses: readonly Clause[], i: number, { lexicon, end }: CutPassage): number {
  const wordsOf = ({ start, end: to }: Clause) => text.slice(start, Math.min(to, end));
  const own = clauses[i];
  if (!own) return -1;
  const governs = governing(text, clauses, i, lexicon);
  // "And stock", "und nicht zum Behalten" have no verbs, whatever they may be spelled as.
  const isVerb = lexicon.lang === 'de' ? /\s\p{Ll}+\P{L}*$/u.test(wordsOf(own)) : hasObject(wordsOf(own));
  const hangs = governs < i && isVerb;
  if (!hangs && !beginsWithVerb(wordsOf(own), lexicon)) return -1;
  for (let at = hangs ? governs : i - 1; at >= 0; at--) {
    const clause = clauses[at];
    if (!clause) return -1;
    const words = wordsOf(clause);
    const isOther = clause.kind === 'qualifying' || startsWith(lexicon.coordinate, words) || !/\S\s\S/u.test(words);
    if (!isOther) return at;
  }
  return -1;
}
