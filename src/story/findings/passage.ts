/** Where a statement's excerpt stands: the sentence around it, the marks, and the source's text with what others say masked. */
import type { Statement, Story } from '../definition.js';
import { type Lexicon, lexiconOf } from './lexicon/index.js';
import { type Pair, pairsIn } from './marks.js';
import { type Mention, mentionsIn, namesOf, type PartyNames } from './names.js';
import { type Offices, officesIn } from './sayer/offices.js';
import { type Sentence, type Span, sentencesOf } from './sentences.js';

/** A source's text, taken apart once for all its statements. */
export interface SourceReading {
  readonly text: string;
  readonly story: Story;
  readonly names: PartyNames;
  readonly lexicon: Lexicon | null;
  readonly pairs: readonly Pair[];
  readonly sentences: readonly Sentence[];
  /** The text in which what stands between marks is masked with `_`, except a name: what the reporter writes. */
  readonly frame: string;
  readonly mentions: readonly Mention[];
  /** By the text; the story's notes may tell more. */
  readonly offices: Offices;
  /** Of the source, as the file gives it: title and days. */
  readonly source: Story['sources'][number];
}

export interface JudgedPassage extends SourceReading, Span {
  readonly statement: Statement;
  readonly excerpt: string;
  /** Number of the first sentence that the excerpt touches, and of the last. */
  readonly first: number;
  readonly last: number;
}

export function readingOf(story: Story, source: Story['sources'][number], text: string): SourceReading {
  const lexicon = lexiconOf(source.lang ?? story.lang);
  const names = namesOf(story, lexicon);
  const pairs = pairsIn(text);
  const frame = mask(text, pairs, names);
  const sentences = sentencesOf(text, pairs);
  const mentions = mentionsIn(frame, names);
  const offices = officesIn(frame, mentions, names.persons, lexicon);
  return { text, story, names, lexicon, pairs, sentences, frame, mentions, offices, source };
}

export function passageOf(reading: SourceReading, statement: Statement, { start, end }: Span): JudgedPassage {
  const touched = reading.sentences.map((sentence, i) => (sentence.start < end && sentence.end > start ? i : -1));
  const numbers = touched.filter((i) => i >= 0);
  const [first = 0] = numbers;
  return {
    ...reading,
    statement,
    start,
    end,
    excerpt: reading.text.slice(start, end),
    first,
    last: numbers.at(-1) ?? first,
  };
}

/** From the first sentence that the excerpt touches to the end of the last. */
export function sentenceOf({ sentences, first, last }: JudgedPassage): Span {
  return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
}

/** The narrowest pair that the excerpt lies in. */
export function pairAround({ pairs, start, end }: Pick<JudgedPassage, 'pairs' | 'start' | 'end'>): Pair | undefined {
  return pairs.findLast(({ open, close }) => open < start && close >= end);
}

/** Same length as the text, so that every place is the same in both. */
function mask(text: string, pairs: readonly Pair[], names: PartyNames): string {
  let masked = text;
  for (const { open, close } of pairs) {
    const inner = text.slice(open + 1, close);
    if (names.isName(inner)) continue;
    masked = `${masked.slice(0, open + 1)}${'_'.repeat(inner.length)}${masked.slice(close)}`;
  }
  return masked;
}
