/**
 * What makes a drawing hard to read, as one number: 1 is about one crossing. After R. Davidson, D. Harel, Drawing graphs nicely using
 * simulated annealing, 1996, doi:10.1145/234535.234538, with terms for names, for hubs and for the use of the whole frame.
 */
import type { Boxes } from './boxes.js';
import type { Pairs } from './pairs.js';
import { cross, depth } from './segments.js';
import type { Spots } from './stress.js';

/** One picture to arrange; everything in px. */
export interface Task {
  readonly n: number;
  readonly pairs: Pairs;
  /** Row-major n × n. */
  readonly hops: Uint16Array;
  readonly boxes: Boxes;
  readonly width: number;
  readonly height: number;
  /** Side of the square that each node has for itself: the length that an edge should have. */
  readonly cell: number;
}

export interface Cost {
  /** The part that depends on where node i stands, were it at (x, y) and all others where `spots` says. Once it is over `limit`, any larger number. */
  at(i: number, x: number, y: number, limit: number): number;
  /** Of the whole drawing, up to a constant factor of the parts. */
  total(): number;
}

const OVERLAP = 12;
const CLOSE = 0.5;
const CROSSING = (globalThis as any).TUNE?.X ?? 2;
const GRAZING = 0.6;
const THROUGH = 2.2;
const ANGLE = 0.8;
const LENGTH = 0.5;
const ROOM = 1.2;
const STRESS = 0.35;
const MARGIN = 14;

/** Distance to aim at, in cells, by hops; beyond the table: at least its last. */
const REACH = [0, 1, 1.65, 2.2, 2.6];

/** `spots` is read at each call: the caller moves the nodes. */
export function createCost(task: Task, spots: Spots): Cost {
  const { n, pairs, hops, boxes, cell } = task;
  const { left, right, top, bottom } = boxes;
  const { x, y } = spots;
  const { off, edge } = incidence(n, pairs);
  const want = lengths(task, off);
  const sharp = sharpness(n, off);
  const wide = Float64Array.from(pairs.strands, (strands) => 5 + 4 * Math.min(3, strands - 1));

  const far = (i: number, e: number) => (pairs.a[e] as number) + (pairs.b[e] as number) - i;

  function spacing(i: number, px: number, py: number): number {
    let cost = 0;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const jx = x[j] as number;
      const jy = y[j] as number;
      const gapX = jx > px ? jx - (left[j] as number) - px - (right[i] as number) : px - (left[i] as number) - jx - (right[j] as number);
      const gapY = jy > py ? jy - (top[j] as number) - py - (bottom[i] as number) : py - (top[i] as number) - jy - (bottom[j] as number);
      const gap = Math.max(gapX, gapY) / MARGIN;
      if (gap < 0) cost += OVERLAP * (1 - gap);
      if (gap < 1) cost += CLOSE * (1 - Math.max(0, gap)) ** 2;
      cost += strain(Math.sqrt((jx - px) ** 2 + (jy - py) ** 2) / cell, hops[i * n + j] as number, want[i * n + j] as number);
    }
    return cost;
  }

  /** What the lines at node i cross. */
  function tangle(i: number, px: number, py: number): number {
    let cost = 0;
    for (let k = off[i] as number; k < (off[i + 1] as number); k++) {
      const e = edge[k] as number;
      const j = far(i, e);
      cost += crossings(i, j, e, px, py, x[j] as number, y[j] as number);
    }
    return cost;
  }

  /** Boxes of others under the lines at node i, and lines of others over its box. */
  function cover(i: number, px: number, py: number): number {
    let cost = 0;
    for (let e = 0; e < pairs.m; e++) {
      const a = pairs.a[e] as number;
      const b = pairs.b[e] as number;
      if (a === i) cost += covered(e, px, py, x[b] as number, y[b] as number);
      else if (b === i) cost += covered(e, x[a] as number, y[a] as number, px, py);
      else cost += through(e, x[a] as number, y[a] as number, x[b] as number, y[b] as number, i, px, py);
    }
    return cost;
  }

  function covered(e: number, ax: number, ay: number, bx: number, by: number): number {
    const a = pairs.a[e] as number;
    const b = pairs.b[e] as number;
    let cost = 0;
    for (let v = 0; v < n; v++) {
      if (v !== a && v !== b) cost += through(e, ax, ay, bx, by, v, x[v] as number, y[v] as number);
    }
    return cost;
  }

  function through(e: number, ax: number, ay: number, bx: number, by: number, v: number, vx: number, vy: number): number {
    const w = wide[e] as number;
    const l = vx - (left[v] as number) - w;
    const r = vx + (right[v] as number) + w;
    if (ax < bx ? bx <= l || ax >= r : ax <= l || bx >= r) return 0;
    const t = vy - (top[v] as number) - w;
    const u = vy + (bottom[v] as number) + w;
    if (ay < by ? by <= t || ay >= u : ay <= t || by >= u) return 0;
    const deep = depth(bx - ax, by - ay, l + r - ax - ax, t + u - ay - ay, r - l, u - t);
    return deep > 0 ? THROUGH * (0.3 + deep) : 0;
  }

  /** Narrow angles at node i and at its neighbours. */
  function angles(i: number, px: number, py: number): number {
    let cost = 0;
    for (let k = off[i] as number; k < (off[i + 1] as number); k++) {
      const j = far(i, edge[k] as number);
      const dx = (x[j] as number) - px;
      const dy = (y[j] as number) - py;
      cost += corners(j, i, -dx, -dy);
      for (let l = off[i] as number; l < k; l++) {
        const h = far(i, edge[l] as number);
        cost += corner(i, dx, dy, (x[h] as number) - px, (y[h] as number) - py);
      }
    }
    return cost;
  }

  function corners(v: number, i: number, dx: number, dy: number): number {
    let cost = 0;
    for (let k = off[v] as number; k < (off[v + 1] as number); k++) {
      const j = far(v, edge[k] as number);
      if (j !== i) cost += corner(v, dx, dy, (x[j] as number) - (x[v] as number), (y[j] as number) - (y[v] as number));
    }
    return cost;
  }

  function corner(v: number, dx: number, dy: number, ex: number, ey: number): number {
    const limit = sharp[v] as number;
    const cosine = (dx * ex + dy * ey) / (Math.sqrt((dx * dx + dy * dy) * (ex * ex + ey * ey)) + 1e-9);
    return cosine > limit ? ANGLE * ((cosine - limit) / (1 - limit)) ** 2 : 0;
  }

  function crossings(i: number, j: number, e: number, px: number, py: number, jx: number, jy: number): number {
    let cost = 0;
    for (let f = 0; f < pairs.m; f++) {
      const r = pairs.a[f] as number;
      const s = pairs.b[f] as number;
      if (r === i || r === j || s === i || s === j) continue;
      const rx = x[r] as number;
      const ry = y[r] as number;
      const sx = x[s] as number;
      const sy = y[s] as number;
      if (!cross(px, py, jx, jy, rx, ry, sx, sy)) continue;
      const dot = (jx - px) * (sx - rx) + (jy - py) * (sy - ry);
      const flat = (dot * dot) / (((jx - px) ** 2 + (jy - py) ** 2) * ((sx - rx) ** 2 + (sy - ry) ** 2));
      const strands = Math.min(6, (pairs.strands[e] as number) * (pairs.strands[f] as number));
      cost += (CROSSING + GRAZING * flat) * (0.8 + 0.2 * strands);
    }
    return cost;
  }

  return {
    at(i, px, py, limit) {
      let sum = spacing(i, px, py);
      if (sum < limit) sum += angles(i, px, py);
      if (sum < limit) sum += tangle(i, px, py);
      return sum < limit ? sum + cover(i, px, py) : sum;
    },
    // A crossing has four ends, a line and a box have three nodes, so do two lines of a node; each would count it.
    parts() {
      const o: Record<string, number> = { spacing: 0, tangle: 0, cover: 0, angles: 0 };
      for (let i = 0; i < n; i++) { const [px, py] = [x[i] as number, y[i] as number]; o.spacing += spacing(i, px, py) / 2; o.tangle += tangle(i, px, py) / 4; o.cover += cover(i, px, py) / 3; o.angles += angles(i, px, py) / 3; }
      return o;
    },
    total() {
      let sum = 0;
      for (let i = 0; i < n; i++) {
        const [px, py] = [x[i] as number, y[i] as number];
        sum += spacing(i, px, py) / 2 + tangle(i, px, py) / 4;
        sum += (cover(i, px, py) + angles(i, px, py)) / 3;
      }
      return sum;
    },
  };
}

