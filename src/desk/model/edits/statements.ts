/** What is said of a statement, beside its words. */
import type { Review, Text } from '../../../story/definition.js';
import { edit, refuse, wordsOf } from '../edit.js';
import { isPublished, isTaken } from '../ids.js';
import { changed, mapped, reordered, withRecord, withStory } from '../records.js';
import type { Draft, DraftStatement, Edit, EditCode, EditRefusal, StatementChange, Todo } from '../types.js';
import { withRelation } from './relations.js';
import { inLanguage, textWith } from './texts.js';

const CODES: Readonly<Record<keyof StatementChange, EditCode>> = {
  from: 'speaker',
  to: 'about',
  mutual: 'mutual',
  about: 'concerned',
  relation: 'relation',
  form: 'form',
  modality: 'modality',
  attributedTo: 'attributed',
  channel: 'channel',
  said: 'said',
  amount: 'amount',
  repliesTo: 'answers',
  disputes: 'disputes',
  repeats: 'repeats',
};

/** Fields of a statement; null, an empty list and what is the format's default are taken away. */
export function setStatement(draft: Draft, id: string, change: StatementChange): Edit {
  const fields = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, meant(key, value)]));
  const [first] = Object.keys(change) as (keyof StatementChange)[];
  const typed = first === 'said' || first === 'amount' ? `${id}/${first}` : null;
  const apply = (its: Draft) => withRecord(withRelation(its, change.relation), 'statements', id, fields);
  return edit(CODES[first ?? 'form'], { text: wordsOf(draft, id) }, apply, typed);
}

/** What is reported of two holds for both alike; once more, and it goes from the first to the others again. Null where it cannot be said so. */
export function bothWays(draft: Draft, id: string): Edit | null {
  const { form, from = [], to = [], mutual } = draft.story.statements.find((its) => its.id === id) ?? {};
  if (mutual) {
    const [first, ...others] = from;
    return setStatement(draft, id, { mutual: null, from: first == null ? null : [first], to: others });
  }
  const all = [...new Set([...from, ...to])];
  if (form !== 'reported' || all.length < 2) return null;
  return setStatement(draft, id, { mutual: true, from: all, to: null });
}

/** A field that says what is so without it says nothing. */
function meant(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? Object.freeze([...new Set(value)]) : undefined;
  if ((key === 'modality' && value === 'asserted') || (key === 'mutual' && value === false)) return undefined;
  return value === '' ? undefined : value;
}

type Quote = NonNullable<DraftStatement['quote']>;

function withQuote(draft: Draft, id: string, change: (quote: Quote) => { readonly [key in keyof Quote]?: unknown }) {
  return mapped(draft, 'statements', (its) =>
    its.id === id && its.quote
      ? changed(its, { quote: changed(its.quote, change(its.quote), 'quote') }, 'statements')
      : its,
  );
}

/** Our own translation; an empty text takes it away. */
export function setTranslation(draft: Draft, id: string, lang: string, text: string): Edit {
  const apply = (its: Draft) =>
    withQuote(its, id, ({ translations }) => ({ translations: inLanguage(translations, lang, text) }));
  return edit('translation', { text: wordsOf(draft, id) }, apply, `${id}/translation/${lang}`);
}

export function setOriginal(
  draft: Draft,
  id: string,
  original: { readonly lang: string; readonly text: string } | null,
): Edit {
  const apply = (its: Draft) => withQuote(its, id, () => ({ original: original?.text.trim() ? original : undefined }));
  return edit('original', { text: wordsOf(draft, id) }, apply, `${id}/original`);
}

/** Answers a finding for the value that it judged; an empty note takes the answer back. */
export function review(draft: Draft, id: string, { code, of }: NonNullable<Todo['finding']>, note: string): Edit {
  const apply = (its: Draft) =>
    mapped(its, 'statements', (one) => {
      if (one.id !== id) return one;
      // An answer for another value of the same finding has had its day.
      const others = (one.reviewed ?? []).filter((its) => its.code !== code);
      const answer: Review[] = note.trim() === '' ? [] : [{ code, of, note: note.trim() }];
      const reviewed = [...others, ...answer];
      return changed(one, { reviewed: reviewed.length > 0 ? reviewed : undefined }, 'statements');
    });
  return edit('reviewed', { text: wordsOf(draft, id) }, apply, `${id}/reviewed/${code}`);
}

