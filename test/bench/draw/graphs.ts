/** Seeded graphs with places, as neutral columns: what every contestant starts from. */
import { layout } from '../../../src/layout/index.js';
import { crowdColumns } from '../../fixtures/crowd.js';

export interface BenchGraph {
  readonly name: string;
  readonly n: number;
  readonly m: number;
  /** CSS px on a stage WIDTH × HEIGHT. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Edge → one of TYPES types, by which a reader may filter. */
  readonly type: readonly number[];
  readonly names: readonly string[];
}

export const WIDTH = 1200;
export const HEIGHT = 800;
export const TYPES = 6;

/** `n` nodes, each tied to two that came before, the well-tied rather than the others (Barabási & Albert 1999). */
export function benchGraph(name: string, n: number): BenchGraph {
  const { m, source, target, tone, names } = crowdColumns(n, 2, 7);
  const places = layout({ n, m, source, target, seed: 1, aspect: WIDTH / HEIGHT });
  return {
    name,
    n,
    m,
    x: fitted(places.x, WIDTH),
    y: fitted(places.y, HEIGHT),
    source: [...source],
    target: [...target],
    type: [...tone],
    names,
  };
}

/** Strays apart, the places fill the stage. */
function fitted(values: Float32Array | Float64Array, size: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.002)] ?? 0;
  const high = sorted[Math.floor(sorted.length * 0.998)] ?? 1;
  const margin = size * 0.03;
  const at = (value: number) => margin + ((value - low) / (high - low || 1)) * (size - 2 * margin);
  return Array.from(values, (value) => Math.round(Math.max(0, Math.min(size, at(value))) * 100) / 100);
}
