/** The text of a source as a file: is it text at all, in the encoding that everything here reads? One sentence where it is not. */
import { CallError } from './callerror.js';
import type { Words } from './words.js';

/** Tags of a page; three of them are no coincidence. */
const TAG = /<\/?(?:p|div|span|a|br|h[1-6]|body|head|meta|link|article|section|script|li|ul|img|strong|em)\b[^<>]*>/gi;

/** Throws a `CallError` that says what the file is instead. */
export function plainText(bytes: Uint8Array, path: string, words: Words): string {
  const text = decodedText(bytes, path, words);
  if (text.trim() === '') throw new CallError(words.emptyText(path));
  const tag =
    /^\s*<(?:!doctype\s+html|html|\?xml)/i.exec(text) ??
    ((text.match(TAG)?.length ?? 0) >= 3 ? TAG_ONCE.exec(text) : null);
  if (tag) throw new CallError(words.isHtml(path, text.slice(0, tag.index).split('\n').length));
  return text;
}

/** With every character that the file has, so that places in it are places in the file; empty, and with markup, too. */
export function textAsItIs(bytes: Uint8Array, path: string, words: Words): string {
  return decodedText(bytes, path, words, true);
}

function decodedText(bytes: Uint8Array, path: string, words: Words, ignoreBOM = false): string {
  const text = decoded(bytes, ignoreBOM);
  if (text == null) throw new CallError(words.notUtf8(path, encodingOf(bytes), lineOf(bytes)));
  return text;
}

const TAG_ONCE = new RegExp(TAG.source, 'i');

function decoded(bytes: Uint8Array, ignoreBOM: boolean): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes);
    // UTF-16 without a mark of byte order is valid UTF-8 as long as it is Latin: every other byte is zero.
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array): 'UTF-16' | 'Windows-1252' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0)) return 'UTF-16';
  // Between letters in Windows-1252 a byte above 0x7F stands alone; in any encoding of several bytes it does not.
  return bytes.some((byte, i) => byte > 0x7f && (bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 1] ?? 0) < 0x80)
    ? 'Windows-1252'
    : null;
}

/** The line, from 1, of the first byte that is no UTF-8. */
function lineOf(bytes: Uint8Array): number {
  let good = 0;
  for (let step = bytes.length; step >= 1; step = Math.floor(step / 2))
    while (good + step <= bytes.length && isSound(bytes.subarray(0, good + step))) good += step;
  return bytes.subarray(0, good).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);
}

function isSound(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return !bytes.includes(0);
  } catch {
    return false;
  }
}
