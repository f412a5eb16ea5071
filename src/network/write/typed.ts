/** The columns of a graph as a writer takes them: with their types, and under names that no reader takes for something else. */
import type { AttributeColumn, ForeignGraph } from '../graph.js';
import { type ColumnType, columnType } from '../model/column-type.js';
import { isMarkedPlain, markedPlain } from '../plain-column.js';

export interface TypedColumn extends AttributeColumn {
  readonly type: ColumnType;
}

/** `isTaken`: whether the format reads a column of this name by itself. */
export const typedColumns = (
  columns: readonly AttributeColumn[],
  isTaken: (name: string) => boolean,
): readonly TypedColumn[] =>
  columns.map(({ name, values }) => ({
    name: isTaken(name) || isMarkedPlain(name) ? markedPlain(name) : name,
    values,
    type: columnType(values),
  }));

/** Whether all edges have a direction, none has, or some have. */
export function directionOfAll({ directed }: ForeignGraph): 'directed' | 'undirected' | 'mixed' {
  if (!directed.includes(1)) return 'undirected';
  return directed.includes(0) ? 'mixed' : 'directed';
}

/** An edge's weight as text; empty where it has none. */
export function weightOf({ weight }: ForeignGraph, e: number): string {
  const its = weight?.[e] ?? Number.NaN;
  return Number.isFinite(its) ? String(its) : '';
}
