/** Text as it comes from a clipboard or a file, as a source's text: its characters, without what only machines see. */

/** Line ends of one kind; no mark of byte order, no control character, no half of a pair, which no file could hold. */
export function pastedText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u0085\u2028]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}
