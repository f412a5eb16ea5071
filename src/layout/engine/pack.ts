/**
 * Components side by side: each as its outline on a coarse grid, the largest first, each at the first free place on
 * growing rings around the middle. Freivalds, Dogrusoz & Kikusts, "Disconnected Graph Layout and the Polyomino Packing
 * Approach" (2002), with outlines of sixteen sides.
 */
import type { Coordinates } from './positions.js';

/** Outlines are bounded across these directions; whole numbers, so that no sine differs between machines. */
const AXES = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
  [2, 1],
  [1, 2],
  [2, -1],
  [1, -2],
] as const;
/** Free space around each component. */
const PACK_MARGIN = 0.75;
const CELLS = 16_384;
const ACROSS = 256;

/** For each row of cells, from its first to its last column; (0, 0) is the cell at the drawing's origin. */
interface Outline {
  readonly top: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly widest: number;
  readonly area: number;
  /** Outlines of the same kind are of about the same shape. */
  readonly kind: string;
}

/** Moves the drawings in place, so that no two overlap and all together are about `aspect` times as wide as high. */
export function pack(drawings: readonly Coordinates[], aspect: number): void {
  if (drawings.length < 2) return;
  const limits = drawings.map(limitsOf);
  const side = sideOf(limits);
  const outlines = limits.map((one) => outlineOf(one, side));
  const places = placesFor(outlines, aspect);
  drawings.forEach(({ x, y }, d) => {
    const { column, row } = places[d] as Place;
    for (let i = 0; i < x.length; i++) {
      x[i] = (x[i] as number) + column * side;
      y[i] = (y[i] as number) + row * side;
    }
  });
}

/** The range of a drawing across each axis. */
interface Limits {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Of a cell: as fine as nodes are apart, but neither too many in all nor too many across one drawing. */
function sideOf(limits: readonly Limits[]): number {
  let area = 0;
  let longest = 0;
  for (const { low, high } of limits) {
    const width = (high[0] as number) - (low[0] as number);
    const height = (high[1] as number) - (low[1] as number);
    area += width * height;
    longest = Math.max(longest, width, height);
  }
  return Math.max(1, Math.sqrt(area / CELLS), longest / ACROSS);
}

function limitsOf({ x, y }: Coordinates): Limits {
  const low = new Float64Array(AXES.length).fill(Infinity);
  const high = new Float64Array(AXES.length).fill(-Infinity);
  AXES.forEach(([a, b], k) => {
    let least = Infinity;
    let most = -Infinity;
    for (let i = 0; i < x.length; i++) {
      const value = a * (x[i] as number) + b * (y[i] as number);
      if (value < least) least = value;
      if (value > most) most = value;
    }
    const margin = PACK_MARGIN * Math.sqrt(a * a + b * b);
    low[k] = least - margin;
    high[k] = most + margin;
  });
  return { low, high };
}

function outlineOf({ low, high }: Limits, side: number): Outline {
  const top = Math.floor((low[1] as number) / side);
  const bottom = Math.floor((high[1] as number) / side);
  const first = new Int32Array(bottom - top + 1);
  const last = new Int32Array(bottom - top + 1);
  let area = 0;
  let widest = 0;
  for (let row = top; row <= bottom; row++) {
    let left = -Infinity;
    let right = Infinity;
    AXES.forEach(([a, b], k) => {
      if (a === 0) return;
      const [p, q] = b > 0 ? [b * row * side, b * (row + 1) * side] : [b * (row + 1) * side, b * row * side];
      left = Math.max(left, ((low[k] as number) - q) / a);
      right = Math.min(right, ((high[k] as number) - p) / a);
    });
    first[row - top] = Math.floor(left / side);
    last[row - top] = Math.floor(right / side);
    const width = Math.floor(right / side) - Math.floor(left / side) + 1;
    area += width;
    widest = Math.max(widest, width);
  }
  return { top, first, last, widest, area, kind: `${widest} ${first.length}` };
}

interface Place {
  readonly column: number;
  readonly row: number;
}

function placesFor(outlines: readonly Outline[], aspect: number): Place[] {
  let area = 0;
  let reach = 0;
  for (const outline of outlines) {
    area += outline.area;
    reach = Math.max(reach, outline.first.length, outline.widest);
  }
  const [fx, fy] = aspect > 1 ? [1, 1 / aspect] : [aspect, 1];
  const rings = Math.ceil(2 * Math.sqrt(area / (fx * fy))) + 2 * reach;
  const half = rings + reach + 2;
  const board = { width: 2 * half, taken: new Uint8Array(4 * half * half), half };
  const reached = new Map<string, Search>();
  let beside = rings;
  return outlines.map((outline) => {
    const search = reached.get(outline.kind) ?? { ring: 0, step: 0 };
    reached.set(outline.kind, search);
    for (; search.ring < rings; search.ring++, search.step = 0) {
      const place = onRing(board, outline, Math.round(search.ring * fx), Math.round(search.ring * fy), search);
      if (place) return place;
    }
    // Never seen, but certain: to the right of everything.
    beside += 2 * reach;
    return { column: beside, row: 0 };
  });
}

/** How far outlines of one kind have been placed: what was taken before is taken still. */
interface Search {
  ring: number;
  step: number;
}

interface Board {
  readonly width: number;
  readonly half: number;
  readonly taken: Uint8Array;
}

/** Takes the first free place on the border of a rectangle of cells, the middles of its sides first. */
function onRing(board: Board, outline: Outline, hx: number, hy: number, search: Search): Place | undefined {
  for (; search.step <= Math.max(hx, hy); search.step++) {
    for (const s of [search.step, -search.step]) {
      const coordinates = [
        [hx, s],
        [-hx, s],
        [s, hy],
        [s, -hy],
      ] as const;
      for (const [column, row] of coordinates) {
        if (Math.abs(column) > hx || Math.abs(row) > hy || !free(board, outline, column, row)) continue;
        take(board, outline, column, row);
        return { column, row };
      }
    }
  }
  return undefined;
}

function free({ width, half, taken }: Board, { top, first, last }: Outline, column: number, row: number): boolean {
  for (let r = 0; r < first.length; r++) {
    const line = (half + row + top + r) * width + half + column;
    for (let c = first[r] as number; c <= (last[r] as number); c++) if (taken[line + c]) return false;
  }
  return true;
}

function take({ width, half, taken }: Board, { top, first, last }: Outline, column: number, row: number): void {
  for (let r = 0; r < first.length; r++) {
    const line = (half + row + top + r) * width + half + column;
    taken.fill(1, line + (first[r] as number), line + (last[r] as number) + 1);
  }
}
