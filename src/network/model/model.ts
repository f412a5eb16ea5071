/** What is found out about a graph before it is shown: found in the worker that read it where there is one, else on the page. */
import type { ForeignGraph } from '../graph.js';
import { type NodeAdjacency, tiesOf } from './adjacency.js';
import { type By, groupable, type Opening, openingOf } from './groups.js';
import { type Aim, aimOf } from './layout-aim.js';
import { type Measures, measuresOf } from './measures.js';
import { telling } from './structure.js';

export interface NetworkModel {
  readonly ties: NodeAdjacency;
  /** By what the graph can be grouped. */
  readonly groupable: readonly By[];
  /** The grouping with which it opens. */
  readonly opening: Opening | null;
  readonly aim: Aim;
  /** What of it is numbers. */
  readonly measures: Measures;
  /** Whether the file's places say anything of the edges. */
  readonly telling: boolean;
}

export function modelOf(graph: ForeignGraph): NetworkModel {
  const partings = groupable(graph);
  const opening = openingOf(graph, partings);
  const ties = tiesOf(graph);
  return {
    ties,
    groupable: partings,
    opening,
    aim: aimOf(graph, ties, opening),
    measures: measuresOf(graph, ties),
    telling: telling(graph),
  };
}
