/** What lacks a wording in a language, to be counted and filled in by a person: nothing is translated by machine. */
import type { Text } from '../../../story/definition.js';
import type { Draft, Place } from '../types.js';
import { placeOf } from './place.js';

/** Names that are one for all languages lack nothing. */
export function untranslated(draft: Draft, lang: string): Place[] {
  const { story } = draft;
  const lacks = (text: Text | undefined, home = story.lang) =>
    text != null &&
    (typeof text === 'string' ? !isSame(home, lang) : !Object.keys(text).some((tag) => isSame(tag, lang)));
  const at = (isLacking: boolean, kind: Place['kind'], id: string, field: string) =>
    isLacking ? [placeOf(draft, kind, id, field)] : [];
  const langs = new Map(story.sources.map((its) => [its.id, its.lang ?? story.lang]));
  return [
    ...at(lacks(story.title), 'story', '', 'title'),
    ...at(lacks(story.takeaway), 'story', '', 'takeaway'),
    ...story.relations.flatMap(({ id, label }) => at(lacks(label), 'relation', id, 'label')),
    ...story.entities.flatMap(({ id, name, note }) => [
      ...at(typeof name !== 'string' && lacks(name), 'entity', id, 'name'),
      ...at(lacks(note), 'entity', id, 'note'),
    ]),
    ...story.statements.flatMap(({ id, quote, source = '', withdrawn }) => [
      ...at(
        quote != null && !withdrawn && !isSame(langs.get(source) ?? story.lang, lang) && !quote.translations?.[lang],
        'statement',
        id,
        'quote',
      ),
      ...at(lacks(withdrawn?.reason), 'statement', id, 'withdrawn'),
    ]),
    ...(story.steps ?? []).flatMap(({ title, text }, i) => [
      ...at(lacks(title), 'step', String(i), 'title'),
      ...at(lacks(text), 'step', String(i), 'text'),
    ]),
    ...(story.corrections ?? []).flatMap(({ note }, i) => at(lacks(note), 'correction', String(i), 'note')),
  ];
}

/** `de` and `de-AT` are one language to a reader. */
const isSame = (a: string, b: string) => a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
