/** Groups that the edges alone make, guessed in time linear in the edges: enough to know whether a graph falls into parts. */

import { createRandom } from '../../layout/random.js';
import { degreesOf } from '../../scene/labels/ranking.js';
import type { ForeignGraph } from '../graph.js';
import { edgesAt, type NodeAdjacency, otherEnd } from './adjacency.js';

/** Rounds in which everybody may change sides. */
const COMMUNITIES_ROUNDS = 6;

/**
 * The first phase of the Louvain method (Blondel, Guillaume, Lambiotte & Lefebvre, "Fast unfolding of communities in large networks",
 * 2008): each node in turn, in a seeded order, joins the neighbour's group that raises modularity most. Node → its group, 0 … n − 1.
 */
export function communitiesOf(graph: ForeignGraph, ties: NodeAdjacency): Uint32Array {
  const { n, m } = graph;
  const of = Uint32Array.from({ length: n }, (_, i) => i);
  const degree = degreesOf(graph);
  /** Group → sum of its degrees; and how many edges the node at hand has to it. */
  const total = Float64Array.from(degree);
  const to = new Float64Array(n);
  const order = shuffled(n);
  for (let round = 0, moved = n; round < COMMUNITIES_ROUNDS && moved > n / 100; round++) {
    moved = 0;
    for (const i of order) {
      const own = of[i] as number;
      const around: number[] = [];
      for (const e of edgesAt(ties, i)) {
        const other = otherEnd(graph, e, i);
        const group = of[other] as number;
        if (other === i) continue;
        if (to[group] === 0) around.push(group);
        to[group] = (to[group] as number) + 1;
      }
      total[own] = (total[own] as number) - (degree[i] as number);
      const gain = (group: number) =>
        (to[group] as number) - ((total[group] as number) * (degree[i] as number)) / (2 * m);
      let [best, most] = [own, gain(own)];
      for (const group of around) if (gain(group) > most + 1e-9) [best, most] = [group, gain(group)];
      if (best !== own) moved++;
      of[i] = best;
      total[best] = (total[best] as number) + (degree[i] as number);
      for (const group of around) to[group] = 0;
    }
  }
  return of;
}

function shuffled(n: number): Uint32Array {
  const random = createRandom(1);
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}
