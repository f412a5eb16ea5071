/**
 * What an article is about, as its text calls it: "the Saltmere ferry", "Moorbahn". Nobody speaks for it, so that no proposal names it; a person
 * decides whether it is one of the story's.
 */

import { literalPattern } from '../../../story/literal-pattern.js';
import { byText } from '../passage/by-text.js';
import { withoutBylines } from '../passage/byline.js';
import { isGerman } from './calls.js';
import { isNoMatter } from './who/nobody.js';

/** Offered at most. */
const MOST = 2;
/** A name that stands once is no subject. */
const OFTEN = 2;
/** Longer texts say early enough what they are about. */
const READ = 60_000;

/** Within a line: a heading is not part of what follows it. */
const ENGLISH_RUN = /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}’'-]*[^\S\n]){1,3})(\p{Ll}[\p{Ll}-]{2,})(?![\p{L}\p{N}])/gu;
const ENGLISH_FIRST = /^(?:The|A|An|This|That|Its|Their|His|Her|Our|In|On|At|But|And|When|If|As|For|With|After)\s/u;
const GERMAN_NOUN = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Ll}-]{3,}(?:\p{L}*)(?![\p{L}\p{N}])/gu;
const GERMAN_ARTICLES = '(?:der|die|das|dem|den|des|Der|Die|Das|Dem|Den|Des|diese[rnms]?|Diese[rnms]?)';
/** "Ferry", "Fähre" and with another ending. */
const ENDINGS = '(?:e|n|en|s|es|er)?';

/** Likeliest first. `headline`: of the source; `people`: names that are somebody already. */
export function subjectsOf(headline: string, text: string, lang: string, people: readonly string[]): readonly string[] {
  const read = readAs(text);
  const found = isGerman(lang) ? germanIn(headline, read, people) : englishIn(headline, read);
  const taken = new Set(people.flatMap((name) => [name, ...name.split(/[\s-]/)]).map((one) => one.toLowerCase()));
  return found
    .filter(({ name }) => !taken.has(name.toLowerCase()) && !isNoMatter(name.split(' ').at(-1) ?? name, lang))
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name)
    .slice(0, MOST);
}

interface Found {
  readonly name: string;
  readonly score: number;
}

interface SubjectReading {
  readonly text: string;
  /** How often the text has a pattern as whole words. */
  readonly times: (pattern: string) => number;
}

/** Counted once for a text, while its headline is typed letter by letter. */
const readAs = byText((given): SubjectReading => {
  const text = withoutBylines(given.slice(0, READ));
  const counted = new Map<string, number>();
  const times = (pattern: string) => {
    const known = counted.get(pattern) ?? timesIn(text, pattern, true);
    counted.set(pattern, known);
    return known;
  };
  return { text, times };
});

/** A name with the noun that it belongs to: "Saltmere ferry"; that it is a noun, another place shows: "the ferry". */
function englishIn(headline: string, { text, times }: SubjectReading): Found[] {
  const names = new Set<string>();
  for (const { 1: run = '', 2: noun = '' } of `${headline}\n${text}`.matchAll(ENGLISH_RUN)) {
    const name = run.replace(ENGLISH_FIRST, '').trim();
    if (name !== '' && isNoun(noun, times) && (headline.includes(name) || isWritten(name, times)))
      names.add(`${name} ${noun}`);
  }
  return [...names].flatMap((name) => {
    const noun = name.split(' ').at(-1) ?? '';
    const [whole, alone] = [times(literalPattern(name)), times(`(?:the|The) ${noun}`)];
    const titled = headline.includes(name) ? 3 : headline.toLowerCase().includes(noun) ? 1 : 0;
    return whole + (titled > 0 ? 1 : 0) >= OFTEN || (whole > 0 && alone >= OFTEN)
      ? [{ name, score: 2 * whole + alone + titled }]
      : [];
  });
}

/** Its first word has a capital not only where a sentence begins: "Outside court" is no court. */
const isWritten = (name: string, times: SubjectReading['times']): boolean =>
  times(`(?<=[\\p{L}\\p{N},;]\\s)${literalPattern(name.split(' ')[0] ?? name)}`) > 0;

const isNoun = (word: string, times: SubjectReading['times']): boolean =>
  times(`(?:the|The|a|A|an|this|its|their|our) ${word}`) > 0;

/** A noun of the headline that the text comes back to, with its article: "die Moorbahn". */
function germanIn(headline: string, { times }: SubjectReading, people: readonly string[]): Found[] {
  const surnames = people.flatMap((name) => name.split(' ').slice(-1));
  const nouns = [...headline.matchAll(GERMAN_NOUN)];
  // "Trainer Maschke" is somebody.
  const isTitle = (end: number) => surnames.some((name) => headline.startsWith(` ${name}`, end));
  const names = new Map(
    nouns
      .filter(({ 0: word, index }) => !isTitle(index + word.length))
      .map(({ 0: word, index }) => [nominativeOf(word, headline.slice(0, index), times), word]),
  );
  return [...names].flatMap(([name, word]) => {
    const stems = new Set([name, word].map((one) => literalPattern(one.replace(/(?:en|e|n|s)$/u, ''))));
    const stem = `(?:${[...stems].join('|')})${ENDINGS}`;
    const [all, known] = [times(stem), times(`${GERMAN_ARTICLES} ${stem}`)];
    return all >= OFTEN && known > 0 ? [{ name, score: all + known }] : [];
  });
}

/** "Schließung des Freibads": Freibad. Only what the text itself has, or what an ending leaves no choice of: "des Landkreises" may be of a "Landkreise". */
function nominativeOf(word: string, before: string, times: SubjectReading['times']): string {
  if (!/(?<!\p{L})(?:des|eines|dieses|seines|ihres)\s(?:\p{Ll}+\s)?$/iu.test(before) || !word.endsWith('s'))
    return word;
  const without = [word.replace(/s$/u, ''), word.replace(/es$/u, '')].filter((one, i) => i === 0 || one !== word);
  const written = without.filter((one) => times(literalPattern(one)) > 0);
  if (written.length === 1) return written[0] ?? word;
  return written.length === 0 && without.length === 1 && !/[sxzß]$/u.test(without[0] ?? '')
    ? (without[0] ?? word)
    : word;
}

/** How often words stand in a text, as whole words. */
export function timesIn(text: string, words: string, isPattern = false): number {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${isPattern ? words : literalPattern(words)}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].length;
}
