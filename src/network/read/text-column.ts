/**
 * A column of strings on its way from a worker: UTF-8 bytes and lengths, each different string once. Arrays of strings would be taken apart
 * and put together on the page in one go; these are handed over, and unpacked a little at a time.
 */
import type { Turns } from '../turns.js';

export interface TextColumn {
  /** All strings one after the other; half a surrogate pair, which stands for no character, comes out as U+FFFD. */
  readonly bytes: Uint8Array;
  /** Each different string's length, UTF-16 units. */
  readonly lengths: Uint32Array;
  /** Row → its string; null where each row has one of its own, in their order. */
  readonly rows: Uint32Array | null;
}

/** Bytes that are decoded at once. */
const TEXT_COLUMN_PIECE = 65_536;

export function packText(values: readonly string[]): TextColumn {
  const numbers = new Map<string, number>();
  const rows = Uint32Array.from(values, (value) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
  const strings = [...numbers.keys()];
  return {
    bytes: new TextEncoder().encode(strings.join('')),
    lengths: Uint32Array.from(strings, ({ length }) => length),
    rows: strings.length === values.length ? null : rows,
  };
}

/** Such buffers are moved, not copied. */
export const buffersOf = ({ bytes, lengths, rows }: TextColumn): ArrayBufferLike[] =>
  [bytes, lengths, rows].flatMap((its) => (its ? [its.buffer] : []));

export async function unpackText({ bytes, lengths, rows }: TextColumn, turns: Turns): Promise<string[]> {
  const strings = await stringsOf(bytes, lengths, turns);
  if (!rows) return strings;
  const values: string[] = [];
  await turns.each(rows.length, (i) => {
    values.push(strings[rows[i] as number] as string);
  });
  return values;
}

async function stringsOf(bytes: Uint8Array, lengths: Uint32Array, turns: Turns): Promise<string[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const strings: string[] = [];
  let [text, at, next] = ['', 0, 0];
  await turns.each(lengths.length, (i) => {
    const length = lengths[i] as number;
    while (text.length - at < length && next < bytes.length) {
      const piece = bytes.subarray(next, next + TEXT_COLUMN_PIECE);
      next += piece.length;
      text = text.slice(at) + decoder.decode(piece, { stream: next < bytes.length });
      at = 0;
    }
    strings.push(text.slice(at, at + length));
    at += length;
  });
  return strings;
}
