/** Bytes of a table → text. Spreadsheets still write windows-1252, and UTF-16 where they are asked for Unicode. */

/** Never fails: what is neither is taken for windows-1252, which knows every byte. Mac Roman cannot be told from it. */
export const decoded = (bytes: Uint8Array): string => decodedAs(bytes).text;

/** The same, with the encoding as `TextDecoder` calls it. */
export function decodedAs(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const as = (encoding: string) => ({ text: new TextDecoder(encoding).decode(bytes), encoding });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return as('windows-1252');
  }
}
