/** How a text may call the parties of a story, and where it does. */

import { inAllLanguages } from '../all-languages.js';
import type { Entity, Story } from '../definition.js';
import { literalPattern } from '../literal-pattern.js';
import { has, type Lexicon } from './lexicon/index.js';

export interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** With the ending of a genitive: "Musks", "Musk’s". */
  readonly possessive: boolean;
}

export interface PartyNames {
  readonly persons: ReadonlySet<string>;
  /** Is this, as a whole, what a party is called? */
  readonly isName: (text: string) => boolean;
  readonly pattern: RegExp;
  /** A spelling, without case → whom it may mean. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** What the notes call them: "Bürgermeisterin". */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  readonly gender: ReadonlyMap<string, 'he' | 'she'>;
}

/** Words with which the names of organisations begin or end and which are no name on their own. */
const COMMON =
  /^(?:the|of|and|der|die|das|des|und|von|für|stadt|town|city|bank|group|gruppe|verein|haus|house|news|new|neue|media|medien|partei|party|university|universität|ministerium|ministry|company|werke?|union|association|verband|institut|institute|online|post|times|daily|general|national|united|first|north|south|east|west|nord|süd|ost|county|council|rat|fernsehsender|magazin|online-plattform|water|energy|power|radio|ltd|inc|gmbh|ag|plc|llc|se|kg|radio|weißes|white|grand|great|old|alte|international)$/iu;

export function namesOf(story: Story, lexicon: Lexicon | null): PartyNames {
  const spellings = new Map<string, string[]>();
  const roles = new Map<string, string[]>();
  const gender = new Map<string, 'he' | 'she'>();
  const short: [string, string][] = [];
  for (const entity of story.entities) {
    const full = [...inAllLanguages(entity.name), ...(entity.aliases ?? [])].map((name) => name.normalize('NFC'));
    for (const name of full) add(spellings, name, entity.id);
    for (const name of inAllLanguages(entity.name).flatMap((one) => shortNames(one, entity.kind)))
      short.push([name, entity.id]);
    for (const role of rolesOf(entity)) add(roles, role, entity.id);
    const its = genderOf(entity, lexicon);
    if (its) gender.set(entity.id, its);
  }
  // A short form yields to a full name of somebody else.
  const full = new Set(spellings.keys());
  for (const [name, id] of short) if (!full.has(stemmed(name))) add(spellings, name, id);
  const persons = new Set(story.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const known = new Set([...spellings.keys()]);
  return {
    persons,
    spellings,
    roles,
    gender,
    pattern: patternOf([...spellings.keys()]),
    isName: (text) => known.has(stemmed(text.trim())),
  };
}

/** Longest first, each place once. What only begins a compound ("OpenAI-Chef") is no mention. */
export function mentionsIn(text: string, { pattern, spellings }: PartyNames): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, name = '', ending = ''] = match;
    if (name === name.toLowerCase() && name !== name.toUpperCase()) continue;
    for (const id of spellings.get(stemmed(name)) ?? [])
      mentions.push({ id, start: match.index, end: match.index + whole.length, possessive: ending !== '' });
  }
  return mentions;
}

function add(map: Map<string, string[]>, name: string, id: string): void {
  const key = stemmed(name);
  if (key.length < 1) return;
  const ids = map.get(key);
  if (ids == null) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** The surname of a person; of others each word that is a name by itself. */
export function shortNames(name: string, kind: Entity['kind'] | null | undefined): string[] {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length < 2) return [];
  if (kind === 'person') return words.slice(-1).filter((word) => word.length > 1);
  return words.filter((word) => word.length > 3 && !COMMON.test(word));
}

/** Adjectives in a name are inflected: "Weißes Haus", "im Weißen Haus". */
function stemmed(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}{3})e[nrsm]?(?= \p{L})/gu, 'e');
}

function patternOf(keys: readonly string[]): RegExp {
  const all = keys
    .toSorted((a, b) => b.length - a.length)
    .map((key) =>
      literalPattern(key)
        .replace(/(?<=\p{L}{3})e(?= \p{L})/gu, 'e[nrsm]?')
        .replace(/ /g, '\\s+'),
    );
  const any = all.length === 0 ? '(?!)' : all.join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(${any})(['’]s|s['’]?|['’])?(?![\\p{L}\\p{N}_]|-\\p{L})`, 'giu');
}

/** The first noun phrase of a note: "Bürgermeisterin von Grauwiek" → "Bürgermeisterin". */
function rolesOf({ note, aliases = [], kind }: Entity): string[] {
  const heads = inAllLanguages(note).map(
    (one) => one.split(/[.,;:(–]|\s(?:von|vom|der|des|of|for|at|in|für|im|am|bei)\s/u)[0] ?? '',
  );
  const words = [...heads, ...aliases].flatMap((head) => head.trim().split(/\s+/));
  return words.filter((word) => word.length > 3 && (kind === 'person' || /^\p{Lu}/u.test(word)));
}

function genderOf({ kind, note, aliases = [] }: Entity, lexicon: Lexicon | null): 'he' | 'she' | null {
  if (kind !== 'person' || lexicon == null) return null;
  const [said = ''] = inAllLanguages(note).map((one) => one.split(/[.,;]/)[0] ?? '');
  const all = [said, ...inAllLanguages(note).slice(1), ...aliases].join(' ');
  if (
    has(lexicon.female, all) ||
    /\b(?:spokeswoman|chairwoman|woman)\b|\p{Lu}\p{Ll}{3,}(?:er|or|ent|ister|eur)in\b/u.test(all)
  )
    return 'she';
  return has(lexicon.male, said) ? 'he' : null;
}

/** Whom the office may mean that a text names: "die Bürgermeisterin". */
export function holdersOf(word: string, { roles }: PartyNames): readonly string[] {
  const key = stemmed(word);
  const exact = roles.get(key);
  if (exact) return exact;
  const alike = [...roles].filter(
    ([role]) => Math.min(role.length, key.length) > 3 && (role.endsWith(key) || key.endsWith(role)),
  );
  return [...new Set(alike.flatMap(([, ids]) => ids))];
}

/** As the file has it; its id where it is not in the story. */
export function nameOf(story: Story, id: string): string {
  return inAllLanguages(story.entities.find((one) => one.id === id)?.name)[0] ?? id;
}
