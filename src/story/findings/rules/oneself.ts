/**
 * Somebody who pays, sues or owns nobody else than itself: two are meant, and the same stands at both ends. Whoever speaks of itself, promises or defends
 * what it does may well stand at both.
 */
import { inAllLanguages } from '../../all-languages.js';
import type { Seen } from '../finding.js';
import { labelOf } from '../label.js';
import { BETWEEN_TWO, DEEDS } from '../lexicon/deeds.js';
import { has } from '../lexicon/index.js';
import { nameOf } from '../names.js';
import { type JudgedPassage, sentenceOf } from '../passage.js';

const TWO: readonly string[] = [
  ...(['de', 'en'] as const).flatMap((lang) =>
    (['gives', 'sells', 'against', 'leads', 'owns', 'founds'] as const).flatMap((group) => DEEDS[lang][group]),
  ),
  ...BETWEEN_TWO,
];

/** What is said of oneself, too; and verbs that mean something else with their particle: "gibt zu". */
const OF_ONESELF =
  /(?<!\p{L})(?:warn\p{L}*|gewarnt|doubt\p{L}*|bezweife\p{L}*|promis\p{L}*|pledg\p{L}*|vow\p{L}*|announc\p{L}*|plan\p{L}*|claim\p{L}*|sa(?:ys?|id)|admit\p{L}*|concede\p{L}*|den(?:y|ies|ied)|defend\p{L}*|explain\p{L}*|versprich\p{L}*|versprach\p{L}*|kündig\p{L}*|sag(?:t|te|en)|erklär\p{L}*|räum\p{L}*|verteidig\p{L}*|bestreite\p{L}*|behaupte\p{L}*|will|wants?|beklagt|(?:gibt|gab|geben|gives?|gave)\s(?:\p{L}+\s)?(?:zu|auf|nach|an|ab|bekannt|recht|up|in|way)|führt\s(?:\p{L}+\s)?(?:ein|aus|durch|an))(?!\p{L})/iu;
/** In the words themselves. */
const REFLEXIVE =
  /(?<!\p{L})(?:sich|selbst|selber|eigene[nmrs]?|(?:him|her|it|my|your)self|(?:them|our|your)selves|own)(?!\p{L})/iu;

export function ofOneself(passage: JudgedPassage): Seen | null {
  const { statement, story, text } = passage;
  const { from, to = [] } = statement;
  const both = from.find((id) => to.includes(id));
  if (both == null) return null;
  const label = labelOf(passage);
  if (!has(TWO, label) || OF_ONESELF.test(label)) return null;
  const { start, end } = sentenceOf(passage);
  if (REFLEXIVE.test(text.slice(start, end))) return null;
  const [verb = ''] = inAllLanguages(story.relations.find(({ id }) => id === statement.relation)?.label);
  return { code: 'direction', say: 'direction-self', params: { given: nameOf(story, both), verb } };
}
