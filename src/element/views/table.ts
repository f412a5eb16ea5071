/** The story as a table with every field: sorted, narrowed, its columns chosen; on a narrow element each row is a card. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { tableMessages } from '../../i18n/table.js';
import { countClaims } from '../../story/claims.js';
import type { Statement } from '../../story/definition.js';
import { tonesOf } from '../../story/edges.js';
import { claimOf, hedged, hedgeOf, quoted } from '../../story/telling/claim.js';
import { isolated } from '../../story/telling/isolate.js';
import { roam } from '../../ui/roving-focus.js';
import { sourceLine } from '../words/source-link.js';
import { tags } from '../words/statement.js';
import { turner, words } from '../words/translated.js';
import { tellerIn, type View } from '../words/view.js';
import outlineStyles from './outline.css?inline';
import { disputes } from './outline-entry.js';
import tableStyles from './table.css?inline';
import { columnLabel, FIXED_COLUMNS, TABLE_COLUMNS, type TableColumn } from './table-columns.js';
import { sums } from './table-money.js';
import { columnsOf, narrowed, rowOf, setTable, settingOf, sorted, statementsIn, TABLE_ROWS } from './table-state.js';

export const styles = [outlineStyles, tableStyles];

/** What a reader selects, and what has a press of its own, opens nothing else. */
function pressed(view: View, id: string, event: MouseEvent): void {
  const root = (event.currentTarget as Element).getRootNode() as Partial<Document>;
  const selecting = (root.getSelection?.() ?? document.getSelection())?.type === 'Range';
  if (!selecting && !(event.target as Element).closest('button, a')) view.actions.open(id);
}

function content(view: View, statement: Statement, column: TableColumn, columns: readonly TableColumn[]): unknown {
  const teller = tellerIn(view);
  switch (column) {
    case 'who': {
      // What holds only on somebody's word stands in no row as if it held by itself.
      const { who, word } = rowOf(view, statement).cells;
      return word && !columns.includes('word') ? html`<span class="word">${word}:</span> ${who}` : who;
    }
    case 'relation': {
      const { verb } = claimOf(teller, statement);
      return html`<button type="button" class="name relation" data-open=${statement.id} @click=${() => view.actions.open(statement.id)}><span lang=${verb.lang}>${verb.text}</span>${hedged('', hedgeOf(teller, statement))}</button>`;
    }
    case 'words': {
      const apart = columns.includes('translation') && rowOf(view, statement).cells.translation !== '';
      // Where the translation has a column of its own it does not stand here, too.
      const its = apart
        ? html`<blockquote class=${statement.form} lang=${teller.langOf(statement)} dir="auto">${quoted(teller, statement)}</blockquote>`
        : words(view, statement);
      return html`${its} ${disputes(view, statement)}`;
    }
    case 'form':
      return tags(view, statement);
    case 'source': {
      const source = teller.source(statement);
      return source ? html`<span class="origin">${sourceLine(view, source, statement.quote)}</span>` : statement.source;
    }
    case 'translation':
      return html`<span lang=${view.t.lang} dir="auto">${rowOf(view, statement).cells[column]}</span>`;
    default:
      return rowOf(view, statement).cells[column];
  }
}

function cell(view: View, statement: Statement, column: TableColumn, columns: readonly TableColumn[]): TemplateResult {
  const label = html`<span class="label" aria-hidden="true">${columnLabel(view, column)}</span>`;
  const its = content(view, statement, column, columns);
  if (column === 'who') return html`<th scope="row" role="rowheader" class="of-who">${label} ${its}</th>`;
  const empty = rowOf(view, statement).cells[column] === '';
  return html`<td role="cell" class="of-${column} ${empty ? 'blank' : ''}">${label} ${its}</td>`;
}

function row(view: View, statement: Statement, columns: readonly TableColumn[]): TemplateResult {
  const { state, model } = view;
  const tone = tonesOf(model.story.relations).get(statement.relation) ?? 'other';
  const open = state.selected?.kind === 'edge' && state.selected.id === statement.id;
  const isFound = state.found?.statements.has(statement.id) === true;
  return html`<tr role="row" class="${tone} ${open ? 'open' : ''} ${isFound ? 'found' : ''}" ?data-found=${isFound} data-statement=${statement.id} data-record @click=${(event: MouseEvent) => pressed(view, statement.id, event)}>${columns.map((column) => cell(view, statement, column, columns))}</tr>`;
}

