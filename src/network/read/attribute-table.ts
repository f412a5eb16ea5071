/** What a file says of its records beside names, weights and ends: one column for each name. */
import { cut } from '../../story/cut.js';
import type { AttributeColumn } from '../graph.js';
import type { Losses } from './losses.js';

/** Columns that are kept; a file with a key of its own for every node has as many as nodes. */
const ATTRIBUTE_TABLE_COLUMNS_MOST = 64;
/** Names and values that are longer are cut, UTF-16 units. */
export const NAME_MOST = 300;
const ATTRIBUTE_TABLE_VALUE_MOST = 2000;

/** What is said of one thing twice, and differently: both stay, in one value. */
export const joined = (before: string | undefined, value: string): string =>
  before && value && before !== value ? `${before}; ${value}` : before || value;

/** Values by record number; mostly there, or mostly not. What does not fit in is told to `losses`. */
export function createAttributes(losses: Losses) {
  const columns = new Map<string, string[]>();
  return {
    put(record: number, attributes: Iterable<readonly [string, string]>): void {
      for (const [name, value] of attributes) {
        if (value === '') continue;
        const key = cut(name, NAME_MOST);
        if (!columns.has(key) && columns.size === ATTRIBUTE_TABLE_COLUMNS_MOST) {
          losses.once('attributes', key);
          continue;
        }
        const column = columns.get(key) ?? [];
        columns.set(key, column);
        while (column.length < record) column.push('');
        const whole = joined(column[record], value);
        const kept = cut(whole, ATTRIBUTE_TABLE_VALUE_MOST);
        if (kept !== whole) losses.add('cut', key);
        column[record] = kept;
      }
    },
    finish: (count: number): AttributeColumn[] =>
      Array.from(columns, ([name, values]) => {
        while (values.length < count) values.push('');
        return { name, values };
      }),
  };
}
