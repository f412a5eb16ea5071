/** What was put right after publication: at the words it concerns, and all of it in a log. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Correction, Statement } from '../story/definition.js';
import { dateText } from './facts.js';
import { say, type View } from './view.js';

function line(view: View, { date, note }: Correction): TemplateResult {
  const words = say(view, note);
  return html`<b>${view.t.corrected(dateText(date, view.t))}</b> <span lang=${words.lang}>${words.text}</span>`;
}

export function correctionsOf(view: View, { id }: Statement): TemplateResult[] {
  const own = view.model.story.corrections?.filter(({ statements }) => statements.includes(id)) ?? [];
  return own.map((correction) => html`<p class="correction">${line(view, correction)}</p>`);
}

/** Newest first, as a reader looks for it. */
export function correctionLog(view: View): TemplateResult | typeof nothing {
  const { corrections = [] } = view.model.story;
  if (corrections.length === 0) return nothing;
  const newest = [...corrections].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return html`<div class="log"><h3>${view.t.corrections}</h3>
    <ul>${newest.map((correction) => html`<li>${line(view, correction)}</li>`)}</ul></div>`;
}
