/** The story's own words for how its parties are tied. */
import type { Relation } from '../../../story/definition.js';
import { pickText } from '../../../story/telling/text.js';
import { edit, refuse } from '../edit.js';
import { slugOf } from '../ids.js';
import { added, changed, mapped, recordOf, withRecord } from '../records.js';
import type { Draft, Edit, EditRefusal } from '../types.js';
import { OFFERED } from '../vocabulary.js';
import { textWith } from './texts.js';

const labelIn = ({ label }: { readonly label?: Relation['label'] }, lang: string) =>
  label == null ? '' : pickText(label, lang, lang).text;

/** One that is offered, by its id, or a maker's own; one that the story has already is not added twice. */
export function addRelation(
  draft: Draft,
  relation: Omit<Relation, 'id'> & { readonly id?: string },
): Edit & { readonly id: string } {
  const name = labelIn(relation, draft.story.lang);
  const has = relation.id != null && recordOf(draft, 'relations', relation.id) != null;
  const id = relation.id ?? freeRelation(draft, slugOf(name));
  const apply = (its: Draft) => (has ? its : added(its, 'relations', { ...relation, id }));
  return { ...edit('add-relation', { name: name || id }, apply), id };
}

/** Ids of relations are a space of their own, so that "pays" stays free for them. */
function freeRelation({ story }: Draft, slug: string): string {
  const taken = new Set([...story.relations, ...OFFERED].map(({ id }) => id));
  const base = slug === '' ? 'relation' : slug;
  if (!taken.has(base)) return base;
  let n = 2;
  while (taken.has(`${base}-${n}`)) n++;
  return `${base}-${n}`;
}

/** An offered relation becomes the story's when a statement takes it. */
export function withRelation(draft: Draft, id: string | null | undefined): Draft {
  const offered = OFFERED.find((its) => its.id === id);
  return offered && !recordOf(draft, 'relations', offered.id) ? added(draft, 'relations', offered) : draft;
}

export function setRelation(draft: Draft, id: string, change: Partial<Omit<Relation, 'id'>>): Edit {
  const name = labelIn(recordOf(draft, 'relations', id) ?? {}, draft.story.lang) || id;
  const typed = 'label' in change ? `relation/${id}/label` : null;
  return edit('edit-relation', { name }, (its) => withRecord(its, 'relations', id, change), typed);
}

/** Its verb in one language. */
export function setRelationLabel(draft: Draft, id: string, lang: string, text: string): Edit {
  const name = labelIn(recordOf(draft, 'relations', id) ?? {}, draft.story.lang) || id;
  const apply = (its: Draft) =>
    mapped(its, 'relations', (one) => {
      const label = one.id === id ? textWith(one.label, lang, text, its.story.lang) : one.label;
      return changed(one, { label }, 'relations');
    });
  return edit('edit-relation', { name }, apply, `relation/${id}/label/${lang}`);
}

/** Refused while a statement uses it. */
export function removeRelation(draft: Draft, id: string): Edit | EditRefusal {
  const name = labelIn(recordOf(draft, 'relations', id) ?? {}, draft.story.lang) || id;
  const used = draft.story.statements.filter(({ relation }) => relation === id);
  if (used.length > 0) return refuse('still-used', { name, count: String(used.length) });
  return edit('remove-relation', { name }, (its) =>
    mapped(its, 'relations', (one) => (one.id === id ? undefined : one)),
  );
}
