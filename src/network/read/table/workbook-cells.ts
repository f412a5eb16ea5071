/** One sheet of a workbook → a table: only the rows in which something stands, each cell as text. */
import type { Losses } from '../losses.js';
import { Refusal } from '../refusal.js';
import type { XmlAttributes } from '../xml/parser.js';
import { letterOf, type SourceTable, type TableColumns } from './columns.js';
import { dateOf } from './workbook-dates.js';
import { unescaped, walkXml } from './workbook-xml.js';

/** What all sheets share. */
export interface Book {
  readonly shared: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly from1904: boolean;
  readonly losses: Losses;
}

/** Where a cell stands, both counted from 0. */
interface CellSpot {
  readonly row: number;
  readonly column: number;
}

interface OpenCell extends CellSpot {
  readonly type: string;
  readonly style: number;
  /** Null where the element is not there: an empty text is not the same as none. */
  value: string | null;
  text: string | null;
}

const nameOf = ({ row, column }: CellSpot) => `${letterOf(column)}${row + 1}`;

/** What the programs that write workbooks hold in one sheet. */
const CELLS_ROWS = 1_048_576;
const CELLS_COLUMNS = 16_384;
/** Empty cells before a row's last one that a sheet may have in all: its rows are lists without holes. */
const CELLS_BLANK = 20_000_000;

/** `AB12` → the column, counted from 0; null where no sheet has such a cell. */
function columnIn(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d*$/i.exec(reference)?.[1]?.toUpperCase() ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column > 0 && column <= CELLS_COLUMNS ? column - 1 : null;
}

/** `12` → the row, counted from 0; null where no sheet has such a row. */
const rowIn = (reference: string): number | null =>
  /^\d{1,7}$/.test(reference) && Number(reference) > 0 && Number(reference) <= CELLS_ROWS
    ? Number(reference) - 1
    : null;

export function sheetOf(bytes: Uint8Array, name: string, book: Book): SourceTable {
  const rows: string[][] = [];
  const numbers: number[] = [];
  const rounded: (CellSpot & { found: string })[] = [];
  const merged: string[] = [];
  const errors: string[] = [];
  let [row, column, phonetic, blank] = [-1, -1, 0, 0];
  let cell: OpenCell | null = null;
  let into: 'value' | 'text' | null = null;

  function begin(element: string, its: XmlAttributes): void {
    if (element === 'row') [row, column] = [rowIn(its['r'] ?? '') ?? row + 1, -1];
    else if (element === 'c') {
      column = columnIn(its['r'] ?? '') ?? column + 1;
      cell = { row, column, type: its['t'] ?? 'n', style: Number(its['s'] ?? 0), value: null, text: null };
    } else if (element === 'rPh') phonetic++;
    else if (element === 'mergeCell') merged.push(its['ref'] ?? '');
    else if (cell && element === 'v') {
      into = 'value';
      cell.value = '';
    } else if (cell && element === 't' && phonetic === 0) {
      into = 'text';
      cell.text ??= '';
    }
  }
  function put(its: OpenCell): void {
    if (its.type === 'e') errors.push(nameOf(its));
    const text = textOf(its, book, `${name}!${nameOf(its)}`);
    if (text === '') return;
    if (its.type === 'n' && Math.abs(Number(its.value)) > Number.MAX_SAFE_INTEGER)
      rounded.push({ ...its, found: text });
    if (numbers.at(-1) !== its.row) {
      numbers.push(its.row);
      rows.push([]);
    }
    const cells = rows.at(-1) as string[];
    blank += Math.max(0, its.column - cells.length);
    if (blank > CELLS_BLANK) throw new Refusal('too-large-inside', null, name);
    while (cells.length < its.column) cells.push('');
    cells[its.column] = text;
  }
  walkXml(bytes, {
    open: begin,
    text(its) {
      if (cell && into) cell[into] += its;
    },
    close(element) {
      if (element === 'v' || element === 't') into = null;
      else if (element === 'rPh') phonetic--;
      else if (element === 'c' && cell) {
        put(cell);
        cell = null;
      }
    },
  });
  const where = (at: number, to: number) => ({ sheet: name, cell: nameOf({ row: numbers[at] ?? 0, column: to }) });
  return {
    name,
    rows,
    where,
    flaws: { merged, errors, rounded: new Map(rounded.map((its) => [nameOf(its), its.found])) },
    called: (at) => String((numbers[at] ?? 0) + 1),
    check({ of }: TableColumns) {
      const [range] = merged;
      if (range != null) throw new Refusal('merged-cells', { sheet: name, cell: range });
      const ids = new Set((['source', 'target', 'id'] as const).map((role) => of.get(role)));
      const bad = rounded.find((its) => ids.has(its.column));
      if (bad) throw new Refusal('rounded-id', { sheet: name, cell: nameOf(bad) }, bad.found);
    },
  };
}

/** What a cell shows; a formula that was never computed shows nothing. `called`: where it is, in a sentence. */
function textOf({ type, style, value, text }: OpenCell, book: Book, called: string): string {
  if (type === 'inlineStr') return unescaped(text ?? '');
  if (value == null) return '';
  if (type === 's') return book.shared[Number(value)] ?? '';
  if (type === 'str') return unescaped(value);
  if (type === 'b') return value.trim() === '1' ? 'true' : 'false';
  if (type === 'd') return value;
  if (type === 'e') {
    book.losses.add('cells', called);
    return '';
  }
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isNaN(number)) return '';
  if (book.isDate(style)) return dateOf(number, book.from1904);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? value.trim() : String(number);
}
