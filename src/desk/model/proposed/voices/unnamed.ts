/**
 * Sources that nobody names: "a person close to the talks", "Insider", "aus Verhandlungskreisen". They speak as who has a name does, and are called as the
 * text calls them.
 */
import type { Proposal } from '../../../../propose/types.js';
import { find, lexiconOf } from '../../../../story/findings/lexicon/index.js';
import { sentencesAround } from '../../passage/coverage.js';
import { pairsNear } from '../../passage/words.js';
import { isGerman } from '../calls.js';
import { MOST_SPEAKERS, type Proposed } from '../proposed.js';
import type { Attributed } from '../speaker/at-verb.js';
import { UNNAMED_DE, UNNAMED_EN, type UnnamedForm, unnamedCalled } from './unnamed-nouns.js';

const form = (one: string) => new RegExp(one, 'u');
const of = (its: string, clause: string) => ({
  /** With the words around it that tell that it says something. */
  alone: [form(`(?<!\\p{L})[Aa]ccording\\sto\\s${its}(?=[,.;:!?]|$)`)],
  before: form(`(?:^|[,:–]\\s|[“”"«»],?\\s)(?:${clause}\\s)?${its},?\\s$`),
  behind: form(`^\\s${its}(?=[,.;:!?]|$|\\s(?:that|who|on|in|am|im|der|die|dem|gegenüber)\\s)`),
});
const GERMAN = {
  ...of(UNNAMED_DE, '(?:[Ww]ie|[Dd]och|[Aa]ber)'),
  alone: [
    form(
      `(?<!\\p{L})(?:[Ll]aut|[Nn]ach\\s(?:Angaben|Informationen|Aussagen?|Darstellung)\\s(?:aus|von))\\s${UNNAMED_DE}(?!\\p{L})`,
    ),
    form(`(?<!\\p{L})${UNNAMED_DE}\\szufolge(?!\\p{L})`),
    form(
      `(?<!\\p{L})(?:[Aa]us|[Ii]n)\\s(?:den\\s)?${UNNAMED_DE}\\s(?:[\\p{Ll}]+\\s)?(?:heißt|hieß|verlautete?|erfuhr|(?:ist|war)\\s(?:\\p{Ll}+\\s)?zu\\s(?:hören|erfahren)|(?:wird|wurde)\\s[^.!?]*(?:gesagt|berichtet|betont|bestätigt|kolportiert|verwiesen))(?!\\p{L})`,
    ),
    form(
      `(?<!\\p{L})(?:heißt|hieß|verlautete?|hört|erfuhr|bestätigt)\\s(?:es\\s|man\\s)?(?:aus|in)\\s(?:den\\s)?${UNNAMED_DE}(?!\\p{L})`,
    ),
  ],
};
const ENGLISH = of(UNNAMED_EN, '(?:[Aa]s|[Bb]ut|[Yy]et|[Aa]nd)');

type Its = Attributed & Pick<Proposal, 'about'> & Pick<Proposed, 'nouns'>;

export function withUnnamed<One extends Its>(text: string, lang: string, proposals: readonly One[]): readonly One[] {
  return proposals.map((its) => {
    const name = its.form === 'reported' ? null : unnamedIn(text, lang, its);
    if (name == null) return its;
    const isSame = (one: string) => stem(one) === stem(name) || name.endsWith(` ${one}`);
    const others = its.speakers.filter((one) => !isSame(one));
    return {
      ...its,
      speakers: [name, ...others].slice(0, MOST_SPEAKERS),
      about: its.about.filter((one) => !isSame(one)),
      sure: true,
      nouns: [...new Set([...(its.nouns ?? []), name])],
    };
  });
}

/** "Insidern" are the "Insider". */
const stem = (name: string): string => name.toLowerCase().replace(/(?<=\p{L}{4})n$/u, '');

function unnamedIn(text: string, lang: string, its: Its): string | null {
  const { alone, before, behind } = isGerman(lang) ? GERMAN : ENGLISH;
  const words = withoutQuotes(text, its);
  const found =
    firstOf(alone.map((one) => one.exec(words))) ??
    firstOf(
      verbsIn(words, lang).flatMap(({ start, end }) => [
        before.exec(words.slice(0, start)),
        /[,“”"«»_]\s?$/u.test(words.slice(0, start)) ? behind.exec(words.slice(end)) : null,
      ]),
    );
  return found && unnamedCalled(found.groups as UnnamedForm, lang);
}

const firstOf = (all: readonly (RegExpExecArray | null)[]) => all.find((one) => one != null) ?? null;
const verbsIn = (words: string, lang: string) => find(lexiconOf(lang)?.saying ?? [], words);

/** Its own words; of a quotation those of its sentences, in which what is said is left blank. */
function withoutQuotes(text: string, its: Its): string {
  if (its.form !== 'direct') return text.slice(its.start, its.end);
  const around = sentencesAround(text, its);
  let words = text.slice(around.start, around.end);
  for (const { open, close } of pairsNear(text, around)) {
    const [from, to] = [Math.max(0, open - around.start), Math.min(words.length, close + 1 - around.start)];
    if (to > from) words = `${words.slice(0, from)}“${'_'.repeat(Math.max(0, to - from - 2))}”${words.slice(to)}`;
  }
  return words;
}
