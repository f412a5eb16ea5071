/** Which attributes part the nodes of a foreign graph into groups, and the groups of one, largest first. */
import type { Attribute, ForeignGraph } from '../../story/foreign.js';

export interface Group {
  /** As the file says it; empty for the nodes of which it says nothing. */
  readonly label: string;
  readonly count: number;
}

export interface Grouping {
  /** The attribute's name. */
  readonly name: string;
  /** By rank: the largest first, equals as their labels sort. */
  readonly groups: readonly Group[];
  /** Node → rank of its group. */
  readonly of: Uint16Array;
}

/** An attribute with more different values than this sorts nothing a reader could look over. */
const MOST = 60;
/** What people call the column that they mean to see, as other tools do too. */
const LIKELY = /modularity|communit|cluster|gr[uo]+p|categor|kategor|partition|(^|[_\s])(type|typ|kind|class|klasse)$/i;

/** Names of the attributes that part the nodes into 2 to 60 groups, in the file's order. */
export const groupable = (graph: ForeignGraph): string[] =>
  graph.nodeAttributes.filter((attribute) => parts(attribute)).map(({ name }) => name);

/** The attribute by which a file most likely wants to be seen; null where none says so. */
export const likeliest = (names: readonly string[]): string | null => names.find((name) => LIKELY.test(name)) ?? null;

function parts({ values }: Attribute): boolean {
  const seen = new Set<string>();
  for (const value of values) {
    seen.add(value);
    if (seen.size > MOST) return false;
  }
  return seen.size > 1;
}

/** Null where the graph has no such attribute. */
export function groupBy(graph: ForeignGraph, name: string | null): Grouping | null {
  const values = graph.nodeAttributes.find((attribute) => attribute.name === name)?.values;
  if (name == null || !values) return null;
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const groups = Array.from(counts, ([label, count]) => ({ label, count })).sort(
    (a, b) => b.count - a.count || (a.label < b.label ? -1 : 1),
  );
  const rank = new Map(groups.map(({ label }, i) => [label, i]));
  return { name, groups, of: Uint16Array.from(values, (value) => rank.get(value) ?? 0) };
}

/** Node → 1 where its group is switched off; null where none is. */
export function hiddenNodes(grouping: Grouping | null, off: ReadonlySet<number>): Uint8Array | null {
  if (!grouping || off.size === 0) return null;
  const mask = Uint8Array.from(grouping.groups, (_, rank) => (off.has(rank) ? 1 : 0));
  return Uint8Array.from(grouping.of, (rank) => mask[rank] as number);
}
