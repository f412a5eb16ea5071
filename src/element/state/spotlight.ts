/** What a step of the guided reading is about, in the picture: its statements' edges and its entities. */
import type { Step } from '../../story/definition.js';
import type { Model } from './model.js';
import type { State } from './state.js';

/** The step that is read; undefined outside of the guided reading. */
export const stepOf = ({ story, step }: State): Step | undefined =>
  step == null ? undefined : story?.steps?.[step - 1];

/** Null outside of the guided reading, and for a step that is about everything. */
export function spotlightOf(model: Model, state: State): { nodes: number[]; edges: number[] } | null {
  const focus = stepOf(state)?.focus ?? [];
  if (focus.length === 0) return null;
  return {
    nodes: focus.flatMap((id) => model.entities.get(id) ?? []),
    edges: focus.flatMap((id) => model.edgesOf.get(id) ?? []),
  };
}
