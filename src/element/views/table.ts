/** The story as a table that can be sorted and taken along. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Statement } from '../../story/definition.js';
import { tonesOf } from '../../story/edges.js';
import { claimOf, hedged, hedgeOf, quoted, verbText } from '../../story/telling/claim.js';
import { csvOf } from '../../story/telling/csv.js';
import { isShown } from '../state/state.js';
import { sourceText } from '../words/facts.js';
import { sourceLine } from '../words/source-link.js';
import { tags } from '../words/statement.js';
import { oursOf, turner, words } from '../words/translated.js';
import { tellerIn, type View } from '../words/view.js';
import outlineStyles from './outline.css?inline';
import { disputes } from './outline-entry.js';

export const styles = [outlineStyles];

const TABLE_COLUMNS = ['who', 'relation', 'whom', 'words', 'form', 'source'] as const;
type Column = (typeof TABLE_COLUMNS)[number];

interface Order {
  readonly by: Column | null;
  readonly down: boolean;
}

/** How a table is sorted is nobody else's matter, so it is not in the state; each element has a model of its own. */
const orders = new WeakMap<object, Order>();
const FIRST: Order = { by: null, down: false };

export function cellsOf(view: View, statement: Statement): Readonly<Record<Column, string>> {
  const { t, model } = view;
  const teller = tellerIn(view);
  const { who, whom } = claimOf(teller, statement);
  const { modality = 'asserted' } = statement;
  const source = model.story.sources.find(({ id }) => id === statement.source);
  return {
    who,
    relation: verbText(teller, statement),
    whom,
    words: quoted(teller, statement),
    form: [t.forms[statement.form], modality === 'asserted' ? '' : t.modalities[modality]].filter(Boolean).join(', '),
    source: source ? sourceText(view, source) : '',
  };
}

function sorted(view: View, statements: readonly Statement[], { by, down }: Order): readonly Statement[] {
  if (!by) return statements;
  const { compare } = new Intl.Collator(view.t.lang, { numeric: true });
  const keys = new Map(statements.map((statement, i) => [statement, { text: cellsOf(view, statement)[by], i }]));
  const key = (statement: Statement) => keys.get(statement) ?? { text: '', i: 0 };
  const sign = down ? -1 : 1;
  return [...statements].sort((a, b) => sign * compare(key(a).text, key(b).text) || key(a).i - key(b).i);
}

/** The file is made here and goes nowhere: nothing is asked of any server. */
function download(view: View, statements: readonly Statement[]): void {
  const { t, model } = view;
  const translated = statements.some((statement) => oursOf(view, statement));
  const rows = statements.map((statement) => {
    const cells = cellsOf(view, statement);
    return [
      ...TABLE_COLUMNS.map((column) => cells[column]),
      ...(translated ? [oursOf(view, statement)?.text ?? ''] : []),
    ];
  });
  const head = [...TABLE_COLUMNS.map((column) => t.columns[column]), ...(translated ? [t.translation] : [])];
  const url = URL.createObjectURL(new Blob([csvOf([head, ...rows])], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${model.story.id}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}

function row(view: View, statement: Statement): TemplateResult {
  const { state, model, t, actions } = view;
  const teller = tellerIn(view);
  const { who, verb, whom } = claimOf(teller, statement);
  const tone = tonesOf(model.story.relations).get(statement.relation) ?? 'other';
  const open = state.selected?.kind === 'edge' && state.selected.id === statement.id;
  const source = model.story.sources.find(({ id }) => id === statement.source);
  return html`<tr role="row" class="${tone} ${open ? 'open' : ''}" data-statement=${statement.id} data-record>
    <th scope="row" role="rowheader"><span class="label" aria-hidden="true">${t.columns.who}</span> ${who}</th>
    <td role="cell"><button type="button" class="name relation" data-open=${statement.id} @click=${() => actions.open(statement.id)}><span lang=${verb.lang}>${verb.text}</span>${hedged('', hedgeOf(teller, statement))}</button></td>
    <td role="cell">${whom}</td>
    <td role="cell">${words(view, statement)} ${disputes(view, statement)}</td>
    <td role="cell">${tags(view, statement)}</td>
    <td role="cell" class="origin">${source ? sourceLine(view, source, statement.quote) : nothing}</td>
  </tr>`;
}

export function table(view: View): TemplateResult {
  const { model, state, t } = view;
  const order = orders.get(model) ?? FIRST;
  const shown = model.story.statements.filter((statement) => isShown(state, statement));
  const statements = sorted(view, shown, order);
  const sort = (by: Column) => {
    orders.set(model, { by, down: order.by === by && !order.down });
    view.actions.show('table');
  };
  return html`<div class="outline sheet"><h2 id="table-name">${t.views.table}</h2> ${turner(view)}
    <p><button type="button" class="text" data-download @click=${() => download(view, statements)}>${t.downloadTable}</button></p>
    <table role="table" aria-labelledby="table-name">
      <thead role="rowgroup"><tr role="row" data-record>${TABLE_COLUMNS.map((column) => {
        const on = order.by === column;
        return html`<th role="columnheader" scope="col" aria-sort=${on ? (order.down ? 'descending' : 'ascending') : nothing}>
          <button type="button" data-sort=${column} @click=${() => sort(column)}>${t.columns[column]}<span class="arrow" aria-hidden="true">${on ? (order.down ? '↓' : '↑') : ''}</span></button></th>`;
      })}</tr></thead>
      <tbody role="rowgroup">${statements.map((statement) => row(view, statement))}</tbody>
    </table></div>`;
}
