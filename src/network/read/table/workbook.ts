/** XLSX: a workbook's sheets → tables of text. Values only; a formula gives what it last came to. */
import type { GraphReading } from '../../graph.js';
import type { Losses } from '../losses.js';
import type { OnReading } from '../progress.js';
import { Refusal } from '../refusal.js';
import type { SourceTable } from './columns.js';
import { readTables } from './tables.js';
import { type Book, sheetOf } from './workbook-cells.js';
import { isBuiltInDate, showsDate } from './workbook-dates.js';
import { attributeOf, linksOf, unescaped, walkXml } from './workbook-xml.js';

type Parts = ReadonlyMap<string, Uint8Array>;

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

/** `parts`: the unpacked files by path. */
export const readWorkbook = (parts: Parts, onReading?: OnReading): GraphReading =>
  readTables((losses) => tablesOf(parts, losses), onReading);

/** Names of all sheets, hidden ones included; none where it is no workbook. */
export function sheetNames(parts: Parts): string[] {
  try {
    return entriesOf(parts).entries.map(({ name }) => name);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** Parts are found by what refers to them, never by their names. Throws a Refusal for what is no workbook. */
function entriesOf(parts: Parts) {
  const root =
    [...linksOf(parts, '').values()].find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const whole = parts.get(root);
  if (!whole) throw new Refusal('other-format', null, 'office');
  const links = linksOf(parts, root);
  const entries: SheetEntry[] = [];
  let from1904 = false;
  walkXml(whole, {
    open(name, its) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(its['date1904'] ?? '');
      if (name !== 'sheet') return;
      const path = links.get(attributeOf(its, 'id') ?? '')?.path ?? '';
      entries.push({ name: its['name'] ?? '', hidden: (its['state'] ?? 'visible') !== 'visible', path });
    },
  });
  if (entries.length === 0) throw new Refusal('other-format', null, 'office');
  return { entries, links, from1904 };
}

/** Throws a Refusal; tells of sheets that are hidden or not there. */
export function tablesOf(parts: Parts, losses: Losses): SourceTable[] {
  const { entries, links, from1904 } = entriesOf(parts);
  const part = (type: string) => parts.get([...links.values()].find((its) => its.type === type)?.path ?? '');
  const book: Book = { shared: sharedIn(part('sharedStrings')), isDate: datesIn(part('styles')), from1904, losses };
  return entries.flatMap(({ name, hidden, path }) => {
    const bytes = parts.get(path);
    if (bytes && !hidden) return [sheetOf(bytes, name, book)];
    losses.once('sheets', name);
    return [];
  });
}

/** Texts that cells refer to by number; how a word is spoken is none of it. */
function sharedIn(part: Uint8Array | undefined): string[] {
  const shared: string[] = [];
  let [text, on, phonetic] = ['', false, 0];
  if (part)
    walkXml(part, {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic++;
        else if (name === 't') on = phonetic === 0;
      },
      text(its) {
        if (on) text += its;
      },
      close(name) {
        if (name === 't') on = false;
        else if (name === 'rPh') phonetic--;
        else if (name === 'si') shared.push(unescaped(text));
      },
    });
  return shared;
}

/** Whether a style shows a number as a date. */
function datesIn(part: Uint8Array | undefined): (style: number) => boolean {
  const own = new Map<number, boolean>();
  const formats: number[] = [];
  let within = false;
  if (part)
    walkXml(part, {
      open(name, its) {
        if (name === 'numFmt') own.set(Number(its['numFmtId']), showsDate(its['formatCode'] ?? ''));
        else if (name === 'cellXfs') within = true;
        else if (name === 'xf' && within) formats.push(Number(its['numFmtId'] ?? 0));
      },
      close(name) {
        if (name === 'cellXfs') within = false;
      },
    });
  return (style) => {
    const format = formats[style] ?? 0;
    return own.get(format) ?? isBuiltInDate(format);
  };
}
