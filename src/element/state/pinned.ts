/** Who stays where they are, whatever moves the others. A party that was dragged is not pinned by that. */
import type { Model } from './model.js';
import type { Action, State } from './state.js';

export const isPinned = ({ pinned = [] }: State, id: string): boolean => pinned.includes(id);

/** Pins a party, or lets go of it; whom the story does not know is passed over. */
export function pinning(model: Model, id: string): Action {
  return (state) => {
    if (!model.entities.has(id)) return state;
    const { pinned = [] } = state;
    return { ...state, pinned: isPinned(state, id) ? pinned.filter((its) => its !== id) : [...pinned, id] };
  };
}

export const unpinning: Action = (state) => ({ ...state, pinned: [] });

/** Numbers in the model of who is pinned; a story that goes on may have lost some. */
export function pinnedNodes(model: Model | null, { pinned = [] }: State): number[] {
  return pinned.flatMap((id) => model?.entities.get(id) ?? []);
}
