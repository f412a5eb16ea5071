/** Where a passage begins and ends: whole words, without the last point, without what stands before the article's own words. */
import type { Paragraph, TextSpan } from '../types.js';

const OPENING = /^[\s([{,;:–—-]+(?:(?:und|and)(?=\s\s))?/u;
/** "Krumsiel (nna) - ", "CINDER POINT, Oct. 14 (Meridian News) — ", "15.20 Uhr: ". */
const DATELINE =
  /^(?:\p{Lu}[^.!?:„“"‘’»«]{1,40}?(?:,\s\p{N}{1,2}\.\s?\p{L}+)?(?:,\s\p{Lu}\p{L}{2,8}\.?\s\p{N}{1,2})?(?:\s?\([^)]{1,40}\))?\s[–—-]\s(?=["„“»«‘]?\p{Lu})|\p{N}{1,2}[.:]\p{N}{2}(?:\s?(?:Uhr|am|pm|a\.m\.|p\.m\.))?\s?[:|–—-]\s|(?:[01]?\p{N}|2[0-3])[.:][0-5]\p{N}\s(?!Uhr)(?=["“„»«‘]?\p{Lu}))/u;

export function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  let from = start;
  let to = end;
  from += OPENING.exec(text.slice(from, Math.min(to, from + 40)))?.[0].length ?? 0;
  for (;;) {
    const last = text.charAt(to - 1);
    if (to <= from) return { start, end };
    if (/[\s,;:–—-]/.test(last)) to--;
    else if (last === '.' && !/\.\.$/.test(text.slice(from, to))) to--;
    else if (last === ')' && !text.slice(from, to).includes('(')) to--;
    else return { start: from, end: to };
  }
}

/** Of what stands in marks all is the speaker's but the last point: a dash tells that somebody broke off. */
export function trimmedWithin(text: string, { start, end }: TextSpan): TextSpan {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (
    to > from &&
    (/[\s,;:]/.test(text.charAt(to - 1)) || (text.charAt(to - 1) === '.' && text.charAt(to - 2) !== '.'))
  )
    to--;
  return to > from ? { start: from, end: to } : { start, end };
}

export function withoutDateline(text: string, { start, end }: TextSpan, paragraph: Paragraph | undefined): number {
  if (paragraph == null || paragraph.start !== start) return start;
  const head = DATELINE.exec(text.slice(start, Math.min(end, start + 120)))?.[0] ?? '';
  return start + head.length;
}
