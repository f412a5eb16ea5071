/** Whom a party without lines stands with: a channel with those who spoke on it, say. */
import { concernedBy } from '../story/concerned.js';
import type { Story } from '../story/definition.js';
import type { Columns } from './types.js';

type Pairs = Pick<Columns, 'm' | 'source' | 'target'>;

/**
 * Parties, and groups of them, that no line joins but who stand in the same statements: of each two such groups the pair that does so most
 * often, and never more pairs than are needed to join all, so that nobody comes nearer to anybody of the own group.
 */
export function companyOf(columns: Columns, { statements }: Pick<Story, 'statements'>): Pairs {
  const { n, m, ids, source, target } = columns;
  const groups = createGroups(n);
  for (let e = 0; e < m; e++) groups.join(source[e] as number, target[e] as number);
  const number = new Map(ids.map((id, i) => [id, i]));
  const times = new Map<number, number>();
  for (const statement of statements) {
    const all = Array.from(concernedBy(statement)).flatMap((id) => number.get(id) ?? []);
    for (const i of all)
      for (const j of all)
        if (i < j && groups.of(i) !== groups.of(j)) times.set(i * n + j, (times.get(i * n + j) ?? 0) + 1);
  }
  // Sorting is stable: of equals the first to be told of.
  const often = [...times].sort(([, a], [, b]) => b - a).map(([key]) => [Math.floor(key / n), key % n] as const);
  const pairs = often.filter(([i, j]) => groups.join(i, j));
  return {
    m: pairs.length,
    source: Uint32Array.from(pairs, ([i]) => i),
    target: Uint32Array.from(pairs, ([, j]) => j),
  };
}

/** Which of `n` nodes belong together; R. E. Tarjan, Efficiency of a good but not linear set union algorithm, 1975. */
function createGroups(n: number) {
  const up = Uint32Array.from({ length: n }, (_, i) => i);
  function of(i: number): number {
    let at = i;
    while (up[at] !== at) {
      up[at] = up[up[at] as number] as number;
      at = up[at] as number;
    }
    return at;
  }
  return {
    of,
    /** Whether the two were apart until now. */
    join(i: number, j: number): boolean {
      const [a, b] = [of(i), of(j)];
      up[a] = b;
      return a !== b;
    },
  };
}
