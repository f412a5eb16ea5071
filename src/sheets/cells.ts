/**
 * Values as the text of a cell and back, without loss: what no spreadsheet can hold stands as `\u000D`, items of a list are parted by
 * semicolons, and an empty list is `[]`. An empty cell says nothing, as no text of a story is empty.
 */

/** What a program for spreadsheets drops, changes or takes for a line's end: control characters but tab and line feed, and what XML lacks. */
const CELLS_BARRED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /\\(?=u(?:00[01][\dA-F]|007F|00[89][\dA-F]|005C|FFF[EF]))|[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/g;
const CELLS_CODE = /\\u(00[01][\dA-F]|007F|00[89][\dA-F]|005C|FFF[EF])/g;

export const EMPTY_LIST = '[]';

/** Characters that programs for spreadsheets keep in one cell are 32,767; some count more for what they escape. */
const CELLS_LONGEST = 30_000;

export const cellOf = (text: string): string =>
  text.replace(CELLS_BARRED, (its) => `\\u${its.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);

export const textIn = (cell: string): string =>
  cell.replace(CELLS_CODE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Space at an end would be taken for the separator's. */
const itemOf = (text: string): string =>
  text
    .replace(/[\\;]/g, '\\$&')
    .replace(/^\[\]$/, '\\[]')
    .replace(/^\s/, '\\$&')
    .replace(/\s$/, '\\$&');

/** A list's cells: one, unless the items are too many for it. */
export function listCells(items: readonly string[]): string[] {
  if (items.length === 0) return [EMPTY_LIST];
  const cells: string[] = [];
  for (const item of items.map((its) => cellOf(itemOf(its)))) {
    const last = cells.at(-1);
    if (last != null && last.length + item.length + 2 <= CELLS_LONGEST) cells[cells.length - 1] = `${last}; ${item}`;
    else cells.push(item);
  }
  return cells;
}

/** Empty items are none: a semicolon at the end does no harm. */
export function itemsIn(cell: string): string[] {
  const text = textIn(cell);
  if (text.trim() === EMPTY_LIST) return [];
  const items: string[] = [];
  let item = '';
  // Up to where a space at the end is the item's own.
  let own = 0;
  const end = () => {
    const its = item.slice(0, Math.max(own, item.trimEnd().length));
    if (its !== '') items.push(its);
    [item, own] = ['', 0];
  };
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '\\' && at + 1 < text.length) {
      item += text.charAt(++at);
      own = item.length;
    } else if (mark === ';') end();
    else if (item !== '' || mark.trim() !== '') item += mark;
  }
  end();
  return items;
}
