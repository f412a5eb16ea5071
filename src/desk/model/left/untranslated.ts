/** What readers of another language read in its stead, and what still lacks it: filled in by a person, nothing is translated by machine. */
import type { Text } from '../../../story/definition.js';
import { langOf } from '../records.js';
import type { Draft, DraftStatement, Place } from '../types.js';
import { placeOf } from './place.js';

/** A text of the story and what stands for it in another language. */
export interface Translatable {
  readonly place: Place;
  /** As it is in the language that it is translated from. */
  readonly words: string;
  readonly from: string;
  /** Empty where it lacks. */
  readonly value: string;
  /** The tag under which it stands or is to stand. */
  readonly lang: string;
}

/** All that has words in another language than this one. Names that are one for all languages need none. */
export function translatables(draft: Draft, lang: string): Translatable[] {
  const { story } = draft;
  const told = (text: Text | undefined, ...at: [kind: Place['kind'], id: string, field: string]) => {
    const found = text == null ? null : toldIn(typeof text === 'string' ? { [story.lang]: text } : text, lang);
    return found ? [{ place: placeOf(draft, ...at), ...found }] : [];
  };
  return [
    ...told(story.title, 'story', '', 'title'),
    ...told(story.takeaway, 'story', '', 'takeaway'),
    ...story.relations.flatMap(({ id, label }) => told(label, 'relation', id, 'label')),
    ...story.entities.flatMap(({ id, name, note }) => [
      ...(typeof name === 'string' ? [] : told(name, 'entity', id, 'name')),
      ...told(note, 'entity', id, 'note'),
    ]),
    ...story.statements.flatMap((its) => [
      ...excerpt(draft, its, lang),
      ...told(its.withdrawn?.reason, 'statement', its.id, 'withdrawn'),
    ]),
    ...(story.steps ?? []).flatMap(({ title, text }, i) => [
      ...told(title, 'step', String(i), 'title'),
      ...told(text, 'step', String(i), 'text'),
    ]),
    ...(story.corrections ?? []).flatMap(({ note }, i) => told(note, 'correction', String(i), 'note')),
  ];
}

function excerpt(draft: Draft, { id, quote, source, withdrawn }: DraftStatement, lang: string): Translatable[] {
  const from = langOf(draft, source ?? '');
  if (quote == null || withdrawn || isSame(from, lang)) return [];
  const found = toldIn({ ...quote.translations, [from]: quote.exact }, lang);
  return found ? [{ place: placeOf(draft, 'statement', id, 'quote'), ...found, words: quote.exact, from }] : [];
}

function toldIn(texts: { readonly [lang: string]: string }, lang: string): Omit<Translatable, 'place'> | null {
  const entries = Object.entries(texts);
  const own = entries.find(([tag]) => isSame(tag, lang));
  const other = entries.find(([tag, text]) => !isSame(tag, lang) && text !== '');
  if (!other) return null;
  return { words: other[1], from: other[0], value: own?.[1] ?? '', lang: own?.[0] ?? lang };
}

/** `de` and `de-AT` are one language to a reader. */
const isSame = (a: string, b: string) => a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
