/** What was put right after publication: at the words it concerns, and all of it in a log. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Statement } from '../../story/definition.js';
import { type Entry, logOf } from '../../story/telling/log.js';
import { AREA } from '../../ui/controls.js';
import { dateText } from './facts.js';
import { say, type View } from './view.js';

function line(view: View, { kind, date, note }: Entry): TemplateResult {
  const words = say(view, note);
  return html`<b>${view.t[kind](dateText(date, view.t))}:</b> <span lang=${words.lang}>${words.text}</span>`;
}

export function correctionsOf(view: View, { id }: Statement): TemplateResult[] {
  const own = view.model.story.corrections?.filter(({ statements }) => statements.includes(id)) ?? [];
  return own.map((correction) => html`<p class="correction">${line(view, { kind: 'corrected', ...correction })}</p>`);
}

/** Newest first, as a reader looks for it. */
export function correctionLog(view: View): TemplateResult | typeof nothing {
  const log = logOf(view.model.story);
  if (log.length === 0) return nothing;
  const newest = log.reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return html`<div class="log" data-item data-record><h3>${view.t.corrections}</h3>
    <ul>${newest.map((entry) => html`<li>${line(view, entry)}</li>`)}</ul></div>`;
}

/** What stands where a link leads to words that were taken back: when and why, never the words. */
export function withdrawnNote(view: View, id: string): TemplateResult {
  const its = view.model.story.withdrawn?.find((one) => one.id === id)?.withdrawn;
  return html`<div class="scroll" data-area=${AREA.scroll} tabindex="-1"><p class="note">${view.t.isWithdrawn}</p>
    ${its ? html`<p class="correction">${line(view, { kind: 'withdrawn', date: its.date, note: its.reason })}</p>` : nothing}</div>`;
}
