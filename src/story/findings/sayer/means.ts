/** Does the phrase at a verb of saying mean the party that a statement has as its speaker? */

import { inAllLanguages } from '../../all-languages.js';
import type { Entity } from '../../definition.js';
import type { Lexicon } from '../lexicon/index.js';
import { holdersOf } from '../names.js';
import type { SourceReading } from '../passage.js';
import { isNamesake } from './namesake.js';
import { NOUNS_DE, NOUNS_EN, type Nouns } from './nouns.js';
import { onlyHolder } from './offices.js';
import type { SayerPhrase } from './site.js';

/** `may`: an office or a body that could well be the party; nothing is said of it. */
export type Meant = 'is' | 'may' | 'not';

export function meantBy(reading: SourceReading, phrase: SayerPhrase, entity: Entity): Meant {
  if (phrase.kind === 'pronoun' || reading.lexicon == null) return 'may';
  if (isNamed(reading, phrase, entity) || isCalled(reading, phrase, entity)) return 'is';
  if (phrase.kind === 'name') return 'not';
  return ofNoun(reading, phrase, entity, nounsOf(reading.lexicon));
}

const nounsOf = ({ lang }: Lexicon) => (lang === 'de' ? NOUNS_DE : NOUNS_EN);

/** By name; whoever stands beside a company's name may speak for it, but not for a person. */
function isNamed(reading: SourceReading, phrase: SayerPhrase, entity: Entity): boolean {
  const { start, end, whole, kind } = phrase;
  const isPerson = entity.kind === 'person';
  return reading.mentions.some(
    (one) =>
      one.id === entity.id &&
      one.start >= start &&
      one.end <= (isPerson ? end : whole.end) &&
      !(isPerson && (one.possessive || (kind === 'name' && isNamesake(reading, phrase, entity, one)))),
  );
}

const wordsIn = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+(?:[-&][\p{L}\p{N}]+)*/gu) ?? [];
const TITLES = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|herr|frau|the|a|an|der|die|das|eine?)$/iu;
const FEW = 2;

/** By words of its names alone ("the Council"), by its initials, or by the office that its note tells. */
function isCalled({ frame, names }: SourceReading, { start, end, head, kind }: SayerPhrase, entity: Entity): boolean {
  const all = [...inAllLanguages(entity.name), ...(entity.aliases ?? [])];
  const own = new Set(all.flatMap(wordsIn).map(stem));
  const words = wordsIn(frame.slice(start, end)).filter((word) => !TITLES.test(word));
  const telling = kind === 'name' ? words.filter((word) => /^\p{Lu}/u.test(word)) : [head];
  if (telling.length > 0 && telling.every((word) => own.has(stem(word)))) return true;
  // "Nebelwerke-Chef Ohm" speaks for them as whoever stands beside their name does.
  const compound = (word: string) => word.includes('-') && own.has(stem(word.split('-')[0] ?? ''));
  if (entity.kind !== 'person' && words.some(compound)) return true;
  const initials = (text: string) => (text.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('');
  const [short = ''] = words;
  if (words.length === 1 && short.length >= FEW && all.some((name) => initials(name) === short)) return true;
  const capitals = telling.map((word) => word.charAt(0)).join('');
  if (capitals.length > FEW && all.includes(capitals)) return true;
  if (kind !== 'noun') return false;
  const noted = inAllLanguages(entity.note).flatMap(wordsIn).map(stem);
  return noted.includes(stem(head)) || holdersOf(head, names).includes(entity.id);
}

const stem = (word: string) => word.toLowerCase().replace(/(?<=\p{L}{3})(?:e?[sn])$/u, '');

/** "Die Abgeordnete", "der Kritiker" may be one; "die Kritiker" are many. */
const ONE = /^(?:der|das|eine?|an?|one)\s|^die\s+(?:\p{L}+\s+)*\p{L}+te(?!\p{L})/iu;

function ofNoun(reading: SourceReading, phrase: SayerPhrase, entity: Entity, nouns: Nouns): Meant {
  const { names, mentions } = reading;
  const { head, start, end, indefinite } = phrase;
  const isPerson = entity.kind === 'person';
  if (nouns.isThing(head)) return 'may';
  // "Thomas Reuter, Bürgermeister von Lindenau, … sagte der Bürgermeister": by the text itself only he is meant. A body may have said it by him.
  const isDefinite = isPerson && !indefinite && isBare(reading.frame, start, end);
  const holder = isDefinite ? onlyHolder(head, reading.offices) : null;
  if (holder != null) return holder === entity.id ? 'is' : 'not';
  const isMany = nouns.isPlural(head) && !ONE.test(reading.frame.slice(start, end));
  if (nouns.isAnonymous(head) || (isPerson && isMany)) return 'not';
  const kinds = nouns.kindsOf(head);
  if (kinds != null) return entity.kind != null && !kinds.includes(entity.kind) ? 'not' : ofSort(head, entity, nouns);
  // "Die Tidelinie": a noun that is another party's name.
  const isOther = mentions.some(
    (one) => one.id !== entity.id && one.start >= start && one.end === end && !one.possessive,
  );
  if (isOther && !/\s\S+\s/u.test(reading.frame.slice(start, end))) return 'not';
  if (!nouns.isOffice(head)) return 'may';
  // "A spokesman for Meridian" speaks for Meridian and nobody else; "the director of Meridian" may be anybody by name.
  const others = mentions.some((one) => one.start >= start && one.end <= end && !names.persons.has(one.id));
  if (others && (indefinite || /^spokes|sprecher(?:in)?$/iu.test(head))) return 'not';
  if (!isPerson) return 'may';
  const gender = names.gender.get(entity.id);
  if (gender === 'he' && nouns === NOUNS_DE && /\p{L}{3}in$/u.test(head)) return 'not';
  const holders = holdersOf(head, names);
  return holders.length > 0 && !indefinite ? 'not' : 'may';
}

/** An article and the office, nothing that would tell which one of several. */
const isBare = (frame: string, start: number, end: number): boolean =>
  /^(?:the|der|die|das)\s\S+$/iu.test(frame.slice(start, end).trim()) &&
  !/^\s(?:of|at|for|in|from|von|vom|des|der|aus|im)\s/iu.test(frame.slice(end, end + 8));

/** A court is no police force: where the party's own words tell which sort it is. */
function ofSort(head: string, entity: Entity, nouns: Nouns): Meant {
  const sort = nouns.sortOf(head);
  if (sort == null) return 'may';
  const own = [...inAllLanguages(entity.name), ...(entity.aliases ?? []), ...inAllLanguages(entity.note)]
    .flatMap(wordsIn)
    .map((word) => nouns.sortOf(word.toLowerCase()))
    .filter((one) => one != null);
  return own.length > 0 && !own.includes(sort) ? 'not' : 'may';
}
