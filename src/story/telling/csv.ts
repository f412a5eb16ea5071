/** Rows → CSV (RFC 4180) that a spreadsheet opens as the words they are and never runs as a formula. */

/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, "CSV injection"), full-width forms and leading space included. Such a
 * cell gets an apostrophe before it; so does one that would then look like it, so that taking one away gives every cell back.
 */
const FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** With a byte order mark, without which Excel reads UTF-8 as something else; lines end with CR LF. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}
