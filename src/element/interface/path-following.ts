/** The paths between two, as they follow what a reader and a page do. */
import type { InterfaceContext } from '../poster/contract.js';
import { retied, tying } from '../state/path.js';
import type { State } from '../state/state.js';

/** Whom a reader opens while another end of a path is looked for is that end; and paths lead over what is switched on. */
export function followPath({ act, set, now }: InterfaceContext, before: State): void {
  const { model, state } = now();
  const { path, selected, hidden } = state;
  if (!model || !path) return;
  const chosen = selected?.kind === 'entity' && selected !== before.selected ? selected.id : null;
  if (path.to == null && chosen != null && chosen !== path.from) act(tying(model, path.from, chosen, path.bare));
  else if (hidden !== before.hidden) set(retied(model));
}
