/** Whom the names of a text's proposals mean, once its parties are read as the desk reads them. */
import type { TextParty } from '../../../../propose/types.js';
import { spelled } from '../../edits/names.js';
import { isInside } from '../../passage/coverage.js';
import type { PassageSpan } from '../../types.js';
import { namedLater } from '../named-later.js';
import { withoutPlaces } from './place-name.js';
import { withWholeNames } from './whole-name.js';

export interface WhoIn {
  readonly parties: readonly TextParty[];
  readonly partyOf: (name: string) => TextParty | undefined;
  /** Whether a passage names a party, and not only a place that its name has: "nach Donaustein". */
  readonly isNamedIn: (party: TextParty, passage: PassageSpan) => boolean;
  /** Whether it is named by a place of the text at all, and not only so. */
  readonly isNamedBy: (party: TextParty, end: number) => boolean;
}

export function whoIn(text: string, lang: string, given: readonly TextParty[]): WhoIn {
  const placed = given.map((party) => withoutPlaces(text, party));
  const where = new Map(
    placed.flatMap((party, i) => {
      const all = given[i]?.mentions ?? [];
      return party === given[i] ? [] : [[party, all.filter((one) => !party.mentions.includes(one))] as const];
    }),
  );
  const { parties, parts, wholes } = withWholeNames(text, lang, placed);
  const meant = placed.map((party) => [spelled(party.name), parts.get(party) ?? party] as const);
  const byName = new Map([...wholes.map((party) => [spelled(party.name), party] as const), ...meant]);
  const later = namedLater(text, parties);
  return {
    parties,
    partyOf(name) {
      const its = byName.get(spelled(name));
      return (its && later.get(its)) ?? its;
    },
    isNamedIn: (party, passage) =>
      where.get(party)?.some((one) => isInside(one, passage)) !== true ||
      party.mentions.some((one) => isInside(one, passage)),
    isNamedBy: (party, end) => !where.has(party) || party.mentions.some(({ start }) => start < end),
  };
}
