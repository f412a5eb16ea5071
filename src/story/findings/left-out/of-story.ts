/** Which excerpts of a story leave out what their own sentence hangs on, with the texts at hand. */
import type { StoryFile } from '../../definition.js';
import type { Verdict } from '../../verifying/verify.js';
import { lengthOfStart } from '../clause/clauses.js';
import type { Span } from '../sentences.js';
import { type LeftOut, type LimitReading, limitLeftOut, limitReading } from './limit.js';

/** A statement's words at their place in the text of its source; what was taken back is none. */
export interface PlacedWords extends Span {
  readonly id: string;
  readonly form?: string | undefined;
  readonly from?: readonly string[] | undefined;
  readonly attributedTo?: readonly string[] | undefined;
}

/** By statement's id, the words that are left out. `verdicts`: one a statement, in the same order. */
export function limitsOf(
  story: StoryFile,
  texts: ReadonlyMap<string, string>,
  verdicts: readonly Verdict[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id: source, lang = story.lang } of story.sources) {
    const text = texts.get(source)?.normalize('NFC');
    if (text == null) continue;
    const reading = limitReading(text, lang);
    const all = story.statements.flatMap((its, i): PlacedWords[] => {
      const verdict = verdicts[i];
      return its.source === source && verdict && 'start' in verdict ? [{ ...its, ...verdict }] : [];
    });
    for (const its of all) {
      const limit = limitLeftOut(reading, its);
      if (limit && !isTold(reading, limit, its, all)) found.set(its.id, wordsOfLimit(text, limit));
    }
  }
  return found;
}

export const wordsOfLimit = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

/** Another statement of the same voice holds it; "but" itself may be missing there. */
export function isTold(
  { text, lexicon }: LimitReading,
  { start, end }: LeftOut,
  its: PlacedWords,
  all: readonly PlacedWords[],
): boolean {
  const but = lexicon ? lengthOfStart(lexicon.limits.but, text.slice(start, end)) : 0;
  const latest = but > 0 ? start + but + 1 : start;
  return all.some((one) => one.id !== its.id && voiceOf(one) === voiceOf(its) && one.start <= latest && one.end >= end);
}

/** Who speaks: of what the source itself says, on whose word. */
const voiceOf = ({ form, from, attributedTo }: PlacedWords) =>
  JSON.stringify(form === 'reported' ? [form, attributedTo] : [from]);
