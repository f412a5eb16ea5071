/** German names that a text has in the genitive only, or there besides: "des Kreises Ahrtal-Nord" names the Kreis Ahrtal-Nord. */
import type { TextParty } from '../../../../propose/types.js';
import { spelled } from '../../edits/names.js';
import { isGerman } from '../calls.js';
import { kindOf } from '../kind.js';
import { timesIn } from '../subject.js';

const GENITIVE = /(?<!\p{L})(?:des|eines|dieses|jenes|ihres|seines|unseres)\s(?:\p{Ll}+en\s)?$/iu;

export interface InNominative {
  readonly parties: readonly TextParty[];
  /** Whom those that were given are now. */
  readonly meant: ReadonlyMap<TextParty, TextParty>;
}

export function inNominative(text: string, lang: string, parties: readonly TextParty[]): InNominative {
  const meant = new Map<TextParty, TextParty>();
  for (const party of isGerman(lang) ? parties : []) {
    const name = nominativeOf(text, party);
    if (name == null) continue;
    const known = parties.find((one) => one !== party && one.isNamed && spelled(one.name) === spelled(name));
    const all = [...(known ? (meant.get(known) ?? known).mentions : []), ...party.mentions];
    const its: TextParty = { ...(known ?? party), name, mentions: all.toSorted((a, b) => a.start - b.start) };
    meant.set(party, its);
    if (known) meant.set(known, its);
  }
  const now = parties.map((one) => meant.get(one) ?? one);
  return { parties: [...new Set(now)], meant };
}

/** Null where it is one already, or no ending tells: of "Kreis" none is left off. */
function nominativeOf(text: string, { name, isNamed, kind, mentions }: TextParty): string | null {
  const [first = '', ...rest] = name.split(' ');
  if (!isNamed || kind === 'person' || rest.length === 0 || !first.endsWith('s')) return null;
  const own = mentions.filter((one) => text.slice(one.start, one.end) === name);
  if (own.length === 0 || !own.every(({ start }) => GENITIVE.test(text.slice(Math.max(0, start - 30), start))))
    return null;
  const stems = [first.replace(/es$/u, ''), first.replace(/s$/u, '')].filter((one) => one !== first);
  const stem =
    stems.find((one) => timesIn(text, [one, ...rest].join(' ')) > 0) ?? stems.find((one) => kindOf(one, false) != null);
  return stem == null ? null : [stem, ...rest].join(' ');
}
