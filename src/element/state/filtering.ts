/** Facets and switched off relations as one filter; what it leaves is found once, as the picture is drawn again at every move of the pointer. */
import { cleaned, type Facets, type FilterQuery, inForce, isAsked } from '../../story/filtering/facets.js';
import { filtered } from '../../story/filtering/filter.js';
import type { Model } from './model.js';
import { type Action, hiding } from './state.js';

/** Exactly these facets and relations; who is hidden is not open either. */
export function filtering(model: Model, hidden: readonly string[], facets: Facets): Action {
  return (state) => {
    const asked = cleaned(model.story, facets);
    const kept = isAsked(asked) ? filtered(model.story, { facets: asked, hidden }).shown.map(({ id }) => id) : null;
    const open = state.selected;
    const gone = open?.kind === 'entity' && asked.without?.includes(open.id);
    const before = gone ? { ...state, selected: null, trail: [] } : state;
    return hiding(model, hidden, asked, kept && new Set(kept))(before);
  };
}

/** The same of what a page asks for. */
export function asking(model: Model, query: FilterQuery): Action {
  const { facets, hidden } = inForce(model.story, query);
  return filtering(model, hidden, facets);
}
