/** Whom an office means that the text speaks of without the name: "Landrat Jonas Weber … den Rücktritt des Landrats". */
import type { MentionOfParty, TextParty } from '../../../../propose/types.js';

/** Of offices that one person of the text alone holds. A mayor, a former mayor, somebody's lawyer may be anybody. */
export function heldBy(text: string, parties: readonly TextParty[]): ReadonlyMap<TextParty, TextParty> {
  const persons = parties.filter(({ isNamed, kind }) => isNamed && kind === 'person');
  return new Map(
    parties.flatMap((party) => {
      if (party.isNamed || party.kind !== 'person' || party.gender === 'they') return [];
      const office = party.name.toLowerCase();
      const all = persons.filter(({ roles }) => roles.includes(office));
      const [holder] = all;
      const isMeant = holder != null && all.length === 1 && fits(party, holder);
      return isMeant && party.mentions.every((one) => isThe(text, one)) ? [[party, holder] as const] : [];
    }),
  );
}

const fits = (a: TextParty, b: TextParty): boolean => a.gender == null || b.gender == null || a.gender === b.gender;

/** With an article and nothing between: "the mayor’s office", "des Landrats". */
const isThe = (text: string, { kind, start }: MentionOfParty): boolean =>
  kind === 'pronoun' ||
  /(?<!\p{L})(?:the|d(?:er|ie|as|em|en|es)|vom|[zb]um|zur)\s(?:chief\s)?$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );
