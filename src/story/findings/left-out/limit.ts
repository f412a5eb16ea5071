/**
 * Does an excerpt leave out what its own sentence hangs on? "We will build it" out of "We will build it, but only if the county pays". A speaker's
 * sentence ends with the marks around it: what the source adds there is no cut of the speaker's words.
 */
import { levelled } from '../clean.js';
import { type Lexicon, lexiconOf } from '../lexicon/index.js';
import { type Pair, pairsIn } from '../marks.js';
import { pairAround } from '../passage.js';
import { type Span, sentencesOf } from '../sentences.js';
import { againstConceded } from './against.js';
import { limitBefore } from './before.js';
import { limitBehind } from './behind.js';
import type { LeftOut } from './parts.js';
import { subjectBefore } from './subject.js';

export type { LeftOut };

export interface LimitReading {
  readonly text: string;
  readonly lexicon: Lexicon | null;
  readonly pairs: readonly Pair[];
  readonly sentences: readonly Span[];
}

/** A source's text, taken apart once for all its statements. `lang`: BCP 47; of what is neither German nor English nothing is said. */
export function limitReading(given: string, lang: string): LimitReading {
  const text = levelled(given);
  const lexicon = lexiconOf(lang);
  const pairs = lexicon ? pairsIn(text) : [];
  return { text, lexicon, pairs, sentences: lexicon ? sentencesOf(text, pairs) : [] };
}

/** The first limit behind the excerpt, else the one before it, else what else of its sentence it lacks. */
export function limitLeftOut({ text, lexicon, pairs, sentences }: LimitReading, { start, end }: Span): LeftOut | null {
  if (!lexicon) return null;
  const around = pairAround({ pairs, start, end });
  const touched = (around ? innerSentences(text, around) : sentences).filter(
    (its) => its.start < end && its.end > start,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const its = { text, lexicon, pairs, around, start, end, sentence: { start: first.start, end: last.end } };
  return limitBehind(its) ?? limitBefore(its) ?? againstConceded(its) ?? subjectBefore(its);
}

function innerSentences(text: string, { open, close }: Pair): Span[] {
  const inner = text.slice(open + 1, close);
  return sentencesOf(inner, pairsIn(inner)).map((its) => ({ start: its.start + open + 1, end: its.end + open + 1 }));
}
