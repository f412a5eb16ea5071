/** What somebody is, before the name, by no list: "Küferin Alba Rosskopf" where "Alba Rosskopf" or another Rosskopf stands elsewhere. */
import type { NameToken } from '../tokens.js';
import { genderOfFirstName } from '../words/first-names.js';
import type { LanguageWords } from '../words/index.js';
import type { Usage } from './run.js';

/** Place of the name's first word; `from` itself where nothing tells an office from a name. */
export function nameFrom(
  tokens: readonly NameToken[],
  from: number,
  to: number,
  words: LanguageWords,
  usage: Usage,
): number {
  const [office, name, last] = [tokens[from] as NameToken, tokens[from + 1], tokens[to] as NameToken];
  if (!name || genderOfFirstName(office.text) != null || words.suffixes.test(last.text)) return from;
  // "Küfer Dr. Rosskopf"
  if (to > from + 1 && words.titles.test(name.text) && !words.titles.test(office.text)) return from + 2;
  if (words.bodies.test(last.text) || words.nameEnds.test(last.text) || words.bodies.test(name.text)) return from;
  if (to - from === 1) return words.capitalNouns && isKindOf(office, last, words, usage) ? to : from;
  if (to - from !== 2) return from;
  if (usage.pairs.has(`${name.text} ${last.text}`)) return from + 1;
  // A trade by its ending, and no "Northern".
  const isTrade =
    (words.agents.test(office.lower) || (words.capitalNouns && /(?:te|nde)$/.test(office.lower))) &&
    !words.adjectives.test(office.text) &&
    !/ern$/.test(office.lower);
  const isNoun = words.capitalNouns && (office.text.length > 6 || usage.withArticle.has(office.text));
  return isTrade && (isNoun || genderOfFirstName(name.text) != null) ? from + 1 : from;
}

/** "Die Zunft Rosskopf", where "Rosskopf" stands alone: a noun takes an article, a name none. */
const isKindOf = (office: NameToken, last: NameToken, words: LanguageWords, usage: Usage) =>
  usage.withArticle.has(office.text) &&
  usage.alone.has(last.text) &&
  !usage.withArticle.has(last.text) &&
  !words.commonNouns.test(last.text);
