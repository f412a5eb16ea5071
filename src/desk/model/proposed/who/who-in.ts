/** Whom the names of a text's proposals mean, once its parties are read as the desk reads them. */
import type { TextParty } from '../../../../propose/types.js';
import { spelled } from '../../edits/names.js';
import { isInside } from '../../passage/coverage.js';
import type { PassageSpan } from '../../types.js';
import { namedLater } from '../named-later.js';
import { heldBy } from './holders.js';
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
  /** Whether a passage names a party, and not only a place that its name has: "nach Donaustein". */
  readonly isNamedIn: (party: TextParty, passage: PassageSpan) => boolean;
  /** Whether it is named by a place of the text at all, and not only so. */
  readonly isNamedBy: (party: TextParty, end: number) => boolean;
}

export function whoIn(text: string, lang: string, given: readonly TextParty[]): WhoIn {
  const { parties: all, organs, meant } = withOrgans(text, lang, given);
  const placed = new Map(all.map((party) => [party, withoutPlaces(text, party)] as const));
  const where = new Map(
    [...placed].flatMap(([party, its]) =>
      its === party ? [] : [[its, party.mentions.filter((one) => !its.mentions.includes(one))] as const],
    ),
  );
  const { parties, parts, wholes } = withWholeNames(text, lang, [...placed.values()]);
  const nowOf = (party: TextParty) => {
    const its = placed.get(meant.get(party) ?? party) ?? party;
    return parts.get(its) ?? its;
  };
  const byName = new Map([
    ...[...wholes, ...organs].map((party) => [spelled(party.name), party] as const),
    ...given.map((party) => [spelled(party.name), nowOf(party)] as const),
  ]);
  const later = new Map([...heldBy(text, parties), ...namedLater(text, parties)]);
  return {
    parties,
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
