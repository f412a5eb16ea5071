/**
 * The keys' way through the picture: from one name to the next in the outline's order, around a name along its lines, along a line
 * to its other end (after the model of Data Navigator, Elavsky et al. 2023, https://doi.org/10.1109/TVCG.2023.3327393).
 */
import type { KeyboardCursor } from '../state/state.js';

/** What there is to walk on. */
export interface WalkGraph {
  /** Entities in the outline's order. */
  readonly order: readonly string[];
  /** Numbers of an entity's visible edges, clockwise from twelve o'clock. */
  around(entity: string): readonly number[];
  /** The end of an edge that is not this entity; the entity itself for a loop. */
  across(edge: number, entity: string): string;
}

export type Move = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'back';

/** Where a move leads; null where it leads out of the picture. From nowhere every move but `last` begins at the first name. */
export function walked(ground: WalkGraph, from: KeyboardCursor | null, move: Move): KeyboardCursor | null {
  const at = from && standing(ground, from);
  if (at?.on === 'edge') return alongEdge(ground, at, move);
  if (move === 'back') return null;
  const { order } = ground;
  const here = at ? order.indexOf(at.id) : -1;
  const to = (i: number): KeyboardCursor | null => {
    const id = order[Math.max(0, Math.min(order.length - 1, i))];
    return id == null ? null : { on: 'entity', id };
  };
  if (move === 'last') return to(order.length - 1);
  if (move === 'first' || here < 0) return to(0);
  if (move === 'up') return to(here - 1);
  if (move === 'down') return to(here + 1);
  const id = order[here] ?? '';
  const edge = ground.around(id).at(move === 'right' ? 0 : -1);
  return edge == null ? at : { on: 'edge', id, edge };
}

function alongEdge(ground: WalkGraph, at: KeyboardCursor & { on: 'edge' }, move: Move): KeyboardCursor {
  const { id, edge } = at;
  if (move === 'up' || move === 'back') return { on: 'entity', id };
  if (move === 'down') return { on: 'entity', id: ground.across(edge, id) };
  const around = ground.around(id);
  const here = around.indexOf(edge);
  const by = move === 'right' ? 1 : -1;
  const index =
    move === 'first' ? 0 : move === 'last' ? around.length - 1 : (here + by + around.length) % around.length;
  return { on: 'edge', id, edge: around[index] ?? edge };
}

/** The cursor, or what is left of it: its entity where the edge has been filtered away, nothing where that is gone too. */
export function standing(ground: WalkGraph, at: KeyboardCursor): KeyboardCursor | null {
  if (!ground.order.includes(at.id)) return null;
  if (at.on === 'entity' || ground.around(at.id).includes(at.edge)) return at;
  return { on: 'entity', id: at.id };
}
