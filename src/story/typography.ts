/**
 * The one liberty that the quote check takes: quotation marks, dashes, white space and soft hyphens may differ in their kind, as
 * they do between a news agency's wire, a CMS and a page. Everything else is a change of the quote.
 */

const DOUBLE = '„“”‟«»″＂';
const SINGLE = '‚‘’‛‹›′`´';
const DASH = '‐‑‒–—―−';
/** Soft hyphen, zero width space, word joiner, byte order mark: nothing that a reader sees. */
const NOTHING = '\u00AD\u200B\u2060\uFEFF';

export interface Folded {
  /** NFC of what was given; the places below count in it. */
  readonly plain: string;
  readonly text: string;
  /** Place in `text` → place in `plain`; one longer than `text`. */
  readonly at: Uint32Array;
}

export function foldTypography(given: string): Folded {
  const plain = given.normalize('NFC');
  const at = new Uint32Array(plain.length + 1);
  let text = '';
  for (let i = 0; i < plain.length; i++) {
    const folded = foldCharacter(plain.charAt(i));
    if (folded === '' || (folded === ' ' && text.endsWith(' '))) continue;
    at[text.length] = i;
    text += folded;
  }
  at[text.length] = plain.length;
  return { plain, text, at: at.subarray(0, text.length + 1) };
}

function foldCharacter(character: string): string {
  if (character < '\u0080' && !/\s|`/.test(character)) return character;
  if (NOTHING.includes(character)) return '';
  if (DOUBLE.includes(character)) return '"';
  if (SINGLE.includes(character)) return "'";
  if (DASH.includes(character)) return '-';
  return /\s/.test(character) ? ' ' : character;
}

/** What `textSha256` is the sum of: a source's text without its typography, so that a smoothed quotation mark is no news. */
export function normalText(given: string): string {
  return foldTypography(given).text.trim();
}
