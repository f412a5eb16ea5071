/** Where in the tables a value of the story stands: JSON pointers → cells. */

import type { HeaderColumn } from './columns.js';
import { type CellPlace, placeIn } from './faults.js';

interface OriginTable {
  readonly name: string;
  readonly header: readonly (HeaderColumn | null)[];
}

export interface Origins {
  /** A record and its row. */
  record(pointer: string, table: OriginTable, row: number): void;
  cell(pointer: string, place: CellPlace): void;
  /** The cell of what a pointer leads to, or where it would stand; of a record its row. Null for what no table has. */
  placeOf(pointer: string): CellPlace | null;
  /** Whether there is no table in which it would stand, or it has no such column. */
  lacksColumn(pointer: string): boolean;
}

export function createOrigins(): Origins {
  const cells = new Map<string, CellPlace>();
  const records = new Map<string, { table: OriginTable; row: number }>();

  /** The innermost record that a pointer stands in, and what is left of the pointer. */
  function recordOf(pointer: string) {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const its = records.get(at);
      if (its) return { ...its, path: pointer.slice(at.length + 1).replaceAll('/', '.') };
      if (at === '') return null;
    }
  }
  /** A column of that name, or the first of what stands in it: `quote` → `quote.exact`. */
  const columnOf = ({ header }: OriginTable, path: string): number =>
    header.findIndex((its) => {
      const name = its?.column.name ?? '';
      return (
        path !== '' && (name === path || name.startsWith(`${path}.`) || (path.startsWith(`${name}.`) && name !== ''))
      );
    });

  return {
    record: (pointer, table, row) => records.set(pointer, { table, row }),
    cell: (pointer, place) => cells.set(pointer, place),
    placeOf(pointer) {
      for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
        const place = cells.get(at);
        if (place) return place;
        if (records.has(at)) break;
      }
      const its = recordOf(pointer);
      if (!its) return null;
      const column = columnOf(its.table, its.path);
      return placeIn(its.table.name, its.row, column < 0 ? null : column);
    },
    lacksColumn(pointer) {
      const its = recordOf(pointer);
      return its == null || (its.path !== '' && columnOf(its.table, its.path) < 0);
    },
  };
}
