/** Which rows the table has, in which order: those that are shown, sorted in turns; until that is done the order before stays. */
import { createTurns } from '../../turns.js';
import { isEdgeShown, isShown } from '../state.js';
import type { ToolView } from '../tools/tool-view.js';
import { tableColumns } from './columns.js';
import { sortedRows } from './sorting.js';

export interface TableRows {
  /** Asked with each drawing; sorting begins where something has changed, and `changed` is called once it is done. */
  of(view: ToolView): Uint32Array;
  readonly busy: boolean;
  destroy(): void;
}

function shownRows({ graph, state }: ToolView, of: 'nodes' | 'edges'): Uint32Array {
  const all = of === 'nodes' ? graph.n : graph.m;
  const rows = new Uint32Array(all);
  let count = 0;
  for (let i = 0; i < all; i++)
    if (of === 'nodes' ? isShown(state, i) : isEdgeShown(state, graph, i)) rows[count++] = i;
  return rows.subarray(0, count);
}

export function createRows(changed: () => void): TableRows {
  let known: readonly unknown[] = [];
  let rows: Uint32Array = new Uint32Array(0);
  let sorting: AbortController | null = null;

  async function sort(view: ToolView, found: Uint32Array, control: AbortController): Promise<void> {
    const { table } = view.state;
    const column = table && tableColumns(view, table.of).find(({ key }) => key === table.by);
    if (!column) return;
    const way = table.down ? -1 : 1;
    const compare = (a: number, b: number) => way * column.compare(a, b);
    const sorted = await sortedRows(found, compare, createTurns(control.signal));
    if (control.signal.aborted) return;
    rows = sorted;
    sorting = null;
    changed();
  }

  return {
    of(view) {
      const { graph, state } = view;
      const { of = 'nodes', by = null, down = false } = state.table ?? {};
      const wanted = [graph, state.passed, state.off, state.grouping, of, by, down];
      if (wanted.every((its, i) => its === known[i]) && known.length > 0) return rows;
      const other = known[0] !== graph || known[4] !== of || rows.length === 0;
      known = wanted;
      sorting?.abort();
      const found = shownRows(view, of);
      if (by == null || other || found.length !== rows.length) rows = found;
      sorting = by == null ? null : new AbortController();
      // Called off means that another order is wanted.
      if (sorting) sort(view, found, sorting).catch(() => {});
      return rows;
    },
    get busy() {
      return sorting != null;
    },
    destroy: () => sorting?.abort(),
  };
}
