/** Ids made of words, so that a file and its addresses can be read. */
import { cut } from '../../story/cut.js';
import type { Draft } from './types.js';

const LONGEST = 48;
/** Words of an excerpt that tell it from others: not the short ones, at most so many. */
const WORDS = 3;
const LETTERS = 4;

const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
};

/** "Sam Altman" → `sam-altman`; other scripts keep their letters. Empty where there is no letter. */
export function slugOf(text: string): string {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœłđ]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC');
  const words = letters.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? cut(word, LONGEST) : `${slug}-${word}`;
    if (next.length > LONGEST) break;
    slug = next;
  }
  return slug;
}

/** Of a statement: who speaks, what relation, else what is said. */
export function statementSlug(exact: string, speaker: string, relation: string): string {
  const words = exact.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const long = words.filter((word) => word.length >= LETTERS);
  const said = (long.length > 0 ? long : words).slice(0, WORDS).join(' ');
  return slugOf([speaker, relation, said].filter((part) => part !== '').join(' '));
}

/** All ids that no new record may have: those of the story, and those that readers' addresses may still hold. */
function takenIn({ story, published }: Draft): Set<string> {
  const lists = [story, ...(published ? [published.story] : [])];
  return new Set(
    lists.flatMap(({ entities, statements, relations, sources }) =>
      [...entities, ...statements, ...relations, ...sources].map(({ id }) => id),
    ),
  );
}

/** The slug, or with the first number that makes it new. */
export function freeId(draft: Draft, slug: string, otherwise: string): string {
  const taken = takenIn(draft);
  const base = slug === '' ? otherwise : slug;
  if (!taken.has(base)) return base;
  let n = 2;
  while (taken.has(`${base}-${n}`)) n++;
  return `${base}-${n}`;
}

export const isTaken = (draft: Draft, id: string) => takenIn(draft).has(id);

/** Whether readers' addresses may hold it. */
export function isPublished({ published }: Draft, id: string): boolean {
  return published != null && [...published.story.statements, ...published.story.entities].some((its) => its.id === id);
}