function header(view: View, column: TableColumn): TemplateResult {
  const { by, down } = settingOf(view);
  const on = by === column;
  const sort = () => setTable(view, { by: column, down: on && !down });
  return html`<th role="columnheader" scope="col" class="of-${column}" aria-sort=${on ? (down ? 'descending' : 'ascending') : nothing}>
    <button type="button" data-sort=${column} @click=${sort}>${columnLabel(view, column)}<span class="arrow" aria-hidden="true">${on ? (down ? '↓' : '↑') : ''}</span></button></th>`;
}

function chooser(view: View, columns: readonly TableColumn[]): TemplateResult {
  const toggle = (column: TableColumn) => () => {
    const on = new Set(columns);
    if (!on.delete(column)) on.add(column);
    setTable(view, { columns: TABLE_COLUMNS.filter((its) => on.has(its)) });
  };
  const t = tableMessages(view.t.lang);
  return html`<div class="choice" id="columns" role="group" aria-label=${t.choose}>
    ${TABLE_COLUMNS.filter((its) => !FIXED_COLUMNS.includes(its)).map(
      (column) =>
        html`<label><input type="checkbox" data-column=${column} .checked=${columns.includes(column)} @change=${toggle(column)} /> ${columnLabel(view, column)}</label>`,
    )}
    <button type="button" class="text" data-usual @click=${() => setTable(view, { columns: null })}>${t.usual}</button></div>`;
}

/** Arrows are the field's own, but down leads on to the controls after it, and Escape empties it first. */
function inField(view: View, event: KeyboardEvent): void {
  const field = event.currentTarget as HTMLInputElement;
  if (event.key === 'ArrowDown') roam('ArrowRight', field, false);
  else if (event.key === 'Escape' && field.value !== '') setTable(view, { query: '' });
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function tools(
  view: View,
  columns: readonly TableColumn[],
  statements: readonly Statement[],
  all: number,
): TemplateResult {
  const t = tableMessages(view.t.lang);
  const { query, choosing, money } = settingOf(view);
  const amounts = money || statementsIn(view, true).length > 0;
  const claims = countClaims(statements);
  const count = [t.rows(statements.length, all), claims < statements.length ? view.t.statements(claims) : ''];
  return html`<div class="table-tools" data-record>
    <input type="search" autocomplete="off" spellcheck="false" aria-label=${t.find} placeholder=${t.findHint} .value=${query} data-narrow
      @input=${(event: InputEvent) => setTable(view, { query: (event.currentTarget as HTMLInputElement).value, most: TABLE_ROWS })} @keydown=${(event: KeyboardEvent) => inField(view, event)} />
    ${amounts ? html`<button type="button" class="press" data-money aria-pressed=${money} @click=${() => setTable(view, { money: !money })}>${t.money}</button>` : nothing}
    <button type="button" class="press" data-columns aria-expanded=${choosing} aria-controls="columns" @click=${() => setTable(view, { choosing: !choosing })}>${t.choose}</button>
    <span class="rows" role="status">${count.filter(Boolean).join(', ')}</span>
    ${turner(view)}</div>
    ${choosing ? chooser(view, columns) : nothing}`;
}

export function table(view: View): TemplateResult {
  const { t } = view;
  const words = tableMessages(t.lang);
  const setting = settingOf(view);
  const columns = columnsOf(view);
  const shown = statementsIn(view, setting.money);
  const left = narrowed(view, shown, setting.query);
  const rows = sorted(view, left, setting).slice(0, setting.most);
  const more = left.length - rows.length;
  return html`<div class="outline sheet"><h2 id="table-name">${t.views.table}</h2>
    ${tools(view, columns, left, shown.length)}
    ${setting.money && left.length > 0 ? sums(view, words, left) : nothing}
    <table role="table" aria-labelledby="table-name">
      <thead role="rowgroup"><tr role="row" data-record>${columns.map((column) => header(view, column))}</tr></thead>
      <tbody role="rowgroup">${rows.map((statement) => row(view, statement, columns))}</tbody>
    </table>
    ${left.length === 0 && shown.length > 0 ? html`<p class="hint">${words.noRow(isolated(setting.query))}</p>` : nothing}
    ${more > 0 ? html`<p><button type="button" class="text" data-more @click=${() => setTable(view, { most: Number.POSITIVE_INFINITY })}>${words.more(more)}</button></p>` : nothing}</div>`;
}
