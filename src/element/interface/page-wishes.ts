/** What a page asks of the second half; it knows what it asks for, so nothing is told of it. */
import type { Interface, InterfaceContext } from '../poster/contract.js';
import { asking } from '../state/filtering.js';
import { tying } from '../state/path.js';

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
