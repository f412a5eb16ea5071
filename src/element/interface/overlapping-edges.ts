/**
 * Where several lines lie under one finger, the nearest opens and the others are offered beside its words: every line can be had, however
 * crowded it is (WCAG 2.5.8).
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import { edgesNear } from '../../scene/edges-near.js';
import { slotAt } from '../../scene/hit.js';
import type { StoryStage } from '../poster/story-stage.js';
import type { Model } from '../state/model.js';
import { type OverlappingEdge, slotsOf } from '../state/places.js';
import type { State } from '../state/state.js';
import { sign } from '../words/edge-sign.js';
import { nameOf, type View } from '../words/view.js';

/** CSS px around a press: half of the 24 px that a target must have. */
const OVERLAPPING_EDGES_REACH = 12;
const OVERLAPPING_EDGES_MOST = 5;

/** What a press at (x, y), CSS px of the stage, may have meant; none where it was clear. */
export function choicesAt(stage: StoryStage, model: Model, state: State, x: number, y: number): OverlappingEdge[] {
  const sight = stage.sight();
  if (!sight) return [];
  const { scene, marks, camera } = sight;
  const choices = edgesNear(scene, marks, camera, x, y, OVERLAPPING_EDGES_REACH, OVERLAPPING_EDGES_MOST).flatMap(
    ({ index, t }) => {
      const slots = slotsOf(model, state, index);
      const id = slots[slotAt(t, slots.length)];
      return id == null ? [] : [{ id, edge: index }];
    },
  );
  return choices.length > 1 ? choices : [];
}

export function choices(view: View): TemplateResult | typeof nothing {
  const { t, model, state, actions } = view;
  if (view.choices.length === 0) return nothing;
  return html`<div class="choices" role="group" aria-label=${t.alsoHere} data-record>
    <span class="label" aria-hidden="true">${t.alsoHere}</span>
    ${view.choices.map(({ id, edge }) => {
      const its = model.edges[edge];
      if (!its) return nothing;
      return html`<button type="button" class=${its.tone} data-choice=${id} aria-pressed=${state.edge === edge} @click=${() => actions.choose({ id, edge })}>${sign(its.tone)} <bdi>${nameOf(view, its.from)}</bdi> <span aria-hidden="true">${its.mutual ? '↔' : '→'}</span> <bdi>${nameOf(view, its.to)}</bdi></button>`;
    })}
  </div>`;
}
