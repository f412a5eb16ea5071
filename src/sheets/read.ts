/** The tables of a story → what its file would say, and where each value of that came from. What a value may be the story's own door judges. */
import { isFields } from '../story/comparing/fields.js';
import { EMPTY_LIST, itemsIn, textIn } from './cells.js';
import {
  columnOf,
  type HeaderColumn,
  SHEET_NAMES,
  type SheetColumn,
  STORY_SHEETS,
  type StorySheet,
} from './columns.js';
import { placeIn, type SheetFault, sheetFault } from './faults.js';
import type { Origins } from './origins.js';
import { valueAt } from './paths.js';
import type { GivenTable } from './tables.js';

type Fields = Record<string, unknown>;

/** Told by its own code where it is in a table; `header` by its column. */
interface ReadTable extends GivenTable {
  readonly sheet: StorySheet;
  readonly header: readonly (HeaderColumn | null)[];
}

const namesOf = ({ columns }: StorySheet) => columns.map(({ name }) => name).join(', ');

/** `origins` is told of each value. */
export function saidIn(
  tables: readonly GivenTable[],
  origins: Origins,
): { readonly value: Fields; readonly faults: readonly SheetFault[] } {
  const faults: SheetFault[] = [];
  const read = tables.flatMap((table) => readTable(table, faults));
  const byName = new Map<string, ReadTable>();
  for (const table of read) {
    if (byName.has(table.sheet.name))
      faults.push(sheetFault('sheet-twice', placeIn(table.name), { found: table.sheet.name }));
    else byName.set(table.sheet.name, table);
  }
  const value: Fields = {};
  for (const sheet of STORY_SHEETS) {
    const table = byName.get(sheet.name);
    const isThere = tables.some((its) => its.sheet === sheet);
    if (!table && sheet.required && !isThere)
      faults.push(sheetFault('sheet-missing', null, { found: sheet.name, known: namesOf(sheet) }));
    if (!table) continue;
    if (sheet.name === 'Story') putStory(value, table, origins, faults);
    else if (sheet.list) value[sheet.list] = recordsOf(table, `/${sheet.list}`, origins, faults);
    else putReviews(value, table, origins, faults);
  }
  return { value: ordered(value), faults };
}

/** In the order in which a story's file is written. */
const READ_ORDER = [
  ...['$schema', 'format', 'id', 'lang', 'title', 'takeaway', 'asOf'],
  ...['relations', 'sources', 'entities', 'statements', 'steps', 'corrections'],
];
const ordered = (value: Fields): Fields =>
  Object.fromEntries(READ_ORDER.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]]));

/** None where it is nothing of a story or has no header. */
function readTable(table: GivenTable, faults: SheetFault[]): ReadTable[] {
  const { name, sheet, rows, flaws } = table;
  if (!sheet) {
    faults.push(
      sheetFault('sheet-unknown', placeIn(name), { found: name, known: SHEET_NAMES.join(', '), severity: 'warning' }),
    );
    return [];
  }
  for (const range of flaws?.merged ?? [])
    faults.push(sheetFault('cells-merged', cellAt(name, range), { found: range }));
  for (const cell of flaws?.errors ?? []) faults.push(sheetFault('cell-error', cellAt(name, cell)));
  const [first] = rows;
  if (!first?.some((cell) => cell.trim() !== '')) {
    if (sheet.required) faults.push(sheetFault('sheet-empty', placeIn(name), { known: namesOf(sheet) }));
    return [];
  }
  const header = first.map((said) => columnOf(sheet, said));
  checkHeader(table, sheet, header, faults);
  const its = { ...table, sheet, header };
  for (const [cell, found] of flaws?.rounded ?? []) {
    const place = cellAt(name, cell);
    if (header[place.column ?? -1]?.column.kind !== 'number') faults.push(sheetFault('rounded', place, { found }));
  }
  return [its];
}

/** `AB12`, or the first cell of a range. */
function cellAt(sheet: string, reference: string) {
  const [, letters = '', row = '1'] = /^([A-Z]+)(\d+)/i.exec(reference) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return placeIn(sheet, Number(row), column);
}

function checkHeader(
  { name, rows, rowAt }: GivenTable,
  sheet: StorySheet,
  header: readonly (HeaderColumn | null)[],
  faults: SheetFault[],
): void {
  const seen = new Set<string>();
  header.forEach((its, column) => {
    const said = (rows[0]?.[column] ?? '').trim();
    const place = placeIn(name, rowAt(0), column);
    if (!its) {
      const isUsed = rows.some((row) => (row[column] ?? '').trim() !== '');
      if (isUsed)
        faults.push(sheetFault('column-unknown', place, { found: said, known: namesOf(sheet), severity: 'warning' }));
      return;
    }
    const own = `${its.column.name}/${its.lang ?? ''}/${its.part}`;
    if (seen.has(own)) faults.push(sheetFault('column-twice', place, { found: said }));
    seen.add(own);
  });
  for (const { name: wanted, required } of sheet.columns)
    if (required && !header.some((its) => its?.column.name === wanted))
      faults.push(sheetFault('column-missing', placeIn(name), { found: wanted }));
}

