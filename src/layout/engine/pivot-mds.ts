/**
 * PivotMDS: two coordinates from the distances to the pivots. Brandes & Pich, "Eigensolver Methods for Progressive
 * Multidimensional Scaling of Large Data" (2007), with the residual kept: the squared distance of two nodes is about
 * that of their coordinates plus both heights, where a height is the part of a node's norm that two coordinates lose.
 * That makes a low-rank model of all distances, as in Khoury, Hu, Krishnan & Scheidegger, "Drawing Large Graphs by
 * Low-Rank Stress Majorization" (2012).
 */
import type { Random } from '../random.js';
import type { Pivots } from './pivots.js';
import type { Work } from './steps.js';

export interface Embedding {
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** Never negative. */
  readonly height: Float64Array;
  /** The share of all squared norm that is height: near 0 for a grid or a path, near 1 where all distances are alike. */
  readonly depth: number;
}

/** Rows enough to find the axes with. */
const PIVOT_MDS_ROWS = 200;
const PIVOT_MDS_ROUNDS = 10;
const PIVOT_MDS_STEP = 200_000;

export function* pivotMds(pivots: Pivots, random: Random): Work<Embedding> {
  const { k, nodes, hops, squares } = pivots;
  const n = hops.length / k;
  const rows = new Float64Array(n);
  yield* project(pivots, new Float64Array(k).fill(1 / k), rows);
  let mean = 0;
  for (let c = 0; c < k; c++) mean += (squares[c] as number) / k;
  const [first, second] = axesOf(pivots, rows, mean, random);
  yield 0.5;
  const u = new Float64Array(n);
  const v = new Float64Array(n);
  yield* project(pivots, first, u);
  yield* project(pivots, second, v);
  const shiftU = shiftOf(pivots, first, mean);
  const shiftV = shiftOf(pivots, second, mean);
  return embed(u, v, rows, mean, scaled(shiftU, u, rows, nodes), scaled(shiftV, v, rows, nodes));
}

/** For every node the sum over pivots of squared distance times the pivot's entry of `axis`. */
function* project(pivots: Pivots, axis: Float64Array, result: Float64Array): Work<void> {
  const step = Math.max(1, Math.floor(PIVOT_MDS_STEP / pivots.k));
  for (let i = 0; i < result.length; i += step) {
    addSquares(pivots, axis, i, Math.min(i + step, result.length), result);
    yield 0.5;
  }
}

function addSquares({ k, hops }: Pivots, axis: Float64Array, from: number, to: number, result: Float64Array): void {
  for (let i = from, at = from * k; i < to; i++) {
    let sum = 0;
    for (let c = 0; c < k; c++, at++) {
      const d = hops[at] as number;
      sum += d * d * (axis[c] as number);
    }
    result[i] = sum;
  }
}

/** The dominant directions of the doubly centred matrix of squared distances, by power iteration on some of its rows. */
function axesOf(pivots: Pivots, rows: Float64Array, mean: number, random: Random) {
  const { k } = pivots;
  const { matrix, transposed } = centredRows(pivots, rows, mean);
  const first = Float64Array.from({ length: k }, () => random() - 0.5);
  const second = Float64Array.from({ length: k }, () => random() - 0.5);
  const half = new Float64Array(matrix.length / k);
  const along = new Float64Array(1);
  for (let round = 0; round < PIVOT_MDS_ROUNDS; round++) {
    multiply(matrix, first, half);
    multiply(transposed, half, first);
    normalise(first);
    multiply(matrix, second, half);
    multiply(transposed, half, second);
    multiply(second, first, along);
    for (let c = 0; c < k; c++) second[c] = (second[c] as number) - (along[0] as number) * (first[c] as number);
    normalise(second);
  }
  return [first, second] as const;
}

/** Entry (i, c) is −½ (d² − mean of row i − mean of column c + mean of all). */
function centredRows({ k, hops, squares }: Pivots, rows: Float64Array, mean: number) {
  const stride = Math.max(1, Math.floor(rows.length / PIVOT_MDS_ROWS));
  const count = Math.ceil(rows.length / stride);
  const matrix = new Float64Array(count * k);
  const transposed = new Float64Array(count * k);
  for (let r = 0; r < count; r++) {
    const excess = (rows[r * stride] as number) - mean;
    for (let c = 0; c < k; c++) {
      const d = hops[r * stride * k + c] as number;
      const entry = -0.5 * (d * d - excess - (squares[c] as number));
      matrix[r * k + c] = entry;
      transposed[c * count + r] = entry;
    }
  }
  return { matrix, transposed };
}

/** As many rows as `result` has entries, each as long as `vector`. */
function multiply(matrix: Float64Array, vector: Float64Array, result: Float64Array): void {
  for (let r = 0, at = 0; r < result.length; r++) {
    let sum = 0;
    for (let c = 0; c < vector.length; c++, at++) sum += (matrix[at] as number) * (vector[c] as number);
    result[r] = sum;
  }
}

function normalise(vector: Float64Array): void {
  const square = new Float64Array(1);
  multiply(vector, vector, square);
  const factor = (square[0] as number) > 0 ? 1 / Math.sqrt(square[0] as number) : 0;
  for (let c = 0; c < vector.length; c++) vector[c] = factor * (vector[c] as number);
}

/** From the sum over plain squared distances to the projection of the centred ones: `factor · (sum − tilt · row mean − shift)`. */
interface Shift {
  readonly factor: number;
  readonly tilt: number;
  readonly shift: number;
}

function shiftOf({ squares }: Pivots, axis: Float64Array, mean: number): Shift {
  let tilt = 0;
  let shift = 0;
  for (let c = 0; c < axis.length; c++) {
    tilt += axis[c] as number;
    shift += (axis[c] as number) * ((squares[c] as number) - mean);
  }
  return { factor: -0.5, tilt, shift };
}

/** A projection on an axis is the coordinate times its norm over the pivots; dividing that out leaves hops. */
function scaled({ factor, tilt, shift }: Shift, sums: Float64Array, rows: Float64Array, pivots: Uint32Array): Shift {
  let sum = 0;
  for (let c = 0; c < pivots.length; c++) {
    const p = pivots[c] as number;
    const value = factor * ((sums[p] as number) - tilt * (rows[p] as number) - shift);
    sum += value * value;
  }
  return { factor: sum > 0 ? factor / Math.sqrt(Math.sqrt(sum)) : 0, tilt, shift };
}

/** Turns the sums in `u` and `v` into coordinates. */
function embed(u: Float64Array, v: Float64Array, rows: Float64Array, mean: number, su: Shift, sv: Shift): Embedding {
  const n = u.length;
  const height = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const row = rows[i] as number;
    const a = su.factor * ((u[i] as number) - su.tilt * row - su.shift);
    const b = sv.factor * ((v[i] as number) - sv.tilt * row - sv.shift);
    u[i] = a;
    v[i] = b;
    const lost = row - mean / 2 - a * a - b * b;
    sum += lost;
    height[i] = Math.max(0, lost);
  }
  return { u, v, height, depth: mean > 0 ? Math.max(0, (2 * sum) / (n * mean)) : 0 };
}
