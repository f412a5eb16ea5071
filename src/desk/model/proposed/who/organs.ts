/** Bodies that decide and have no name of their own: "der Kreistag", "the planning committee". They are parties wherever a text names them. */
import type { MentionOfParty, TextParty } from '../../../../propose/types.js';
import { literalPattern } from '../../../../story/literal-pattern.js';
import { spelled } from '../../edits/names.js';
import { isGerman } from '../calls.js';

const COUNCILS =
  'kreis|gemeinde|stadt|orts|bezirks|betriebs|personal|aufsichts|verwaltungs|stiftungs|rundfunk|kirchen|bundes|national|kantons|gesamtbetriebs|ältesten|elternbei|ortsbei|bei';
const GERMAN = `\\p{Lu}?\\p{L}*(?:kreistag|landtag|bundestag|bezirkstag|städtetag|(?:${COUNCILS})rat|\\p{L}{3}ausschuss|versammlung|bürgerschaft|gemeindevertretung|kuratorium|präsidium|parlament|senat|magistrat|vorstand)`;
/** By the article a word is one body; of "Rat" nothing else tells it from advice. */
const GERMAN_PLACE = new RegExp(
  `(?<!\\p{L})(?:d(?:er|ie|as|em|en|es)|i[mn]|vom|[zb]um|zur|beim)\\s(${GERMAN}|Rat)(?:e?s)?(?![\\p{L}-])`,
  'giu',
);
/** Where it met, and whose members or tests something is of. */
const WHERE =
  /(?<!\p{L})(?:im|in\s(?:der|dem)|vor\s(?:der|dem)|des|von\s(?:der|dem)|vom|(?:by|of|in|at|from|before)\sthe(?:\s[\p{L}-]+)?)\s$/iu;

const ENGLISH = /(?:^|\s)(?:council|board|committee|assembly|senate|cabinet|parliament|commission)(?:$|\sof\s)/u;
const GERMAN_WORD = new RegExp(`^(?:${GERMAN})$`, 'iu');

/** By its noun alone. */
export const isOrganNoun = (word: string, lang: string): boolean => (isGerman(lang) ? GERMAN_WORD : ENGLISH).test(word);
const KINDS =
  'county|city|town|parish|borough|district|regional|supervisory|planning|school|works|executive|management|finance|audit|scrutiny|housing|health|licensing|education|transport|state|federal|national|community';
const ENGLISH_KIND = new RegExp(`(?:^|\\s)(${KINDS})\\s$`, 'iu');

export interface Organs {
  readonly parties: readonly TextParty[];
  readonly organs: ReadonlySet<TextParty>;
  /** Whom those that were given are now. */
  readonly meant: ReadonlyMap<TextParty, TextParty>;
}

/** The text's parties with those bodies among them: one that was taken for a person's office is nobody's any more. */
export function withOrgans(text: string, lang: string, parties: readonly TextParty[]): Organs {
  return isGerman(lang) ? germanOrgans(text, parties) : englishOrgans(parties);
}

