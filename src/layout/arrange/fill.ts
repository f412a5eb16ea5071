/** How evenly a drawing uses its frame: the mean squared distance from a lattice of points to the nearest node, the energy of a centroidal Voronoi tessellation. */
import type { Spots } from './stress.js';

export interface Fill {
  /** The energy were node i at (x, y), all others where they are; 0 would be a node everywhere. */
  at(i: number, x: number, y: number): number;
  /** To be called after node i has moved. */
  moved(i: number): void;
}

/** `spots` is read, never written; `unit` is the length, in px, that counts as 1. */
export function createFill(spots: Spots, width: number, height: number, unit: number, columns: number, rows: number): Fill {
  const { x, y } = spots;
  const n = x.length;
  const size = columns * rows;
  const sx = Float64Array.from({ length: size }, (_, k) => (width * ((k % columns) + 0.5)) / columns);
  const sy = Float64Array.from({ length: size }, (_, k) => (height * (Math.floor(k / columns) + 0.5)) / rows);
  const owner = new Int32Array(size);
  const near = new Float64Array(size);
  /** Squared distance to the nearest node but the owner. */
  const next = new Float64Array(size);
  const runner = new Int32Array(size);

  function survey(k: number): void {
    let o = -1;
    let r = -1;
    let d0 = Number.POSITIVE_INFINITY;
    let d1 = d0;
    for (let j = 0; j < n; j++) {
      const d = ((x[j] as number) - (sx[k] as number)) ** 2 + ((y[j] as number) - (sy[k] as number)) ** 2;
      if (d < d0) {
        r = o;
        d1 = d0;
        o = j;
        d0 = d;
      } else if (d < d1) {
        r = j;
        d1 = d;
      }
    }
    owner[k] = o;
    near[k] = d0;
    runner[k] = r;
    next[k] = d1;
  }

  for (let k = 0; k < size; k++) survey(k);
  const scale = n / size / (unit * unit);
  return {
    at(i, px, py) {
      let sum = 0;
      for (let k = 0; k < size; k++) {
        const d = (px - (sx[k] as number)) ** 2 + (py - (sy[k] as number)) ** 2;
        const others = owner[k] === i ? (next[k] as number) : (near[k] as number);
        sum += d < others ? d : others;
      }
      return sum * scale;
    },
    moved(i) {
      const px = x[i] as number;
      const py = y[i] as number;
      for (let k = 0; k < size; k++) {
        const d = (px - (sx[k] as number)) ** 2 + (py - (sy[k] as number)) ** 2;
        if (owner[k] === i || runner[k] === i || d < (next[k] as number)) survey(k);
      }
    },
  };
}
