/** Is `said` a day that the text names for it: in the sentence, the ones before it, or the dateline? */
import { type Day, daysIn } from '../days.js';
import type { Rule } from '../finding.js';
import { has, type Lexicon } from '../lexicon/index.js';
import { type JudgedPassage, sentenceOf } from '../passage.js';
import type { Span } from '../sentences.js';

/** Sentences back in which the day of a saying may have been named. */
const DATE_FAR = 5;
/** Characters at the head of a text in which its dateline stands. */
const DATE_HEAD = 600;

export const date: Rule = (passage) => {
  const { statement, lexicon } = passage;
  const said = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(statement.said ?? '')?.[0];
  // A span of time, a year that is a guess or has digits unknown cannot be held against a day.
  if (said == null || lexicon == null || /[X/~%?]/.test(statement.said ?? '')) return null;
  const anchors = anchorsOf(passage, lexicon);
  const named = daysFor(passage, lexicon, anchors);
  const days = named.length > 0 ? named : anchors;
  if (days.length === 0) return { code: 'date', say: 'date-none', params: { given: said } };
  if (days.some((day) => day.startsWith(said))) return null;
  return { code: 'date', say: 'date-other', params: { given: said, found: days[0] ?? '' } };
};

/** Days on which the report was written: its dateline, else what the source bears. */
export function anchorsOf({ text, source }: JudgedPassage, lexicon: Lexicon): string[] {
  const given = [source.published, source.updated].filter((day) => day != null && day.length === 10) as string[];
  const head = daysIn(
    text.slice(0, DATE_HEAD),
    { ...lexicon, days: { ...lexicon.days, weekdays: [], today: [], yesterday: [], dayBefore: [], tomorrow: [] } },
    given,
  );
  const [dateline] = head.filter(({ start }) => isDateline(text, start)).flatMap(({ days }) => days);
  return [...new Set([...(dateline ? [dateline] : []), ...given])];
}

/** A dateline begins its paragraph, after a place at most. */
function isDateline(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return line.length < 60 && !/\p{Ll}[.!?]\s/u.test(line) && !/\s\p{Ll}{5,}\s/u.test(line);
}

/** The days that can be meant: of the clause with the verb of saying, else of the sentence and the nearest one before that names one. */
function daysFor(passage: JudgedPassage, lexicon: Lexicon, anchors: readonly string[]): string[] {
  const { first, sentences } = passage;
  const own = within(passage, sentenceOf(passage), lexicon, anchors);
  const atVerb = own.filter((day) => has(lexicon.saying, clauseAround(passage, day)));
  if (atVerb.length > 0) return atVerb.flatMap(({ days }) => days);
  const found = own.flatMap(({ days }) => days);
  for (let i = first - 1; i >= Math.max(0, first - DATE_FAR); i--) {
    const sentence = sentences[i];
    const days = sentence ? within(passage, sentence, lexicon, anchors) : [];
    if (days.length > 0) return [...found, ...days.flatMap((one) => one.days)];
  }
  const next = sentences[passage.last + 1];
  return found.length > 0 || next == null ? found : within(passage, next, lexicon, anchors).flatMap(({ days }) => days);
}

function within({ frame }: JudgedPassage, { start, end }: Span, lexicon: Lexicon, anchors: readonly string[]): Day[] {
  return daysIn(frame.slice(start, end), lexicon, anchors).map((day) => ({
    ...day,
    start: start + day.start,
    end: start + day.end,
  }));
}

function clauseAround({ frame }: JudgedPassage, { start, end }: Span): string {
  const before = /[^,;:._]*$/.exec(frame.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const after = /^[^,;:._]*/.exec(frame.slice(end, end + 200))?.[0] ?? '';
  return `${before}${frame.slice(start, end)}${after}`;
}
