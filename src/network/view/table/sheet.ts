/** How the table looks: what it is of, a head that sorts, and the rows in sight. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { mark, toneOf } from '../group-sign.js';
import type { TableAsked } from '../state.js';
import type { ToolView } from '../tools/tool-view.js';
import type { NetworkColumn } from './columns.js';
import type { TableWindow } from './scrolling.js';

export interface TableSheet extends Omit<TableWindow, 'last'> {
  readonly columns: readonly NetworkColumn[];
  /** Those in the page. */
  readonly rows: readonly number[];
  /** How many there are in all. */
  readonly count: number;
  /** The row where the keys stand, by its place. */
  readonly current: number;
  readonly busy: boolean;
}

export interface TableEvents {
  scrolled(event: Event): void;
  keys(event: KeyboardEvent): void;
}

const KINDS = ['nodes', 'edges'] as const;

/** Its room is set by script, as a strict policy takes no style from markup. */
const room = (px: number) => (element?: Element) => {
  if (element instanceof HTMLElement) element.style.height = `${px}px`;
};

const spacer = (px: number, columns: number) =>
  html`<tr class="spacer" aria-hidden="true"><td colspan=${columns} ${ref(room(px))}></td></tr>`;

function head(view: ToolView, { of }: TableAsked, { count, busy }: TableSheet): TemplateResult {
  const { graph, w, actions } = view;
  return html`<header class="tablehead">
    <span class="tabs" role="group" aria-label=${view.t.tool.table}>${KINDS.map(
      (kind) =>
        html`<button type="button" data-table-of=${kind} aria-pressed=${kind === of} @click=${() => actions.table({ of: kind, by: null, down: false })}>${w[kind]}</button>`,
    )}</span>
    <span class="hint" data-rows role="status" aria-busy=${busy}>${w.rows(count, of === 'nodes' ? graph.n : graph.m)}</span>
    <button type="button" class="close" data-close-table aria-label=${w.close} title=${w.close} @click=${() => actions.table(null)}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" /></svg>
    </button>
  </header>`;
}

/** Numbers begin with the largest, names with the first. */
function heading({ w, actions }: ToolView, asked: TableAsked, { key, name, isNumber }: NetworkColumn): TemplateResult {
  const own = asked.by === key;
  const down = own ? !asked.down : isNumber;
  const order = own ? (asked.down ? 'descending' : 'ascending') : 'none';
  return html`<th scope="col" class=${isNumber ? 'number' : ''} aria-sort=${order}><button type="button" data-sort=${key} title=${w.sortBy(name)} @click=${() => actions.table({ ...asked, by: key, down })}>${name}<span aria-hidden="true">${own ? (asked.down ? ' ↓' : ' ↑') : ''}</span></button></th>`;
}

function line(view: ToolView, asked: TableAsked, sheet: TableSheet, row: number, place: number): TemplateResult {
  const { state, w, actions } = view;
  const kind = asked.of === 'nodes' ? 'node' : 'edge';
  const open = state.selected?.kind === kind && state.selected.index === row;
  const rank = kind === 'node' ? (state.grouping?.of[row] ?? null) : null;
  const [first, ...others] = sheet.columns;
  const name = first?.textAt(row) ?? '';
  const press = () => actions.open({ kind, index: row }, true);
  return html`<tr class="${toneOf(rank)} ${open ? 'open' : ''}" aria-rowindex=${place + 2} aria-selected=${open} @click=${press}>
    <th scope="row"><button type="button" data-row=${place} tabindex=${place === sheet.current ? 0 : -1} aria-label=${w.openRow(name)}>${mark(rank)} <span>${name}</span></button></th>
    ${others.map((column) => html`<td class=${column.isNumber ? 'number' : ''}>${column.textAt(row)}</td>`)}
  </tr>`;
}

export function tableSheet(view: ToolView, sheet: TableSheet, events: TableEvents): TemplateResult {
  const asked = view.state.table;
  if (!asked) return html`${nothing}`;
  const { columns, rows, first, count, above, below } = sheet;
  return html`<section class="table" aria-label=${view.t.tool.table} data-table=${asked.of}>
    ${head(view, asked, sheet)}
    <div class="tablebody" data-table-body @scroll=${events.scrolled} @keydown=${events.keys}>
      <table role="grid" aria-rowcount=${count + 1}>
        <thead><tr aria-rowindex="1">${columns.map((column) => heading(view, asked, column))}</tr></thead>
        <tbody>${spacer(above, columns.length)}${rows.map((row, i) => line(view, asked, sheet, row, first + i))}${spacer(below, columns.length)}</tbody>
      </table>
    </div>
  </section>`;
}
