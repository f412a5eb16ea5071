/** The beginning of a table's file, which is enough to see how it is parted. */
import type { TableForm, TableGuess } from '../graph.js';
import { type CsvText, csvText, firstRows } from '../read/table/csv.js';
import { decodedAs } from '../read/table/decode.js';
import { guessed } from '../read/table/form.js';

export const HEAD_SEPARATORS = [',', ';', '\t', '|', ' '] as const;
/** Bytes that hold the first rows of all but the widest tables. */
const HEAD_BYTES = 65_536;
const HEAD_ROWS = 20;

export type Head = Uint8Array;

/** Up to the end of a line. Rejects where the disk does not hand it out. */
export async function headOf(file: Blob): Promise<Head> {
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const end = bytes.findLastIndex((byte) => byte === 10 || byte === 13);
  return file.size <= HEAD_BYTES || end < 0 ? bytes : bytes.subarray(0, end + 1);
}

/** The cells of the first twenty rows. */
export function rowsOf(head: Head, how: Pick<TableForm, 'encoding' | 'separator' | 'quoted'>) {
  const text = new TextDecoder(how.encoding).decode(head);
  const its = csvText(text, undefined, how.separator) as CsvText;
  const rows = [...firstRows(its, HEAD_ROWS, how.quoted)];
  // The last line's end begins no row.
  if (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows;
}

/** What a form would be with this separator, this encoding. */
export const guessBy = (head: Head, how: Pick<TableForm, 'encoding' | 'separator' | 'quoted'>): TableGuess =>
  guessed(how, rowsOf(head, how));

/** Where nothing was found in the file: the first separator that occurs at all. */
export function guessOf(head: Head): TableGuess {
  const { text, encoding } = decodedAs(head);
  const separator = csvText(text)?.separator ?? HEAD_SEPARATORS.find((its) => text.includes(its)) ?? ',';
  return guessBy(head, { encoding, separator, quoted: true });
}
