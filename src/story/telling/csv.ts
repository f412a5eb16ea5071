/** Rows → CSV (RFC 4180) that a spreadsheet opens as the words they are and never runs as a formula. */
import { guarded } from '../formula-guard.js';

/** With a byte order mark, without which Excel reads UTF-8 as something else; lines end with CR LF. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** In quotation marks also where a program might take a semicolon for the separator, or trim. */
function cell(text: string): string {
  const safe = guarded(text);
  return /[",;\r\n]|^\s|\s$/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}
