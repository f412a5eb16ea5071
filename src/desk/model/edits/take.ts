/** From a passage of the text to a statement, or to the passages that carry none. */
import { pickText } from '../../../story/telling/text.js';
import { edit, refuse, wordsOf } from '../edit.js';
import { freeId, slugOf, statementSlug } from '../ids.js';
import { excerptOf, formOf } from '../passage/excerpt.js';
import { placesIn } from '../passage/verdicts.js';
import { snapped } from '../passage/words.js';
import { added, changed, langOf, mapped, recordOf } from '../records.js';
import type {
  Draft,
  DraftStatement,
  Edit,
  EditCode,
  EditRefusal,
  PassageSpan,
  SetAside,
  TakeFields,
} from '../types.js';
import { withRelation } from './relations.js';

/** A new statement of the passage, at its place in the text's order. */
export function take(
  draft: Draft,
  source: string,
  span: PassageSpan,
  fields: TakeFields = {},
  code: EditCode = 'take',
): (Edit & { readonly id: string }) | EditRefusal {
  const text = draft.texts.get(source);
  if (text == null) return refuse('no-text');
  const excerpt = excerptOf(text, span);
  if ('refused' in excerpt) return excerpt;
  const { exact } = excerpt.quote;
  const id = freeId(draft, statementSlug(exact, speakerSlug(draft, fields), fields.relation ?? ''), 'statement');
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null && !isEmpty(value)));
  const statement = {
    form: formOf(text, excerpt, langOf(draft, source)),
    ...given,
    id,
    source,
    quote: Object.freeze(excerpt.quote),
  } as DraftStatement;
  const at = placeInFile(draft, source, excerpt);
  const apply = (its: Draft) =>
    withoutAside(added(withRelation(its, fields.relation), 'statements', statement, at), source, excerpt);
  return { ...edit(code, { text: exact }, apply), id };
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

/** A person by the surname, as readers would. */
function speakerSlug(draft: Draft, { from, attributedTo }: TakeFields): string {
  const [id] = from ?? attributedTo ?? [];
  const entity = id == null ? undefined : recordOf(draft, 'entities', id);
  if (!entity?.name) return '';
  const name = pickText(entity.name, draft.story.lang, draft.story.lang).text;
  return slugOf(entity.kind === 'person' ? (name.split(/\s+/).at(-1) ?? name) : name);
}

/** Before the first statement of that source which stands later in it: the file's order is the source's. */
function placeInFile(draft: Draft, source: string, { start, end }: PassageSpan): number {
  const { statements } = draft.story;
  const places = new Map(placesIn(draft, source).map((its) => [its.id, its]));
  const next = statements.findIndex(({ id }) => {
    const its = places.get(id);
    return its != null && (its.start > start || (its.start === start && its.end > end));
  });
  if (next >= 0) return next;
  const last = statements.findLastIndex((its) => its.source === source);
  return last < 0 ? statements.length : last + 1;
}

/** Another passage for a statement: trimmed, extended, or found anew after the text changed. */
export function setExcerpt(draft: Draft, id: string, span: PassageSpan): Edit | EditRefusal {
  const statement = recordOf(draft, 'statements', id);
  const text = draft.texts.get(statement?.source ?? '');
  if (!statement) return refuse('unknown', { id });
  if (text == null) return refuse('no-text');
  const excerpt = excerptOf(text, span);
  if ('refused' in excerpt) return excerpt;
  const { exact, prefix, suffix } = excerpt.quote;
  const apply = (draft: Draft) =>
    mapped(draft, 'statements', (its) => {
      if (its.id !== id) return its;
      const isNew = its.quote?.exact !== exact;
      const quote = changed(
        its.quote ?? {},
        // A translation is of the words that were there.
        { exact, prefix, suffix, ...(isNew && { translations: undefined }) },
        'quote',
      );
      return changed(its, { quote }, 'statements');
    });
  return edit('excerpt', { text: wordsOf(draft, id) }, apply, `${id}/excerpt`);
}

/** No statement is made of the passage, and that was meant. */
export function setAside(draft: Draft, source: string, span: PassageSpan, reason = ''): Edit | EditRefusal {
  const text = draft.texts.get(source);
  if (text == null) return refuse('no-text');
  const its = snapped(text, span);
  if (!its) return refuse('no-words');
  const words = text.slice(its.start, its.end);
  const one: SetAside = { source, ...its, text: words, ...(reason.trim() !== '' && { reason: reason.trim() }) };
  const apply = (draft: Draft) => {
    const others = withoutAside(draft, source, its).setAside;
    return { ...draft, setAside: [...others, one].sort(byPlace) };
  };
  return edit('set-aside', { text: words }, apply);
}

/** Why a passage was set aside; an empty reason takes it away. */
export function giveReason(draft: Draft, { source, start, end, text }: SetAside, reason: string): Edit | EditRefusal {
  const its = setAside(draft, source, { start, end }, reason);
  return 'refused' in its ? its : edit('aside-reason', { text }, its.apply);
}

/** Whatever of set-aside passages touches the span is to be read again. */
export function bringBack(draft: Draft, source: string, span: PassageSpan): Edit {
  const [first] = draft.setAside.filter((its) => its.source === source && touches(its, span));
  return edit('bring-back', { text: first?.text ?? '' }, (its) => withoutAside(its, source, span));
}

function withoutAside(draft: Draft, source: string, span: PassageSpan): Draft {
  const rest = draft.setAside.filter((its) => its.source !== source || !touches(its, span));
  return rest.length === draft.setAside.length ? draft : { ...draft, setAside: rest };
}

const touches = (a: PassageSpan, b: PassageSpan) => a.start < b.end && b.start < a.end;
const byPlace = (a: SetAside, b: SetAside) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start);

/** In another text of the source: those whose words stand there once, where they stand now; the others are to be read again. */
export function asideIn(draft: Draft, source: string, text: string): readonly SetAside[] {
  return draft.setAside.flatMap((its) => {
    if (its.source !== source || text.slice(its.start, its.end) === its.text) return [its];
    const start = text.indexOf(its.text);
    const isOnce = start >= 0 && text.indexOf(its.text, start + 1) < 0;
    return isOnce ? [{ ...its, start, end: start + its.text.length }] : [];
  });
}
