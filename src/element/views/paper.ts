/** The story on paper: the whole picture with its key, then every word that is shown, each with its source. */
import { html, type TemplateResult } from 'lit-html';
import { anyTheme } from '../../scene/print-theme.js';
import type { Scene } from '../../scene/types.js';
import { AREA } from '../../ui/controls.js';
import { dateText } from '../words/facts.js';
import { say, type View } from '../words/view.js';
import { imageOf } from './export.js';
import outlineStyles from './outline.css?inline';
import { outline } from './outline.js';
import paperStyles from './paper.css?inline';

export const styles = [outlineStyles, paperStyles];

/** Drawn at once: paper does not wait. `scene` is null where no picture has been drawn. */
export function paper(view: View, scene: Scene | null): TemplateResult {
  const { t } = view;
  const { story } = view.model;
  const plain: View = { ...view, state: { ...view.state, selected: null, edge: null } };
  const takeaway = story.takeaway == null ? null : say(view, story.takeaway);
  return html`<div class="paper" data-area=${AREA.paper} lang=${t.lang}>
    ${takeaway ? html`<p class="takeaway" lang=${takeaway.lang}>${takeaway.text}</p>` : ''}
    ${scene ? imageOf(plain, scene, anyTheme('print')) : ''}
    ${outline(plain)}
    ${story.asOf ? html`<p class="origin">${t.asOf(dateText(story.asOf, t))}</p>` : ''}
  </div>`;
}
