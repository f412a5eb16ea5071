/** The line below the picture, which is also what a screen reader hears of a change. */
import { countClaims } from '../../story/claims.js';
import { isolated } from '../../story/telling/isolate.js';
import { stepOf } from '../state/spotlight.js';
import { isShown } from '../state/state.js';
import { filterLine } from './filter-line.js';
import { claimIn } from './statement.js';
import { namesIn, say, type View } from './view.js';

/** What is open, in one line; what is shown where nothing is. */
export function status(view: View): string {
  const { t, state, model } = view;
  const open = state.selected;
  const count = (ids: readonly string[]) => countClaims(ids.flatMap((id) => model.statements.get(id) ?? []));
  if (open?.kind === 'edge') return t.selectedEdge(claimIn(view, open.id), count(open.statements));
  if (open?.kind === 'withdrawn') return t.isWithdrawn;
  if (open) return t.selectedEntity(namesIn(view, [open.id]), count(open.statements));
  const { path } = state;
  if (path) return path.to ? t.pathBetween(namesIn(view, [path.from]), namesIn(view, [path.to])) : t.pathChoose;
  const step = stepOf(state);
  const { statements, steps = [] } = model.story;
  if (step) return `${t.step(state.step ?? 0, steps.length)}: ${isolated(say(view, step.title).text)}`;
  if (state.kept) return filterLine(view);
  return t.shown(countClaims(statements.filter((statement) => isShown(state, statement))), countClaims(statements));
}
