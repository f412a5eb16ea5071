/**
 * A filter over a large picture as a row of switches: whose edges or nodes go off together is found out once, so that a press needs
 * neither to ask each edge for its ends nor each node for its edges.
 */
import type { Ties } from './bare.js';
import { MARK, type Marks } from './types.js';

/** A switch is a bit of a number. */
const MOST_SWITCHES = 32;

export interface Switches {
  /** Class → bits of the switches that its edges need, all of them. */
  readonly needs: Uint32Array;
  /** Edge → class. */
  readonly edge: Uint8Array | Uint16Array;
  /** Node → its own switch. */
  readonly node: Uint8Array;
  /** Node → bits of the switches, other than its own, that its edges need. */
  readonly tied: Uint32Array;
}

/** Switches as bits. */
export function bitsOf(some: Iterable<number>): number {
  let bits = 0;
  for (const its of some) bits |= 1 << Math.min(MOST_SWITCHES - 1, its);
  return bits;
}

/** One switch for all nodes of a group; an edge needs those of both its ends. Groups from 31 on share the last switch. */
export function switchesByGroup({ n, m, source, target }: Ties, group: ArrayLike<number>): Switches {
  const node = new Uint8Array(n);
  let count = 1;
  for (let i = 0; i < n; i++) {
    node[i] = Math.min(MOST_SWITCHES - 1, group[i] as number);
    count = Math.max(count, (node[i] as number) + 1);
  }
  const needs = Uint32Array.from({ length: count * count }, (_, pair) => (1 << (pair / count)) | (1 << (pair % count)));
  const edge = new Uint16Array(m);
  const tied = new Uint32Array(n);
  for (let e = 0; e < m; e++) {
    const [s, t] = [source[e] as number, target[e] as number];
    const [a, b] = [node[s] as number, node[t] as number];
    edge[e] = a * count + b;
    tied[s] = (tied[s] as number) | (1 << b);
    tied[t] = (tied[t] as number) | (1 << a);
  }
  return { needs, edge, node, tied };
}

/** Who is hidden, and who is dim as all its edges are, with these switches (bits) off: two runs over bytes, without a branch. */
export function switched({ needs, edge, node, tied }: Switches, off: number): Marks {
  const marks = { node: new Uint8Array(tied.length), edge: new Uint8Array(edge.length) };
  if (off === 0) return marks;
  const out = Uint8Array.from(needs, (bits) => (bits & off ? MARK.hidden : 0));
  const gone = Uint8Array.from({ length: MOST_SWITCHES }, (_, bit) => ((off >>> bit) & 1) * MARK.hidden);
  for (let e = 0; e < edge.length; e++) marks.edge[e] = out[edge[e] as number] as number;
  for (let i = 0; i < tied.length; i++) {
    const bits = tied[i] as number;
    const bare = Number(bits !== 0) & Number((bits & ~off) === 0);
    marks.node[i] = (bare * MARK.dim) | (gone[node[i] as number] as number);
  }
  return marks;
}
