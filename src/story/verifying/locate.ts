/** Where an excerpt stands in a text: letter by letter but for typography, whole, before and after its context. */
import type { Quote } from '../definition.js';
import { occurrences, patternOf } from './pattern.js';
import { type FoldedText, foldTypography } from './typography.js';
import { isInside } from './whole.js';

/** A stretch of the folded text, with the stretches that its prefix and suffix are. */
export interface LocatedExcerpt {
  readonly start: number;
  readonly end: number;
  readonly before?: Stretch;
  readonly after?: Stretch;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Located {
  /** Whole, between prefix and suffix. */
  readonly places: readonly LocatedExcerpt[];
  /** Whole, but not between prefix and suffix. */
  readonly elsewhere: readonly LocatedExcerpt[];
  /** Cut inside a word, a number or a character. */
  readonly cut: readonly LocatedExcerpt[];
}

/** Between excerpt and context the source may have marks that belong to neither. */
const SEAM = /^[\s"']+|[\s"']+$/g;
/** As far as context is looked for: its 60 characters and some seam. */
const LOCATE_REACH = 100;

export function locate({ exact, prefix, suffix }: Quote, source: FoldedText): Located {
  const wanted = foldTypography(exact).text.trim();
  const before = trimmed(prefix ?? '');
  const after = trimmed(suffix ?? '');
  const places: LocatedExcerpt[] = [];
  const elsewhere: LocatedExcerpt[] = [];
  const cut: LocatedExcerpt[] = [];
  for (const place of occurrences(source.text, wanted)) {
    if (isInside(source, place.start) || isInside(source, place.end)) cut.push(place);
    else {
      const [its, next] = [prefixAt(source, place.start, before), suffixAt(source, place.end, after)];
      if (its && next) places.push({ ...place, before: its, after: next });
      else elsewhere.push(place);
    }
  }
  return { places, elsewhere, cut };
}

function trimmed(context: string): string {
  return foldTypography(context).text.replace(SEAM, '');
}

/** Where the text before `start` ends with the prefix, from a word's edge. */
function prefixAt(source: FoldedText, start: number, prefix: string): Stretch | null {
  const from = Math.max(0, start - LOCATE_REACH);
  const head = source.text.slice(from, start).replace(/[\s"']+$/, '');
  const match = new RegExp(`(?:${patternOf(prefix)})$`).exec(head);
  const stretch = match && { start: from + match.index, end: from + head.length };
  return stretch && (prefix === '' || !isInside(source, stretch.start)) ? stretch : null;
}

/** Where the text after `end` begins with the suffix, up to a word's edge. */
function suffixAt(source: FoldedText, end: number, suffix: string): Stretch | null {
  const tail = source.text.slice(end, end + LOCATE_REACH);
  const start = end + (/^[\s"']*/.exec(tail)?.[0].length ?? 0);
  const match = new RegExp(`^(?:${patternOf(suffix)})`).exec(source.text.slice(start, end + LOCATE_REACH));
  const stretch = match && { start, end: start + match[0].length };
  return stretch && (suffix === '' || !isInside(source, stretch.end)) ? stretch : null;
}
