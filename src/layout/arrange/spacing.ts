/** How far nodes stand from each other: boxes that keep clear, neighbours in reach, hubs with room around them. */
import { APART } from './hops.js';
import type { ArrangedCoordinates } from './stress.js';
import { type CostPart, degreeOf, type Task } from './task.js';

/** Boxes that overlap cost this much, and as much again for each SPACING_MARGIN of depth. */
const OVERLAP = 12;
/** Boxes that nearly touch. */
const SPACING_CLOSE = 0.5;
/** How far apart boxes should be, px. */
const SPACING_MARGIN = 14;
/** Neighbours too near or too far. */
const LENGTH = 0.8;
/** The same for nodes two hops apart, four times; less for those further apart. */
const STRESS = 0.6;
/** Nodes of different components nearer than DISTINCT cells. */
const FOREIGN = 0.3;
const DISTINCT = 1.9;
/** Strangers nearer than a cell. */
const SPACING_ROOM = 1.2;
/** Distance to aim at, in cells, by hops; further away only what is nearer than the last counts. */
const SPACING_REACH = [0, 1, 1.65, 2.2, 2.6];

export function createSpacing(task: Task, { x, y }: ArrangedCoordinates): CostPart {
  const { n, hops, cell } = task;
  const { left, right, top, bottom } = task.rooms;
  const want = lengthsOf(task);
  const pull = Float32Array.from(hops, (hop) => (hop === APART ? FOREIGN : hop === 1 ? LENGTH : STRESS / (hop * hop)));
  return (i, px, py) => {
    let cost = 0;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const dx = (x[j] as number) - px;
      const dy = (y[j] as number) - py;
      const gapX = Math.max(
        dx - (left[j] as number) - (right[i] as number),
        -dx - (left[i] as number) - (right[j] as number),
      );
      const gapY = Math.max(
        dy - (top[j] as number) - (bottom[i] as number),
        -dy - (top[i] as number) - (bottom[j] as number),
      );
      const gap = Math.max(gapX, gapY) / SPACING_MARGIN;
      if (gap < 0) cost += OVERLAP * (1 - gap) + SPACING_CLOSE;
      else if (gap < 1) cost += SPACING_CLOSE * (1 - gap) * (1 - gap);
      const k = i * n + j;
      cost += strain(Math.sqrt(dx * dx + dy * dy) / cell, hops[k] as number, want[k] as number, pull[k] as number);
    }
    return cost;
  };
}

/** Distance `d` between two nodes `hop` hops apart that should be `want`, in cells. */
function strain(d: number, hop: number, want: number, pull: number): number {
  const off = d - want;
  let cost = hop > 1 && d < 1 ? SPACING_ROOM * (1 - d) * (1 - d) : 0;
  if (off < 0) cost += (pull * off * off) / (want * (d + 0.3 * want));
  else if (hop < SPACING_REACH.length) cost += pull * off * off;
  return cost;
}

/** How far apart any two nodes should be, in cells: a leaf near its only neighbour, two nodes with many edges of their own further. */
function lengthsOf(task: Task): Float32Array {
  const { n, pairs, hops } = task;
  const want = Float32Array.from(hops, (hop) =>
    hop === APART ? DISTINCT : (SPACING_REACH[Math.min(hop, SPACING_REACH.length - 1)] as number),
  );
  // Nodes without any tie or company belong together like a list.
  const isAlone = (i: number) => hops.subarray(i * n, i * n + n).every((hop) => hop === 0 || hop === APART);
  const alone = Array.from({ length: n }, (_, i) => i).filter(isAlone);
  for (const i of alone) for (const j of alone) want[i * n + j] = 0;
  for (let e = 0; e < pairs.m; e++) {
    const a = pairs.a[e] as number;
    const b = pairs.b[e] as number;
    const least = Math.min(degreeOf(task, a), degreeOf(task, b));
    const length = least === 1 ? 0.8 : Math.min(1.7, 0.9 + 0.05 * least + 0.12 * (pairs.strands[e] as number));
    want[a * n + b] = length;
    want[b * n + a] = length;
  }
  return want;
}
