/** A charge and what goes on from it: "Holm soll … angenommen haben. Im Gegenzug habe er …" is the accuser's word, and never Holm's. */
import { find, type Lexicon } from '../lexicon/index.js';
import { hearsayOfPast } from '../no-plans.js';
import type { JudgedPassage } from '../passage.js';
import { speechForms } from '../told.js';

/** Whether a party is charged in the sentence from which the excerpt's goes on; in German alone, whose verbs tell reported speech. */
export function isChargedBefore(
  { sentences, first, last, frame, mentions }: JudgedPassage,
  id: string,
  lexicon: Lexicon,
): boolean {
  const wordsOf = (i: number) => frame.slice(sentences[i]?.start, sentences[i]?.end);
  const goesOn = (i: number) =>
    speechForms(wordsOf(i), lexicon).length > 0 && find(lexicon.saying, wordsOf(i)).length === 0;
  const isOfSame = (i: number) => sentences[i]?.paragraph === sentences[first]?.paragraph;
  if (lexicon.lang !== 'de' || first !== last || !goesOn(first)) return false;
  let at = first - 1;
  while (at >= 0 && isOfSame(at) && goesOn(at)) at--;
  const charge = sentences[at];
  if (!charge || !isOfSame(at) || hearsayOfPast(wordsOf(at), lexicon) == null) return false;
  const [who] = mentions.filter((one) => one.start >= charge.start && one.end <= charge.end && !one.possessive);
  return who?.id === id;
}