/** Indices of rows below the header in which something stands. */
const filled = ({ rows }: ReadTable): number[] =>
  Array.from(rows.keys()).filter((i) => i > 0 && rows[i]?.some((cell) => cell.trim() !== ''));

function recordsOf(table: ReadTable, at: string, origins: Origins, faults: SheetFault[]): Fields[] {
  return filled(table).map((row, i) => recordOf(table, row, `${at}/${i}`, origins, faults));
}

function putStory(value: Fields, table: ReadTable, origins: Origins, faults: SheetFault[]): void {
  const [row, other] = filled(table);
  if (row == null) {
    faults.push(sheetFault('no-story-row', placeIn(table.name)));
    return;
  }
  if (other != null) faults.push(sheetFault('two-story-rows', placeIn(table.name, table.rowAt(other))));
  Object.assign(value, recordOf(table, row, '', origins, faults));
}

/** Reviews belong to the statements that they name. */
function putReviews(value: Fields, table: ReadTable, origins: Origins, faults: SheetFault[]): void {
  const statements = (value['statements'] ?? []) as Fields[];
  const column = table.header.findIndex((its) => its?.column.name === 'statement');
  for (const row of filled(table)) {
    const found = textIn(table.rows[row]?.[column] ?? '');
    const i = statements.findIndex(({ id }) => id === found);
    const statement = statements[i];
    if (!statement) {
      faults.push(sheetFault('unknown-review', placeIn(table.name, table.rowAt(row), Math.max(0, column)), { found }));
      continue;
    }
    const reviews = (statement['reviewed'] ?? []) as Fields[];
    const { statement: _its, ...review } = recordOf(
      table,
      row,
      `/statements/${i}/reviewed/${reviews.length}`,
      origins,
      faults,
    );
    statement['reviewed'] = [...reviews, review];
  }
}

function recordOf(table: ReadTable, row: number, at: string, origins: Origins, faults: SheetFault[]): Fields {
  const record: Fields = {};
  origins.record(at, table, table.rowAt(row));
  table.header.forEach((its, column) => {
    const cell = table.rows[row]?.[column] ?? '';
    if (!its || cell.trim() === '') return;
    const { name } = its.column;
    const path = its.lang == null ? name.split('.') : [...name.split('.'), its.lang];
    origins.cell(`${at}/${path.join('/')}`, placeIn(table.name, table.rowAt(row), column));
    const before = valueAt(record, name.split('.'));
    const fault = clash(its, before, cell);
    if (fault) faults.push(sheetFault(fault, placeIn(table.name, table.rowAt(row), column), { found: name }));
    else
      put(
        record,
        path,
        its.column.kind === 'list' ? [...((before ?? []) as string[]), ...itemsIn(cell)] : valueIn(its, cell),
      );
  });
  return record;
}

/** A text is one for all languages, or one for each. */
function clash({ column, lang }: HeaderColumn, before: unknown, cell: string): SheetFault['code'] | null {
  if (column.kind === 'by-lang' && lang == null && cell.trim() !== EMPTY_LIST) return 'language-missing';
  if (column.kind !== 'texts' || before === undefined) return null;
  return (typeof before === 'string') === (lang == null) ? null : 'both-texts';
}

const READ_FLAGS = new Map([
  ...['true', 'wahr', 'yes', 'ja'].map((its) => [its, true] as const),
  ...['false', 'falsch', 'no', 'nein'].map((its) => [its, false] as const),
]);
const READ_NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** What is none of what its column has stays the text that it is, of which the story's door then says what it should be. */
function valueIn({ column, lang }: HeaderColumn, cell: string): unknown {
  const bare = cell.trim();
  const kind: SheetColumn['kind'] = column.kind;
  if (kind === 'number') return READ_NUMBER.test(bare) ? Number(bare) : textIn(cell);
  if (kind === 'flag') return READ_FLAGS.get(bare.toLowerCase()) ?? textIn(cell);
  if (kind === 'rows') return bare === EMPTY_LIST ? [] : textIn(cell);
  if (kind === 'by-lang' && lang == null) return {};
  return textIn(cell);
}

/** `path` has names of columns and languages only. */
function put(record: Fields, path: readonly string[], value: unknown): void {
  const [step = '', ...rest] = path;
  if (rest.length === 0) record[step] = value;
  else {
    const inner = record[step];
    const its = isFields(inner) ? inner : {};
    record[step] = its;
    put(its, rest, value);
  }
}
