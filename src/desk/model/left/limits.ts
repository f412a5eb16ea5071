/** Excerpts that leave out a condition of their own sentence, what it sets against them, or its subject: a hint, with the passage that would take it in. */
import type { Quote } from '../../../story/definition.js';
import { type LeftOut, limitLeftOut, limitReading } from '../../../story/findings/left-out/limit.js';
import { isTold, type PlacedWords, wordsOfLimit } from '../../../story/findings/left-out/of-story.js';
import { isPutOff } from '../edits/put-off.js';
import { marked } from '../marked.js';
import { byText } from '../passage/by-text.js';
import { placeIn, placesIn } from '../passage/verdicts.js';
import { langOf, recordOf } from '../records.js';
import type { Draft, DraftStatement, PassageSpan, PlacedStatement, Todo } from '../types.js';
import { left, placeOf } from './place.js';

type Reading = ReturnType<typeof limitReading>;

const readings = byText(() => new Map<string, Reading>());
/** Of a quote the last answer: it is asked for anew only when its text, its place or its language changed. */
const known = new WeakMap<Quote, { readonly seen: string; readonly reading: Reading; readonly its: LeftOut | null }>();

function readingIn(draft: Draft, source: string): Reading {
  const [text, lang] = [draft.texts.get(source) ?? '', langOf(draft, source)];
  const all = readings(text);
  const reading = all.get(lang) ?? limitReading(text, lang);
  all.set(lang, reading);
  return reading;
}

function limitAt(draft: Draft, place: PlacedStatement, quote: Quote): LeftOut | null {
  const reading = readingIn(draft, place.source);
  const seen = `${place.start} ${place.end}`;
  const old = known.get(quote);
  if (old?.reading === reading && old.seen === seen) return old.its;
  const its = limitLeftOut(reading, place);
  known.set(quote, { seen, reading, its });
  return its;
}

/** The passage of a statement together with what it leaves out; null where there is none. */
export function withLimit(draft: Draft, id: string): PassageSpan | null {
  const place = placeIn(draft, id);
  const quote = recordOf(draft, 'statements', id)?.quote;
  return place && quote ? (limitAt(draft, place, quote)?.whole ?? null) : null;
}

export function limits(draft: Draft, lang: string): Todo[] {
  const standing = new Map(draft.story.statements.filter((its) => !its.withdrawn).map((its) => [its.id, its]));
  return [...draft.texts.keys()].flatMap((source) => {
    const all = placesIn(draft, source).flatMap((place) => {
      const its = standing.get(place.id);
      return its ? [{ ...its, ...place }] : [];
    });
    return all.flatMap((its) => hint(draft, its, all, lang));
  });
}

function hint(draft: Draft, its: DraftStatement & PlacedStatement, all: readonly PlacedWords[], lang: string): Todo[] {
  const limit = its.quote ? limitAt(draft, its, its.quote) : null;
  const reading = readingIn(draft, its.source);
  if (!limit || isTold(reading, limit, its, all)) return [];
  const found = wordsOfLimit(reading.text, limit);
  const key = ['limit', its.id, found].join(' ');
  if (isPutOff(draft, key)) return [];
  const shown = limit.start < its.start ? `${found} …` : `… ${found}`;
  const params = { text: marked(draft, its.id), found: shown };
  const code = limit.kind ? (`cut-${limit.kind}` as const) : 'cut-limit';
  return [{ ...left(code, 'check', 'may', placeOf(draft, 'statement', its.id, 'quote'), lang, params), key }];
}
