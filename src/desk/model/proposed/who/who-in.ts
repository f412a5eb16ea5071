/** Whom the names of a text's proposals mean, once its parties are read as the desk reads them. */
import type { TextParty } from '../../../../propose/types.js';
import { spelled } from '../../edits/names.js';
import { isInside } from '../../passage/coverage.js';
import type { PassageSpan } from '../../types.js';
import { namedLater } from '../named-later.js';
import { withFirms } from './firms.js';
import { heldBy } from './holders.js';
import { surnamesRead, withoutMisread } from './misread.js';
import { inNominative } from './nominative.js';
import { withOrgans } from './organs.js';
import { placeIn, withoutPlaces } from './place-name.js';
import { withWholeNames } from './whole-name.js';

export interface WhoIn {
  readonly parties: readonly TextParty[];
  readonly partyOf: (name: string) => TextParty | undefined;
  /** Those that are parties wherever they are named, also where they say nothing. */
  readonly bodies: readonly TextParty[];
  /** Of them who has no name. */
  readonly organs: ReadonlySet<TextParty>;
  /** Whom a name of a proposal means there: a noun that was taken for somebody's is another's. */
  readonly nameIn: (name: string, sentence: PassageSpan) => string;
  /** Whether a passage names a party, and not only a place that its name has: "nach Donaustein". */
  readonly isNamedIn: (party: TextParty, passage: PassageSpan) => boolean;
  /** Whether it is named by a place of the text at all, and not only so. */
  readonly isNamedBy: (party: TextParty, end: number) => boolean;
}

export function whoIn(text: string, lang: string, read: readonly TextParty[]): WhoIn {
  const surnames = surnamesRead(text, lang, read);
  const given = withoutMisread(text, lang, read).filter(({ name }) => !surnames.has(name));
  const called = inNominative(text, lang, given);
  const deciding = withOrgans(text, lang, called.parties);
  const acting = withFirms(text, lang, deciding.parties);
  const all = acting.parties;
  const organs = new Set([...[...deciding.organs].map((one) => acting.meant.get(one) ?? one), ...acting.organs]);
  const meantBy = (party: TextParty) => {
    const one = called.meant.get(party) ?? party;
    const its = deciding.meant.get(one) ?? one;
    return acting.meant.get(its) ?? its;
  };
  const placed = new Map(all.map((party) => [party, withoutPlaces(text, party)] as const));
  const where = placesOnly(placed);
  const { parties, parts, wholes } = withWholeNames(text, lang, [...placed.values()]);
  const nowOf = (party: TextParty) => {
    const its = placed.get(meantBy(party)) ?? party;
    return parts.get(its) ?? its;
  };
  const byName = new Map([
    ...[...wholes, ...organs].map((party) => [spelled(party.name), party] as const),
    ...given.map((party) => [spelled(party.name), nowOf(party)] as const),
  ]);
  const later = new Map([...heldBy(text, parties), ...namedLater(text, parties)]);
  const takenBy = (party: TextParty, sentence: PassageSpan) => {
    const own = party.mentions.filter((one) => one.kind !== 'pronoun' && isInside(one, sentence));
    return [...acting.organs].find(
      (firm) => own.length > 0 && own.every((one) => firm.mentions.some((its) => isInside(one, its))),
    );
  };
  return {
    parties,
    nameIn(read, sentence) {
      const name = surnames.get(read) ?? read;
      const party = given.find((one) => spelled(one.name) === spelled(name));
      return (party && takenBy(party, sentence)?.name) ?? name;
    },
    bodies: [...organs, ...wholes],
    organs,
    partyOf(name) {
      const its = byName.get(spelled(name));
      return (its && later.get(its)) ?? its;
    },
    isNamedIn: (party, passage) =>
      where.get(party)?.some((one) => isInside(one, passage)) !== true ||
      party.mentions.some((one) => isInside(one, passage)),
    isNamedBy: (party, end) => placeIn(party.name) == null || party.mentions.some(({ start }) => start < end),
  };
}

/** By each party, as it is once its places are left out, the mentions that only say where. */
function placesOnly(placed: ReadonlyMap<TextParty, TextParty>): ReadonlyMap<TextParty, TextParty['mentions']> {
  return new Map(
    [...placed].flatMap(([party, its]) =>
      its === party ? [] : [[its, party.mentions.filter((one) => !its.mentions.includes(one))] as const],
    ),
  );
}
