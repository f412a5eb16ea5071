/** How two nodes are tied: all shortest ways between them, in edges that are shown. */
import type { ForeignGraph } from '../graph.js';
import { edgesAt, type NodeAdjacency, otherEnd } from './adjacency.js';
import type { Passed } from './rules.js';

export interface Ways {
  /** Edges of each; null where no way leads there. */
  readonly length: number | null;
  /** How many there are, parallel edges counted once; Infinity where the number is too large to be told. */
  readonly count: number;
  /** The first of them, each as its nodes from one end to the other. */
  readonly listed: readonly (readonly number[])[];
  /** Whatever lies on any of them, not only on those that are listed. */
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** So many ways are listed; all are marked in the picture. */
export const WAYS_LISTED = 20;

const NO_WAY: Ways = { length: null, count: 0, listed: [], nodes: [], edges: [] };

interface Walk {
  readonly graph: ForeignGraph;
  readonly ties: NodeAdjacency;
  readonly passed: Passed | null;
  /** Whether edges with a direction are gone in it only. */
  readonly along: boolean;
}

/** Neighbours of a node over what is shown; `back`: against the arrows. */
function* steps(
  { graph, ties, passed, along }: Walk,
  node: number,
  back: boolean,
): Generator<readonly [number, number]> {
  for (const e of edgesAt(ties, node)) {
    if (passed && !passed.edge[e]) continue;
    const other = otherEnd(graph, e, node);
    if (other === node) continue;
    if (along && graph.directed[e] && (graph.source[e] === node) === back) continue;
    yield [other, e];
  }
}

/** Steps from a node to each that is not farther than `goal`; others are −1. */
function distances(walk: Walk, from: number, goal: number): Int32Array {
  const far = new Int32Array(walk.graph.n).fill(-1);
  far[from] = 0;
  let ring = [from];
  for (let at = 1; ring.length > 0 && far[goal] === -1; at++) {
    const next: number[] = [];
    for (const node of ring)
      for (const [other] of steps(walk, node, false)) {
        if (far[other] !== -1) continue;
        far[other] = at;
        next.push(other);
      }
    ring = next;
  }
  return far;
}

/** Going back from the end, each step one nearer to the beginning: node → those before it. */
function before(
  walk: Walk,
  far: Int32Array,
  to: number,
): { readonly from: Map<number, number[]>; readonly edges: number[] } {
  const from = new Map<number, number[]>([[to, []]]);
  const edges: number[] = [];
  for (const [node, its] of from) {
    const known = new Set<number>();
    const nearer = (far[node] as number) - 1;
    if (nearer < 0) continue;
    for (const [other, e] of steps(walk, node, true)) {
      if (far[other] !== nearer) continue;
      edges.push(e);
      if (known.has(other)) continue;
      known.add(other);
      its.push(other);
      if (!from.has(other)) from.set(other, []);
    }
  }
  return { from, edges };
}

/** How many ways lead from the beginning to each, nearest first. */
function countWays(from: ReadonlyMap<number, readonly number[]>, start: number): number {
  const ways = new Map<number, number>([[start, 1]]);
  let last = 0;
  for (const [node, its] of [...from].reverse()) {
    if (node !== start)
      ways.set(
        node,
        its.reduce((sum, other) => sum + (ways.get(other) ?? 0), 0),
      );
    last = ways.get(node) ?? 0;
  }
  return last;
}

/** A node and the rest of the way behind it. */
interface Rest {
  readonly node: number;
  readonly rest: Rest | null;
}

/** With a stack of its own, as a way may be longer than calls can be nested. */
function listed(from: ReadonlyMap<number, readonly number[]>, start: number, goal: number): number[][] {
  const ways: number[][] = [];
  const open: Rest[] = [{ node: goal, rest: null }];
  for (let its = open.pop(); its && ways.length < WAYS_LISTED; its = open.pop()) {
    if (its.node === start) {
      const way: number[] = [];
      for (let at: Rest | null = its; at; at = at.rest) way.push(at.node);
      ways.push(way);
    } else for (const node of [...(from.get(its.node) ?? [])].reverse()) open.push({ node, rest: its });
  }
  return ways;
}

export function waysBetween(walk: Walk, start: number, goal: number): Ways {
  const shown = (node: number) => !walk.passed || walk.passed.node[node] === 1;
  if (!shown(start) || !shown(goal) || start === goal) return NO_WAY;
  const far = distances(walk, start, goal);
  const length = far[goal] as number;
  if (length < 0) return NO_WAY;
  const { from, edges } = before(walk, far, goal);
  return {
    length,
    count: countWays(from, start),
    listed: listed(from, start, goal),
    nodes: [...from.keys()],
    edges: [...new Set(edges)],
  };
}
