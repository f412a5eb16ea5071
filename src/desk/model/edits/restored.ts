/** A statement that readers have and the story lost, as by an undo of what made it: it comes back, so that it can be withdrawn. */
import type { StoryFile } from '../../../story/definition.js';
import { edit, refuse } from '../edit.js';
import { added, recordOf } from '../records.js';
import type { Draft, Edit, EditRefusal } from '../types.js';
import { partiesIn } from './parties.js';

type Published = StoryFile['statements'][number];

/** As readers have it, with those whom it speaks of; links to what is not there are not there either. */
export function restoreStatement(draft: Draft, id: string): Edit | EditRefusal {
  const story = draft.published?.story;
  const its = story?.statements.find((one) => one.id === id);
  if (!story || !its || recordOf(draft, 'statements', id)) return refuse('unknown', { id });
  return edit('restore-statement', { text: its.quote?.exact ?? id }, (now) => {
    if (recordOf(now, 'statements', id)) return now;
    const told = new Set(partiesIn(its));
    const lists = [
      ['entities', story.entities.filter((one) => told.has(one.id))],
      ['relations', story.relations.filter((one) => one.id === its.relation)],
      ['sources', story.sources.filter((one) => one.id === its.source)],
    ] as const;
    const whole = lists.reduce(
      (all, [list, records]) =>
        records.reduce((one, its) => (recordOf(one, list, its.id) ? one : added(one, list, its)), all),
      now,
    );
    return added(whole, 'statements', linked(whole, its), story.statements.indexOf(its));
  });
}

function linked(draft: Draft, its: Published): Published {
  const { repliesTo, disputes, repeats, ...rest } = its;
  const links = Object.entries({ repliesTo, disputes, repeats })
    .map(([field, ids = []]) => [field, ids.filter((id) => recordOf(draft, 'statements', id))] as const)
    .filter(([, ids]) => ids.length > 0);
  return { ...rest, ...Object.fromEntries(links) };
}
