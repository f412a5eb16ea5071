/** What a drawing of a graph is to aim at, as long as its reader has not said: groups apart where it falls into groups, else a balance. */
import type { Mode } from '../../layout/index.js';
import type { ForeignGraph } from '../graph.js';
import type { NodeAdjacency } from './adjacency.js';
import { communitiesOf } from './communities.js';
import type { By, Opening } from './groups.js';
import { modularityOf } from './modularity.js';

export interface Aim {
  readonly mode: Mode;
  /** Modularity of the parting that was looked at, and what made it; null: the edges alone. */
  readonly strength: number;
  readonly by: By | null;
}

/** Networks with groups worth the name mostly lie between this and 0.7 (Newman & Girvan 2004). */
const STRONG = 0.3;
/** A parting that was sought in the edges has to be so much better than what is found in a random graph. */
const ABOVE = 0.2;
/** In more edges nobody waits for groups to be sought. */
const LAYOUT_AIM_EDGES_MOST = 100_000;

export function aimOf(graph: ForeignGraph, ties: NodeAdjacency, opening: Opening | null): Aim {
  if (opening && opening.strength >= STRONG)
    return { mode: 'communities', strength: opening.strength, by: opening.grouping.by };
  const { n, m } = graph;
  if (m === 0 || m > LAYOUT_AIM_EDGES_MOST) return { mode: 'auto', strength: 0, by: null };
  const strength = modularityOf(graph, communitiesOf(graph, ties), n);
  const mode = strength >= Math.max(STRONG, chance(n, m) + ABOVE) ? 'communities' : 'auto';
  return { mode, strength, by: null };
}

/** The modularity that a search finds in a random graph of as many nodes and edges (Reichardt & Bornholdt, "When are networks truly modular?", 2006). */
const chance = (n: number, m: number) => Math.min(1, 0.97 * Math.sqrt(n / (2 * m)));
