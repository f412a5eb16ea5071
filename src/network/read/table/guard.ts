/**
 * A mark before what a spreadsheet would take for a formula, so that it stays text; it can be taken off again without loss. What begins with
 * marks already gets one more.
 */

/** What a spreadsheet takes for the beginning of a formula, full-width forms and leading space included. */
const GUARD_FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/;
const GUARD_NUMBER = /^-?\d+(?:\.\d+)?$/;

export const guarded = (cell: string): string =>
  GUARD_FORMULA.test(cell) && !GUARD_NUMBER.test(cell) ? `'${cell}` : cell;

export const unguarded = (cell: string): string =>
  cell.startsWith("'") && GUARD_FORMULA.test(cell) ? cell.slice(1) : cell;
