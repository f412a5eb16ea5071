/** The passage of the statement in hand, and the buttons that trim it: by words, by clauses, to what stands in quotation marks. */
import { html, nothing } from 'lit-html';
import { certaintyText } from '../../../story/telling/wording.js';
import {
  type DraftStatement,
  isRefusal,
  langOf,
  type PassageSpan,
  placeIn,
  quotedIn,
  sentencesAround,
  snapped,
  trimTo,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { proposalsOf } from '../proposals/proposing.js';
import { moveEdge } from '../text/edges.js';
import { fill } from '../words.js';

const BY = ['word', 'clause'] as const;
/** What a press of + and − moves. */
const trimming = held((): { by: (typeof BY)[number] } => ({ by: 'word' }));

export function trim(desk: Desk, { id, source = '', withdrawn }: DraftStatement) {
  const { draft, t } = desk;
  const text = draft.texts.get(source);
  const place = placeIn(draft, id);
  const now = trimming(desk);
  const labels = now.by === 'clause' ? t.byClause : t.byWord;
  const put = (span: PassageSpan) => trimNow(desk, id, span);
  const move = (edge: 'start' | 'end', step: 1 | -1) => {
    if (text == null || !place) return;
    const next = moveEdge(desk, text, place, { edge, by: now.by, step });
    if (next[edge] === place[edge]) desk.say(t.noFurther);
    else put(next);
  };
  const button = (edge: 'start' | 'end', step: 1 | -1) => {
    const longer = edge === 'start' ? step < 0 : step > 0;
    const label = labels[`${edge}${longer ? 'Longer' : 'Shorter'}`];
    return html`<button type="button" aria-label=${label} title=${label} ?disabled=${!place || withdrawn != null} @click=${() => move(edge, step)}>${longer ? '+' : '−'}</button>`;
  };
  const isOpen = text != null && place != null && !withdrawn;
  const quoted = isOpen ? quotedIn(text, place, langOf(draft, source)) : null;
  const whole = isOpen ? wholeOf(text, place) : null;
  return html`<div class="trim" role="group" aria-label=${t.trim}>
    <span>${t.trimStart}</span>${button('start', -1)}${button('start', 1)}
    <span>${t.trimEnd}</span>${button('end', 1)}${button('end', -1)}
    <label><input type="checkbox" .checked=${now.by === 'clause'} ?disabled=${!place || withdrawn != null} @change=${(
      event: Event,
    ) => {
      now.by = (event.target as HTMLInputElement).checked ? 'clause' : 'word';
      desk.change({});
    }} /> ${t.trimByClause}</label>
    ${whole ? html`<button type="button" class="text" data-whole @click=${() => put(whole)}>${t.wholeSentence}</button>` : nothing}
    ${quoted ? html`<button type="button" class="text" @click=${() => put(quoted)}>${t.onlyQuoted}</button>` : nothing}
  </div>`;
}

/** The passage with the whole of its sentences; null where it lacks no word of them: excerpts go without the full stop. */
function wholeOf(text: string, place: PassageSpan): PassageSpan | null {
  const whole = snapped(text, sentencesAround(text, place));
  const more = whole && text.slice(whole.start, place.start) + text.slice(place.end, whole.end);
  return /[\p{L}\p{N}]/u.test(more ?? '') ? whole : null;
}

/** What was read anew from the new words is said: nothing of it changes unseen. */
export function trimNow(desk: Desk, id: string, span: PassageSpan): void {
  const { t } = desk;
  const its = desk.draft.story.statements.find((one) => one.id === id);
  const edit = trimTo(desk.draft, id, span, proposalsOf(desk, its?.source ?? ''));
  if (isRefusal(edit) || Object.keys(edit.anew).length === 0) {
    desk.edit(edit);
    return;
  }
  const { form, modality, amount } = edit.anew;
  const told = { form: form ?? its?.form, modality };
  const what = [
    ...(form ? [t.forms[form]] : []),
    ...(modality ? [certaintyText(t, told)] : []),
    ...(amount === null ? [t.withoutAmount] : []),
  ].join(', ');
  desk.edit(edit, { said: fill(t.readAnew, { what }) });
}
