/** How evenly a drawing uses its frame: the mean squared distance from the points of a lattice to the nearest node, as in a centroidal Voronoi tessellation. */
import type { ArrangedCoordinates } from './stress.js';
import type { Task } from './task.js';

/** Per node: a frame of which each point is a cell away from the nearest node costs this much. */
const FILL_EMPTY = 0.8;
/** Points of the lattice per cell, in either direction, and at most so many in all. */
const FILL_FINE = 1.4;
const FILL_MOST = 12;

export interface Fill {
  /** The cost were node i at (px, py), all others where they are. */
  at(i: number, px: number, py: number): number;
  /** To be called after node i has moved. */
  moved(i: number): void;
}

export function createFill({ n, width, height, cell }: Task, { x, y }: ArrangedCoordinates): Fill {
  const columns = Math.max(2, Math.min(FILL_MOST, Math.round((FILL_FINE * width) / cell)));
  const rows = Math.max(2, Math.min(FILL_MOST, Math.round((FILL_FINE * height) / cell)));
  const size = columns * rows;
  const sx = Float64Array.from({ length: size }, (_, k) => (width * (k % columns)) / (columns - 1));
  const sy = Float64Array.from({ length: size }, (_, k) => (height * Math.floor(k / columns)) / (rows - 1));
  // Of each point: the nearest node, the second nearest, and the squared distances of both.
  const first = new Int32Array(size);
  const second = new Int32Array(size);
  const near = new Float64Array(size);
  const next = new Float64Array(size);
  const scale = (FILL_EMPTY * n) / (size * cell * cell);

  function survey(k: number): void {
    near[k] = Infinity;
    next[k] = Infinity;
    for (let j = 0; j < n; j++) {
      const d = ((x[j] as number) - (sx[k] as number)) ** 2 + ((y[j] as number) - (sy[k] as number)) ** 2;
      if (d >= (next[k] as number)) continue;
      const best = d < (near[k] as number);
      second[k] = best ? (first[k] as number) : j;
      next[k] = best ? (near[k] as number) : d;
      if (!best) continue;
      first[k] = j;
      near[k] = d;
    }
  }

  for (let k = 0; k < size; k++) survey(k);
  return {
    at(i, px, py) {
      let sum = 0;
      for (let k = 0; k < size; k++) {
        const dx = px - (sx[k] as number);
        const dy = py - (sy[k] as number);
        const d = dx * dx + dy * dy;
        const others = first[k] === i ? (next[k] as number) : (near[k] as number);
        sum += d < others ? d : others;
      }
      return sum * scale;
    },
    moved(i) {
      for (let k = 0; k < size; k++) {
        const d = ((x[i] as number) - (sx[k] as number)) ** 2 + ((y[i] as number) - (sy[k] as number)) ** 2;
        if (first[k] === i || second[k] === i || d < (next[k] as number)) survey(k);
      }
    },
  };
}
