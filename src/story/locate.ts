/** Where an excerpt stands in a text: letter by letter but for typography, whole words, before and after its context. */
import type { Quote } from './definition.js';
import { type Folded, foldTypography } from './typography.js';

/** A stretch of the folded text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Located {
  /** Whole words, between prefix and suffix. */
  readonly places: readonly Place[];
  /** Whole words, but not between prefix and suffix. */
  readonly elsewhere: readonly Place[];
  /** Cut inside a word. */
  readonly cut: readonly Place[];
}

/**
 * True at a place between two letters or digits, beside the point or comma inside a number ("250" is no excerpt of "250.000"),
 * and before a contraction's apostrophe ("I do" is none of "I don't").
 * Writing systems that set no space between words have no such places that a machine could tell.
 */
const INSIDE =
  /(?<=[\p{L}\p{N}\p{M}])(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}])(?=[\p{L}\p{N}\p{M}])|(?<=\p{N})(?=[.,]\p{N})|(?<=\p{N}[.,])(?=\p{N})|(?<=\p{L})(?='\p{L}{1,2}(?!\p{L}))/uy;
/** Between excerpt and context the source may have marks that belong to neither. */
const SEAM = /^[\s"']+|[\s"']+$/g;
/** As far as context is looked for: its 60 characters and some seam. */
const REACH = 100;

export function locate({ exact, prefix, suffix }: Quote, source: Folded): Located {
  const wanted = foldTypography(exact).text.trim();
  const before = prefix == null ? '' : trimmed(prefix);
  const after = suffix == null ? '' : trimmed(suffix);
  const places: Place[] = [];
  const elsewhere: Place[] = [];
  const cut: Place[] = [];
  for (const place of occurrences(source.text, wanted)) {
    if (cutsWord(source.text, place)) cut.push(place);
    else if (follows(source.text, place.start, before) && precedes(source.text, place.end, after)) places.push(place);
    else elsewhere.push(place);
  }
  return { places, elsewhere, cut };
}

function occurrences(text: string, wanted: string): Place[] {
  const found: Place[] = [];
  for (let start = text.indexOf(wanted); wanted !== '' && start >= 0; start = text.indexOf(wanted, start + 1)) {
    found.push({ start, end: start + wanted.length });
  }
  return found;
}

function cutsWord(text: string, { start, end }: Place): boolean {
  return isInside(text, start) || isInside(text, end);
}

function isInside(text: string, place: number): boolean {
  INSIDE.lastIndex = place;
  return INSIDE.test(text);
}

function trimmed(context: string): string {
  return foldTypography(context).text.replace(SEAM, '');
}

/** Does the text before `start` end with the prefix, at a word's edge? */
function follows(text: string, start: number, prefix: string): boolean {
  const head = text.slice(Math.max(0, start - REACH), start).replace(/[\s"']+$/, '');
  return head.endsWith(prefix) && !isInside(head, head.length - prefix.length);
}

/** Does the text after `end` begin with the suffix, up to a word's edge? */
function precedes(text: string, end: number, suffix: string): boolean {
  const tail = text.slice(end, end + REACH).replace(/^[\s"']+/, '');
  return tail.startsWith(suffix) && !isInside(tail, suffix.length);
}
