/**
 * Where several lines lie under one finger, the nearest opens and the others are offered beside its words: every line can be had, however
 * crowded it is (WCAG 2.5.8).
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import { edgesNear } from '../../scene/edges-near.js';
import { HALF_TARGET } from '../../scene/size-limits.js';
import { isDenied } from '../../story/edges.js';
import type { StoryStage } from '../poster/story-stage.js';
import type { Model } from '../state/model.js';
import { type OverlappingEdge, statementAt } from '../state/places.js';
import type { State } from '../state/state.js';
import { sign } from '../words/edge-sign.js';
import { nameOf, type View } from '../words/view.js';

/** So many lines are offered at most. */
const OVERLAPPING_EDGES_MOST = 5;

/**
 * What a press at (x, y), CSS px of the stage, may have meant; none where it was clear. What it has opened comes first: that was found when
 * the press was, and is not looked for again.
 */
export function choicesAt(stage: StoryStage, model: Model, state: State, x: number, y: number): OverlappingEdge[] {
  const { selected, edge } = state;
  const sight = stage.sight();
  if (!sight || !selected || edge == null) return [];
  const { scene, marks, camera } = sight;
  const most = OVERLAPPING_EDGES_MOST - 1;
  const others = edgesNear(scene, marks, camera, x, y, edge, HALF_TARGET, most).flatMap(({ index, t }) => {
    const id = statementAt(model, state, index, t);
    return id == null ? [] : [{ id, edge: index }];
  });
  return others.length > 0 ? [{ id: selected.id, edge }, ...others] : [];
}

export function choices(view: View): TemplateResult | typeof nothing {
  const { t, model, state, actions } = view;
  if (view.choices.length === 0) return nothing;
  return html`<div class="choices" role="group" aria-label=${t.alsoHere} data-record>
    <span class="label" aria-hidden="true">${t.alsoHere}</span>
    ${view.choices.map(({ id, edge }) => {
      const its = model.edges[edge];
      if (!its) return nothing;
      return html`<button type="button" class=${its.tone} data-choice=${id} aria-pressed=${state.edge === edge} @click=${() => actions.choose({ id, edge })}>${sign(its.tone, isDenied(its))} <bdi>${nameOf(view, its.from)}</bdi> <span aria-hidden="true">${its.mutual ? '↔' : '→'}</span> <bdi>${nameOf(view, its.to)}</bdi></button>`;
    })}
  </div>`;
}
