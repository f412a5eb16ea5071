/** The table below the picture: only the rows in sight are in the page, whatever their number; what is open in the one is open in the other. */
import type { TemplateResult } from 'lit-html';
import type { Pick } from '../../picture/network-stage.js';
import { draw, type Session } from '../session.js';
import type { ToolView } from '../tools/tool-view.js';
import { tableColumns } from './columns.js';
import { createRows } from './rows.js';
import { SPARE_ROWS, scrolling, TABLE_ROW } from './scrolling.js';
import { tableSheet } from './sheet.js';

/** What is in sight before it has been measured, px. */
const TABLE_SIGHT = 320;

export interface NetworkTable {
  draw(view: ToolView): TemplateResult;
  destroy(): void;
}

/** Which row a key leads to. */
function rowBy(key: string, row: number, rows: number, page: number): number | null {
  const to = { ArrowDown: row + 1, ArrowUp: row - 1, PageDown: row + page, PageUp: row - page, Home: 0, End: rows - 1 };
  const its = to[key as keyof typeof to];
  return its == null ? null : Math.max(0, Math.min(rows - 1, its));
}

export function createTable(session: Session): NetworkTable {
  const rows = createRows(() => draw(session));
  const at = { top: 0, sight: TABLE_SIGHT, row: 0, count: 0 };
  let followed: Pick | null = null;

  const body = () => session.box.querySelector<HTMLElement>('[data-table-body]');

  /** Brings a row into sight; what the browser scrolls it tells later. */
  function reveal(row: number): void {
    const { rowAt, topOf } = scrolling(at.count, at.sight);
    const [first, fit] = [rowAt(at.top), Math.max(1, Math.floor(at.sight / TABLE_ROW) - 2)];
    if (row <= first) at.top = topOf(row);
    else if (row > first + fit) at.top = topOf(row - fit);
    else return;
    const { top } = at;
    queueMicrotask(() => body()?.scrollTo(0, top));
  }
  /** What was opened elsewhere, once. */
  function follow(order: Uint32Array, { state: { selected, table } }: ToolView): void {
    if (selected === followed) return;
    followed = selected;
    if (!selected || (selected.kind === 'node') !== (table?.of === 'nodes')) return;
    const row = order.indexOf(selected.index);
    if (row < 0) return;
    at.row = row;
    reveal(row);
  }
  function scrolled(event: Event): void {
    const { scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    if (scrollTop === at.top && clientHeight === at.sight) return;
    at.top = scrollTop;
    at.sight = clientHeight;
    draw(session);
  }
  function keys(event: KeyboardEvent): void {
    const to = rowBy(event.key, at.row, at.count, Math.floor(at.sight / TABLE_ROW));
    if (to == null || !(event.target instanceof Element) || !event.target.closest('tbody')) return;
    event.preventDefault();
    event.stopPropagation();
    at.row = to;
    reveal(to);
    draw(session);
    body()?.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus({ preventScroll: true });
  }

  return {
    draw(view) {
      const order = rows.of(view);
      at.count = order.length;
      at.row = Math.max(0, Math.min(order.length - 1, at.row));
      follow(order, view);
      const { first, last, above, below } = scrolling(order.length, at.sight).windowAt(at.top, SPARE_ROWS);
      const columns = tableColumns(view, view.state.table?.of ?? 'nodes');
      const sheet = {
        columns,
        first,
        rows: Array.from(order.subarray(first, last)),
        count: order.length,
        above,
        below,
      };
      return tableSheet(view, { ...sheet, current: at.row, busy: rows.busy }, { scrolled, keys });
    },
    destroy: rows.destroy,
  };
}
