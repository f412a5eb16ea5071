/**
 * A filter over a large picture as a row of switches: which edges and nodes go off together is found out once, so that a press needs
 * neither to ask each edge for its ends nor each node for its edges.
 */
import type { EdgeEnds } from './bare.js';
import { MARK, type Marks } from './types.js';

/** A switch is a bit of a number. */
const MOST_SWITCHES = 32;

/** Nodes or edges that the switches treat alike. */
export interface Classes {
  /** Node or edge → class; of one type of array wherever that holds them, as a loop over two is slower. */
  readonly of: Uint16Array | Uint32Array;
  /** Class → bits of the switches; any one of them that is off hides the class. */
  readonly needs: Uint32Array;
  /** Class → bits of the switches that leave it without a visible edge, hence dim, when all of them are off; 0: none do. */
  readonly tied: Uint32Array;
}

export interface Switches {
  readonly node: Classes;
  readonly edge: Classes;
}

/** Switches as bits. */
export function bitsOf(some: Iterable<number>): number {
  let bits = 0;
  for (const its of some) bits |= 1 << Math.min(MOST_SWITCHES - 1, its);
  return bits;
}

/** One switch for all nodes of a group; an edge needs those of both its ends. Groups from 31 on share the last switch. */
export function switchesByGroup({ n, m, source, target }: EdgeEnds, group: ArrayLike<number>): Switches {
  const own = Uint8Array.from({ length: n }, (_, i) => Math.min(MOST_SWITCHES - 1, group[i] as number));
  const pairs = MOST_SWITCHES * MOST_SWITCHES;
  const of = new Uint16Array(m);
  const tied = new Uint32Array(n);
  for (let e = 0; e < m; e++) {
    const [s, t] = [source[e] as number, target[e] as number];
    const [a, b] = [own[s] as number, own[t] as number];
    of[e] = a * MOST_SWITCHES + b;
    tied[s] = (tied[s] as number) | (1 << b);
    tied[t] = (tied[t] as number) | (1 << a);
  }
  const needs = Uint32Array.from(
    { length: pairs },
    (_, pair) => (1 << (pair / MOST_SWITCHES)) | (1 << (pair % MOST_SWITCHES)),
  );
  return { node: classed(own, tied), edge: { of, needs, tied: new Uint32Array(pairs) } };
}

/** Node → its switch and the bits of those that its edges need → classes. */
export function classed(own: Uint8Array, tied: Uint32Array): Classes {
  const known = new Map<number, number>();
  const of = Uint32Array.from(own, (bit, i) => {
    const key = (tied[i] as number) * MOST_SWITCHES + bit;
    const its = known.get(key) ?? known.size;
    known.set(key, its);
    return its;
  });
  return {
    of: known.size > 0xffff ? of : Uint16Array.from(of),
    needs: Uint32Array.from(known.keys(), (key) => 1 << (key % MOST_SWITCHES)),
    tied: Uint32Array.from(known.keys(), (key) => key / MOST_SWITCHES),
  };
}

/** What is hidden, and what is dim because all its edges are, with these switches (bits) off. */
export const switched = ({ node, edge }: Switches, off: number): Marks => ({
  node: marked(node, off),
  edge: marked(edge, off),
});

function marked({ of, needs, tied }: Classes, off: number): Uint8Array {
  const mark = new Uint8Array(needs.length);
  for (let its = 0; its < mark.length; its++) {
    const bits = tied[its] as number;
    if ((needs[its] as number) & off) mark[its] = MARK.hidden;
    else if (bits !== 0 && (bits & ~off) === 0) mark[its] = MARK.dim;
  }
  const marks = new Uint8Array(of.length);
  for (let i = 0; i < marks.length; i++) marks[i] = mark[of[i] as number] as number;
  return marks;
}
