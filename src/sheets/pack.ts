/** A story as a file of tables: a workbook, or a zip of CSV files. The same story is the same bytes. */
import { bookOf, csvFrom, zipped } from '../network/write/packed.js';
import type { StoryFile } from '../story/definition.js';
import { offeredTable, sheetsOf } from './write.js';

export type SheetFormat = 'xlsx' | 'csv';

/** `story` must be one that its door let in; `all`: with sheets for what it does not have. */
export function packSheets(story: StoryFile, format: SheetFormat, all = false): Uint8Array<ArrayBuffer> {
  const tables = sheetsOf(story, all);
  const bytes =
    format === 'xlsx'
      ? bookOf([...tables, offeredTable()])
      : zipped(Object.fromEntries(tables.map((table) => [`${table.name.toLowerCase()}.csv`, csvFrom(table)])));
  return bytes as Uint8Array<ArrayBuffer>;
}
