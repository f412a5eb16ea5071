/** Numbers as people write them into tables: with a decimal point, or with a comma and points between the thousands. */

const NUMBERS_POINT = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const NUMBERS_COMMA = /^-?\d+(?:\.\d{3})*(?:,\d+)?$/;

/** The numbers of one column, NaN where a cell is empty or holds none. Whether a comma or a point parts the decimals is one for all of it. */
export function numbersOf(cells: readonly string[]): Float64Array {
  const texts = cells.map((cell) => cell.trim());
  const said = texts.filter((text) => text !== '');
  const comma = !said.every((text) => NUMBERS_POINT.test(text)) && said.every((text) => NUMBERS_COMMA.test(text));
  return Float64Array.from(texts, (text) => {
    if (comma) return text === '' ? Number.NaN : Number(text.replaceAll('.', '').replace(',', '.'));
    return NUMBERS_POINT.test(text) ? Number(text) : Number.NaN;
  });
}
