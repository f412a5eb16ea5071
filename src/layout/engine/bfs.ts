/** Breadth-first search: the distances from one node in hops. */
import type { Adjacency } from '../graph.js';

/**
 * Writes the distance of each reached node into `distance`, whose entries must be negative for nodes not yet seen;
 * `queue` then holds the reached nodes, nearest first. Returns how many these are.
 */
export function bfs({ off, adj }: Adjacency, source: number, distance: Int32Array, queue: Uint32Array): number {
  queue[0] = source;
  distance[source] = 0;
  let tail = 1;
  // Once all are reached, what is left of the queue has nothing to find.
  for (let head = 0; head < tail && tail < queue.length; head++) {
    const i = queue[head] as number;
    const next = (distance[i] as number) + 1;
    const end = off[i + 1] as number;
    for (let k = off[i] as number; k < end; k++) {
      const j = adj[k] as number;
      if ((distance[j] as number) >= 0) continue;
      distance[j] = next;
      queue[tail++] = j;
    }
  }
  return tail;
}
