/** The source's text as the rules read it: without what no reader sees, with one kind of space, and the way back to its places. */
import type { Span } from './sentences.js';

export interface Clean {
  readonly text: string;
  /** From the places of the given text to those of the clean one. */
  readonly place: (span: Span) => Span;
}

/** Invisible characters, and the hyphen at the end of a typeset line whose word goes on in the next. */
const GONE = /[\u00AD\u200B\u200E\u200F\u2060\u2066-\u2069\uFEFF]|(?<=\p{Ll})[-\u2010]\n(?=\p{Ll})/gu;

export function cleaned(given: string): Clean {
  const gone: { at: number; length: number }[] = [];
  const visible = given.replace(GONE, (match: string, at: number) => {
    gone.push({ at, length: match.length });
    return '';
  });
  const text = levelled(visible);
  const moved = (place: number) => place - gone.reduce((sum, { at, length }) => (at < place ? sum + length : sum), 0);
  return { text, place: ({ start, end }) => ({ start: moved(start), end: moved(end) }) };
}

/** With one kind of space, of the same length: a line's end within a paragraph is one, too. */
export function levelled(text: string): string {
  return text.replace(/[\u00A0\u2007\u2009\u202F\t\r]/g, ' ').replace(/(?<!\n *)\n(?! *\n)/g, ' ');
}
