/** A mark before what a spreadsheet would take for a formula, so that it stays text; it can be taken off again without loss. */

/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, "CSV injection"), full-width forms and leading space included. What begins
 * with marks already gets one more, so that taking one away gives every cell back.
 */
const FORMULA_GUARD_SIGNS = /^'*\s*[=+\-@\t\r＝＋－＠]/;
const FORMULA_GUARD_NUMBER = /^-?\d+(?:\.\d+)?$/;

export const guarded = (cell: string): string =>
  FORMULA_GUARD_SIGNS.test(cell) && !FORMULA_GUARD_NUMBER.test(cell) ? `'${cell}` : cell;

export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA_GUARD_SIGNS.test(cell) ? cell.slice(1) : cell;
