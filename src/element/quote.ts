/** How an excerpt is set: what of it is the speaker's own words, and how it reads when it is copied. */
import type { Messages } from '../i18n/index.js';

/** A run of an excerpt; `own` where it stands inside quotation marks of the source. */
export interface Run {
  readonly text: string;
  readonly own: boolean;
}

const PAIRS = /["„“”«»‟][^"„“”«»‟]*["„“”«»‟]/gu;

/** Splits an excerpt at its inner quotation marks, which stay with the words they enclose. */
export function runsOf(excerpt: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of excerpt.matchAll(PAIRS)) {
    if (match.index > at) runs.push({ text: excerpt.slice(at, match.index), own: false });
    runs.push({ text: match[0], own: true });
    at = match.index + match[0].length;
  }
  if (at < excerpt.length) runs.push({ text: excerpt.slice(at), own: false });
  return runs;
}

/** Quotation marks by language of the quoted words, so that a German quote keeps „…“ on an English page. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  en: ['“', '”'],
  fr: ['« ', ' »'],
};

/** The marks that belong around words of a language; the interface's own where the language is not known. */
export function marksFor(lang: string, t: Messages): readonly [string, string] {
  return MARKS[lang.toLowerCase().split('-')[0] ?? ''] ?? [t.quotes[0], t.quotes[1]];
}
