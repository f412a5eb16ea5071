/** Texts that a story gives in several languages: which one a reader gets. */
import type { Text } from '../definition.js';

/** A text and the language it is really in, for the `lang` attribute. */
export interface Worded {
  readonly text: string;
  readonly lang: string;
}

/**
 * In the language asked for, else one with the same base (`de` for `de-AT` and the reverse), else in `home` (the language of the
 * record or the story, in which plain strings are), else the first that the file gives.
 */
export function pickText(text: Text, lang: string, home: string): Worded {
  if (typeof text === 'string') return { text, lang: home };
  const entries = Object.entries(text);
  const found =
    find(entries, (tag) => same(tag, lang)) ??
    find(entries, (tag) => same(base(tag), base(lang))) ??
    find(entries, (tag) => same(base(tag), base(home))) ??
    entries[0];
  return { text: found?.[1] ?? '', lang: found?.[0] ?? home };
}

type Entry = [lang: string, text: string];

function find(entries: readonly Entry[], fits: (tag: string) => boolean): Entry | undefined {
  return entries.find(([tag]) => fits(tag));
}

function base(tag: string): string {
  return tag.split('-')[0] ?? '';
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
