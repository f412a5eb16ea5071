/** How rows and scrolling belong together: one to one, or compressed where there are more rows than a browser lets an element be high. */

/** Height of a row, px; the style sheet has the same. */
export const TABLE_ROW = 32;
/** Rows in the page beyond those in sight, above and below. */
export const SPARE_ROWS = 8;
/** Higher than this no browser lets an element be in which one scrolls, px. */
const TABLE_HIGHEST = 8_000_000;

/** Rows `first` up to before `last` are in the page, and empty room above and below them, px. */
export interface TableWindow {
  readonly first: number;
  readonly last: number;
  readonly above: number;
  readonly below: number;
}

/** `sight`: height of what is seen at once, px. */
export function scrolling(rows: number, sight: number) {
  const full = rows * TABLE_ROW;
  const height = Math.min(full, TABLE_HIGHEST);
  const most = Math.max(0, height - sight);
  const stretch = most > 0 ? (full - sight) / most : 1;
  const rowAt = (top: number) =>
    Math.max(0, Math.min(rows - 1, Math.floor((Math.min(top, most) * stretch) / TABLE_ROW)));
  return {
    /** The first row in sight. */
    rowAt,
    /** Where to scroll to so that a row stands first. */
    topOf: (row: number) => Math.max(0, Math.min(most, (row * TABLE_ROW) / stretch)),
    windowAt(top: number, spare: number): TableWindow {
      const seen = rowAt(top);
      const first = Math.max(0, seen - spare);
      const last = Math.min(rows, seen + Math.ceil(sight / TABLE_ROW) + 1 + spare);
      // Compressed, the rows in sight stand where the reader has scrolled to, whichever they are.
      const above = stretch === 1 ? first * TABLE_ROW : Math.max(0, Math.min(top, most) - (seen - first) * TABLE_ROW);
      return { first, last, above, below: Math.max(0, height - above - (last - first) * TABLE_ROW) };
    },
  };
}
