/** What a page asks of the second half; it knows what it asks for, so nothing is told of it. */
import { readFacets } from '../../story/filtering/facet-address.js';
import type { Interface, InterfaceContext } from '../poster/contract.js';
import { asking, filtering } from '../state/filtering.js';
import { tying } from '../state/path.js';
import type { State } from '../state/state.js';
import { followPath } from './path-following.js';

/** What a page asks of a story's statements at first, by its attribute; from then on it is the reader's to decide. */
function askAtFirst({ element, now, set }: InterfaceContext, before: State): void {
  const { model, state } = now();
  if (!model || !element.facets || before.story === state.story) return;
  set(filtering(model, state.hidden, readFacets(new URLSearchParams(element.facets))));
}

/** After a change of the state: what the page asked for at first, and the paths that still hold. */
export function followState(context: InterfaceContext, before: State): void {
  askAtFirst(context, before);
  followPath(context, before);
}

export const wishesIn = ({ now, set }: InterfaceContext): Pick<Interface, 'showPath' | 'filter'> => ({
  showPath(from, to) {
    const { model } = now();
    if (!model || (from != null && ![from, to].every((id) => id != null && model.entities.has(id)))) return false;
    set(tying(model, from, to ?? null));
    return true;
  },
  filter(query) {
    const { model } = now();
    if (model) set(asking(model, query));
  },
});
