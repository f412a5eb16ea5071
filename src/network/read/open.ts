/**
 * The door for files as they lie on a disk: packed or not, a workbook, a table, or text that the other door reads. What a file is its
 * content tells; the readers of tables and of packed files are fetched when one comes.
 */
import { CAPS, type GraphReading, type TableForm } from '../graph.js';
import type { OnReading } from './progress.js';
import { readForeign, whyNot } from './read.js';
import { refused } from './refusal.js';
import { textFormatOf } from './text-formats.js';

const OPEN_SIGNS: readonly (readonly [sign: readonly number[], kind: 'zip' | 'gzip' | 'xls'])[] = [
  [[0x50, 0x4b, 3, 4], 'zip'],
  [[0x50, 0x4b, 5, 6], 'zip'],
  [[0x1f, 0x8b], 'gzip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls'],
];

const kindOf = (bytes: Uint8Array) => OPEN_SIGNS.find(([sign]) => sign.every((byte, i) => bytes[i] === byte))?.[1];

/** Null for a story, or nothing that is known. `inside`: the file lay in a packed one; what is packed twice is refused. */
export async function openForeign(
  bytes: Uint8Array,
  onReading?: OnReading,
  inside = false,
): Promise<GraphReading | null> {
  if (bytes.length > CAPS.bytes) return refused('too-large');
  const kind = kindOf(bytes);
  if (kind === 'xls') return refused('other-format', 'xls');
  if (kind) return inside ? refused('other-format', 'zip') : openPacked(kind, bytes, onReading);
  const reading = readForeign(bytes, onReading) ?? (await openText(bytes, onReading));
  // What is packed is not looked into on the page, so that nobody can say how it is to be read.
  return reading && inside ? withoutTable(reading) : reading;
}

const withoutTable = ({ table: _table, ...its }: GraphReading): GraphReading => its as GraphReading;

/** A text as the table that somebody says it is. */
export async function openTable(bytes: Uint8Array, form: TableForm, onReading?: OnReading): Promise<GraphReading> {
  if (bytes.length > CAPS.bytes) return refused('too-large');
  const { openCsvAs } = await import('./table/csv.js');
  return openCsvAs(new TextDecoder(form.encoding).decode(bytes), form, onReading);
}

async function openPacked(
  kind: 'zip' | 'gzip',
  bytes: Uint8Array,
  onReading: OnReading | undefined,
): Promise<GraphReading | null> {
  const { unpackOne, openZip } = await import('./packed/packed.js');
  if (kind === 'zip') return openZip(bytes, (its) => openForeign(its, onReading, true), onReading);
  const its = unpackOne(bytes);
  return its instanceof Uint8Array ? openForeign(its, onReading, true) : its;
}

/** Text that is neither JSON nor XML. */
async function openText(bytes: Uint8Array, onReading: OnReading | undefined): Promise<GraphReading | null> {
  const first = bytes.find((byte) => byte > 32 && byte < 0x80);
  if (first == null || first === 0x7b || first === 0x5b || first === 0x3c) return null;
  const { decodedAs } = await import('./table/decode.js');
  const { text, encoding } = decodedAs(bytes);
  const format = textFormatOf(text);
  if (format) return refused('other-format', format);
  const { openCsv } = await import('./table/csv.js');
  return openCsv(text, encoding, onReading);
}

/** What keeps bytes from being a network, where `openForeign` has found none. */
export async function whyNone(bytes: Uint8Array): Promise<GraphReading> {
  const kind = kindOf(bytes);
  if (kind !== 'zip' && kind !== 'gzip') return whyNot(bytes);
  const { openZip, unpackOne, holdsStorySheets } = await import('./packed/packed.js');
  if (kind === 'zip' && holdsStorySheets(bytes)) return refused('is-story', 'sheets');
  const its = kind === 'zip' ? await openZip(bytes, async (one) => whyNot(one)) : unpackOne(bytes);
  return its instanceof Uint8Array ? whyNot(its) : (its ?? refused('no-graph'));
}
