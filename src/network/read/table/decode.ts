/** Bytes of a table → text. Spreadsheets still write windows-1252, and UTF-16 where they are asked for Unicode. */

/** Never fails: what is neither is taken for windows-1252, which knows every byte. Mac Roman cannot be told from it. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
