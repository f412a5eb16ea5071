/** The texts of a story that are its maker's own words: title, takeaway, steps, notes, corrections, each with its place. */
import type { Text } from '../../../story/definition.js';
import { deskWords, fill, partyName } from '../edit.js';
import type { Draft, Place } from '../types.js';
import { placeOf } from './place.js';

export interface MakerText {
  readonly place: Place;
  /** What the text is called at the beginning of a sentence. */
  readonly where: string;
  readonly text: { readonly words: string; readonly lang: string };
}

/** In each language. `statement`: a correction of it tells what was wrong, and is left out. */
export function makerTexts(draft: Draft, lang: string, statement?: string): MakerText[] {
  const { story } = draft;
  const names = deskWords(lang).echoes;
  const one = (text: Text | undefined, kind: Place['kind'], id: string, field: string, where: string): MakerText[] => {
    const all = typeof text === 'string' ? { [story.lang]: text } : (text ?? {});
    return Object.entries(all).map(([tag, words]) => ({
      // In another language its field has the tag.
      place: { ...placeOf(draft, kind, id, field), field: tag === story.lang ? field : `${field}-${tag}` },
      text: { words, lang: tag },
      where,
    }));
  };
  return [
    ...one(story.title, 'story', '', 'title', names.title),
    ...one(story.takeaway, 'story', '', 'takeaway', names.takeaway),
    ...(story.steps ?? []).flatMap(({ title, text }, i) =>
      (['title', 'text'] as const).flatMap((field) =>
        one({ title, text }[field], 'step', String(i), field, fill(names.step, { number: String(i + 1) })),
      ),
    ),
    ...story.entities.flatMap(({ id, note }) =>
      one(note, 'entity', id, 'note', fill(names.note, { name: partyName(draft, id) })),
    ),
    ...(story.corrections ?? []).flatMap(({ note, statements }, i) =>
      statement != null && statements?.includes(statement)
        ? []
        : one(note, 'correction', String(i), 'note', fill(names.correction, { number: String(i + 1) })),
    ),
  ];
}
