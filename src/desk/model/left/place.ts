/** Where something that is left to do is, so that one press leads there; and in which step of the desk. */
import { pointerTo } from '../../../story/faults.js';
import { pickText } from '../../../story/telling/text.js';
import { deskWords, fill, short } from '../edit.js';
import { stepsOf } from '../faults.js';
import type { Draft, DraftStory, LeftCode, Place, StepName, Todo } from '../types.js';

type Kind = Place['kind'];

const KINDS: Readonly<Record<string, readonly [kind: Kind, step: StepName]>> = {
  sources: ['source', 'source'],
  entities: ['entity', 'who'],
  relations: ['relation', 'who'],
  statements: ['statement', 'say'],
  steps: ['step', 'title'],
  corrections: ['correction', 'title'],
};
const LISTS: Readonly<Partial<Record<Kind, keyof DraftStory>>> = {
  source: 'sources',
  entity: 'entities',
  relation: 'relations',
  statement: 'statements',
  step: 'steps',
  correction: 'corrections',
};

/** The place that a pointer into `story` leads to, in the draft itself: records are known by their ids. */
export function placeAt(
  draft: Draft,
  pointer: string,
  story: object = draft.story,
): { readonly place: Place; readonly step: StepName } {
  const [list = '', number = '', ...rest] = stepsOf(pointer);
  const known = KINDS[list];
  if (!known || number === '')
    return { place: { kind: 'story', id: '', field: list, pointer }, step: list === '' ? 'check' : 'title' };
  const [kind, step] = known;
  const record = (story as { readonly [list: string]: readonly { readonly id?: string }[] })[list]?.[Number(number)];
  const its = placeOf(draft, kind, record?.id ?? number, rest[0] ?? '');
  return { step, place: { ...its, pointer: its.pointer + pointerTo(rest.slice(1)) } };
}

/** The place of a record's field. */
export function placeOf(draft: Draft, kind: Kind, id: string, field = ''): Place {
  const list = LISTS[kind];
  if (!list) return { kind, id, field, pointer: field === '' ? '' : pointerTo([field]) };
  const records = (draft.story[list] ?? []) as readonly { readonly id?: string }[];
  const at = kind === 'step' || kind === 'correction' ? Number(id) : records.findIndex((its) => its.id === id);
  return { kind, id, field, pointer: at < 0 ? '' : pointerTo([list, at, ...(field === '' ? [] : [field])]) };
}

/** A source as its readers know it. */
export function titleOf({ story }: Draft, id: string): string {
  const title = story.sources.find((its) => its.id === id)?.title;
  return title == null ? id : pickText(title, story.lang, story.lang).text;
}

/** One of the desk's own sentences. */
export function left(
  code: LeftCode,
  step: StepName,
  weight: Todo['weight'],
  place: Place,
  lang: string,
  params: Readonly<Record<string, string>> = {},
): Todo {
  const [message, hint] = deskWords(lang).left[code];
  // A statement's words are cut already, within their marks.
  const shown = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      key === 'text' && place.kind === 'statement' ? value : short(value),
    ]),
  );
  return { step, code, weight, place, message: fill(message, shown), hint: fill(hint, shown) };
}
