/** A network as a zip: of two CSV files, or a workbook of two sheets. Fetched when one is asked for. The same network is the same bytes. */
import { strToU8, zipSync } from 'fflate';
import type { ForeignGraph } from '../graph.js';
import { guarded } from '../read/table/guard.js';
import { tablesOf, type WrittenTable } from './tables.js';
import { workbookParts } from './workbook.js';

/** The zip format's first day. */
const PACKED_DAY = new Date(1980, 0, 1);

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    level: 6,
    mtime: PACKED_DAY,
  });

const quoted = (cell: string) => {
  const its = guarded(cell);
  return /[",;\r\n]/.test(its) || its !== its.trim() || its !== cell ? `"${its.replaceAll('"', '""')}"` : its;
};

/** With a byte order mark, without which Excel reads UTF-8 as something else; lines end with CR LF. */
function csvOf({ columns, rows }: WrittenTable): string {
  const lines = [columns.map(({ name }) => quoted(name)).join(',')];
  for (let row = 0; row < rows; row++) lines.push(columns.map((its) => quoted(its.valueAt(row))).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

export function csvZipOf(graph: ForeignGraph): Uint8Array {
  const [nodes, edges] = tablesOf(graph);
  return zipped({ 'nodes.csv': csvOf(nodes), 'edges.csv': csvOf(edges) });
}

export const workbookOf = (graph: ForeignGraph): Uint8Array => zipped(workbookParts(tablesOf(graph)));
