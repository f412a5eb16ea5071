/** Opens merged fans: a few nodes on an arc that looks outward, many in a sunflower around their hub (Vogel, 1979). */

import type { CoarseGraph } from './coarsen.js';
import type { Coordinates } from './positions.js';
import { clear } from './remove-overlaps.js';

/** Radius of the room of one node, in units of spacing. */
const MULTILEVEL_ROOM = 0.35;
/** A fan stays within this share of its hub's edges. */
const MULTILEVEL_REACH = 0.42;
/** Up to so many stand on an arc. */
const ARC = 7;
/** The golden angle, 137.5°. */
const COS = -0.7373688780783197;
const SIN = 0.6754902942615238;
const EIGHTH = Math.SQRT1_2;

export interface RefinedCoordinates extends Coordinates {
  /** How far nodes of a fan are apart; at most about the unit. */
  readonly clearance: number;
}

/** Places for all, from places for the core in which nodes are about `unit` apart. */
export function refine(folded: CoarseGraph, core: Coordinates, unit: number): RefinedCoordinates {
  const { into, nodes, order, weight } = folded;
  const n = into.length;
  const hubs: Coordinates = { x: core.x.slice(), y: core.y.slice() };
  if (order.length === 0) return { ...hubs, clearance: unit };
  const room = roomOf(folded, core, MULTILEVEL_ROOM * unit);
  standOff(folded, hubs, room);
  clear(hubs, folded.mass, room);
  const all: Coordinates = { x: new Float64Array(n), y: new Float64Array(n) };
  const look: Coordinates = { x: new Float64Array(n), y: new Float64Array(n) };
  const step = new Float64Array(n);
  let least = MULTILEVEL_ROOM * unit;
  for (let c = 0; c < nodes.length; c++) {
    const i = nodes[c] as number;
    all.x[i] = hubs.x[c] as number;
    all.y[i] = hubs.y[c] as number;
    if (folded.mass[c] === 1) continue;
    step[i] = room[c] as number;
    least = Math.min(least, room[c] as number);
    // A fan looks away from what its hub is tied to.
    const { dx, dy } = edgesOf(folded, hubs, c);
    const length = Math.sqrt(dx * dx + dy * dy);
    look.x[i] = length > 0 ? dx / length : 1;
    look.y[i] = length > 0 ? dy / length : 0;
  }
  for (const [hub, fan] of fansOf(folded)) open(hub, fan, weight, step, all, look);
  return { ...all, clearance: least / MULTILEVEL_ROOM };
}

/** Places one fan around its hub; each of its nodes then looks away from the hub. */
function open(
  hub: number,
  fan: readonly number[],
  weight: Float64Array,
  steps: Float64Array,
  { x, y }: Coordinates,
  look: Coordinates,
): void {
  const step = steps[hub] as number;
  const ahead = { x: look.x[hub] as number, y: look.y[hub] as number };
  let total = 1;
  for (const i of fan) total += weight[i] as number;
  let area = 1;
  let { x: dx, y: dy } = ahead;
  for (const [k, i] of fan.entries()) {
    const own = weight[i] as number;
    let radius = step * Math.sqrt(area + own / 2);
    area += own;
    if (fan.length <= ARC) {
      radius = step * Math.sqrt(total);
      // 0°, 45°, −45°, 90°, …
      ({ x: dx, y: dy } = ahead);
      for (let turn = 0; turn < (k + 1) >> 1; turn++) {
        [dx, dy] = k % 2 ? [EIGHTH * (dx - dy), EIGHTH * (dx + dy)] : [EIGHTH * (dx + dy), EIGHTH * (dy - dx)];
      }
    } else [dx, dy] = [COS * dx - SIN * dy, SIN * dx + COS * dy];
    x[i] = (x[hub] as number) + radius * dx;
    y[i] = (y[hub] as number) + radius * dy;
    look.x[i] = dx;
    look.y[i] = dy;
    steps[i] = step;
  }
}

/** The sum of the edges of core node c as vectors from their other ends, and of their lengths. */
function edgesOf(
  { off, adj }: CoarseGraph,
  { x, y }: Coordinates,
  c: number,
): { dx: number; dy: number; length: number } {
  const end = off[c + 1] as number;
  const sum = { dx: 0, dy: 0, length: 0 };
  for (let k = off[c] as number; k < end; k++) {
    const dx = (x[c] as number) - (x[adj[k] as number] as number);
    const dy = (y[c] as number) - (y[adj[k] as number] as number);
    sum.dx += dx;
    sum.dy += dy;
    sum.length += Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}

/** The radius of room for each node of a hub's fan: what the edges of a hub between others allow, and no more than the middle one of these. */
function roomOf(folded: CoarseGraph, core: Coordinates, most: number): Float64Array {
  const { n, off, mass } = folded;
  const room = new Float64Array(n).fill(most);
  const allowed: number[] = [];
  for (let c = 0; c < n; c++) {
    const degree = (off[c + 1] as number) - (off[c] as number);
    if (mass[c] === 1 || degree < 2) continue;
    room[c] = (MULTILEVEL_REACH * edgesOf(folded, core, c).length) / degree / Math.sqrt(mass[c] as number);
    allowed.push(room[c] as number);
  }
  allowed.sort((p, q) => p - q);
  const middle = Math.min(most, allowed[allowed.length >> 1] ?? most);
  return room.map((own) => Math.min(own, middle));
}

/** A hub with one edge left moves out along it until its fan is clear of the other end. */
function standOff(folded: CoarseGraph, core: Coordinates, room: Float64Array): void {
  const { n, off, mass } = folded;
  for (let c = 0; c < n; c++) {
    if (mass[c] === 1 || (off[c + 1] as number) - (off[c] as number) !== 1) continue;
    const { dx, dy, length } = edgesOf(folded, core, c);
    const wanted = ((room[c] as number) * Math.sqrt(mass[c] as number)) / (2 * MULTILEVEL_REACH);
    const further = Math.max(0, wanted - length) / (length || 1);
    core.x[c] = (core.x[c] as number) + further * dx;
    core.y[c] = (core.y[c] as number) + further * dy;
  }
}

/** The fans by hub, outer ones first; within a fan the light before the heavy. */
function fansOf({ order, into, weight }: CoarseGraph): Map<number, number[]> {
  const fans = new Map<number, number[]>();
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k] as number;
    const hub = into[i] as number;
    const fan = fans.get(hub);
    if (fan) fan.push(i);
    else fans.set(hub, [i]);
  }
  for (const fan of fans.values()) fan.sort((p, q) => (weight[p] as number) - (weight[q] as number) || p - q);
  return fans;
}
