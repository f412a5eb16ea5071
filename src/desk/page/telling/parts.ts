/** The step about the story as a whole, one part of it at a time. */
import { html, nothing } from 'lit-html';
import { correctionsDue, type Place } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { STORY_PARTS, type StoryPart } from '../state.js';
import { story } from '../steps/story.js';
import { todosOf } from '../todos.js';
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

const KINDS: Readonly<Record<Exclude<StoryPart, 'translations'>, Place['kind']>> = {
  title: 'story',
  reading: 'step',
  corrections: 'correction',
};

/** How much of a part must still be done; what is not translated need not be. */
function left(desk: Desk, part: StoryPart) {
  const musts = part === 'translations' ? 0 : mustsIn(desk, part);
  const count = part === 'translations' ? missingIn(desk) : musts;
  if (count === 0) return nothing;
  const words = fill(part === 'translations' ? desk.t.worthALook : desk.t.left, { count: String(count) });
  return html` <span class="left ${musts > 0 ? 'must' : 'may'}"><span aria-hidden="true">${count}</span><span class="unseen">${words}</span></span>`;
}

function mustsIn(desk: Desk, part: keyof typeof KINDS): number {
  const its = todosOf(desk).filter(
    ({ step, weight, place }) => step === 'title' && weight === 'must' && place.kind === KINDS[part],
  );
  return its.length + (part === 'corrections' ? correctionsDue(desk.draft).length : 0);
}
