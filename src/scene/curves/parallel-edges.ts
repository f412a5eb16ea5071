/** Edges that need a course of their own: those that share both ends with another, and loops. */
import { STEP_ITEMS, type Steps } from '../slow-work.js';
import type { Columns } from '../types.js';

type EdgeColumns = Pick<Columns, 'n' | 'm' | 'source' | 'target'>;

/** In a piece there are about so many of them. */
const PARALLEL_EDGES_PIECE = 1024;

/**
 * Numbers of those edges in pieces, in each all of the same two ends, in the order of their lower one; in time linear in nodes and edges,
 * without an object per edge.
 */
export function* parallelEdgesOf(columns: EdgeColumns): Steps<number[][]> {
  const { n, source, target } = columns;
  const { order, first } = yield* byLowerEnd(columns);
  const twin = new Uint8Array(columns.m);
  const seenBy = new Int32Array(n).fill(-1);
  const seenAs = new Uint32Array(n);
  const pieces: number[][] = [];
  let piece: number[] = [];
  for (let a = 0; a < n; a++) {
    if (a % STEP_ITEMS === 0) yield;
    const [from, to] = [first[a] as number, first[a + 1] as number];
    for (let k = from; k < to; k++) {
      const e = order[k] as number;
      const b = (source[e] as number) + (target[e] as number) - a;
      if (a === b) twin[e] = 1;
      else if (seenBy[b] === a) twin[e] = twin[seenAs[b] as number] = 1;
      seenBy[b] = a;
      seenAs[b] = e;
    }
    for (let k = from; k < to; k++) if (twin[order[k] as number]) piece.push(order[k] as number);
    if (piece.length < PARALLEL_EDGES_PIECE) continue;
    pieces.push(...partedByEnds(columns, piece));
    piece = [];
  }
  return [...pieces, piece];
}

/** One node may have very many. */
function partedByEnds({ source, target }: EdgeColumns, edges: readonly number[]): number[][] {
  const count = Math.ceil(edges.length / PARALLEL_EDGES_PIECE);
  const parts = Array.from({ length: count }, (): number[] => []);
  for (const e of edges) parts[((source[e] as number) + (target[e] as number)) % count]?.push(e);
  return parts;
}

/** Edges in the order of their lower end, and where those of each node begin. */
function* byLowerEnd({ n, m, source, target }: EdgeColumns): Steps<{ order: Uint32Array; first: Uint32Array }> {
  const lower = new Uint32Array(m);
  const first = new Uint32Array(n + 2);
  for (let e = 0; e < m; e++) {
    const a = Math.min(source[e] as number, target[e] as number);
    lower[e] = a;
    first[a + 2] = (first[a + 2] as number) + 1;
  }
  for (let i = 2; i < first.length; i++) first[i] = (first[i] as number) + (first[i - 1] as number);
  yield;
  // By lower end; afterwards first[a] is where those of `a` begin.
  const order = new Uint32Array(m);
  for (let e = 0; e < m; e++) {
    const slot = (lower[e] as number) + 1;
    order[first[slot] as number] = e;
    first[slot] = (first[slot] as number) + 1;
  }
  return { order, first };
}
