/** Names that rules made of what is none: what somebody is in a trial, "als erster Zeuge", and "das Gericht Wessel …", a body and whom it judges. */
import type { TextParty } from '../../../../propose/types.js';
import { isGerman } from '../calls.js';

const ROLE =
  /^(?:Zeug(?:e|in)|Kronzeug(?:e|in)|Angeklagte[rn]?|Beschuldigte[rn]?|Verdächtige[rn]?|Verurteilte[rn]?|Kläger(?:in)?|Beklagte[rn]?|Opfer|Täter(?:in)?|Mandant(?:in)?|Geschädigte[rn]?)$/u;
const BODY =
  /^(?:\p{Lu}\p{Ll}*(?:gericht|anwaltschaft|kammer|senat|ministerium|amt|rat)|Gericht|Kammer|Senat|Polizei|Stadt|Kreis|Land|Rat|Partei|Fraktion|Firma)$/u;
const ARTICLE = /(?<!\p{L})(?:d(?:er|ie|as|em|en|es)|ein(?:e[rmns]?|es)?)\s$/iu;

/** "Brand said …": a surname at a sentence's head that is a word, too, means whoever is called so; by the name that was read the one who is meant. */
export function surnamesRead(text: string, lang: string, parties: readonly TextParty[]): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  if (isGerman(lang)) return meant;
  for (const { name, isNamed, mentions } of parties) {
    if (isNamed || name.includes(' ')) continue;
    const isHead = mentions.every(({ start }) => /^\p{Lu}/u.test(text.slice(start)));
    const owners = parties.filter((one) => one.isNamed && one.name.toLowerCase().endsWith(` ${name.toLowerCase()}`));
    if (isHead && owners.length === 1 && owners[0]) meant.set(name, owners[0].name);
  }
  return meant;
}

/** The parties that somebody may be; a name that is left out is nobody's in any proposal. */
export function withoutMisread(text: string, lang: string, parties: readonly TextParty[]): readonly TextParty[] {
  if (!isGerman(lang)) return parties;
  const isPerson = (surname: string) =>
    parties.some(
      ({ name }) => name.includes(' ') && name.endsWith(` ${surname}`) && !BODY.test(name.split(' ')[0] ?? ''),
    );
  const isMisread = ({ name, mentions }: TextParty) => {
    if (ROLE.test(name)) return true;
    const [body = '', surname = '', more] = name.split(' ');
    const full = mentions.filter(({ kind }) => kind === 'full');
    return (
      more == null &&
      BODY.test(body) &&
      isPerson(surname) &&
      full.every(({ start }) => ARTICLE.test(text.slice(Math.max(0, start - 6), start)))
    );
  };
  return parties.filter((its) => !isMisread(its));
}
