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
  if (!name || to - from !== 2 || genderOfFirstName(office.text) != null || words.suffixes.test(last.text)) return from;
  if (words.bodies.test(last.text) || words.nameEnds.test(last.text)) return from;
  if (usage.pairs.has(`${name.text} ${last.text}`)) return from + 1;
  // A trade by its ending, and no "Kieler".
  const isTrade = words.agents.test(office.lower) && !words.adjectives.test(office.text) && !words.bodies.test(name.text);
  return isTrade && genderOfFirstName(name.text) != null ? from + 1 : from;
}
