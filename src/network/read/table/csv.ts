/** Text with one record a line → a table. The separator is guessed: by a header that is known, else by what parts the lines alike. */
import { parse } from 'papaparse';
import { unguarded } from '../../../story/formula-guard.js';
import { CAPS, type GraphReading, type TableForm, type Where } from '../../graph.js';
import type { OnReading } from '../progress.js';
import { Refusal } from '../refusal.js';
import { isHeader, type SourceTable, type TableColumns } from './columns.js';
import { columnNames, formOf, guessed } from './form.js';
import { readTables } from './tables.js';

/** A semicolon parts cells of which some hold a comma, so it comes first. */
const CSV_SEPARATORS = [';', '\t', ',', '|'];
/** Rows by which a text is known to be a table. */
const CSV_FIRST_ROWS = 20;

/** Lines, blank ones among them, of the largest table that could be a graph within its caps. */
const CSV_LINES = CAPS.edges + CAPS.nodes + 1_000_000;

/** The text of a table, how its cells are parted, and how many lines stand before it. */
export interface CsvText {
  readonly body: string;
  readonly separator: string;
  readonly skipped: number;
}

/** Null where the text is no table. `encoding`: by which its bytes were read. */
export function openCsv(text: string, encoding: string, onReading?: OnReading): GraphReading | null {
  const its = csvText(text);
  if (!its) return null;
  let found: TableColumns | null = null;
  const check = (columns: TableColumns) => {
    found = columns;
  };
  const reading = readTables(() => [{ ...csvTable(its, ''), check }], onReading);
  const first = firstRows(its, CSV_FIRST_ROWS);
  const how = { encoding, separator: its.separator, quoted: true };
  return { ...reading, table: found ? formOf(how, found, first) : guessed(how, first) };
}

/** The same as somebody wants it. */
export function openCsvAs(text: string, form: TableForm, onReading?: OnReading): GraphReading {
  const its = csvText(text, isHeader, form.separator) as CsvText;
  const reading = readTables(() => [{ ...csvTable(its, '', form.quoted), form }], onReading);
  return {
    ...reading,
    table: { form, columns: columnNames(firstRows(its, CSV_FIRST_ROWS, form.quoted), form.header) },
  };
}

/** The cells of the first rows. */
export const firstRows = ({ body, separator }: CsvText, rows: number, quoted = true): readonly (readonly string[])[] =>
  cellsOf(body, separator, quoted, rows).data;

/**
 * Null where the text is no table. Line ends become one kind; what Excel says of the separator in the first line is no row. `isKnown`: whether
 * names as they are parted are those of a header. With a separator of somebody's own nothing is guessed.
 */
export function csvText(
  whole: string,
  isKnown: (names: readonly string[]) => boolean = isHeader,
  own?: string,
): CsvText | null {
  const text = whole.replace(/\r\n?/g, '\n');
  const [head, told] = /^\n*(?:sep=(.)\n)?/i.exec(text) ?? [''];
  const body = text.slice(head.length);
  const separator = own ?? told ?? separatorOf(body, isKnown);
  return separator === '' ? null : { body, separator, skipped: newlines(head) };
}

/** Throws a Refusal for a quotation mark that is never closed: it would swallow the rest; and for more lines than are kept. */
export function csvTable({ body, separator, skipped }: CsvText, name: string, quoted = true): SourceTable {
  const said = body.slice(0, endOf(body));
  if (hasMoreLines(said, CSV_LINES)) throw new Refusal('too-many-edges', { line: CSV_LINES + skipped });
  const { data, errors } = cellsOf(said, separator, quoted);
  const rows = data.map((row) => row.map(unguarded));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  const lines = linesOf(data, skipped);
  const where = (row: number): Where => ({ line: lines[row] ?? 1 });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) throw new Refusal('open-quote', where(open.row ?? 0));
  return { name, rows, where, called: (row) => String(lines[row] ?? 1) };
}

/** Where quotation marks are letters like others, nothing but the separator and the line's end parts cells. */
function cellsOf(body: string, separator: string, quoted: boolean, most = 0) {
  if (quoted) return parse<string[]>(body, { delimiter: separator, preview: most });
  const lines = most > 0 ? body.split('\n', most) : body.split('\n');
  return { data: lines.map((line) => line.split(separator)), errors: [] };
}

/** Where the last line ends on which something stands. */
function endOf(text: string): number {
  let end = text.length;
  while (text[end - 1] === '\n') end--;
  return end;
}

/** Asked before the rows are made, each of which takes a hundred bytes though nothing stands on it. */
function hasMoreLines(text: string, most: number): boolean {
  let at = -1;
  for (let lines = 0; lines < most; lines++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return false;
  }
  return true;
}

const newlines = (text: string) => text.split('\n').length - 1;

/** Empty where nothing parts the first lines alike. */
function separatorOf(text: string, isKnown: (names: readonly string[]) => boolean): string {
  const first = text.slice(0, text.search(/\n|$/));
  const known = CSV_SEPARATORS.find((its) => isKnown(parse<string[]>(first, { delimiter: its }).data[0] ?? []));
  if (known) return known;
  const alike = (separator: string) => {
    const { data } = parse<string[]>(text, { delimiter: separator, preview: CSV_FIRST_ROWS });
    const rows = data.filter((row) => row.some((cell) => cell !== ''));
    return rows.length > 1 && (rows[0]?.length ?? 0) > 1 && rows.every((row) => row.length === rows[0]?.length);
  };
  return CSV_SEPARATORS.find((its) => first.includes(its) && alike(its)) ?? '';
}

/** The line in which each row begins; a cell in quotation marks may go over several. */
function linesOf(rows: readonly (readonly string[])[], skipped: number): Uint32Array {
  let line = 1 + skipped;
  return Uint32Array.from(rows, (row) => {
    const its = line;
    line += 1 + row.reduce((sum, cell) => sum + (cell.includes('\n') ? newlines(cell) : 0), 0);
    return its;
  });
}
