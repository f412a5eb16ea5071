/** What a place in the picture means in the story, and where something of the story is in the picture. */
import { toScreen } from '../../scene/camera.js';
import { pointOn, slotAt, statementPoint } from '../../scene/hit.js';
import { type Camera, type Columns, type Hit, MARK, type Marks, type Scene } from '../../scene/types.js';
import { countClaims } from '../../story/claims.js';
import { concernedBy } from '../../story/concerned.js';
import type { Story } from '../../story/definition.js';
import type { Model } from './model.js';
import { isShown, type State, type Target } from './state.js';

/** A node or an edge by its number in the columns. */
export interface PicturePlace {
  readonly kind: 'node' | 'edge';
  readonly index: number;
}

/** A statement on one of its edges. */
export interface OverlappingEdge {
  readonly id: string;
  readonly edge: number;
}

const shownOn = (model: Model, state: State, edge: number) =>
  (model.edges[edge]?.statements ?? []).filter((its) => isShown(state, its));

/** Statements of an edge that are switched on, in the order in which they share its curve. */
export function slotsOf(model: Model, state: State, edge: number): string[] {
  return shownOn(model, state, edge).map(({ id }) => id);
}

/** The statement that lies at a share `t` of an edge's length. */
export function statementAt(model: Model, state: State, edge: number, t: number): string | undefined {
  const slots = slotsOf(model, state, edge);
  return slots[slotAt(t, slots.length)];
}

/** What the filter leaves of a picture's edges. */
export interface Shown {
  /** Edge → how many of its claims are switched on. */
  readonly counts: Uint16Array;
  /** Edge → 1 where none is. */
  readonly hiddenEdges: Uint8Array;
  /** Numbers of the parties that a reader has hidden. */
  readonly hiddenNodes: readonly number[];
  /** Numbers of those whom nothing concerns that facets leave. */
  readonly dimNodes: readonly number[];
}

function strangers({ statements, entities }: Story, state: State): number[] {
  const near = new Set(statements.flatMap((its) => (isShown(state, its) ? [...concernedBy(its)] : [])));
  return entities.flatMap(({ id }, node) => (near.has(id) ? [] : node));
}

export function shownOf(model: Model, state: State): Shown {
  const counts = Uint16Array.from(model.edges, (_, edge) => countClaims(shownOn(model, state, edge)));
  const hiddenNodes = (state.facets.without ?? []).flatMap((id) => model.entities.get(id) ?? []);
  const dimNodes = state.kept ? strangers(model.story, state) : [];
  return { counts, hiddenEdges: Uint8Array.from(counts, (its) => (its ? 0 : 1)), hiddenNodes, dimNodes };
}

/** Counts only where story or filter are others, not whenever the pointer moves: until then the same object is given. */
export function createShown(count = shownOf): typeof shownOf {
  let of: Model | undefined;
  let by: State['hidden'];
  let shown: Shown;
  return (model, state) => {
    if (of !== model || by !== state.hidden) shown = count(model, state);
    [of, by] = [model, state.hidden];
    return shown;
  };
}

/** Where a target is in the columns; an edge that is open is known by its number. */
export function placeOf(model: Model, target: Target | null, edge: number | null): PicturePlace | null {
  if (!target) return null;
  const node = target.kind === 'entity';
  const index = node ? model.entities.get(target.id) : (edge ?? model.edgesOf.get(target.id)?.[0]);
  return index == null ? null : { kind: node ? 'node' : 'edge', index };
}

/** The entity or statement that a hit means. */
export function targetOf(hit: Hit | null, columns: Columns, model: Model, state: State): Target | null {
  if (!hit) return null;
  if (hit.kind === 'node') return { kind: 'entity', id: columns.ids[hit.index] ?? '' };
  const id = statementAt(model, state, hit.index, hit.t);
  return id == null ? null : { kind: 'edge', id };
}

/** A point of the stage that means this entity or statement: of a statement, on its first visible edge. */
export function pointOf(
  id: string,
  model: Model,
  state: State,
  scene: Scene,
  marks: Marks,
  camera: Camera,
): { x: number; y: number } | null {
  const node = model.entities.get(id);
  if (node != null)
    return (marks.node[node] ?? 0) & MARK.hidden ? null : toScreen(camera, scene.x[node] ?? 0, scene.y[node] ?? 0);
  for (const edge of model.edgesOf.get(id) ?? []) {
    const slots = slotsOf(model, state, edge);
    const slot = slots.indexOf(id);
    if (slot < 0) continue;
    const middle = (slot + 0.5) / slots.length;
    return statementPoint(scene, marks, camera, edge, slot, slots.length) ?? pointOn(scene, camera, edge, middle);
  }
  return null;
}
