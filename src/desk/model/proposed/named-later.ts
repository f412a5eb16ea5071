/** Who is called by a noun before the text says the name: "A judge has …", then "Judge Honor Askwith"; "his barrister, Leila Haddad". */
import type { MentionOfParty, TextParty } from '../../../propose/types.js';

/** Of nouns whose name follows: whom they mean. */
export function namedLater(text: string, parties: readonly TextParty[]): ReadonlyMap<TextParty, TextParty> {
  const named = parties.filter(({ isNamed }) => isNamed);
  const later = new Map<TextParty, TextParty>();
  for (const party of parties) {
    if (party.isNamed) continue;
    const its = besideIt(text, party, named) ?? introduced(party, named);
    if (its) later.set(party, its);
  }
  return later;
}

const isNounAt = ({ kind }: MentionOfParty) => kind === 'role' || kind === 'body';

/** "A rival, Northpen of Aldbury Road,"; "a nurse, Ada Moss and two doctors" are several. */
function besideIt(text: string, party: TextParty, named: readonly TextParty[]): TextParty | undefined {
  for (const { end } of party.mentions.filter(isNounAt)) {
    const gap = /^,\s/u.exec(text.slice(end, end + 3))?.[0];
    if (gap == null) continue;
    const its = named.find(({ mentions }) => mentions.some((one) => one.start === end + gap.length));
    const at = its?.mentions.find((one) => one.start === end + gap.length);
    if (its && at && fits(party, its) && !/^\s(?:and|und|or|oder)\s/u.test(text.slice(at.end, at.end + 6))) return its;
  }
  return undefined;
}

/** One alone who is called so, and only before the name is told: afterwards "a resident" is somebody else. */
function introduced(party: TextParty, named: readonly TextParty[]): TextParty | undefined {
  if (party.gender === 'they') return undefined;
  const noun = party.name.toLowerCase();
  const last = Math.max(...party.mentions.map(({ start }) => start));
  const all = named.filter((its) => fits(party, its) && (its.roles.includes(noun) || isWordOf(noun, its.name)));
  const [its] = all;
  return all.length === 1 && last < (its?.mentions[0]?.start ?? -1) ? its : undefined;
}

/** "A hospital trust": the Oakhanger Hospitals Trust; "die Brauerei": Brauerei Altfurt. */
function isWordOf(noun: string, name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.length > 1 && (words[0] === noun || words.at(-1) === noun);
}

/** Nobody is a person here and a body there, or both he and she. */
function fits(party: TextParty, its: TextParty): boolean {
  const isPerson = (one: TextParty) => one.kind === 'person' && one.gender !== 'it';
  if (party.kind !== 'unknown' && its.kind !== 'unknown' && isPerson(party) !== isPerson(its)) return false;
  return party.gender == null || its.gender == null || party.gender === its.gender || party.kind === 'body';
}
