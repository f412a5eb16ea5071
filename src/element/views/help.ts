/** Signs and keys: one sentence per sign, and what a reader must not read into the picture. */
import { html, svg, type TemplateResult } from 'lit-html';
import { SHAPES } from '../../scene/shapes.js';
import { KINDS, type Kind, TONES } from '../../story/vocabulary.js';
import { AREA } from '../../ui/controls.js';
import { sign } from '../words/edge-sign.js';
import { head } from '../words/panel-head.js';
import type { View } from '../words/view.js';
import helpStyles from './help.css?inline';

export const styles = [helpStyles];

const picture = (width: number, content: TemplateResult) =>
  html`<svg class="sign" viewBox="0 0 ${width} 20" width=${width} height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8">${content}</svg>`;

const HELP_SIGNS = {
  filled: picture(44, svg`<path d="M2 10H32"/><path d="M42 10 32 5.5V14.5Z" fill="currentColor"/>`),
  open: picture(44, svg`<path d="M2 10H31"/><path d="M42 10 32 5.5V14.5Z"/>`),
  denied: picture(
    44,
    svg`<path d="M2 10H31"/><path d="M42 10 32 5.5V14.5Z"/><path d="M13 5.5 20 14.5M13 14.5 20 5.5"/>`,
  ),
  mutual: picture(44, svg`<path d="M2 10H42"/>`),
  count: picture(
    44,
    svg`<path d="M2 10H42" stroke-width="4"/><circle cx="22" cy="10" r="7.5" class="ground"/><text x="22" y="13.6" text-anchor="middle" font-size="10.5" fill="currentColor" stroke="none">3</text>`,
  ),
  disputed: picture(
    44,
    svg`<path d="M8 2V18" stroke-width="4"/><path d="M16 6H40M16 11H40M16 16H30" stroke-width="1.2"/>`,
  ),
} as const;

/** A node's outline as the painter draws it. */
function shape(kind: Kind): TemplateResult {
  const corners = SHAPES[KINDS.indexOf(kind)];
  if (!corners) return picture(20, svg`<circle cx="10" cy="10" r="6.5" />`);
  const points = corners.map((at) => (10 + at * 6.5).toFixed(1)).join(' ');
  return picture(20, svg`<polygon points=${points} stroke-linejoin="round" />`);
}

export function help(view: View): TemplateResult {
  const { t, model, actions } = view;
  const tones = new Set(model.story.relations.map(({ tone }) => tone));
  const kinds = new Set(model.story.entities.map(({ kind }) => kind));
  const names = Object.keys(HELP_SIGNS) as (keyof typeof HELP_SIGNS)[];
  return html`${head(view, '', t.means, t.howToRead, () => actions.help(false))}
    <div class="scroll help" data-area=${AREA.scroll} data-item data-first>
      <dl class="signs">${names.map((name) => html`<div><dt>${HELP_SIGNS[name]}</dt><dd>${t.signs[name]}</dd></div>`)}</dl>
      <h3>${t.signsOfTones}</h3>
      <ul class="samples">${TONES.filter((tone) => tones.has(tone)).map((tone) => html`<li class=${tone}>${sign(tone)} ${t.tones[tone]}</li>`)}</ul>
      <h3>${t.signsOfKinds}</h3>
      <ul class="samples">${KINDS.filter((kind) => kinds.has(kind)).map((kind) => html`<li>${shape(kind)} ${t.kinds[kind]}</li>`)}</ul>
      <p class="nothing">${t.meansNothing}</p>
      <h3>${t.keys}</h3>
      <dl class="keys">${t.keyHelp.map(([keys, does]) => html`<div><dt><kbd>${keys}</kbd></dt><dd>${does}</dd></div>`)}</dl>
    </div>`;
}
