/** "Die Schweizer reagierten gereizt", "the Swedes": a country's people for its firm. */

import type { NameToken } from '../tokens.js';
import type { LanguageWords } from '../words/index.js';
import type { Phrase } from './phrase.js';
import { placeOf } from './phrase-place.js';

export function peoplePhrase(tokens: readonly NameToken[], i: number, words: LanguageWords): Phrase | null {
  const [before, token, next] = [tokens[i - 1], tokens[i] as NameToken, tokens[i + 1]];
  if (token.gap !== ' ' || !/^(?:die|den|the)$/.test(before?.lower ?? '') || !words.peoples.test(token.text))
    return null;
  // "Die Schweizer Firma", "the French minister", "the Swiss leader": an adjective.
  if (next?.gap === ' ' && (next.capital || words.roles.test(next.text) || words.bodies.test(next.text))) return null;
  return {
    ...placeOf(tokens, i, i, i, words),
    form: 'body',
    isPeople: true,
    isFirm: true,
    genders: ['they'],
    named: null,
  };
}
