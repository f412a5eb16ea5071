/** Copies a text so that it can be read: what only its page did to it is undone, and every character knows where it came from. */
import { ENDED, isWrapped, type Line, linesOf, runsOn } from './lines.js';

export interface Copy {
  readonly text: string;
  /** For every character of the copy its place in the source. */
  readonly places: readonly number[];
  /** Paragraphs are parted by two line ends. */
  readonly paragraphs: { start: number; end: number }[];
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
/** Soft hyphens, joiners without width and marks of direction are not seen. */
const UNSEEN = /[\u00ad\u200b\u200c\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const SPECIAL =
  /[\u00ad\u200b\u200c\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb00-\ufb06\t\u00a0\u202f\u2007\u2009<]/;
const TAG = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,2000})?\/?|!--[^<>]{0,2000}--)>/iy;
const HYPHEN = /\p{L}[-‐]\s*$/u;
/** "Ost- und Westufer": the hyphen stands for a word that follows. */
const ELLIPTIC = /^\s*(?:und|oder|bzw|sowie|bis|and|or)(?![\p{L}])/u;

export function copyOf(source: string): Copy {
  const lines = linesOf(source);
  const wrapped = isWrapped(source, lines);
  const writer = new Writer(source);
  const written = lines.filter((line) => !line.isCut);
  let last: Line | null = null;
  let gap = false;
  for (const line of written) {
    if (line.isBlank) {
      gap = true;
      continue;
    }
    if (last != null) {
      const goesOn = gap ? isTorn(source, last, line, lines) : runsOn(source, last, line, wrapped);
      if (goesOn) writer.join(last, line);
      else writer.part();
    }
    writer.line(line);
    last = line;
    gap = false;
  }
  return writer.copy();
}

/** A page ended between the two in the middle of a sentence. */
function isTorn(source: string, last: Line, next: Line, lines: readonly Line[]): boolean {
  const between = lines.some((line) => line.isCut && line.start > last.start && line.start < next.start);
  if (!between) return false;
  const before = source.slice(Math.max(last.start, last.end - 12), last.end);
  return !ENDED.test(before) || (HYPHEN.test(before) && /^\s*\p{Ll}/u.test(source.slice(next.start, next.start + 8)));
}

class Writer {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #places: number[] = [];
  readonly #paragraphs: { start: number; end: number }[] = [];
  #from = 0;

  constructor(source: string) {
    this.#source = source;
  }

  line({ start, end }: Line): void {
    let from = start;
    while (from < end && /\s/.test(this.#source.charAt(from))) from++;
    let to = end;
    while (to > from && /\s/.test(this.#source.charAt(to - 1))) to--;
    for (let i = from; i < to; i++) {
      const character = this.#source.charAt(i);
      if (!SPECIAL.test(character)) this.#write(character, i);
      else if (character === '<') i += this.#tag(i);
      else if (!UNSEEN.test(character)) for (const letter of LIGATURES[character] ?? ' ') this.#write(letter, i);
    }
  }

  /** Markup is read as a space; how many more characters it has. */
  #tag(at: number): number {
    TAG.lastIndex = at;
    const tag = TAG.exec(this.#source)?.[0];
    this.#write(tag == null ? '<' : ' ', at);
    return tag == null ? 0 : tag.length - 1;
  }

  /** The next line goes on: a space, or nothing where a word was broken. */
  join(last: Line, next: Line): void {
    const tail = this.#source.slice(Math.max(last.start, last.end - 8), last.end);
    const head = this.#source.slice(next.start, next.start + 12);
    if (!HYPHEN.test(tail) || ELLIPTIC.test(head) || !/^\s*\p{L}/u.test(head)) this.#write(' ', last.end);
    else if (/^\s*\p{Ll}/u.test(head)) this.#drop();
  }

  part(): void {
    this.#close();
    const place = (this.#places.at(-1) ?? -1) + 1;
    this.#write('\n', place);
    this.#write('\n', place);
    this.#from = this.#places.length;
  }

  copy(): Copy {
    this.#close();
    return { text: this.#parts.join(''), places: this.#places, paragraphs: this.#paragraphs };
  }

  #write(character: string, place: number): void {
    this.#parts.push(character);
    this.#places.push(place);
  }

  #drop(): void {
    this.#parts.pop();
    this.#places.pop();
  }

  #close(): void {
    if (this.#places.length > this.#from) this.#paragraphs.push({ start: this.#from, end: this.#places.length });
  }
}
