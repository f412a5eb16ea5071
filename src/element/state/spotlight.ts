/** What is lit up in the picture: the paths between two, else what a search finds, else what a step of the guided reading is about. */
import type { Step } from '../../story/definition.js';
import type { Model } from './model.js';
import type { State } from './state.js';

/** The step that is read; undefined outside of the guided reading. */
export const stepOf = ({ story, step }: State): Step | undefined =>
  step == null ? undefined : story?.steps?.[step - 1];

/** Null where nothing of the kind is shown, and for a step that is about everything. */
export function spotlightOf(
  model: Model,
  state: State,
): { readonly nodes: readonly number[]; readonly edges: readonly number[] } | null {
  if (state.path?.to) return state.path;
  if (state.found) return state.found;
  const focus = stepOf(state)?.focus ?? [];
  if (focus.length === 0) return null;
  return {
    nodes: focus.flatMap((id) => model.entities.get(id) ?? []),
    edges: focus.flatMap((id) => model.edgesOf.get(id) ?? []),
  };
}
