/** Runs of capitalised words that may be names. */

import type { NameToken } from '../tokens.js';
import { genderOfFirstName } from '../words/first-names.js';
import type { LanguageWords } from '../words/index.js';
import { englishRun } from './english-run.js';
import { germanRun } from './german-run.js';
import { isSmall, type NameRun, type Usage } from './run.js';

/** Every stretch of adjacent capitals, whatever it may be. */
export function stretchesOf(
  tokens: readonly NameToken[],
  words: LanguageWords,
  usage: Usage,
): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first?.title) {
      let end = i;
      while (tokens[end + 1]?.title) end++;
      found.push([i, end]);
      i = end;
      continue;
    }
    if (!first || !mayName(first, words, usage)) continue;
    let to = i;
    for (let next = i + 1; next < tokens.length; next++) {
      const token = tokens[next];
      const before = tokens[next - 1];
      if (
        !token ||
        !before ||
        token.title ||
        (before.possessive && !ownsBody(tokens, i, next, words)) ||
        !joins(token, before) ||
        beginsAnew(tokens, i, next, words, usage)
      )
        break;
      if (mayName(token, words, usage) || /^(?:plc|mbH|e\.V)$/.test(token.text)) to = next;
      else if (!isParticle(tokens, next, words) || next - to > 2) break;
    }
    found.push([i, to]);
    i = to;
  }
  return found;
}

/** "The Metalworkers’ Union": part of the name, behind an article. */
function ownsBody(tokens: readonly NameToken[], first: number, at: number, words: LanguageWords): boolean {
  const article = tokens[first - 1];
  return (
    !words.capitalNouns &&
    /s$/.test((tokens[at - 1] as NameToken).text) &&
    words.bodies.test((tokens[at] as NameToken).text) &&
    (article == null || words.definite.test(article.lower) || words.locative.test(article.lower))
  );
}

/** "Karbachs Anwältin", "Larkmoor President Delphine Abara": behind a name somebody's office begins. */
function beginsAnew(
  tokens: readonly NameToken[],
  first: number,
  at: number,
  words: LanguageWords,
  usage: Usage,
): boolean {
  const { text } = tokens[at] as NameToken;
  const before = tokens[at - 1] as NameToken;
  const earlier = tokens[at - 2];
  if (
    /^\p{Lu}$/u.test(before.text) &&
    at - 1 === first &&
    earlier &&
    before.gap === ' ' &&
    words.prepositions.test(earlier.lower)
  )
    return true;
  // "Trumps Wahlkampf", where "Trump" stands elsewhere.
  if (words.capitalNouns && /\p{Ll}s$/u.test(before.text) && usage.count.has(before.text.slice(0, -1))) return true;
  if (!words.roles.test(text) || genderOfFirstName(before.text) != null) return false;
  if (/s$/.test(before.text) && !words.roles.test(before.text)) return true;
  return (
    words.titles.test(text) &&
    !words.titles.test((tokens[first] as NameToken).text) &&
    !words.roles.test((tokens[first] as NameToken).text)
  );
}

function isParticle(tokens: readonly NameToken[], at: number, words: LanguageWords): boolean {
  const { text } = tokens[at] as NameToken;
  const before = tokens[at - 1] as NameToken;
  if (/^(?:of|for)$/.test(text)) return words.bodies.test(before.text);
  // "Gewerkschaft See und Hafen".
  if (text === 'und')
    // "Stadtwerke Lindow und Ferro Rail" are two.
    return (
      at > 1 &&
      words.bodies.test((tokens[at - 2] as NameToken).text) &&
      isPlain(tokens[at + 1], words) &&
      !(tokens[at + 2]?.capital === true && tokens[at + 2]?.gap === ' ')
    );
  if (words.nobility.test(text)) return genderOfFirstName(before.text) != null || words.particles.test(before.text);
  return words.particles.test(text);
}

const isPlain = (token: NameToken | undefined, words: LanguageWords) =>
  token?.capital === true && !words.roles.test(token.text) && genderOfFirstName(token.text) == null;

/** An initial that ends a sentence is none: "auf X. Trump hatte". */
const joins = ({ gap }: NameToken, before: NameToken) =>
  /^[ \u00a0]$/.test(gap) ||
  (/^\.[ \u00a0]$/.test(gap) && /^(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|St|Sen|Gov|Rep|Gen|Capt)$/u.test(before.text));

function mayName(token: NameToken, words: LanguageWords, usage: Usage): boolean {
  if (!token.capital || (!words.capitalNouns && words.peoples.test(token.text))) return false;
  // "We'll", "That’s".
  if (/^(?:I|We|You|He|She|They|It|That|There|Who|What|Here|Let)['’]/.test(token.text)) return false;
  // "The Stockholm-based group".
  if (/-(?:based|born|led|owned|backed|style|era|listed|trained|wide)$/.test(token.text)) return false;
  // "Bronwen Ashdale (Ind)", "(SPD)": of which party somebody is.
  if (token.aside && token.text.length <= 5) return false;
  if (words.noNames.test(token.text) || words.numerals.test(token.text)) return false;
  const smallWord =
    (token.initial &&
      (usage.small.has(token.lower) || (words.capitalNouns && words.slots.adverbs.test(token.lower)))) ||
    isSmall(token.lower, words);
  return !smallWord || words.titles.test(token.text);
}

export function runsOf(tokens: readonly NameToken[], words: LanguageWords, usage: Usage, german: boolean): NameRun[] {
  return stretchesOf(tokens, words, usage).flatMap(([from, to]): NameRun[] => {
    const classifier = tokens[from - 1];
    if (tokens[from]?.title && classifier)
      return [{ from, to, kind: 'body', weak: false, gender: null, roles: [classifier.lower], lead: from - 1 }];
    const run = german ? germanRun(tokens, from, to, words, usage) : englishRun(tokens, from, to, words, usage);
    return run ? [run] : [];
  });
}
