/** Copies a text so that it can be read: what only its page did to it is undone, and every character knows where it came from. */
import { ENDED, isWrapped, type Line, linesOf, runsOn } from './lines.js';
import { entityAt, markupIn, type PastedMarkup } from './markup.js';

export interface Copy {
  readonly text: string;
  /** For every character of the copy its place in the source. */
  readonly places: ArrayLike<number>;
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
  /[\u00ad\u200b\u200c\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb00-\ufb06\t\u00a0\u202f\u2007\u2009<&]/g;
const HYPHEN = /\p{L}[-‐]\s*$/u;
/** "Ost- und Westufer": the hyphen stands for a word that follows. */
const ELLIPTIC = /^\s*(?:und|oder|bzw|sowie|bis|and|or)(?![\p{L}])/u;

export function copyOf(source: string): Copy {
  const lines = linesOf(source);
  const wrapped = isWrapped(source, lines);
  const writer = new Writer(source);
  let last: Line | null = null;
  let gap = false;
  let isCut = false;
  for (const line of lines) {
    if (line.isCut) {
      isCut = true;
      continue;
    }
    if (line.isBlank) {
      gap = true;
      continue;
    }
    if (last != null) {
      const goesOn = gap || isCut ? isCut && isTorn(source, last, line) : runsOn(source, last, line, wrapped);
      if (goesOn) writer.join(last, line);
      else writer.part();
    }
    writer.line(line);
    last = line;
    gap = false;
    isCut = false;
  }
  return writer.copy();
}

/** A page ended between the two in the middle of a sentence. */
function isTorn(source: string, last: Line, next: Line): boolean {
  const before = source.slice(Math.max(last.start, last.end - 12), last.end);
  return !ENDED.test(before) || (HYPHEN.test(before) && /^\s*\p{Ll}/u.test(source.slice(next.start, next.start + 8)));
}

class Writer {
  readonly #source: string;
  readonly #parts: string[] = [];
  #places: Int32Array;
  #length = 0;
  readonly #paragraphs: { start: number; end: number }[] = [];
  #from = 0;
  #special = -1;
  readonly #markupAt: (at: number) => PastedMarkup | null;
  /** Markup may reach over the end of its line. */
  #read = 0;

  constructor(source: string) {
    this.#source = source;
    this.#markupAt = markupIn(source);
    this.#places = new Int32Array(source.length + 64);
  }

  line({ start, end }: Line): void {
    let from = Math.max(start, this.#read);
    while (from < end && /\s/.test(this.#source.charAt(from))) from++;
    let to = end;
    while (to > from && /\s/.test(this.#source.charAt(to - 1))) to--;
    for (let i = from; i < to; i++) {
      // Most of a line stands as it is.
      const next = Math.min(to, this.#nextSpecial(i));
      if (next > i) this.#run(i, next);
      i = next;
      if (i >= to) return;
      i += this.#odd(i);
    }
  }

  /** Asked again only where the last answer is passed: the text is gone through once. */
  #nextSpecial(from: number): number {
    if (this.#special < from) {
      SPECIAL.lastIndex = from;
      this.#special = SPECIAL.exec(this.#source)?.index ?? this.#source.length;
    }
    return this.#special;
  }

  /** What is read otherwise than it is written; how many more characters it has. */
  #odd(at: number): number {
    const character = this.#source.charAt(at);
    if (character === '<') return this.#tag(at);
    const entity = character === '&' ? entityAt(this.#source, at) : null;
    const read = entity?.text ?? character;
    // A sign that stands for itself is none of those that are read otherwise.
    const plain = UNSEEN.test(read) ? '' : (LIGATURES[read] ?? (/\s/.test(read) ? ' ' : read));
    for (let i = 0; i < plain.length; i++) this.#write(plain.charAt(i), at);
    return (entity?.length ?? 1) - 1;
  }

  /** Markup is not read, but may part words or paragraphs. */
  #tag(at: number): number {
    const markup = this.#markupAt(at);
    if (!markup) this.#write('<', at);
    else if (markup.reads === 'paragraph') this.part();
    else if (markup.reads === 'space') this.#space(at);
    this.#read = at + (markup?.length ?? 1);
    return this.#read - at - 1;
  }

  /** The next line goes on: a space, or nothing where a word was broken. */
  join(last: Line, next: Line): void {
    const tail = this.#source.slice(Math.max(last.start, last.end - 8), last.end);
    const head = this.#source.slice(next.start, next.start + 12);
    if (!HYPHEN.test(tail) || ELLIPTIC.test(head) || !/^\s*\p{L}/u.test(head)) this.#space(last.end);
    else if (/^\s*\p{Ll}/u.test(head)) this.#drop();
  }

  part(): void {
    this.#close();
    if (this.#length === this.#from) return;
    const place = (this.#length > 0 ? (this.#places[this.#length - 1] ?? 0) : -1) + 1;
    this.#write('\n', place);
    this.#write('\n', place);
    this.#from = this.#length;
  }

  copy(): Copy {
    this.#close();
    return { text: this.#parts.join(''), places: this.#places.subarray(0, this.#length), paragraphs: this.#paragraphs };
  }

  #run(from: number, to: number): void {
    this.#parts.push(this.#source.slice(from, to));
    this.#grow(to - from);
    for (let i = from; i < to; i++) this.#places[this.#length++] = i;
  }

  #write(character: string, place: number): void {
    this.#parts.push(character);
    this.#grow(1);
    this.#places[this.#length++] = place;
  }

  /** Ligatures and the gaps between paragraphs make a copy longer than its source. */
  #grow(by: number): void {
    if (this.#length + by <= this.#places.length) return;
    const more = new Int32Array(2 * this.#places.length + by);
    more.set(this.#places);
    this.#places = more;
  }

  /** Parts words; where they are parted already nothing more. */
  #space(place: number): void {
    if (this.#length > this.#from && this.#parts.at(-1)?.endsWith(' ') !== true) this.#write(' ', place);
  }

  #drop(): void {
    this.#parts.push(this.#parts.pop()?.slice(0, -1) ?? '');
    this.#length--;
  }

  #close(): void {
    // A tag at its end was a space.
    for (; this.#length > this.#from && this.#parts.at(-1) === ' '; this.#length--) this.#parts.pop();
    if (this.#length > this.#from) this.#paragraphs.push({ start: this.#from, end: this.#length });
  }
}
