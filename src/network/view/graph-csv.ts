/**
 * A graph as two tables for a spreadsheet, nodes and edges, with every attribute of the file. The last columns say of each row which
 * graph it is from and what a filter leaves out; of an edge both ends are shown.
 */
import { csvOf } from '../../story/telling/csv.js';
import type { AttributeColumn, ForeignGraph } from '../graph.js';

export interface GraphPart {
  readonly graph: ForeignGraph;
  readonly title: string;
  /** Says what is left out; empty where nothing is. */
  readonly filter: string;
  isShown(node: number): boolean;
  /** Where everybody stands; null before there are places. */
  readonly places: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> } | null;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
/** An attribute may be called as a column of ours; it stays apart from it. */
const named = (attributes: readonly AttributeColumn[], own: readonly string[]): string[] =>
  attributes.map(({ name }) => (own.includes(name) ? `${name} (file)` : name));
const number = (value: number | undefined): string => (value == null || Number.isNaN(value) ? '' : String(value));

const FROM = ['graph', 'filter'];

export function nodesCsv({ graph, title, filter, isShown, places }: GraphPart): string {
  const own = ['id', 'label', 'x', 'y', ...(graph.colours ? ['colour'] : [])];
  const rows = numbers(graph.n)
    .filter(isShown)
    .map((i) => [
      ...[graph.ids[i] ?? '', graph.labels[i] ?? '', number(places?.x[i]), number(places?.y[i])],
      ...(graph.colours ? [graph.colours[i] ?? ''] : []),
      ...graph.nodeAttributes.map(({ values }) => values[i] ?? ''),
      ...[title, filter],
    ]);
  return csvOf([[...own, ...named(graph.nodeAttributes, [...own, ...FROM]), ...FROM], ...rows]);
}

export function edgesCsv({ graph, title, filter, isShown }: GraphPart): string {
  const { source, target, directed, weight, edgeLabels, edgeAttributes, ids } = graph;
  const own = ['source', 'target', 'directed', ...(weight ? ['weight'] : []), ...(edgeLabels ? ['label'] : [])];
  const rows = numbers(graph.m)
    .filter((e) => isShown(source[e] ?? 0) && isShown(target[e] ?? 0))
    .map((e) => [
      ...[ids[source[e] ?? 0] ?? '', ids[target[e] ?? 0] ?? '', directed[e] ? 'yes' : 'no'],
      ...(weight ? [number(weight[e])] : []),
      ...(edgeLabels ? [edgeLabels[e] ?? ''] : []),
      ...edgeAttributes.map(({ values }) => values[e] ?? ''),
      ...[title, filter],
    ]);
  return csvOf([[...own, ...named(edgeAttributes, [...own, ...FROM]), ...FROM], ...rows]);
}
