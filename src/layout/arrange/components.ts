/** The parts that a graph falls into, and a rectangle of the frame for each to start in. */
import { APART } from './hops.js';
import type { Task } from './task.js';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Node numbers of each component, the largest first; all nodes without any tie or company make one group, the last of its size. */
export function componentsOf({ n, hops }: Pick<Task, 'n' | 'hops'>): Uint32Array[] {
  const groups: number[][] = [];
  const alone: number[] = [];
  const seen = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    if (seen[i]) continue;
    const group: number[] = [];
    for (let j = i; j < n; j++) if (hops[i * n + j] !== APART) group.push(j);
    if (group.length < 2) alone.push(i);
    else {
      for (const j of group) seen[j] = 1;
      groups.push(group);
    }
  }
  if (alone.length > 0) groups.push(alone);
  // Sorting is stable: equal sizes keep the order of their first nodes.
  return groups.sort((p, q) => q.length - p.length).map((group) => Uint32Array.from(group));
}

/** Slices a rectangle into one per size, areas about as the sizes; the longer side is cut, the larger half comes first. */
export function slice(sizes: readonly number[], rect: Rect): Rect[] {
  if (sizes.length < 2) return sizes.map(() => rect);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let count = 1;
  let part = sizes[0] as number;
  while (count + 1 < sizes.length && part + (sizes[count] as number) / 2 < total / 2) part += sizes[count++] as number;
  const { left, top, width, height } = rect;
  const share = part / total;
  const wide = width >= height;
  const here = wide ? { left, top, width: width * share, height } : { left, top, width, height: height * share };
  const there = wide
    ? { left: left + width * share, top, width: width * (1 - share), height }
    : { left, top: top + height * share, width, height: height * (1 - share) };
  return [...slice(sizes.slice(0, count), here), ...slice(sizes.slice(count), there)];
}
