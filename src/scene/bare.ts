/** Who has lost all edges to the filter. */
import type { Columns } from './types.js';

export type Ties = Pick<Columns, 'n' | 'm' | 'source' | 'target'>;

/** Calls back for each node that has edges, all of them `hidden` (1; else 0). Sums instead of branches: with many edges far quicker. */
export function eachBare({ n, m, source, target }: Ties, hidden: Uint8Array, found: (node: number) => void): void {
  // 1: has a hidden edge, 2: has a visible one.
  const tied = new Uint8Array(n);
  for (let e = 0; e < m; e++) {
    const s = source[e] as number;
    const t = target[e] as number;
    const bits = 2 - (hidden[e] as number);
    tied[s] = (tied[s] as number) | bits;
    tied[t] = (tied[t] as number) | bits;
  }
  for (let i = 0; i < n; i++) if (tied[i] === 1) found(i);
}
