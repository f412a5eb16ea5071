/** What the amounts add up to, said apart for what is given as a fact and what is not; and why, where they are not added up. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { TableMessages } from '../../i18n/types/table.js';
import type { Statement } from '../../story/definition.js';
import { type AmountSum, sumsOf } from '../../story/telling/money.js';
import { amountText } from '../words/facts.js';
import type { View } from '../words/view.js';

const unitText = ({ unit }: AmountSum, words: TableMessages): string =>
  unit == null ? words.unitless : unit === 'percent' ? words.percent : unit;

/** The amount, the sum, or the sentence in its stead. */
function result({ t }: View, words: TableMessages, { only, total, unit, reason }: AmountSum): TemplateResult {
  if (only) return html`<b>${amountText(only, t)}</b>`;
  if (total != null) return html`<b>${amountText(unit == null ? { value: total } : { value: total, unit }, t)}</b>`;
  return html`${words.notAdded[reason ?? 'differ']}`;
}

export function sums(view: View, words: TableMessages, statements: readonly Statement[]): TemplateResult {
  const all = sumsOf(statements);
  const several = new Set(all.map(({ unit }) => unit)).size > 1;
  const notes = [several ? words.units : '', all.some(({ claims }) => claims > 1) ? words.caveat : ''];
  return html`<section class="sums" aria-labelledby="sums"><h3 id="sums">${words.sums}</h3>
    <ul>${all.map(
      (
        sum,
      ) => html`<li data-sum=${`${sum.unit ?? ''} ${sum.modality}`} class=${sum.only || sum.total != null ? '' : 'none'}>
        <span class="of">${unitText(sum, words)} · ${view.t.modalities[sum.modality]}</span>
        <span>${result(view, words, sum)} <span class="count">${words.claims(sum.claims)}</span></span></li>`,
    )}</ul>
    ${notes.some(Boolean) ? html`<p class="hint">${notes.filter(Boolean).join(' ')}</p>` : nothing}</section>`;
}
