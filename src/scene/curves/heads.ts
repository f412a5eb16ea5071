/** Where several lines meet at a node their heads are fanned apart, so that filled and open can be told. */
import type { Scene } from '../types.js';
import { GAP, headLength, SLENDER } from './curves.js';

/** Around a head, px; how far no end is turned, radians; rounds in which neighbours push each other. */
const HEADS_AIR = 1;
const HEADS_TURN = 0.5;
const HEADS_ROUNDS = 30;
const FULL_TURN = 2 * Math.PI;

interface End {
  /** Of the column. */
  readonly slot: number;
  /** Direction in which the line leaves the node, and that in which it is going to. */
  readonly from: number;
  to: number;
  /** Half of what it takes up of the turn. */
  readonly half: number;
}

type Site = Pick<Scene, 'm' | 'source' | 'target' | 'radius' | 'head' | 'stroke'>;

/**
 * For each edge how far its end at its source, then at its target, is turned around that node, radians; its middle hardly moves. `angles`:
 * where these ends are.
 */
export function fannedOut({ m, source, target, radius, head, stroke }: Site, angles: Float32Array): Float32Array {
  const turn = new Float32Array(2 * m);
  radius.forEach((r, i) => {
    const ends: End[] = [];
    for (let slot = 0; slot < 2 * m; slot++) {
      const e = slot >> 1;
      const tip = slot & 1;
      if (source[e] === target[e] || (tip ? target : source)[e] !== i) continue;
      const to = angles[slot] as number;
      const width = stroke[e] as number;
      const length = headLength(width);
      const half = ((tip && head[e] ? length * SLENDER : width / 2) + HEADS_AIR) / (r + GAP + length);
      ends.push({ slot, from: to, to, half });
    }
    ends.sort((a, b) => a.to - b.to);
    const room = Math.min(1, Math.PI / ends.reduce((sum, { half }) => sum + half, 0));
    for (let k = 0; k < HEADS_ROUNDS * ends.length; k++) {
      const a = ends[k % ends.length] as End;
      const b = ends[(k + 1) % ends.length] as End;
      const lack = (a.half + b.half) * room - ((b.to - a.to + FULL_TURN) % FULL_TURN);
      if (lack <= 0 || a === b) continue;
      a.to -= lack / 2;
      b.to += lack / 2;
    }
    for (const { slot, from, to } of ends) turn[slot] = Math.max(-HEADS_TURN, Math.min(HEADS_TURN, to - from));
  });
  return turn;
}
