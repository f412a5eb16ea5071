/** One statement in a list: who says what of whom, the words in full, who disputes them, where they come from. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Statement } from '../../story/definition.js';
import { tonesOf } from '../../story/edges.js';
import { answersWithdrawn, repeatsWithdrawn } from '../../story/telling/log.js';
import { voicesIn } from '../../story/telling/voice.js';
import { correctionsOf } from '../words/corrections.js';
import { amountText, dateText } from '../words/facts.js';
import { sourceIn, sourceLine } from '../words/source-link.js';
import { claim, tags } from '../words/statement.js';
import { words } from '../words/translated.js';
import { tellerIn, type View } from '../words/view.js';

/** Where else the same claim stands. */
export const alsoReported = (view: View, statements: readonly Statement[]): string =>
  `${view.t.alsoReportedBy} ${statements.map((statement) => sourceIn(view, statement)).join('; ')}`;

/** A dispute is told at both of its ends: whose statement it is, and who says otherwise; a claim of several sources at each of them. */
export function disputes(view: View, statement: Statement, told = false): TemplateResult[] {
  const { t, replies } = view;
  const { id } = statement;
  const others = replies.repeats.get(id);
  const ends: [string, readonly Statement[]][] = [
    [t.disputedBy, replies.disputedBy.get(id) ?? []],
    [t.disputes, told ? [] : (replies.disputes.get(id) ?? [])],
  ];
  return ends
    .filter(([, others]) => others.length > 0)
    .map(([label, others]) => html`<span class="dispute">${label} ${voicesIn(tellerIn(view), others)}</span>`)
    .concat(
      others && !told ? html`<span class="also">${alsoReported(view, others)}</span>` : [],
      answersWithdrawn(view.model.story, statement) ? html`<span class="withdrawn">${t.answersWithdrawn}</span>` : [],
      repeatsWithdrawn(view.model.story, statement) ? html`<span class="withdrawn">${t.repeatsWithdrawn}</span>` : [],
    );
}

/** The button that opens a statement; its name is what the statement says. */
export function opener(view: View, statement: Statement): TemplateResult {
  return html`<button type="button" class="name" data-open=${statement.id} @click=${() => view.actions.open(statement.id)}>${claim(view, statement)}</button>`;
}

/** `lead` comes first in the line of the claim, and says already whom the statement answers or disputes. */
export function entry(view: View, statement: Statement, lead: unknown = nothing): TemplateResult {
  const { model, state, t } = view;
  const tone = tonesOf(model.story.relations).get(statement.relation) ?? 'other';
  const source = model.story.sources.find(({ id }) => id === statement.source);
  const open = state.selected?.kind === 'edge' && state.selected.id === statement.id;
  const isFound = state.found?.statements.has(statement.id) === true;
  return html`<div class="item ${tone} ${open ? 'open' : ''} ${isFound ? 'found' : ''}" ?data-found=${isFound} data-statement=${statement.id} data-record>
    <p class="claim">${lead}${opener(view, statement)} ${statement.amount ? html`<span class="tag" title=${t.amount}>${amountText(statement.amount, t)}</span>` : nothing} ${tags(view, statement)} ${disputes(view, statement, lead !== nothing)}</p>
    ${words(view, statement)} ${correctionsOf(view, statement)}
    <p class="origin">${
      statement.said ? html`${dateText(statement.said, t)} · ` : nothing
    }${source ? sourceLine(view, source, statement.quote) : nothing}</p>
  </div>`;
}
