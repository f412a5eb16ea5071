/**
 * Coarsening for what needs no search: two or more nodes that hang on one other alone are merged into it, so that the
 * hub weighs as much as its fan, and opened again around it when the rest stands. Walshaw, "A Multilevel Algorithm for
 * Force-Directed Graph Drawing" (2000), restricted to fans, whose best place is known.
 */
import type { Adjacency } from '../graph.js';

export interface CoarseGraph extends Adjacency {
  /** Node i of the core is node `nodes[i]` of the whole; empty where nothing is merged. */
  readonly nodes: Uint32Array;
  /** How many nodes it stands for. */
  readonly mass: Float64Array;
  /** For each node of the whole: what it is merged into, −1 for those of the core. */
  readonly into: Int32Array;
  /** The merged nodes; what is merged into one of them comes before it. */
  readonly order: Uint32Array;
  /** Nodes of the whole that each stands for. */
  readonly weight: Float64Array;
}

/** Fans of fans, and so on, as often as this. */
const COARSEN_ROUNDS = 4;
/** A node with more than this inside is not merged itself. */
const HEAVY = 40;

/** Nothing merged. */
export function whole({ n, off, adj }: Adjacency): CoarseGraph {
  const mass = new Float64Array(n).fill(1);
  const none = new Uint32Array();
  return { n, off, adj, nodes: none, mass, into: new Int32Array(n).fill(-1), order: none, weight: mass };
}

export function coarsen(graph: Adjacency): CoarseGraph {
  const { n, off } = graph;
  const into = new Int32Array(n).fill(-1);
  const weight = new Float64Array(n).fill(1);
  const degree = new Uint32Array(n);
  for (let i = 0; i < n; i++) degree[i] = (off[i + 1] as number) - (off[i] as number);
  const order: number[] = [];
  for (let round = 0; round < COARSEN_ROUNDS; round++) {
    const fans = fansOf(graph, into, degree, weight);
    if (fans.length === 0) break;
    for (const [leaf, hub] of fans) {
      into[leaf] = hub;
      weight[hub] = (weight[hub] as number) + (weight[leaf] as number);
      degree[hub] = (degree[hub] as number) - 1;
      order.push(leaf);
    }
  }
  return order.length > 0 ? coreOf(graph, into, weight, Uint32Array.from(order)) : whole(graph);
}

/** Pairs of a node with one neighbour left, and that neighbour where it has two such. */
function fansOf(graph: Adjacency, into: Int32Array, degree: Uint32Array, weight: Float64Array): [number, number][] {
  const { n, off, adj } = graph;
  const fans: [number, number][] = [];
  const count = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    if (degree[i] !== 1 || (into[i] as number) >= 0 || (weight[i] as number) > HEAVY) continue;
    let k = off[i] as number;
    while ((into[adj[k] as number] as number) >= 0) k++;
    const hub = adj[k] as number;
    if (degree[hub] === 1) continue;
    count[hub] = (count[hub] as number) + 1;
    fans.push([i, hub]);
  }
  return fans.filter(([, hub]) => (count[hub] as number) > 1);
}

function coreOf(graph: Adjacency, into: Int32Array, weight: Float64Array, order: Uint32Array): CoarseGraph {
  const { n, off, adj } = graph;
  const nodes = new Uint32Array(n - order.length);
  const local = new Int32Array(n).fill(-1);
  let size = 0;
  for (let i = 0; i < n; i++) {
    if ((into[i] as number) >= 0) continue;
    local[i] = size;
    nodes[size++] = i;
  }
  const start = new Uint32Array(size + 1);
  const kept = new Uint32Array(adj.length);
  let p = 0;
  for (let c = 0; c < size; c++) {
    const i = nodes[c] as number;
    const end = off[i + 1] as number;
    for (let k = off[i] as number; k < end; k++) {
      const j = local[adj[k] as number] as number;
      if (j >= 0) kept[p++] = j;
    }
    start[c + 1] = p;
  }
  const mass = new Float64Array(size);
  for (let c = 0; c < size; c++) mass[c] = weight[nodes[c] as number] as number;
  return { n: size, off: start, adj: kept.subarray(0, p), nodes, mass, into, order, weight };
}
