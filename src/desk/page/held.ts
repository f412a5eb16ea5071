/**
 * What a part of the page remembers of the draft on the desk beside the draft itself: what was refused, typed, opened, chosen and not decided yet.
 * It goes when another draft takes the desk, so that nothing of one story stands in the next.
 */
import type { DeskState } from './state.js';

type OnDesk = { readonly state: Pick<DeskState, 'visit'> };

/** `make` gives what it is at first; what is handed out may be changed, and is the very same until another draft takes the desk. */
export function held<Its extends object>(make: () => Its): (desk: OnDesk) => Its {
  const all = new WeakMap<object, Its>();
  return ({ state: { visit } }) => {
    const its = all.get(visit) ?? make();
    all.set(visit, its);
    return its;
  };
}
