/** Stress by stochastic gradient descent: J. X. Zheng, S. Pawar, D. F. M. Goodman, Graph Drawing by SGD, 2018, doi:10.1109/TVCG.2018.2859997. */
import { type Random, shuffle } from '../random.js';
import { APART } from './hops.js';

/** Places while they are being worked out, in double precision. */
export interface ArrangedCoordinates {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** What the drawings of one graph have in common. */
export interface Stress {
  /** Moves `coordinates` downhill in `rounds` passes over all pairs; the first step size is `rate`, in square hops. */
  descend(coordinates: ArrangedCoordinates, rate: number, rounds: number): void;
  /** Normalised stress at the best uniform scale, over the pairs that a path joins; 0 is perfect. */
  of(coordinates: ArrangedCoordinates): number;
}

/** The last step size: what is left to move is about a hundredth of a hop. */
const LAST = 0.01;

/** `hops` is row-major n × n; pairs without a path are drawn as if they stood `far` hops apart. */
export function createStress(n: number, hops: Uint16Array, far: number, random: Random): Stress {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  const pull = new Float64Array(far + 1);

  /** All pairs of one node with those before it in the order, from a random place on: new pairs next to each other each time. */
  function relax(k: number, x: Float64Array, y: Float64Array): void {
    const i = order[k] as number;
    const first = (random() * k) | 0;
    let xi = x[i] as number;
    let yi = y[i] as number;
    for (let q = 0; q < k; q++) {
      const j = order[first + q < k ? first + q : first + q - k] as number;
      const d = Math.min(far, hops[i * n + j] as number);
      const dx = xi - (x[j] as number);
      const dy = yi - (y[j] as number);
      const length = Math.sqrt(dx * dx + dy * dy) + 1e-9;
      const f = ((pull[d] as number) * (length - d)) / length;
      xi -= f * dx;
      yi -= f * dy;
      x[j] = (x[j] as number) + f * dx;
      y[j] = (y[j] as number) + f * dy;
    }
    x[i] = xi;
    y[i] = yi;
  }

  return {
    descend({ x, y }, rate, rounds) {
      // Engines may differ in the last bit of a power; in single precision they agree.
      const cool = Math.fround((LAST / rate) ** (1 / (rounds - 1)));
      for (let t = 0, step = rate; t < rounds; t++, step *= cool) {
        for (let d = 1; d <= far; d++) pull[d] = Math.min(1, step / (d * d)) / 2;
        shuffle(order, random);
        for (let k = 1; k < n; k++) relax(k, x, y);
      }
    },
    of({ x, y }) {
      let sum = 0;
      let squares = 0;
      let count = 0;
      for (let i = 1; i < n; i++) {
        for (let j = 0; j < i; j++) {
          const hop = hops[i * n + j] as number;
          if (hop === APART) continue;
          const dx = (x[i] as number) - (x[j] as number);
          const dy = (y[i] as number) - (y[j] as number);
          const ratio = Math.sqrt(dx * dx + dy * dy) / hop;
          sum += ratio;
          squares += ratio * ratio;
          count++;
        }
      }
      return squares > 0 ? 1 - (sum * sum) / (squares * count) : 0;
    },
  };
}
