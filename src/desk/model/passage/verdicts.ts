/** What the quote check says of a draft's statements; each is asked for anew only when its words or its text changed. */
import type { Quote, StoryFile } from '../../../story/definition.js';
import { type Fate, fatesOf } from '../../../story/verifying/fate.js';
import { locate } from '../../../story/verifying/locate.js';
import { type Verdict, verify } from '../../../story/verifying/verify.js';
import type { Draft, DraftStatement, PassageSpan, PlacedStatement } from '../types.js';
import { keepAllOf } from './by-text.js';
import { readingOf, spanOf } from './reading.js';

interface Known<Its> {
  readonly text: string;
  readonly form: string | undefined;
  readonly its: Its;
}

type Sourced = DraftStatement & { readonly source: string; readonly quote: Quote };

const verdicts = new WeakMap<Quote, Known<Verdict>>();
const places = new WeakMap<Quote, Known<PassageSpan | null>>();

const hasWords = (its: DraftStatement): its is Sourced => its.quote != null && its.source != null;
/** What was withdrawn need no longer be in the text. */
const isStanding = (its: DraftStatement): its is Sourced => hasWords(its) && its.withdrawn == null;

/** By statement's id, of those that have words and whose source has a text. */
export function verdictsIn({ story, texts }: Draft): ReadonlyMap<string, Verdict> {
  const all = story.statements.filter(isStanding).filter(({ source }) => texts.has(source));
  const isKnown = ({ quote, source, form }: Sourced) => {
    const known = verdicts.get(quote);
    return known?.text === texts.get(source) && known?.form === form;
  };
  const unknown = all.filter((its) => !isKnown(its));
  if (unknown.length > 0) {
    // The check reads of a statement its words, its source and its form.
    const asked = { ...story, statements: unknown.map((its) => ({ ...its, form: its.form ?? 'reported' })) };
    verify(asked as unknown as StoryFile, texts).forEach((verdict, i) => {
      const its = unknown[i];
      if (its) verdicts.set(its.quote, { text: texts.get(its.source) ?? '', form: its.form, its: verdict });
    });
  }
  return new Map(
    all.flatMap(({ id, quote }) => {
      const known = verdicts.get(quote);
      return known ? [[id, { ...known.its, id }] as const] : [];
    }),
  );
}

/**
 * By statement's id, of those whose source has a text. What has moved is seen against the text that was there before; where there was none, what
 * is found is where it was.
 */
export function fates(draft: Draft): ReadonlyMap<string, Fate> {
  const all = verdictsIn(draft);
  return new Map(
    [...draft.texts.keys()].flatMap((source) => {
      const its = draft.story.statements.flatMap(({ id, source: from }) =>
        from === source ? (all.get(id) ?? []) : [],
      );
      const order = draft.orders.get(source) ?? [];
      const known = new Set(order);
      const before = order.flatMap((id) => its.find((one) => one.id === id) ?? []);
      const news = its.filter(({ id }) => !known.has(id));
      return [...fatesOf(before), ...news.flatMap((one) => [...fatesOf([one])])];
    }),
  );
}

/**
 * Where each statement of a source stands now, in the text's order; those that are not found, or not at one place, are left out. A withdrawn one
 * keeps its place, so that its words are not taken a second time.
 */
export function placesIn({ story, texts }: Draft, source: string): PlacedStatement[] {
  return story.statements
    .filter((its) => its.source === source)
    .flatMap((its) => placed(its, texts) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The same of one statement. */
export function placeIn({ story, texts }: Draft, id: string): PlacedStatement | null {
  const its = story.statements.find((one) => one.id === id);
  return its ? placed(its, texts) : null;
}

function placed(its: DraftStatement, texts: Draft['texts']): PlacedStatement | null {
  const text = its.source == null ? undefined : texts.get(its.source);
  if (text == null || !hasWords(its)) return null;
  keepAllOf(texts);
  const { id, source, quote } = its;
  const span = placeOf(quote, text);
  return span && { id, source, ...span };
}

function placeOf(quote: Quote, text: string): PassageSpan | null {
  const known = places.get(quote);
  if (known?.text === text) return known.its;
  const reading = readingOf(text);
  const [place, ...more] = locate(quote, reading.folded).places;
  const its = place && more.length === 0 ? spanOf(reading, place) : null;
  places.set(quote, { text, form: undefined, its });
  return its;
}
