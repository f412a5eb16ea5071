/** What a column holds, by all that stands in it: the same for every reader and every writer, whatever a file has declared. */

export type ColumnType = 'integer' | 'number' | 'boolean' | 'text';

const COLUMN_TYPE_TESTS: readonly (readonly [type: ColumnType, its: (value: string) => boolean])[] = [
  ['integer', (value) => Number.isSafeInteger(Number(value)) && String(Number(value)) === value],
  ['number', (value) => Number.isFinite(Number(value)) && String(Number(value)) === value],
  ['boolean', (value) => value === 'true' || value === 'false'],
];

/** Text wherever a value would not come back as it is written: `0007`, `1.50`, 19 digits. Empty values have no say. */
export function columnType(values: readonly string[]): ColumnType {
  const said = values.filter((value) => value !== '');
  return (said.length > 0 && COLUMN_TYPE_TESTS.find(([, its]) => said.every(its))?.[0]) || 'text';
}
