/** A story that is begun: the first statements of a whole one, with those whom they speak of. */
import { linkedTo } from './edits/links.js';
import { partiesIn } from './edits/parties.js';
import type { Draft, DraftStory } from './types.js';

/** What the story as a whole has, title, steps, corrections, is still to be made; links to what is not there are not there either. */
export function begunWith(draft: Draft, count: number): Draft {
  const { format, id, lang, sources, entities, relations, statements } = draft.story;
  const first = statements.slice(0, count);
  const there = new Set(first.map((its) => its.id));
  const told = new Set(first.flatMap(partiesIn));
  const verbs = new Set(first.map(({ relation }) => relation));
  const story: DraftStory = {
    format,
    id,
    lang,
    relations: relations.filter((its) => verbs.has(its.id)),
    sources,
    entities: entities.filter((its) => told.has(its.id)),
    statements: first.map((its) => linkedTo(its, (one) => there.has(one))),
  };
  return { ...draft, story: Object.freeze(story), paper: null };
}
