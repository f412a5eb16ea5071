/** Whom a sentence speaks of first, as its subject: a name or a noun with its article at its head, in German also behind a verb. */
import type { MentionOfParty, TextParty } from '../../../../propose/types.js';
import { isInside } from '../../passage/coverage.js';
import type { PassageSpan } from '../../types.js';
import { isGerman } from '../calls.js';
import type { WhoIn } from '../who/who-in.js';

export interface Subject {
  readonly party: TextParty;
  /** By the article before the noun; null where it has none. */
  readonly gender: 'he' | 'she' | 'it' | null;
  /** Of its sentence. */
  readonly words: string;
}

/** "Die Initiative „", "The insurer", and in English behind what tells when: "In March, ". */
const LEAD_EN = /^(?:[^,;:“”"]{2,40},\s)?(?:(?:the|an?)\s)?(?:[\p{L}’'-]+\s){0,3}[“"‘'„]?$/iu;
const LEAD_DE =
  /^(?:(?:und|aber|doch)\s)?(?:(der|die|das|eine?)\s)?(?:\p{Ll}+e[rns]?\s)?(?:\p{Lu}[\p{L}-]*\s){0,3}[„“»‚"]?$/iu;
/** What begins a German sentence and is not who does it. */
export const WHEN =
  '(?:a[mn]|im|in|nach|vor|seit|bei|mit|für|auf|gestern|heute|zuvor|dagegen|daraufhin|dabei|zudem|inzwischen|später|jetzt|nun|damit|trotzdem|deshalb|auch|bereits|schließlich|dann)';
/** "Am Montag wies die Stadt …". */
const INVERTED_DE = new RegExp(
  `^${WHEN}\\s[^,;:„“]{0,50}\\p{Ll}\\s(der|die|das)\\s(?:\\p{Lu}[\\p{L}-]*\\s){0,2}[„“»‚"]?$`,
  'iu',
);
const GENDERS = { der: 'he', die: 'she', das: 'it' } as const;

export function subjectOf(text: string, lang: string, sentence: PassageSpan, { parties }: WhoIn): Subject | null {
  const words = text.slice(sentence.start, sentence.end);
  const all = parties
    .flatMap((party) => party.mentions.filter((one) => isOwn(one, sentence)).map((at) => ({ party, at })))
    .toSorted((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  const [first] = all;
  if (!first) return null;
  const lead = text.slice(sentence.start, first.at.start);
  if (!isGerman(lang)) return LEAD_EN.test(lead) ? { party: first.party, gender: null, words } : null;
  const [, article = null] = LEAD_DE.exec(lead) ?? INVERTED_DE.exec(lead) ?? [null];
  if (article == null && !LEAD_DE.test(lead)) return null;
  const written = `${article ?? ''} ${text.slice(first.at.start, first.at.end)}`.trim();
  const [, own = ''] = /^(der|die|das)(?!\p{L})/iu.exec(written) ?? [];
  return { party: named(all, first), gender: GENDERS[own.toLowerCase() as 'der'] ?? null, words };
}

interface At {
  readonly party: TextParty;
  readonly at: MentionOfParty;
}

/** "Die Initiative „Freies Ufer“", "die Firma Norda Bau" are called by the name. */
function named(all: readonly At[], first: At): TextParty {
  const next = all.find(({ party, at }) => party.isNamed && at.start > first.at.start && at.start - first.at.end <= 2);
  return first.party.isNamed || !next ? first.party : next.party;
}

const isOwn = (one: MentionOfParty, sentence: PassageSpan): boolean =>
  one.kind !== 'pronoun' && isInside(one, sentence);
