/** A text came to a source that has statements already: how many of their excerpts stand in it. */
import { type Draft, verdictsIn } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { fill } from '../words.js';

/** One sentence; empty where nothing was taken from the source. */
export function foundAgain({ t }: Desk, draft: Draft, source: string): string {
  const verdicts = verdictsIn(draft);
  const its = draft.story.statements.flatMap(({ id, source: from }) =>
    from === source ? (verdicts.get(id) ?? []) : [],
  );
  const found = its.filter(({ verdict }) => verdict !== 'failed').length;
  if (its.length === 0) return '';
  const template = found === 0 ? t.noneFound : found === its.length ? t.allFound : t.someFound;
  return fill(template, { count: String(found), all: String(its.length) });
}
