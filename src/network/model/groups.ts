/** What parts the nodes of a foreign graph into groups, by which it opens, and the groups of one parting, largest first. */

import { degreesOf } from '../../scene/labels/ranking.js';
import type { ForeignGraph } from '../graph.js';
import { modularityOf } from './modularity.js';

export interface Group {
  /** As the file says it, of colours the name of its best tied node; empty for the nodes of which it says nothing. */
  readonly label: string;
  readonly count: number;
}

/** The colours that a file gives its nodes, as if they were an attribute. */
export const COLOURS: unique symbol = Symbol('colours');

/** An attribute's name, or the file's colours. */
export type By = string | typeof COLOURS;

export interface Grouping {
  readonly by: By;
  /** By rank: the largest first, equals as their labels sort. */
  readonly groups: readonly Group[];
  /** Node → rank of its group. */
  readonly of: Uint16Array;
}

/** An attribute with more different values than this sorts nothing a reader could look over. */
const GROUPS_MOST = 60;
/** With more groups than this a parting counts for less, as colours run out. */
const FAVOURED = 20;
/** A parting that explains less is no reason to open with it. */
const NOTABLE = 0.2;
/** Partings that are no farther apart explain the graph alike. */
const GROUPS_ALIKE = 0.02;
/** What people call the column that they mean to see, as other tools do too. */
const LIKELY = /modularity|communit|cluster|gr[uo]+p|categor|kategor|partition|(^|[_\s])(type|typ|kind|class|klasse)$/i;

function valuesOf({ nodeAttributes, colours }: ForeignGraph, by: By | null): readonly string[] | null {
  if (by === COLOURS) return colours;
  return nodeAttributes.find(({ name }) => name === by)?.values ?? null;
}

/** What parts the nodes into 2 to 60 groups: attributes in the file's order, then its colours. */
export function groupable(graph: ForeignGraph): By[] {
  const all: By[] = [...graph.nodeAttributes.map(({ name }) => name), COLOURS];
  return all.filter((by) => parts(valuesOf(graph, by) ?? []));
}

/** The attribute by which a file most likely wants to be seen; null where none says so. */
export const likeliest = (all: readonly By[]): By | null =>
  all.find((by) => typeof by === 'string' && LIKELY.test(by)) ?? null;

function parts(values: readonly string[]): boolean {
  const seen = new Set<string>();
  for (const value of values) {
    seen.add(value);
    if (seen.size > GROUPS_MOST) return false;
  }
  return seen.size > 1;
}

/** Null where the graph has no such attribute. */
export function groupBy(graph: ForeignGraph, by: By | null): Grouping | null {
  const values = valuesOf(graph, by);
  if (by == null || !values) return null;
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = Array.from(counts).sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1));
  const rank = new Map(sorted.map(([value], i) => [value, i]));
  const of = Uint16Array.from(values, (value) => rank.get(value) ?? 0);
  const names = by === COLOURS ? bestTied(graph, of, sorted.length) : null;
  const groups = sorted.map(([value, count], i) => ({ label: (value && names?.[i]) ?? value, count }));
  return { by, groups, of };
}

/** Group → the name of its node with most edges. */
function bestTied(graph: ForeignGraph, of: Uint16Array, groups: number): string[] {
  const degree = degreesOf(graph);
  const best: number[] = new Array(groups).fill(-1);
  of.forEach((group, i) => {
    const so = best[group] as number;
    if (so < 0 || (degree[i] as number) > (degree[so] as number)) best[group] = i;
  });
  return best.map((i) => graph.labels[i] ?? '');
}

/** How well a grouping explains the edges; nodes of which the file says nothing are no group. */
export function strengthOf(graph: ForeignGraph, { groups, of }: Grouping): number {
  const none = groups.findIndex(({ label }) => label === '');
  return modularityOf(graph, of, groups.length, none);
}

/** A grouping and its modularity. */
export interface Opening {
  readonly grouping: Grouping;
  readonly strength: number;
}

/**
 * The grouping that explains the edges best; of several alike the one whose name says so, then the first. Where none explains much,
 * the one whose name says so, or null.
 */
export function openingOf(graph: ForeignGraph, all: readonly By[]): Opening | null {
  const tried = all.flatMap((by): (Opening & { readonly worth: number })[] => {
    const grouping = groupBy(graph, by);
    if (!grouping) return [];
    const strength = strengthOf(graph, grouping);
    return [{ grouping, strength, worth: strength * Math.min(1, FAVOURED / grouping.groups.length) }];
  });
  const most = tried.reduce((so, { worth }) => Math.max(so, worth), 0);
  const best = most < NOTABLE ? tried : tried.filter(({ worth }) => worth >= most - GROUPS_ALIKE);
  const named = likeliest(best.map(({ grouping }) => grouping.by));
  return best.find(({ grouping }) => grouping.by === named) ?? (most < NOTABLE ? null : (best[0] ?? null));
}
