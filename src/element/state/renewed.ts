/** What a reader sees of a story that its maker has gone on with: what is open stays open as far as it is still there. */
import { filtering } from './filtering.js';
import { isKnown, type Model } from './model.js';
import { type Action, clearing, selecting } from './state.js';

export function renewed(model: Model): Action {
  return (before) => {
    const { story } = model;
    const known = (id: string) => isKnown(model, id);
    const steps = story.steps?.length ?? 0;
    const state = {
      ...filtering(model, before.hidden, before.facets)({ ...before, story, selected: null }),
      found: null,
      hovered: null,
      // Numbers of edges are others by now.
      trail: before.trail.filter(({ id }) => known(id)).map(({ id }) => ({ id, edge: null })),
      cursor: before.cursor?.on === 'entity' && known(before.cursor.id) ? before.cursor : null,
      step: before.step == null || steps === 0 ? null : Math.min(before.step, steps),
    };
    const open = before.selected;
    if (!open) return state;
    return known(open.id) ? selecting(model, open.id)(state) : clearing(state);
  };
}
