/**
 * A graph as two tables for a spreadsheet, nodes and edges, with every attribute of the file, so that they can be read again. The last
 * columns say of each row which graph it is from and what a filter leaves out; of an edge both ends are shown.
 */
import { csvOf } from '../../story/telling/csv.js';
import type { ForeignGraph } from '../graph.js';
import { tablesOf, type WrittenTable } from '../write/tables.js';

export interface GraphPart {
  readonly graph: ForeignGraph;
  readonly title: string;
  /** Says what is left out; empty where nothing is. */
  readonly filter: string;
  isShown(node: number): boolean;
  /** Without it an edge is shown wherever both its ends are. */
  isEdgeShown?(e: number): boolean;
  /** Where everybody stands; null before there are places. */
  readonly places: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> } | null;
}

const FROM = ['graph', 'filter'];

/** An attribute may be called as a column of ours; it stays apart from it. */
const named = (name: string): string => (FROM.includes(name) ? `${name} (file)` : name);

function csvFrom({ columns, rows }: WrittenTable, isShown: (row: number) => boolean, from: readonly string[]): string {
  const shown = Array.from({ length: rows }, (_, row) => row).filter(isShown);
  return csvOf([
    [...columns.map(({ name }) => named(name)), ...FROM],
    ...shown.map((row) => [...columns.map(({ valueAt }) => valueAt(row)), ...from]),
  ]);
}

export function nodesCsv({ graph, title, filter, isShown, places }: GraphPart): string {
  const its = places && { x: Float64Array.from(places.x), y: Float64Array.from(places.y) };
  const [nodes] = tablesOf({ ...graph, places: its });
  return csvFrom(nodes, isShown, [title, filter]);
}

export function edgesCsv({ graph, title, filter, isShown, isEdgeShown }: GraphPart): string {
  const ends = (e: number) => isShown(graph.source[e] ?? 0) && isShown(graph.target[e] ?? 0);
  const [, edges] = tablesOf(graph);
  return csvFrom(edges, isEdgeShown ?? ends, [title, filter]);
}
