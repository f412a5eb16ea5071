/** How the story looks where it will stand: in a phone's, an article's and a page's width, light and dark, as the element itself shows it. */
import { html, nothing } from 'lit-html';
import { published } from '../../../story/published.js';
import { type Draft, soundStory } from '../../model/index.js';
import type { Desk } from '../desk.js';

const WIDTHS = ['320', '704', 'full'] as const;
const THEMES = ['light', 'dark'] as const;
let width: (typeof WIDTHS)[number] = '704';
let theme: (typeof THEMES)[number] = 'light';

let graph: HTMLElementTagNameMap['edgewise-graph'] | null = null;
/** Of another address, or of what is set aside, nothing is seen. */
let shown: Draft['story'] | null = null;

export function preview(desk: Desk) {
  const { t, draft } = desk;
  if (draft.story.statements.length === 0) return nothing;
  graph ??= document.createElement('edgewise-graph');
  graph.lang = desk.state.lang;
  graph.setAttribute('theme', theme);
  if (shown !== draft.story) {
    graph.story = published(soundStory(draft));
    shown = draft.story;
  }
  const choice = <Its extends string>(
    all: readonly Its[],
    now: Its,
    names: Readonly<Record<Its, string>>,
    set: (its: Its) => void,
  ) =>
    all.map(
      (its) =>
        html`<button type="button" aria-pressed=${String(its === now)} @click=${() => {
          set(its);
          desk.change({});
        }}>${names[its]}</button>`,
    );
  return html`<section class="preview" aria-label=${t.preview}>
    <h3>${t.preview}</h3>
    <div class="line">
      <div class="switch" role="group" aria-label=${t.previewWidth}>${choice(WIDTHS, width, t.widths, (its) => {
        width = its;
      })}</div>
      <div class="switch" role="group" aria-label=${t.previewTheme}>${choice(THEMES, theme, t.themes, (its) => {
        theme = its;
      })}</div>
    </div>
    <div class="box w${width} ${theme}">${graph}</div>
  </section>`;
}
