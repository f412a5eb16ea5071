/** A network as a zip: of two CSV files, or a workbook of two sheets. Fetched when one is asked for. The same network is the same bytes. */
import { strToU8, zipSync } from 'fflate';
import { csvOf } from '../../story/telling/csv.js';
import type { ForeignGraph } from '../graph.js';
import { tablesOf, type WrittenTable } from './tables.js';
import { workbookParts } from './workbook.js';

/** The zip format's first day. */
const PACKED_DAY = new Date(1980, 0, 1);

export const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    level: 6,
    mtime: PACKED_DAY,
  });

export const csvFrom = ({ columns, rows }: WrittenTable): string =>
  csvOf([
    columns.map(({ name }) => name),
    ...Array.from({ length: rows }, (_, row) => columns.map(({ valueAt }) => valueAt(row))),
  ]);

export function csvZipOf(graph: ForeignGraph): Uint8Array {
  const [nodes, edges] = tablesOf(graph);
  return zipped({ 'nodes.csv': csvFrom(nodes), 'edges.csv': csvFrom(edges) });
}

export const workbookOf = (graph: ForeignGraph): Uint8Array => bookOf(tablesOf(graph));

export const bookOf = (tables: readonly WrittenTable[]): Uint8Array => zipped(workbookParts(tables));