/** Too near, and for neighbours and their neighbours too far; `d` in cells. */
function strain(d: number, hop: number, want: number): number {
  const near = d < want ? ((want - d) / want) ** 2 * (want / (d + 0.3 * want)) : 0;
  const far = d > want && hop < REACH.length ? (d - want) ** 2 : 0;
  if (hop === 1) return LENGTH * (near + far);
  const room = d < 1 ? ROOM * (1 - d) ** 2 : 0;
  return room + (STRESS / Math.min(25, hop * hop)) * (near + far);
}

/** How far apart any two nodes should stand, in cells: a leaf near its only neighbour, hubs and those who have much to do with each other further. */
function lengths({ n, pairs, hops }: Task, off: Uint32Array): Float32Array {
  const want = Float32Array.from(hops, (hop) => REACH[Math.min(hop, REACH.length - 1)] as number);
  for (let e = 0; e < pairs.m; e++) {
    const a = pairs.a[e] as number;
    const b = pairs.b[e] as number;
    const degree = (i: number) => (off[i + 1] as number) - (off[i] as number);
    const least = Math.min(degree(a), degree(b));
    const w = least === 1 ? 0.8 : Math.min(1.7, 0.9 + 0.05 * least + 0.12 * (pairs.strands[e] as number));
    want[a * n + b] = w;
    want[b * n + a] = w;
  }
  return want;
}

/** Pair numbers by node, in compressed rows. */
function incidence(n: number, { m, a, b }: Pairs): { off: Uint32Array; edge: Uint32Array } {
  const lists: number[][] = Array.from({ length: n }, () => []);
  for (let e = 0; e < m; e++) {
    lists[a[e] as number]?.push(e);
    lists[b[e] as number]?.push(e);
  }
  const off = new Uint32Array(n + 1);
  lists.forEach((list, i) => {
    off[i + 1] = (off[i] as number) + list.length;
  });
  return { off, edge: Uint32Array.from(lists.flat()) };
}

/** Cosine of the angle under which two lines of a node stand too close. */
function sharpness(n: number, off: Uint32Array): Float32Array {
  return Float32Array.from({ length: n }, (_, i) => {
    const degree = (off[i + 1] as number) - (off[i] as number);
    return Math.cos(Math.min(55, 290 / Math.max(1, degree)) * (Math.PI / 180));
  });
}

