/** Text as it comes from a clipboard or a file, as a source's text: its characters, without what only machines see. */

/** Line ends of one kind, also those of slides and pages; no byte order mark, no control character, no half of a pair, which no file could hold. */
export function pastedText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}
