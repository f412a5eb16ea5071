/** The picture as ground for the keys: who comes after whom, which lines leave a name and in which direction, where it all is. */
import { toScreen } from '../../scene/camera.js';
import { pointOn } from '../../scene/hit.js';
import { MARK } from '../../scene/types.js';
import type { Statement } from '../../story/definition.js';
import { outlineOf } from '../../story/telling/outline.js';
import type { Sight, StoryStage } from '../poster/story-stage.js';
import type { KeyboardCursor } from '../state/state.js';
import { isShown } from '../state/state.js';
import type { View } from '../words/view.js';
import type { WalkGraph } from './walk.js';

/** How far along an edge its direction is taken, as a share of its length; and CSS px of an edge's ring. */
const GROUND_NEAR = 0.15;
const GROUND_RING = 14;
/** CSS px around a node's outline. */
const GROUND_AIR = 5;

export function groundOf({ model, state }: View, stage: StoryStage): WalkGraph {
  const { edges } = model;
  const sight = stage.sight();
  return {
    order: outlineOf(model.story, (its) => isShown(state, its)).map(({ entity }) => entity.id),
    around(id) {
      const own = edges.flatMap((edge, e) => {
        const shown = edge.statements.some((statement) => isShown(state, statement));
        return shown && (edge.from === id || edge.to === id) ? [e] : [];
      });
      const node = model.entities.get(id);
      if (!sight || node == null) return own;
      const angle = new Map(own.map((e) => [e, bearing(sight, e, node)]));
      return own.sort((a, b) => (angle.get(a) ?? 0) - (angle.get(b) ?? 0) || a - b);
    },
    across(edge, id) {
      const { from = id, to = id } = edges[edge] ?? {};
      return from === id ? to : from;
    },
  };
}

/** The direction in which an edge leaves a node, clockwise from twelve o'clock, 0 to 2π. */
function bearing({ scene, camera }: Sight, e: number, node: number): number {
  const at = toScreen(camera, scene.x[node] ?? 0, scene.y[node] ?? 0);
  const loop = scene.source[e] === scene.target[e];
  const to = pointOn(scene, camera, e, loop ? 0.5 : scene.source[e] === node ? GROUND_NEAR : 1 - GROUND_NEAR);
  return (Math.atan2(to.x - at.x, at.y - to.y) + 2 * Math.PI) % (2 * Math.PI);
}

/** Where a cursor is, CSS px from the stage's corner, and the radius of the ring around it; null where nothing is drawn. */
export function spotOf(
  { scene, marks, camera }: Sight,
  { model }: View,
  at: KeyboardCursor,
): { x: number; y: number; radius: number } | null {
  if (at.on === 'edge') {
    if ((marks.edge[at.edge] ?? MARK.hidden) & MARK.hidden) return null;
    return { ...pointOn(scene, camera, at.edge, 0.5), radius: GROUND_RING };
  }
  const node = model.entities.get(at.id);
  if (node == null) return null;
  return {
    ...toScreen(camera, scene.x[node] ?? 0, scene.y[node] ?? 0),
    radius: (scene.radius[node] ?? 0) + GROUND_AIR,
  };
}

/** Statements of an edge that are switched on. */
export function statementsOf({ model, state }: View, edge: number): Statement[] {
  return (model.edges[edge]?.statements ?? []).filter((statement) => isShown(state, statement));
}

/** What Enter opens: the entity, or the first of the edge's statements. */
export function meaning(view: View, at: KeyboardCursor): { id: string; edge?: number } | null {
  if (at.on === 'entity') return { id: at.id };
  const first = statementsOf(view, at.edge)[0];
  return first ? { id: first.id, edge: at.edge } : null;
}
