/** A statement that readers have and the story lost, as by an undo of what made it: it comes back, so that it can be withdrawn. */
import { edit, refuse } from '../edit.js';
import { added, recordOf } from '../records.js';
import type { Draft, Edit, EditRefusal } from '../types.js';
import { linkedTo } from './links.js';
import { partiesIn } from './parties.js';

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
    const isThere = (one: string) => recordOf(whole, 'statements', one) != null;
    return added(whole, 'statements', linkedTo(its, isThere), story.statements.indexOf(its));
  });
}
