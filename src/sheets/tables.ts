/** The bytes of a workbook, or of a zip of CSV files → its tables as rows of text. Each throws a `SheetRefusal` for what is no table. */
import { unzipSync } from 'fflate';
import { createLosses } from '../network/read/losses.js';
import { Refusal } from '../network/read/refusal.js';
import type { SheetFlaws } from '../network/read/table/columns.js';
import { csvTable, csvText } from '../network/read/table/csv.js';
import { decoded } from '../network/read/table/decode.js';
import { areStorySheets } from '../network/read/table/story-sheets.js';
import { sheetNames, tablesOf } from '../network/read/table/workbook.js';
import { columnOf, OFFERED_SHEET, type StorySheet, sheetNamed } from './columns.js';
import { placeIn, SheetRefusal, sheetFault } from './faults.js';

/** One table as a file has it. */
export interface GivenTable {
  /** As the file calls it: a sheet, or a file of a zip. */
  readonly name: string;
  /** What it is of a story; undefined where it is nothing. */
  readonly sheet: StorySheet | undefined;
  readonly rows: readonly (readonly string[])[];
  /** A row's number as the program that shows the table counts, from 1. */
  rowAt(index: number): number;
  readonly flaws: SheetFlaws | null;
}

/** What a part, and all of them, may hold: declared sizes are believed before anything is unpacked. */
const TABLES_PART = 64_000_000;
const TABLES_ALL = 128_000_000;

type Files = ReadonlyMap<string, Uint8Array>;

/** Null where the bytes are no zip. */
function unpacked(bytes: Uint8Array): Files | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  let sum = 0;
  let isTooLarge = false;
  let files: Files;
  try {
    files = new Map(
      Object.entries(
        unzipSync(bytes, {
          filter: ({ name, originalSize }) => {
            sum += originalSize;
            isTooLarge ||= originalSize > TABLES_PART || sum > TABLES_ALL;
            return !isTooLarge && !name.endsWith('/');
          },
        }),
      ),
    );
  } catch {
    throw new SheetRefusal(sheetFault('bad-zip'));
  }
  if (isTooLarge)
    throw new SheetRefusal(sheetFault('too-large-inside', null, { known: String(TABLES_PART / 1_000_000) }));
  return files;
}

/** Null where they are not those of a story. */
export function givenTables(bytes: Uint8Array): readonly GivenTable[] | null {
  const files = unpacked(bytes);
  if (!files) return null;
  if (files.has('[Content_Types].xml')) return areStorySheets(sheetNames(files)) ? sheetsIn(files) : null;
  const names = [...files.keys()].filter((name) => !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name));
  if (!areStorySheets(names)) return null;
  return names.filter((name) => /\.(?:csv|tsv|txt)$/i.test(name)).map((name) => tableIn(name, files.get(name)));
}

function sheetsIn(files: Files): GivenTable[] {
  try {
    return tablesOf(files, createLosses())
      .filter(({ name }) => name !== OFFERED_SHEET)
      .map(({ name, rows, called, flaws }) => ({
        name,
        sheet: sheetNamed(name),
        rows,
        rowAt: (index) => (rows.length === 0 ? 1 : Number(called(index))),
        flaws: flaws ?? null,
      }));
  } catch (error) {
    if (error instanceof Refusal) throw new SheetRefusal(sheetFault('bad-part'));
    throw error;
  }
}

function tableIn(path: string, bytes: Uint8Array = new Uint8Array()): GivenTable {
  const name = path.replace(/^.*\//, '');
  const sheet = sheetNamed(name.replace(/\.\w+$/, ''));
  const none = { name, sheet, rows: [], rowAt: (index: number) => index + 1, flaws: null };
  const text = textIn(name, bytes);
  if (!sheet || text.trim() === '') return none;
  if (/^\s*</.test(text)) throw new SheetRefusal(sheetFault('is-html', placeIn(name)));
  const its = csvText(text, (names) => names.some((one) => columnOf(sheet, one) != null));
  if (!its) {
    const known = sheet.columns.map((one) => one.name).join(', ');
    throw new SheetRefusal(sheetFault('no-table', placeIn(name), { known }));
  }
  try {
    return { ...none, rows: csvTable(its, name).rows };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { where } = error.fault;
    const row = where && 'line' in where ? where.line : null;
    throw new SheetRefusal(sheetFault('open-quote', placeIn(name, row)));
  }
}

/** What begins with the mark of UTF-8 has to be that; what does not and is not is taken for windows-1252. */
function textIn(name: string, bytes: Uint8Array): string {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (!isMarked) return decoded(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SheetRefusal(sheetFault('not-utf8-table', placeIn(name)));
  }
}
