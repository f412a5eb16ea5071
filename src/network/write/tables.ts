/** A network as two tables: nodes with their ids and names, edges with their ends, each followed by its attributes. */
import type { ForeignGraph } from '../graph.js';
import { isRole } from '../read/table/columns.js';
import { typedColumns, weightOf } from './typed.js';

export interface WrittenColumn {
  readonly name: string;
  /** Whether its cells are numbers. */
  readonly numeric: boolean;
  /** A range of the workbook whose cells are offered to whoever fills this column in; other words may be typed, too, unless `strict`. */
  readonly choices?: { readonly range: string; readonly strict: boolean };
  /** Width in characters; a workbook has its own where there is none. */
  readonly width?: number;
  valueAt(row: number): string;
}

export interface WrittenTable {
  readonly name: string;
  /** A sheet that only other sheets refer to. */
  readonly hidden?: boolean;
  readonly rows: number;
  readonly columns: readonly WrittenColumn[];
}

const column = (name: string, valueAt: WrittenColumn['valueAt'], numeric = false): WrittenColumn => ({
  name,
  numeric,
  valueAt,
});

const attributesOf = (columns: ForeignGraph['nodeAttributes']): WrittenColumn[] =>
  typedColumns(columns, isRole).map(({ name, values, type }) =>
    column(name, (row) => values[row] ?? '', type === 'integer' || type === 'number'),
  );

export function tablesOf(graph: ForeignGraph): readonly [nodes: WrittenTable, edges: WrittenTable] {
  const { n, m, ids, labels, source, target, directed, weight, edgeLabels, places, colours } = graph;
  const end = (of: Uint32Array) => (e: number) => ids[of[e] ?? 0] ?? '';
  return [
    {
      name: 'Nodes',
      rows: n,
      columns: [
        column('Id', (i) => ids[i] ?? ''),
        column('Label', (i) => labels[i] ?? ''),
        ...(places
          ? [column('x', (i) => String(places.x[i]), true), column('y', (i) => String(places.y[i]), true)]
          : []),
        ...(colours ? [column('Color', (i) => colours[i] ?? '')] : []),
        ...attributesOf(graph.nodeAttributes),
      ],
    },
    {
      name: 'Edges',
      rows: m,
      columns: [
        column('Source', end(source)),
        column('Target', end(target)),
        column('Type', (e) => (directed[e] ? 'Directed' : 'Undirected')),
        ...(weight ? [column('Weight', (e) => weightOf(graph, e), true)] : []),
        ...(edgeLabels ? [column('Label', (e) => edgeLabels[e] ?? '')] : []),
        ...attributesOf(graph.edgeAttributes),
      ],
    },
  ];
}
