/** What hangs together, whatever way its edges point. */
import type { ForeignGraph } from '../graph.js';

type Ends = Pick<ForeignGraph, 'n' | 'm' | 'source' | 'target'>;

/** Node → how many nodes its component has, itself among them. Union by halving paths, as recursion would not bear a long chain. */
export function componentSizes({ n, m, source, target }: Ends): Float64Array {
  const parent = Uint32Array.from({ length: n }, (_, i) => i);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (let e = 0; e < m; e++) {
    const [a, b] = [root(source[e] as number), root(target[e] as number)];
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  }
  const size = new Float64Array(n);
  for (let i = 0; i < n; i++) size[root(i)] = (size[root(i)] as number) + 1;
  return Float64Array.from(size, (_, i) => size[root(i)] as number);
}
