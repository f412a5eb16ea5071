/**
 * PivotMDS: two coordinates from the distances to the pivots. Brandes & Pich, "Eigensolver Methods for Progressive
 * Multidimensional Scaling of Large Data" (2007), with the residual kept: the squared distance of two nodes is about
 * that of their coordinates plus both heights, where a height is the part of a node's norm that two coordinates lose.
 * That makes a low-rank model of all distances, as in Khoury, Hu, Krishnan & Scheidegger, "Drawing Large Graphs by
 * Low-Rank Stress Majorization" (2012).
 */
import type { Random } from '../random.js';
import type { Pivots } from './pivots.js';
import type { Work } from './work.js';

export interface Embedding {
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** Never negative. */
  readonly height: Float64Array;
  /** The share of all squared norm that is height: near 0 for a grid or a path, near 1 where all distances are alike. */
  readonly depth: number;
}

/** Pivots enough to find the two axes with; all of them tell the heights. */
const WIDTH = 250;
/** Rows enough for a sound estimate of their matrix. */
const ROWS = 300;
const ROUNDS = 20;
const STEP = 4000;
/** Rows are added this many at a time, which spares the matrix most of its reads and writes. */
const BLOCK = 4;

export function* pivotMds(pivots: Pivots, random: Random): Work<Embedding> {
  const { k, nodes, hops } = pivots;
  const n = hops.length / k;
  const means = meansOf(pivots, n);
  yield 0.1;
  const width = Math.min(k, WIDTH);
  const matrix = new Float64Array(width * width);
  const rows = Array.from({ length: BLOCK }, () => new Float64Array(width));
  const stride = Math.max(1, Math.floor(n / ROWS));
  const rest = Math.max(1, Math.floor(1_000_000 / (width * width)));
  for (let i = 0, block = 0; i < n; block++) {
    for (const row of rows) {
      if (i < n) centre(pivots, i, means, row);
      else row.fill(0);
      i += stride;
    }
    addOuter(matrix, rows);
    if (block % rest === 0) yield 0.1 + (0.6 * Math.min(i, n)) / n;
  }
  const [first, second] = axesOf(matrix, width, random);
  const u = new Float64Array(n);
  const v = new Float64Array(n);
  const [row] = rows as [Float64Array];
  for (let i = 0; i < n; i++) {
    centre(pivots, i, means, row);
    u[i] = dot(row, first);
    v[i] = dot(row, second);
    if (i % STEP === STEP - 1) yield 0.7 + (0.3 * i) / n;
  }
  toScale(u, nodes.subarray(0, width));
  toScale(v, nodes.subarray(0, width));
  return heightsOf(u, v, means);
}

interface Means {
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
  readonly all: number;
}

/** Of the squared distances. */
function meansOf({ k, hops }: Pivots, n: number): Means {
  const ofRow = new Float64Array(n);
  const ofColumn = new Float64Array(k);
  let all = 0;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let c = 0; c < k; c++) {
      const d = hops[i * k + c] as number;
      sum += d * d;
      ofColumn[c] = (ofColumn[c] as number) + d * d;
    }
    ofRow[i] = sum / k;
    all += sum;
  }
  for (let c = 0; c < k; c++) ofColumn[c] = (ofColumn[c] as number) / n;
  return { ofRow, ofColumn, all: all / n / k };
}

/** One row of the doubly centred matrix of squared distances. */
function centre({ k, hops }: Pivots, i: number, { ofRow, ofColumn, all }: Means, row: Float64Array): void {
  const excess = (ofRow[i] as number) - all;
  for (let c = 0; c < row.length; c++) {
    const d = hops[i * k + c] as number;
    row[c] = -0.5 * (d * d - excess - (ofColumn[c] as number));
  }
}

/** Adds to the upper half the products of each row's entries with each other. */
function addOuter(matrix: Float64Array, rows: Float64Array[]): void {
  const [p, q, r, s] = rows as [Float64Array, Float64Array, Float64Array, Float64Array];
  const k = p.length;
  for (let a = 0; a < k; a++) {
    const pa = p[a] as number;
    const qa = q[a] as number;
    const ra = r[a] as number;
    const sa = s[a] as number;
    for (let b = a, at = a * k + a; b < k; b++, at++) {
      const sum = pa * (p[b] as number) + qa * (q[b] as number) + ra * (r[b] as number) + sa * (s[b] as number);
      matrix[at] = (matrix[at] as number) + sum;
    }
  }
}

function dot(p: Float64Array, q: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += (p[i] as number) * (q[i] as number);
  return sum;
}

/** The two dominant eigenvectors by power iteration, of a symmetric matrix given by its upper half. */
function axesOf(matrix: Float64Array, k: number, random: Random): readonly [Float64Array, Float64Array] {
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < a; b++) matrix[a * k + b] = matrix[b * k + a] as number;
  }
  const first = new Float64Array(k);
  const second = new Float64Array(k);
  for (let a = 0; a < k; a++) {
    first[a] = random() - 0.5;
    second[a] = random() - 0.5;
  }
  const next = new Float64Array(k);
  for (let round = 0; round < ROUNDS; round++) {
    multiply(matrix, first, next);
    normalise(next, first);
    multiply(matrix, second, next);
    const along = dot(next, first);
    for (let a = 0; a < k; a++) next[a] = (next[a] as number) - along * (first[a] as number);
    normalise(next, second);
  }
  return [first, second];
}

function multiply(matrix: Float64Array, vector: Float64Array, result: Float64Array): void {
  const k = vector.length;
  for (let a = 0, at = 0; a < k; a++) {
    let sum = 0;
    for (let b = 0; b < k; b++, at++) sum += (matrix[at] as number) * (vector[b] as number);
    result[a] = sum;
  }
}

function normalise(vector: Float64Array, result: Float64Array): void {
  const length = Math.sqrt(dot(vector, vector));
  const factor = length > 0 ? 1 / length : 0;
  for (let a = 0; a < vector.length; a++) result[a] = factor * (vector[a] as number);
}

/** A projection on an axis is the coordinate times its norm over the pivots; dividing that out leaves hops. */
function toScale(coordinate: Float64Array, pivots: Uint32Array): void {
  let sum = 0;
  for (let c = 0; c < pivots.length; c++) {
    const value = coordinate[pivots[c] as number] as number;
    sum += value * value;
  }
  const scale = sum > 0 ? 1 / Math.sqrt(Math.sqrt(sum)) : 0;
  for (let i = 0; i < coordinate.length; i++) coordinate[i] = (coordinate[i] as number) * scale;
}

function heightsOf(u: Float64Array, v: Float64Array, { ofRow, all }: Means): Embedding {
  const n = u.length;
  const height = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const a = u[i] as number;
    const b = v[i] as number;
    const lost = (ofRow[i] as number) - all / 2 - a * a - b * b;
    sum += lost;
    height[i] = Math.max(0, lost);
  }
  return { u, v, height, depth: all > 0 ? Math.max(0, (2 * sum) / (n * all)) : 0 };
}
