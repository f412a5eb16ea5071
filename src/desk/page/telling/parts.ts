/** The step about the story as a whole, one part of it at a time. */
import { html, nothing } from 'lit-html';
import { correctionsDue } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { STORY_PARTS, type StoryPart } from '../state.js';
import { story } from '../steps/story.js';
import { fill } from '../words.js';
import { corrections } from './corrections.js';
import { guidedReading } from './reading.js';
import { missingIn, translations } from './translations.js';

const PARTS: Readonly<Record<StoryPart, (desk: Desk) => unknown>> = {
  title: story,
  reading: guidedReading,
  translations,
  corrections,
};

export function telling(desk: Desk) {
  const { state, t } = desk;
  return html`
    <div class="parts" role="group" aria-label=${t.partsOf}>
      ${STORY_PARTS.map(
        (part) =>
          html`<button type="button" aria-pressed=${String(part === state.part)} @click=${() => desk.change({ part })}>${t.partNames[part]}${left(desk, part)}</button>`,
      )}
    </div>
    ${PARTS[state.part](desk)}
  `;
}

/** How much of a part is still to be done. */
function left(desk: Desk, part: StoryPart) {
  const count =
    part === 'corrections' ? correctionsDue(desk.draft).length : part === 'translations' ? missingIn(desk) : 0;
  if (count === 0) return nothing;
  const weight = part === 'corrections' ? 'must' : 'may';
  return html` <span class="left ${weight}"><span aria-hidden="true">${count}</span><span class="unseen">${fill(desk.t.left, { count: String(count) })}</span></span>`;
}
