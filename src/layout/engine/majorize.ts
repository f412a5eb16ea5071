/**
 * Moves every node, again and again, to where its forces balance: stress majorization, Gansner, Koren & North (2004),
 * with the momentum of Polyak (1964), which makes some fifteen rounds do the work of sixty.
 */
import type { Adjacency } from '../graph.js';
import type { Random } from '../random.js';
import { addField, createPartners, type Forces } from './field.js';
import type { Pivots } from './pivots.js';
import { meanOf } from './positions.js';
import { createQuadtree, type Points, plant, refresh } from './quadtree.js';
import { createSparseStress } from './sparse-stress.js';
import { settle } from './springs.js';
import type { Work } from './steps.js';

export interface Balance {
  readonly rounds: number;
  /** Share of the pivots' exact distances; the low-rank model has the rest. */
  readonly exact: number;
  /** Pull that shortens an edge, against all stress on a node. */
  readonly attraction: number;
  /** Push between near nodes, hops. */
  readonly repulsion: number;
}

const MOMENTUM = 0.9;
/** How far away cells must be to count as one: less exactly in the first rounds, which only find the large shape. */
const COARSE = 3;
const MAJORIZE_FINE = 2;
const ROUGH = 2 / 3;
const FRESH = 4;
/** Sizes of a step, so that each takes a few milliseconds. */
const LEAVES = 300;
const MAJORIZE_PAIRS = 300_000;
const NODES = 4000;

/** Changes `points.x` and `points.y`; they may be drawn at every rest. */
export function* majorize(
  graph: Adjacency,
  points: Points,
  pivots: Pivots,
  balance: Balance,
  random: Random,
): Work<void> {
  const { n } = graph;
  const { x, y } = points;
  const { rounds, exact, repulsion } = balance;
  const forces: Forces = { x: new Float64Array(n), y: new Float64Array(n), weight: new Float64Array(n) };
  const before = { x: x.slice(), y: y.slice() };
  const next = { x: new Float64Array(n), y: new Float64Array(n) };
  const tree = exact < 1 ? createQuadtree(n) : undefined;
  const partners = tree ? createPartners() : undefined;
  const sparse = exact > 0 ? createSparseStress(pivots, points, repulsion) : undefined;
  const rows = Math.max(1, Math.floor(MAJORIZE_PAIRS / pivots.k));
  for (let round = 0; round < rounds; round++) {
    const done = round / rounds;
    onward(x, before.x);
    onward(y, before.y);
    forces.x.fill(0);
    forces.y.fill(0);
    forces.weight.fill(0);
    if (tree && partners) {
      const options = { opening: round < ROUGH * rounds ? COARSE : MAJORIZE_FINE, share: 1 - exact, repulsion };
      // Soon nodes move so little that a tree serves twice.
      const fresh = round < FRESH || round % 2 === 0;
      for (const _ of fresh ? plant(tree, points, random) : refresh(tree, points)) yield done;
      for (let l = 0; l < tree.leafCount; l += LEAVES) {
        addField(tree, partners, l, Math.min(l + LEAVES, tree.leafCount), options, forces);
        yield done;
      }
    }
    for (let i = 0; sparse && i < n; i += rows) {
      sparse.add(i, Math.min(i + rows, n), exact, forces);
      yield done;
    }
    const attraction = balance.attraction * meanOf(forces.weight);
    for (let i = 0; i < n; i += NODES) {
      settle(graph, x, y, forces, attraction, i, Math.min(i + NODES, n), next.x, next.y);
      yield done;
    }
    x.set(next.x);
    y.set(next.y);
  }
}

/** A step further in the direction of the last one; remembers where that step ended. */
function onward(at: Float64Array, before: Float64Array): void {
  for (let i = 0; i < at.length; i++) {
    const here = at[i] as number;
    at[i] = here + MOMENTUM * (here - (before[i] as number));
    before[i] = here;
  }
}
