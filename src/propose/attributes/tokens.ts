/** A text's words, with what telling names apart asks of each. */
import type { Reading, ReadingSentence, TextSpan } from '../types.js';
import type { LanguageWords } from './words/index.js';

export interface NameToken extends TextSpan {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Followed by a genitive's ending after an apostrophe: "Stipe’s". */
  readonly possessive: boolean;
  /** That ending, as it stands. */
  readonly tail: string;
  /** The point behind it belongs to it: "Inc.", "Jr." */
  readonly dotted: boolean;
  /** The characters between it and the word before. */
  readonly gap: string;
  /** First of its sentence or after an opening mark or a colon, where a capital says nothing. */
  readonly initial: boolean;
  /** Within quotation marks: somebody else's words, or a title. */
  readonly quoted: boolean;
  /** Within quotation marks that only set off a name: die Initiative „Rettet das Bad“. */
  readonly title: boolean;
  /** Within brackets. */
  readonly aside: boolean;
  /** -1 in a heading, which names but says nothing. */
  readonly sentence: number;
  readonly paragraph: number;
}

const WORD = /&|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[-–‑'’/.](?=[\p{L}\p{N}]))*/gu;
const OPENED = /^\s[„“»«"‘‚›]$/u;
/** "eBay", "al-Sabah" and "taz.de" are names, too; "58-Jährige" is a noun. */
const CAPITAL = /^\p{Lu}|^\p{N}+-\p{Lu}|^(?:e|i|al-|el-|d['’]|l['’])\p{Lu}\p{Ll}|\p{L}\.(?:de|com|org|net|at|ch)$/u;
const TITLE = /^\p{Lu}[\p{L}\p{N}\s’-]{1,40}(?=[“”«»"’‘‹])/u;
const TAIL = /^['’]s?/iu;
const POSSESSIVE = /['’]s$/iu;

interface Stretch extends ReadingSentence {
  readonly number: number;
}

/** Sentences of the text itself and, if wanted, its headings. */
function stretchesOf({ sentences, paragraphs }: Reading, withHeadings: boolean): Stretch[] {
  const said = sentences
    .map((sentence, number) => ({ ...sentence, number }))
    .filter(({ paragraph }) => !['apart', 'heading'].includes(paragraphs[paragraph]?.kind ?? 'body'));
  if (!withHeadings) return said;
  const headings = paragraphs.flatMap(({ kind, start, end }, paragraph) =>
    kind === 'heading' ? [{ start, end, paragraph, number: -1 }] : [],
  );
  return [...said, ...headings].sort((a, b) => a.start - b.start);
}

/** Words outside every sentence (menus, captions) are left out. Headings in which every word has a capital tell nothing. */
export function tokensOf(reading: Reading, words: LanguageWords, withHeadings: boolean): NameToken[] {
  const { text, marks, paragraphs } = reading;
  const sentences = stretchesOf(reading, withHeadings);
  const tokens: NameToken[] = [];
  const outer = marks.filter(({ depth }) => depth === 0);
  const covered = spans(outer.map(({ open, close }) => ({ start: open, end: close })));
  let sentence = 0;
  let end = 0;
  let last = -1;
  let titleEnd = -1;
  const datelines = new Map<number, number>();
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    const within = sentences[sentence];
    if (within == null || start < within.start || start >= within.end) continue;
    if (start < datelineEnd(text, paragraphs[within.paragraph]?.start ?? 0, datelines)) continue;
    const [whole] = match;
    const before = tokens.at(-1);
    const opened =
      last === sentence && before && words.bodies.test(before.text) && OPENED.test(text.slice(before.end, start));
    if (opened) titleEnd = start + (TITLE.exec(text.slice(start, start + 50))?.[0].length ?? 0);
    const title = start < titleEnd;
    const possessive = POSSESSIVE.test(whole) && whole.length > 2;
    const word = possessive ? whole.slice(0, -2) : whole;
    const gap = last === sentence ? text.slice(end, start) : '';
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      capital: CAPITAL.test(word),
      possessive:
        possessive ||
        (/s$/.test(word) &&
          /^['’]\s\p{L}/u.test(text.slice(start + word.length, start + word.length + 3)) &&
          !covered.at(start)),
      tail: TAIL.exec(text.slice(start + word.length, start + word.length + 2))?.[0] ?? '',
      dotted: isDotted(word, text, start + word.length),
      gap: gap.replace(before?.possessive && last === sentence ? /^['’]s?/iu : /^['’]s/iu, ''),
      aside: last === sentence && (/\([^)]*$/.test(gap) || (tokens.at(-1)?.aside === true && !gap.includes(')'))),
      initial: last !== sentence || /[“”"„»«‘‚›‹:]\s*$/u.test(gap) || /[.!?…]\s/u.test(gap),
      quoted: covered.at(start) && !title,
      title,
      sentence: within.number,
      paragraph: within.paragraph,
    });
    end = start + word.length;
    last = sentence;
  }
  return tokens;
}

/** British papers write "Ltd" without a point, so that at the end of a sentence it is the sentence's. */
function isDotted(word: string, text: string, end: number): boolean {
  if (text[end] !== '.') return false;
  if (/^(?:Inc|Corp|Co|Jr|Sr|Bros)$/.test(word)) return true;
  // "K. L. (Name geändert)", "says J. R. in a low voice".
  if (/^\p{Lu}$/u.test(word)) return /^\.(?:,|\s[\p{Ll}(])/u.test(text.slice(end, end + 3));
  return /^(?:Ltd|S\.A|e\.V)$/.test(word) && /^\.(?:,|\s\p{Ll})/u.test(text.slice(end, end + 3));
}

/** "KRUMSIEL, Oct. 14 (nna) — ": where the paragraph's first words only say where it was written. */
function datelineEnd(text: string, start: number, known: Map<number, number>): number {
  const told = known.get(start);
  if (told != null) return told;
  const [line = '', place = ''] = DATELINE.exec(text.slice(start, start + 100)) ?? [];
  // "Werft Nord – die Reederei" is a sentence: without a comma, a bracket, a day it has to be one word or in capitals.
  const end = /[(,/\p{N}]/u.test(place) || !/\p{Ll}\s\p{Lu}/u.test(place) ? start + line.length : start;
  known.set(start, end);
  return end;
}

const DATELINE =
  /^(\p{Lu}[\p{L}.’'-]*(?:[\s,/]+(?:\p{Lu}[\p{L}’'-]*\.?|\p{N}{1,4}\.?|am|an der|a\. d\.))*(?:[\s,]*\([^()]{1,30}\))*)\s?[–—-]{1,2}\s(?=["„“»«‘]?\p{Lu})/u;

/** Tells for places that only go forward whether they are covered. */
function spans(all: readonly TextSpan[]): { at: (place: number) => boolean } {
  let i = 0;
  return {
    at(place) {
      while (i < all.length && (all[i]?.end ?? 0) <= place) i++;
      return (all[i]?.start ?? Number.POSITIVE_INFINITY) <= place;
    },
  };
}
