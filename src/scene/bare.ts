/** Who has lost all edges to the filter. */
import { type Columns, MARK } from './types.js';

export type EdgeEnds = Pick<Columns, 'n' | 'm' | 'source' | 'target'>;

/**
 * Makes each node dim that has edges, all of them `hidden` (1; else 0). Without a branch in either loop: which edge is hidden cannot
 * be foretold, and a processor that guesses wrong every other time takes three times as long.
 */
export function dimBare({ n, m, source, target }: EdgeEnds, hidden: Uint8Array, node: Uint8Array): void {
  // 1: has a hidden edge, 2: has a visible one.
  const tied = new Uint8Array(n);
  for (let e = 0; e < m; e++) {
    const s = source[e] as number;
    const t = target[e] as number;
    const bits = 2 - (hidden[e] as number);
    tied[s] = (tied[s] as number) | bits;
    tied[t] = (tied[t] as number) | bits;
  }
  for (let i = 0; i < n; i++) {
    const bits = tied[i] as number;
    node[i] = (node[i] as number) | ((bits & ~(bits >> 1) & 1) * MARK.dim);
  }
}
