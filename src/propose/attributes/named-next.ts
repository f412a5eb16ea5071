/** Who is named only after the words: "„Schön wär’s!“ Pfarrerin Amrei Ballauf lacht", "“We wrote.” That was how the union put it". */
import { SUMS_UP } from '../passages/summing.js';
import type { Passage, Reading } from '../types.js';
import { type Give, isSubject } from './ground.js';
import type { PartyMention } from './mention.js';

/** `near` holds the mentions of the passage's sentences and the one behind. */
export function fromNext(
  { sentences, paragraphs, text }: Reading,
  { form, start, end, sentences: [first, last] }: Passage,
  near: readonly PartyMention[],
  give: Give,
): void {
  const own = sentences[last];
  // What is left of the sentence behind the closing mark tells of somebody, too.
  const rest = own != null && /\p{L}{3}/u.test(text.slice(end, own.end)) ? last : last + 1;
  const sentence = sentences[rest];
  const paragraph = sentences[first]?.paragraph ?? 0;
  const behind = near.find((one) => one.sentence === rest && one.start >= end && !one.quoted && isSubject(one));
  if (!sentence || !behind) return;
  const isSame = sentence.paragraph === paragraph;
  give(behind, 'next', isSame ? 1 : 0.3);
  if (!isSame || form !== 'direct') return;
  const told = text.slice(Math.max(end, sentence.start), sentence.end).replace(/^[^\p{L}]+/u, '');
  if (SUMS_UP.test(told)) give(behind, 'summedUp');
  else if (start - (paragraphs[paragraph]?.start ?? 0) <= 2 && behind.form !== 'pronoun') give(behind, 'nextOpened');
}