/** Not of a published one, which is withdrawn. It leaves the answers, disputes, repeats, steps and corrections that name it. */
export function removeStatement(draft: Draft, id: string): Edit | EditRefusal {
  if (isPublished(draft, id)) return refuse('published-id', { id });
  return edit('remove-statement', { text: wordsOf(draft, id) }, (its) => {
    const without = mapped(its, 'statements', (one) => (one.id === id ? undefined : one));
    return withReferences(without, id, undefined);
  });
}

/** The id of a statement that nobody has read yet. */
export function renameStatement(draft: Draft, id: string, to: string): Edit | EditRefusal {
  if (isPublished(draft, id)) return refuse('published-id', { id });
  const name = to.trim();
  if (name === '' || name.length > 128) return refuse('bad-id', { id: name });
  if (name !== id && isTaken(draft, name)) return refuse('taken-id', { id: name });
  return edit('statement-id', { from: id, to: name }, (its) =>
    withReferences(
      mapped(its, 'statements', (one) => (one.id === id ? changed(one, { id: name }, 'statements') : one)),
      id,
      name,
    ),
  );
}

/** All that names a statement names another, or nothing. */
function withReferences(draft: Draft, id: string, to: string | undefined): Draft {
  const list = (ids: readonly string[] | undefined) => {
    if (!ids?.includes(id)) return ids;
    const next = ids.flatMap((one) => (one !== id ? [one] : to == null ? [] : [to]));
    return next.length > 0 ? Object.freeze(next) : undefined;
  };
  const linked = mapped(draft, 'statements', (its) =>
    changed(
      its,
      { repliesTo: list(its.repliesTo), disputes: list(its.disputes), repeats: list(its.repeats) },
      'statements',
    ),
  );
  const { steps, corrections } = linked.story;
  return withStory(linked, {
    ...(steps && { steps: steps.map((step) => changed(step, { focus: list(step.focus) }, 'steps')) }),
    ...(corrections && {
      corrections: corrections.map((its) =>
        its.statements ? { ...its, statements: [...(list(its.statements) ?? [])] } : its,
      ),
    }),
  });
}

/** To before the statement that stands at `index` now. */
export function moveStatement(draft: Draft, id: string, index: number): Edit {
  return edit('order', { text: wordsOf(draft, id) }, (its) => {
    const { statements } = its.story;
    const from = statements.findIndex((one) => one.id === id);
    return withStory(its, { statements: reordered(statements, from, index) });
  });
}

/** Takes a published statement's words back, with the reason that readers get; null puts them back. */
export function withdraw(
  draft: Draft,
  id: string,
  withdrawn: { readonly date: string; readonly reason: Text } | null,
): Edit {
  const params = { text: wordsOf(draft, id) };
  const apply = (its: Draft) => withRecord(its, 'statements', id, { withdrawn });
  return edit(withdrawn ? 'withdraw' : 'withdraw-back', params, apply);
}

/** The day of a withdrawal, or its reason in one language; without one it is no withdrawal yet. */
export function setWithdrawal(
  draft: Draft,
  id: string,
  change: { readonly date: string } | { readonly lang: string; readonly reason: string },
): Edit {
  const apply = (its: Draft) =>
    mapped(its, 'statements', (one) => {
      if (one.id !== id || !one.withdrawn) return one;
      const fields =
        'date' in change
          ? change
          : { reason: textWith(one.withdrawn.reason, change.lang, change.reason, its.story.lang) ?? '' };
      return changed(one, { withdrawn: changed(one.withdrawn, fields, 'withdrawn') }, 'statements');
    });
  const field = 'date' in change ? 'date' : change.lang;
  return edit('withdrawal', { text: wordsOf(draft, id) }, apply, `${id}/withdrawn/${field}`);
}
