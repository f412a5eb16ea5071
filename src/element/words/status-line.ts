/** The line below the picture, which is also what a screen reader hears of a change. */
import { isolated } from '../../story/telling/isolate.js';
import { stepOf } from '../state/spotlight.js';
import { isShown } from '../state/state.js';
import { claimIn } from './statement.js';
import { claimsIn, namesIn, say, type View } from './view.js';

/** What is open, in one line; what is shown where nothing is. */
export function status(view: View): string {
  const { t, state, model } = view;
  const open = state.selected;
  const count = (its: readonly { readonly id: string }[]) => claimsIn(view, its);
  if (open?.kind === 'edge')
    return t.selectedEdge(claimIn(view, open.id), count(open.statements.map((id) => ({ id }))));
  if (open?.kind === 'withdrawn') return t.isWithdrawn;
  if (open) return t.selectedEntity(namesIn(view, [open.id]), count(open.statements.map((id) => ({ id }))));
  const { path } = state;
  if (path) return path.to ? t.pathBetween(namesIn(view, [path.from]), namesIn(view, [path.to])) : t.pathChoose;
  const step = stepOf(state);
  const { statements, steps = [] } = model.story;
  if (step) return `${t.step(state.step ?? 0, steps.length)}: ${isolated(say(view, step.title).text)}`;
  return t.shown(count(statements.filter((statement) => isShown(state, statement))), count(statements));
}
