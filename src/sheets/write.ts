/** A story → its sheets: every field of its file stands in a cell, and nothing else does. */

import type { WrittenColumn, WrittenTable } from '../network/write/tables.js';
import { isFields } from '../story/comparing/fields.js';
import type { StoryFile } from '../story/definition.js';
import { cellOf, EMPTY_LIST, listCells } from './cells.js';
import {
  type HeaderColumn,
  headerOf,
  OFFERED_SHEET,
  type Offered,
  SHEET_NAMES,
  type SheetColumn,
  STORY_SHEETS,
  type StorySheet,
} from './columns.js';
import { valueAt } from './paths.js';

/** What becomes the rows of a sheet; null where the story has no such list at all. */
function recordsOf(story: StoryFile, { name, list }: StorySheet): readonly unknown[] | null {
  if (name === 'Story') return [story];
  if (list) return story[list] ?? null;
  const reviews = story.statements.flatMap(({ id, reviewed = [] }) =>
    reviewed.map((its) => ({ statement: id, ...its })),
  );
  return reviews.length > 0 ? reviews : null;
}

/** The cells of a value in its columns: by header, empty where it says nothing. */
function cellsOf(column: SheetColumn, value: unknown): ReadonlyMap<string, string> {
  const cell = (text: string, more: Partial<HeaderColumn> = {}) =>
    [headerOf({ column, lang: null, part: 1, ...more }), text] as const;
  if (value === undefined) return new Map();
  if (column.kind === 'rows') return new Map(Array.isArray(value) && value.length === 0 ? [cell(EMPTY_LIST)] : []);
  if (column.kind === 'list') return new Map(listCells(value as string[]).map((its, i) => cell(its, { part: i + 1 })));
  if (!isFields(value)) return new Map([cell(cellOf(String(value)))]);
  const tongues = Object.entries(value).map(([lang, text]) => cell(cellOf(String(text)), { lang }));
  return new Map(tongues.length > 0 ? tongues : [cell(EMPTY_LIST)]);
}

/** A list's further columns and a text's languages stand beside the column itself, which is left out where only languages are used. */
function headersOf(column: SheetColumn, rows: readonly ReadonlyMap<string, string>[]): string[] {
  const used = new Set(rows.flatMap((its) => [...its.keys()]));
  const bare = column.name;
  const langs = column.kind === 'texts' || column.kind === 'by-lang';
  if (!langs) return [bare, ...[...used].filter((name) => name !== bare)];
  return used.size === 0 || used.has(bare) ? [bare, ...[...used].filter((name) => name !== bare)] : [...used];
}

function columnsFor(column: SheetColumn, records: readonly unknown[]): WrittenColumn[] {
  const rows = records.map((record) => cellsOf(column, valueAt(record, column.name.split('.'))));
  return headersOf(column, rows).map((name) => ({
    name,
    numeric: column.kind === 'number',
    width: widthOf(column),
    ...(column.offered && { choices: choicesOf(column.offered, column.kind === 'list') }),
    valueAt: (row) => rows[row]?.get(name) ?? '',
  }));
}

function widthOf({ kind, name }: SheetColumn): number {
  if (kind === 'number' || kind === 'flag') return 12;
  return /exact|translations|text$|note|reason|takeaway/.test(name) ? 60 : 24;
}

/** Rows of another sheet from which its ids are offered. */
const WRITE_OFFERED_ROWS = 5000;

const isWords = (offered: Offered): offered is readonly string[] => typeof offered !== 'string';

/** In a list several may stand, so that whatever is typed is taken. */
function choicesOf(offered: Offered, several: boolean): WrittenColumn['choices'] & object {
  if (!isWords(offered)) return { range: `${offered}!$A$2:$A$${WRITE_OFFERED_ROWS}`, strict: false };
  const letter = String.fromCharCode(65 + WORDS.indexOf(offered));
  return { range: `${OFFERED_SHEET}!$${letter}$2:$${letter}$${offered.length + 1}`, strict: !several };
}

/** All lists of words that are offered, one each. */
const WORDS = [
  ...new Set(
    STORY_SHEETS.flatMap(({ columns }) => columns).flatMap(({ offered }) =>
      offered != null && isWords(offered) ? [offered] : [],
    ),
  ),
];

export function offeredTable(): WrittenTable {
  return {
    name: OFFERED_SHEET,
    hidden: true,
    rows: Math.max(...WORDS.map(({ length }) => length)),
    columns: WORDS.map((words, i) => ({
      name: STORY_SHEETS.flatMap(({ columns }) => columns).find(({ offered }) => offered === words)?.name ?? String(i),
      numeric: false,
      valueAt: (row) => words[row] ?? '',
    })),
  };
}

/** In the order in which they are filled in; a sheet that the story has no list for is left out, unless `all`. */
export function sheetsOf(story: StoryFile, all = false): WrittenTable[] {
  return SHEET_NAMES.flatMap((name) => {
    const sheet = STORY_SHEETS.find((its) => its.name === name) as StorySheet;
    const records = recordsOf(story, sheet);
    if (!records && !all) return [];
    const rows = records ?? [];
    return [{ name, rows: rows.length, columns: sheet.columns.flatMap((column) => columnsFor(column, rows)) }];
  });
}
