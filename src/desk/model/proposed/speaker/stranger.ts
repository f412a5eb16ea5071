/**
 * "A midwife at the unit, who asked not to be named, told the paper": who has no name, and a noun that no list has, speaks all the same; and is
 * who "she said" in the next sentence of the paragraph can mean.
 */
import { isGerman } from '../calls.js';
import { kindOf } from '../kind.js';
import type { Proposed } from '../proposed.js';
import { type Attributed, verbIn } from './at-verb.js';

type Offered = Attributed & Pick<Proposed, 'nouns'>;

/** A clause that tells more of them, set apart by commas; not "a witness, the chemist Ada Moss,", who has a name. */
const SET_APART =
  '(?:,\\s(?:who|whose|die|der|das|deren|dessen)\\s(?![^,]*\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll})[^,.;:!?“”„"«»]{2,140},)?';
const ENGLISH = new RegExp(
  `^(An?|One)\\s((?:\\p{Ll}[\\p{Ll}’'-]*\\s){0,3}?\\p{Ll}[\\p{Ll}’'-]+(?:\\s(?:at|from|in|near|with)\\s(?:(?:the|an?|one)\\s)?[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)*)?)${SET_APART}\\s$`,
  'u',
);
const GERMAN = new RegExp(
  `^(Eine?)\\s((?:\\p{Ll}+(?:e|er|es)\\s){0,2}\\p{Lu}[\\p{Ll}-]+(?:\\s(?:aus|in|im|am|an|bei|beim|vom|von|des|der)\\s(?:(?:der|dem|den|einem|einer)\\s)?\\p{Lu}[\\p{L}-]+)?)${SET_APART}\\s$`,
  'u',
);
/** What is written speaks for somebody, and so does a spokesman. */
const NO_PERSON =
  /(?<!\p{L})(?:spokes\p{L}+|reports?|statements?|letters?|stud(?:y|ies)|polls?|surveys?|documents?|notices?|e-?mails?|reviews?|inquiry|sign|court|company|firm)(?!\p{L})|(?:sprecher|sprecherin|bericht|mitteilung|studie|umfrage|brief|schreiben|gutachten|gericht|firma|unternehmen|zeitung|dokument|papier|mail)(?!\p{L})/iu;

/** "… ,” she said", "sagte sie". */
const SHE_SAID = /^[,.!?]?[“”"«»]?,?\s(?:(?:she|he)\s\p{Ll}+|\p{Ll}+\s(?:sie|er))(?!\p{L})/u;
const SAID_SHE = /^(?:She|He|Sie|Er)\s/u;

export function withStrangers<Its extends Offered>(
  text: string,
  lang: string,
  proposals: readonly Its[],
): readonly Its[] {
  let last: { readonly name: string; readonly end: number } | null = null;
  return proposals.map((its) => {
    const name = strangerIn(text, lang, its);
    if (name != null) {
      last = { name, end: its.end };
      return { ...its, ...first(its, name), sure: true };
    }
    const meant: string | null = last && isMeant(text, its, last.end) ? last.name : null;
    if (meant != null) return { ...its, ...first(its, meant), sure: false };
    if (its.sure) last = null;
    return its;
  });
}

function first({ speakers, nouns = [] }: Offered, name: string) {
  return {
    speakers: [name, ...speakers.filter((one) => one !== name)].slice(0, 3),
    nouns: [...new Set([...nouns, name])],
  };
}

/** Whoever stands before the verb is all that stands there. */
function strangerIn(text: string, lang: string, its: Offered): string | null {
  const verb = its.form === 'direct' || its.form === 'reported' ? null : verbIn(text, its);
  const [, article = '', noun = ''] =
    (verb && (isGerman(lang) ? GERMAN : ENGLISH).exec(text.slice(its.start, verb.start))) ?? [];
  if (!verb || noun === '' || NO_PERSON.test(noun) || isBody(noun, text)) return null;
  // Who is offered already by a noun of that phrase is called so.
  const [known = ''] = its.speakers;
  return known.toLowerCase().startsWith(`${article} `.toLowerCase()) ? null : `${article.toLowerCase()} ${noun}`;
}

/** In the same paragraph, and said by a pronoun. */
function isMeant(text: string, { start, end }: Offered, since: number): boolean {
  if (start < since || /\n/.test(text.slice(since, start))) return false;
  return SHE_SAID.test(text.slice(end, end + 40)) || SAID_SHE.test(text.slice(start, end));
}

/** By its own noun, not by that of the place where somebody works. */
function isBody(noun: string, text: string): boolean {
  const [own = noun] = noun.split(/\s(?:at|from|in|near|with|aus|im|am|an|bei|beim|vom|von|des|der)\s/u);
  return (kindOf(own, false, [text]) ?? 'person') !== 'person';
}
