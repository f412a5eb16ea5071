/** With whom an interview is: named before its first question, seldom in its questions, never in its answers. */
import type { Reading } from '../types.js';
import type { NamedParty } from './parties.js';
import type { Phrase } from './phrases/phrase.js';

export interface Interview {
  /** Index of the party. */
  readonly with: number;
  /** Numbers of the paragraphs that ask. */
  readonly questions: ReadonlySet<number>;
}

const FEW = 2;

export function interviewIn(
  { paragraphs, text }: Reading,
  phrases: readonly Phrase[],
  parties: readonly NamedParty[],
): Interview | null {
  const questions = new Set(paragraphs.flatMap(({ kind }, i) => (kind === 'question' ? [i] : [])));
  if (questions.size < FEW) return null;
  const first = Math.min(...questions);
  const scores = new Map<number, number>();
  for (const phrase of phrases) {
    const [party] = phrase.named?.parties ?? [];
    if (party == null || parties[party]?.kind === 'body' || parties[party]?.place) continue;
    scores.set(party, (scores.get(party) ?? 0) + pointsOf(phrase, first, questions, text));
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? { with: best[0], questions } : null;
}

function pointsOf(phrase: Phrase, first: number, questions: ReadonlySet<number>, text: string): number {
  if (phrase.quoted) return -1;
  const isSubject = !phrase.oblique && !phrase.genitive;
  if (!questions.has(phrase.paragraph)) return (phrase.paragraph < first ? 2 : 0.7) * (isSubject ? 1 : 0.5);
  // "Frau Achterberg, Sie gehen.": spoken to, not of.
  const isCalled = text[phrase.end] === ',' && !/\p{L}/u.test(text.slice(phrase.start - 2, phrase.start));
  return isCalled ? 4 : -1.5;
}
