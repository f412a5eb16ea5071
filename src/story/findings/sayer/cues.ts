/** Where the reporter writes that somebody says something: a verb of saying, "according to". */
import { find } from '../lexicon/index.js';
import type { SourceReading } from '../passage.js';
import type { Span } from '../sentences.js';

export interface SayingCue extends Span {
  readonly kind: 'verb' | 'before' | 'after';
}

/** Verbs of saying and "according to" in a stretch of the frame. */
export function cuesIn({ frame, lexicon }: SourceReading, { start, end }: Span): SayingCue[] {
  if (lexicon == null) return [];
  const text = frame.slice(start, end);
  const of = (list: readonly string[], kind: SayingCue['kind']) =>
    find(list, text).map((word) => ({ kind, start: start + word.start, end: start + word.end }));
  const verbs = of(lexicon.saying, 'verb');
  return [...verbs, ...of(lexicon.accordingTo, 'before'), ...of(lexicon.accordingAfter, 'after')].sort(
    (a, b) => a.start - b.start,
  );
}
