/** The story as a text, the equal of the picture: a heading for everybody who takes part, tone by tone what they say, in full. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { countClaims } from '../../story/claims.js';
import { outlineOf, type Section } from '../../story/telling/outline.js';
import { isShown } from '../state/state.js';
import { correctionLog } from '../words/corrections.js';
import { sign } from '../words/edge-sign.js';
import { summary } from '../words/summary.js';
import { turner } from '../words/translated.js';
import { say, type View } from '../words/view.js';
import outlineStyles from './outline.css?inline';
import { entry, opener } from './outline-entry.js';

export const styles = [outlineStyles];

function section(view: View, { entity, tones, elsewhere }: Section): TemplateResult {
  const { t, actions, state, model } = view;
  const isFound = state.found?.nodes.includes(model.entities.get(entity.id) ?? -1) === true;
  const [name, note] = [say(view, entity.name), entity.note == null ? null : say(view, entity.note)];
  return html`<section data-entity=${entity.id}>
    <div class="party ${isFound ? 'found' : ''}" ?data-found=${isFound} data-record>
      <h3><button type="button" class="name" data-open=${entity.id} @click=${() => actions.open(entity.id)} lang=${name.lang}>${name.text}</button></h3>
      <p class="hint">${t.kinds[entity.kind]}${note ? html` · <span lang=${note.lang}>${note.text}</span>` : nothing}</p>
    </div>
    ${tones.map(
      ({
        tone,
        statements,
      }) => html`<h4 class=${tone}>${sign(tone)} ${t.tones[tone]} <span class="count">${countClaims(statements)}</span></h4>
        ${statements.map((statement) => entry(view, statement))}`,
    )}
    ${
      elsewhere.length > 0
        ? html`<div class="elsewhere"><h4>${t.elsewhere} <span class="count">${countClaims(elsewhere)}</span></h4>
            <ul>${elsewhere.map((statement) => html`<li data-record>${opener(view, statement)}</li>`)}</ul></div>`
        : nothing
    }
  </section>`;
}

export function outline(view: View): TemplateResult {
  const { model, state, t } = view;
  const sections = outlineOf(model.story, (its) => isShown(state, its));
  return html`<div class="outline"><h2>${t.views.outline}</h2>
    <p class="digest">${summary(view)}</p> ${turner(view)}
    ${sections.map((its) => section(view, its))} ${correctionLog(view)}</div>`;
}
