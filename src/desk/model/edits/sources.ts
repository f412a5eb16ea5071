/** What the statements are taken from: its record and its text. */
import { pickText } from '../../../story/telling/text.js';
import { edit, refuse } from '../edit.js';
import { freeId, slugOf } from '../ids.js';
import { placesIn } from '../passage/verdicts.js';
import { added, mapped, recordOf, withRecord } from '../records.js';
import { pastedText } from '../text.js';
import type { Draft, DraftSource, Edit, EditRefusal } from '../types.js';
import { asideIn } from './take.js';

type Fields = { readonly [key in keyof Omit<DraftSource, 'id'>]?: DraftSource[key] | null };

/** A source, and its text where it is there already. */
export function addSource(draft: Draft, fields: Fields, text?: string): Edit & { readonly id: string } {
  const title = titleIn(fields.title, draft.story.lang);
  const id = freeId(draft, slugOf(fields.publisher ?? title), 'source');
  const apply = (its: Draft) => {
    const next = added(its, 'sources', { ...withoutGaps(fields), id });
    return text == null ? next : withText(next, id, pastedText(text));
  };
  return { ...edit('add-source', { text: title || id }, apply), id };
}

const titleIn = (title: DraftSource['title'] | null, lang: string) =>
  title == null ? '' : pickText(title, lang, lang).text;

/** A field that holds nothing is none. */
function withoutGaps(fields: Fields): Omit<DraftSource, 'id'> {
  const entries = Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]);
  return Object.fromEntries(entries.filter(([, value]) => value != null && value !== ''));
}

/** null and empty texts take a field away. */
export function setSource(draft: Draft, id: string, change: Fields): Edit {
  const fields = Object.fromEntries(
    Object.entries(change).map(([key, value]) => [
      key,
      typeof value === 'string' && value.trim() === '' ? null : value,
    ]),
  );
  const name = titleIn(recordOf(draft, 'sources', id)?.title, draft.story.lang) || id;
  const typed = `source/${id}/${Object.keys(change).join('+')}`;
  return edit('source', { text: name }, (its) => withRecord(its, 'sources', id, fields), typed);
}

/** Another text; what was set aside in it stays where its words are. The sum in the file is of the old one and goes. */
export function setSourceText(draft: Draft, id: string, text: string): Edit {
  const name = titleIn(recordOf(draft, 'sources', id)?.title, draft.story.lang) || id;
  return edit('source-text', { text: name }, (its) => {
    const pasted = pastedText(text);
    if (its.texts.get(id) === pasted) return its;
    const next = withText(its, id, pasted);
    return its.texts.has(id) ? withRecord(next, 'sources', id, { textSha256: null }) : next;
  });
}

function withText(draft: Draft, id: string, text: string): Draft {
  const order = placesIn(draft, id).map((its) => its.id);
  return {
    ...draft,
    texts: new Map([...draft.texts, [id, text]]),
    setAside: asideIn(draft, id, text),
    orders: draft.texts.has(id) ? new Map([...draft.orders, [id, order]]) : draft.orders,
  };
}

/** Refused while statements are taken from it. */
export function removeSource(draft: Draft, id: string): Edit | EditRefusal {
  const name = titleIn(recordOf(draft, 'sources', id)?.title, draft.story.lang) || id;
  const used = draft.story.statements.filter(({ source }) => source === id);
  if (used.length > 0) return refuse('still-used', { name, count: String(used.length) });
  return edit('remove-source', { text: name }, (its) => {
    const next = mapped(its, 'sources', (one) => (one.id === id ? undefined : one));
    return !its.texts.has(id) && next === its ? its : withoutText(next, id);
  });
}

/** What was kept of a source that is gone. */
export function withoutText(draft: Draft, id: string): Draft {
  return {
    ...draft,
    texts: without(draft.texts, id),
    setAside: draft.setAside.filter(({ source }) => source !== id),
    // Another source may get its id, and was never in another order.
    orders: without(draft.orders, id),
  };
}

const without = <Its>(map: ReadonlyMap<string, Its>, key: string): ReadonlyMap<string, Its> =>
  new Map([...map].filter(([one]) => one !== key));
