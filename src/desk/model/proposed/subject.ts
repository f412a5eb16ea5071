/**
 * What an article is about, as its text calls it: "the Saltmere ferry", "Moorbahn". Nobody speaks for it, so that no proposal names it; a person
 * decides whether it is one of the story's.
 */

/** Offered at most. */
const MOST = 2;
/** A name that stands once is no subject. */
const OFTEN = 2;
/** Longer texts say early enough what they are about. */
const READ = 60_000;

const ENGLISH_RUN = /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}’'-]*\s){1,3})(\p{Ll}[\p{Ll}-]{2,})(?![\p{L}\p{N}])/gu;
const ENGLISH_FIRST = /^(?:The|A|An|This|That|Its|Their|His|Her|Our|In|On|At|But|And|When|If|As|For|With|After)\s/u;
const GERMAN_NOUN = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Ll}-]{3,}(?:\p{L}*)(?![\p{L}\p{N}])/gu;
const GERMAN_ARTICLES = '(?:der|die|das|dem|den|des|Der|Die|Das|Dem|Den|Des|diese[rnms]?|Diese[rnms]?)';
/** "Ferry", "Fähre" and with another ending. */
const ENDINGS = '(?:e|n|en|s|es|er)?';

/** Likeliest first. `headline`: of the source; `people`: names that are somebody already. */
export function subjectsOf(headline: string, text: string, lang: string, people: readonly string[]): readonly string[] {
  const read = text.slice(0, READ);
  const found = /^de(?![a-z])/i.test(lang) ? germanIn(headline, read) : englishIn(headline, read);
  const taken = new Set(people.flatMap((name) => [name, ...name.split(' ')]).map((one) => one.toLowerCase()));
  return found
    .filter(({ name }) => !taken.has(name.toLowerCase()))
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name)
    .slice(0, MOST);
}

interface Found {
  readonly name: string;
  readonly score: number;
}

/** A name with the noun that it belongs to: "Saltmere ferry"; that it is a noun, another place shows: "the ferry". */
function englishIn(headline: string, text: string): Found[] {
  const names = new Set<string>();
  for (const { 1: run = '', 2: noun = '' } of `${headline}\n${text}`.matchAll(ENGLISH_RUN)) {
    const name = run.replace(ENGLISH_FIRST, '').trim();
    if (name !== '' && isNoun(noun, text)) names.add(`${name} ${noun}`);
  }
  return [...names].flatMap((name) => {
    const noun = name.split(' ').at(-1) ?? '';
    const [whole, alone] = [timesIn(text, name), timesIn(text, `(?:the|The) ${noun}`, true)];
    const titled = headline.includes(name) ? 3 : headline.toLowerCase().includes(noun) ? 1 : 0;
    return whole + (titled > 0 ? 1 : 0) >= OFTEN || (whole > 0 && alone >= OFTEN)
      ? [{ name, score: 2 * whole + alone + titled }]
      : [];
  });
}

const isNoun = (word: string, text: string): boolean =>
  timesIn(text, `(?:the|The|a|A|an|this|its|their|our) ${word}`, true) > 0;

/** A noun of the headline that the text comes back to, with its article: "die Moorbahn". */
function germanIn(headline: string, text: string): Found[] {
  const names = new Set([...headline.matchAll(GERMAN_NOUN)].map(([word]) => word));
  return [...names].flatMap((name) => {
    const stem = `${escaped(name.replace(/(?:en|e|n|s)$/u, ''))}${ENDINGS}`;
    const [all, known] = [timesIn(text, stem, true), timesIn(text, `${GERMAN_ARTICLES} ${stem}`, true)];
    return all >= OFTEN && known > 0 ? [{ name, score: all + known }] : [];
  });
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How often words stand in a text, as whole words. */
export function timesIn(text: string, words: string, isPattern = false): number {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${isPattern ? words : escaped(words)}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].length;
}