function germanOrgans(text: string, parties: readonly TextParty[]): Organs {
  const places = new Map<string, { name: string; mentions: MentionOfParty[] }>();
  for (const { 0: words, 1: name = '', index } of text.matchAll(GERMAN_PLACE)) {
    const start = index + words.indexOf(name, words.indexOf(' '));
    if (!/^\p{Lu}/u.test(name)) continue;
    const its = places.get(name) ?? { name, mentions: [] };
    its.mentions.push({ start, end: index + words.length, kind: 'body', determiner: 'definite' });
    places.set(name, its);
  }
  const found = asOneCouncil([...places.values()], parties).filter(({ name }) => !isHeld(text, name, parties));
  const taken = new Set(found.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const isFree = ({ kind, start }: MentionOfParty) => kind === 'pronoun' || !taken.has(start);
  // What a named body is called by besides stays its own: "der Stadtrat" of the Stadtrat Lauter.
  const isBodys = (start: number) =>
    parties.some((one) => one.isNamed && one.kind === 'body' && one.mentions.some((its) => its.start === start));
  const organs = found
    .map(({ name, mentions }) => ({ name, mentions: mentions.filter(({ start }) => !isBodys(start)) }))
    .filter(({ mentions }) => mentions.length > 0)
    .map(
      ({ name, mentions }): TextParty =>
        organ(
          name,
          mentions,
          parties.find((one) => isNoun(one, name)),
        ),
    );
  const meant = new Map(
    parties.flatMap((one) => {
      const its = organs.find(({ name }) => isNoun(one, name));
      if (its) return [[one, its] as const];
      return one.kind === 'person' && !one.mentions.every(isFree) ? [[one, free(one, isFree)] as const] : [];
    }),
  );
  const others = parties.map((one) => meant.get(one) ?? one).filter((one) => !organs.includes(one));
  return { parties: [...others, ...organs], organs: new Set(organs), meant };
}

const COUNCIL = /^(?:stadt|gemeinde|kreis|orts|bezirks|kirchen|kantons)rat(?!\p{L})/iu;

/** "Der Rat", where a text has one council: it is that. A named one has its place by then; of two nobody knows which is meant. */
function asOneCouncil<Its extends { readonly name: string; readonly mentions: readonly MentionOfParty[] }>(
  found: readonly Its[],
  parties: readonly TextParty[],
): readonly Its[] {
  const council = found.find(({ name }) => name === 'Rat');
  const [its, ...others] = found.filter(({ name }) => COUNCIL.test(name));
  const named = parties.filter(({ isNamed, name }) => isNamed && COUNCIL.test(name));
  if (!council || !its || others.length > 0 || named.length > 1 || areSeveral(its.mentions, parties)) return found;
  const mentions = [...its.mentions, ...council.mentions].toSorted((a, b) => a.start - b.start);
  return found.flatMap((one) => (one === council ? [] : one === its ? [{ ...its, mentions }] : [one]));
}

/** "Der Stadtrat Lauter", "der Stadtrat Donau": called by other words each. */
function areSeveral(mentions: readonly MentionOfParty[], parties: readonly TextParty[]): boolean {
  const ends = parties.flatMap(({ name, mentions: all }) =>
    all.flatMap((one) => (mentions.some(({ start, end }) => one.start === start && one.end > end) ? [name] : [])),
  );
  return new Set(ends).size > 1;
}

/** Whoever sits in it is called so, too: of "der Stadtrat" nobody knows then who that is. In "Gemeinderat Olderup" it is a place that stands behind. */
function isHeld(text: string, name: string, parties: readonly TextParty[]): boolean {
  const held = new RegExp(
    `(?<!\\p{L})${literalPattern(name)}\\s(?:Dr\\.\\s)?(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)`,
    'gu',
  );
  const isPerson = (words: string) =>
    parties.some(({ kind, name: its }) => kind === 'person' && its.includes(' ') && ` ${its}`.endsWith(` ${words}`));
  return [...text.matchAll(held)].some(({ 1: words = '' }) => isPerson(words));
}
const isNoun = ({ isNamed, name }: TextParty, noun: string) => !isNamed && spelled(name) === spelled(noun);
const free = (party: TextParty, isFree: (one: MentionOfParty) => boolean): TextParty => ({
  ...party,
  mentions: party.mentions.filter(isFree),
});

/** A party that has no name, with all its places. */
export function organ(name: string, mentions: readonly MentionOfParty[], known: TextParty | undefined): TextParty {
  const starts = new Set(mentions.map(({ start }) => start));
  const rest = known?.mentions.filter(({ start }) => !starts.has(start)) ?? [];
  const all = [...mentions, ...rest].toSorted((a, b) => a.start - b.start);
  const its = { gender: 'it', isNamed: false, isPlace: false, roles: [name.toLowerCase()] } as const;
  return { ...its, ...known, name, kind: 'body', mentions: all };
}

const englishOrgans = (parties: readonly TextParty[]): Organs => ({
  parties,
  organs: new Set(parties.filter(isEnglishOrgan)),
  meant: new Map(),
});

const isEnglishOrgan = ({ name, kind, isNamed, mentions }: TextParty): boolean =>
  !isNamed && kind !== 'person' && ENGLISH.test(name) && mentions.some((one) => one.determiner === 'definite');

/** With what tells it from others: "the parish council", of the one council that a text has; "the board of hiding figures" is a board. */
export function calledBy(text: string, { name, mentions }: TextParty): string {
  const noun = name.replace(/\sof\s\p{Ll}+ing$/u, '');
  if (noun.includes(' ')) return noun;
  const kinds = new Set(
    mentions.flatMap(
      ({ start }) => ENGLISH_KIND.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? [],
    ),
  );
  const [kind] = kinds;
  return kinds.size === 1 && kind != null ? `${kind} ${noun}` : noun;
}

/** Whether a passage says something of it: not where it only met, nor whose member somebody is. */
export const isSpokenOf = (text: string, { start }: MentionOfParty): boolean =>
  !WHERE.test(text.slice(Math.max(0, start - 30), start));
