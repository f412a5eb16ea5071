/** What of a text carries statements, was set aside, is still to be read: sentence by sentence. */
import { pairsIn } from '../../../story/findings/marks.js';
import { sentencesOf } from '../../../story/findings/sentences.js';
import { pickText } from '../../../story/telling/text.js';
import type { Coverage, CoveredSentence, Draft, PassageSpan } from '../types.js';
import { apartIn } from './apart.js';
import { byText, keepAllOf } from './by-text.js';
import { placesIn } from './verdicts.js';

/** Longer paragraphs are no text for readers; in parts they cost no more than others. */
const LONGEST = 20_000;

/** A page that shows a draft asks for it in many places. */
const covered = new WeakMap<Draft, Map<string, Coverage>>();

/** Of the same draft the very same. */
export function coverage(draft: Draft, source: string): Coverage {
  keepAllOf(draft.texts);
  const all = covered.get(draft) ?? new Map<string, Coverage>();
  const its = all.get(source) ?? coverageOf(draft, source);
  covered.set(draft, all.set(source, its));
  return its;
}

function coverageOf(draft: Draft, source: string): Coverage {
  const statements = placesIn(draft, source);
  const aside = draft.setAside.filter((its) => its.source === source);
  const counts = { taken: 0, 'set-aside': 0, apart: 0, unread: 0 };
  const text = draft.texts.get(source) ?? '';
  const all = sentencesIn(text);
  const apart = apartIn(text, all, titleIn(draft, source));
  const sentences = all.map((sentence, i): CoveredSentence => {
    const taken = statements.filter((its) => touches(its, sentence)).map(({ id }) => id);
    const kind = apart.get(i);
    const rest = kind ? 'apart' : 'unread';
    const state = taken.length > 0 ? 'taken' : aside.some((its) => touches(its, sentence)) ? 'set-aside' : rest;
    counts[state]++;
    return { ...sentence, state, ...(state === 'apart' && kind && { apart: kind }), statements: taken };
  });
  return { source, sentences, counts };
}

function titleIn({ story }: Draft, source: string): string {
  const title = story.sources.find(({ id }) => id === source)?.title;
  return title == null ? '' : pickText(title, story.lang, story.lang).text;
}

export const touches = (a: PassageSpan, b: PassageSpan) => a.start < b.end && b.start < a.end;
export const isInside = (a: PassageSpan, b: PassageSpan) => a.start >= b.start && a.end <= b.end;

/** Each with a word in it, in the text's order. */
export const sentencesIn = byText((text): readonly PassageSpan[] =>
  paragraphsOf(text).flatMap((part) => sentencesOfPart(text, part)),
);

/** A passage with the whole of the sentences that it touches. */
export function sentencesAround(text: string, span: PassageSpan): PassageSpan {
  const around = sentencesIn(text).filter((its) => touches(its, span));
  const [first, last] = [around[0] ?? span, around.at(-1) ?? span];
  return { start: Math.min(span.start, first.start), end: Math.max(span.end, last.end) };
}

function sentencesOfPart(text: string, { start, end }: PassageSpan): PassageSpan[] {
  const part = text.slice(start, end);
  return sentencesOf(part, pairsIn(part))
    .filter((its) => /[\p{L}\p{N}]/u.test(part.slice(its.start, its.end)))
    .map((its) => ({ start: its.start + start, end: its.end + start }));
}

function paragraphsOf(text: string): PassageSpan[] {
  const parts: PassageSpan[] = [];
  let start = 0;
  for (const { 0: gap, index } of [...text.matchAll(/\n\s*\n/g), { 0: '', index: text.length }]) {
    while (index - start > LONGEST) {
      // At a space, so that no word falls into two sentences.
      const space = text.lastIndexOf(' ', start + LONGEST);
      const end = space > start ? space : start + LONGEST;
      parts.push({ start, end });
      start = end;
    }
    parts.push({ start, end: index });
    start = index + gap.length;
  }
  return parts;
}
