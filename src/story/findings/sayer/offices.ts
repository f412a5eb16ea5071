/** Who of a text's people holds which office by the text itself: "Landrat Jonas Weber", "Dana Ortiz, the mayor of Ostrey,". */
import { find, type Lexicon } from '../lexicon/index.js';
import type { Mention } from '../names.js';

/** An office, in small letters → who holds it. */
export type Offices = ReadonlyMap<string, ReadonlySet<string>>;

/** As far from a name as its office stands. */
const NEAR = 70;
const TITLED = /^(?:\s\([^()]*\))?\s(?:(?:Dr|Prof)\.?\s)*$/u;
/** "The mayor, Dana Ortiz, said"; in "told the mayor, Dana Ortiz said" she is somebody else. */
const APPOSED = /^,\s(?:(?:Dr|Prof)\.?\s)*$/u;
const CLOSED = /^[,.)]/u;
const BEHIND = /^(?:\s\([^()]*\))?,\s(?:\p{N}+,\s)?(?:(?:the|an?|der|die)\s)?(?:[\p{L}-]+\s)?$/u;
const WHOSE = /^(?:[,.)]|\s(?:of|at|for|des|der|von|vom)\s[^,.]{2,60},)/u;

export function officesIn(
  frame: string,
  mentions: readonly Mention[],
  persons: ReadonlySet<string>,
  lexicon: Lexicon | null,
): Offices {
  const offices = new Map<string, Set<string>>();
  if (lexicon == null) return offices;
  for (const { id, start, end } of mentions.filter((one) => persons.has(one.id))) {
    for (const word of officesAt(frame, start, end, lexicon.offices)) {
      const key = word.toLowerCase();
      offices.set(key, (offices.get(key) ?? new Set()).add(id));
    }
  }
  return offices;
}

function officesAt(frame: string, start: number, end: number, list: Lexicon['offices']): string[] {
  const before = frame.slice(Math.max(0, start - NEAR), start);
  const after = frame.slice(end, end + 2 * NEAR);
  const last = find(list, before).at(-1);
  const gap = last ? before.slice(last.end) : '/';
  const isBefore = TITLED.test(gap) || (APPOSED.test(gap) && CLOSED.test(after));
  const [next] = find(list, after);
  const isBehind = next != null && BEHIND.test(after.slice(0, next.start)) && WHOSE.test(after.slice(next.end));
  return [...(isBefore && last ? [last.text] : []), ...(isBehind ? [next.text] : [])];
}

/** The one whom an office means wherever the text speaks of it, also by the end of its word: "die Geschäftsführerin"; null where there are several. */
export function onlyHolder(word: string, offices: Offices): string | null {
  const key = word.toLowerCase();
  const isAlike = (one: string) => one === key || (key.length > 4 && one.endsWith(key));
  const ids = new Set([...offices].flatMap(([one, its]) => (isAlike(one) ? [...its] : [])));
  const [id = null] = ids.size === 1 ? ids : [];
  return id;
}

/** All whom the offices of some words mean, in any case: "des Landrats", "the mayor’s". */
export function heldIn(words: string, offices: Offices, lexicon: Lexicon): ReadonlySet<string> {
  const bare = words.replace(/(?<=\p{L}{4})e?s(?!\p{L})/gu, '');
  const found = [words, bare].flatMap((one) => find(lexicon.offices, one).map(({ text }) => onlyHolder(text, offices)));
  return new Set(found.filter((id) => id != null));
}
