/** What is left to do for one statement, in words, each one press from its field; findings can be answered where they stand. */
import { html, nothing } from 'lit-html';
import {
  answering,
  isReason,
  presumption,
  putOff,
  review,
  setStoryText,
  type Todo,
  withLimit,
} from '../../model/index.js';
import type { Desk, PageWords } from '../desk.js';
import { turnButton } from '../statement/denial.js';
import { focusNext, focusReview } from '../statement/focus.js';
import { trimNow } from '../statement/trim.js';
import { restore, writeCorrection } from '../telling/corrections.js';
import { textIn } from '../texts.js';
import { todosOf } from '../todos.js';
import { cures } from '../who/alone.js';
import { fill } from '../words.js';
import { goTo } from './going.js';

/** An empty field asks for itself where it stands, and so does what the words leave open. */
const ASKED: ReadonlySet<string> = new Set(['no-speaker', 'no-about', 'no-relation', 'may-answer']);

/** Those that stand in its pane. */
export const problemsOf = (desk: Desk, statement: string): Todo[] =>
  todosOf(desk).filter(
    ({ place, code, of }) =>
      ((place.kind === 'statement' && place.id === statement) || of === statement) && !ASKED.has(code),
  );

export function problems(desk: Desk, statement: string) {
  const mine = problemsOf(desk, statement);
  mine.sort((a, b) => Number(a.weight === 'may') - Number(b.weight === 'may'));
  if (mine.length === 0) return nothing;
  return html`<ul class="problems" aria-label=${desk.t.problems}>
    ${mine.map((its) => html`<li class=${its.weight}>${sentence(desk, its)}</li>`)}
  </ul>`;
}

export function sentence(desk: Desk, its: Todo) {
  return html`<button type="button" class="text" @click=${() => goTo(desk, its.place)}>${its.message}</button>
    ${its.hint ? html`<span class="hint">${its.hint}</span>` : nothing} ${its.finding ? answer(desk, its, its.finding) : nothing}
    ${its.code === 'unused-party' ? cures(desk, its.place.id) : nothing}
    ${its.finding?.code === 'direction' ? turnButton(desk, its.place.id) : nothing}
    ${its.key == null ? nothing : hinted(desk, its)}
    ${its.code === 'correction-due' ? html`<button type="button" class="answers" @click=${() => writeCorrection(desk, [its.place.id])}>${desk.t.writeCorrection}</button>` : nothing}
    ${its.code === 'statement-lost' ? html`<button type="button" class="answers" @click=${() => restore(desk, its.place.id)}>${desk.t.restore}</button>` : nothing}`;
}

interface Hint {
  /** What following it is called; the rest is their maker's to write. */
  readonly follow?: (desk: Desk) => string | null;
  readonly act?: (desk: Desk, its: Todo) => void;
  readonly putOff: (t: PageWords) => string;
}

const ECHO: Hint = { putOff: (t) => t.mayStay };
const HINTS: { readonly [code: string]: Hint } = {
  'may-answer': { follow: ({ t }) => t.linkBoth, act: linkAnswer, putOff: (t) => t.notAnAnswer },
  'echo-withdrawn': ECHO,
  'echo-changed': ECHO,
  presumed: {
    follow: ({ draft, t }) => withSentence(t, presumption(draft)),
    act: (desk) => putPresumption(desk),
    putOff: (t) => t.notNeeded,
  },
  'told-number': { putOff: (t) => t.rightAsIs },
  'told-fact': { putOff: (t) => t.rightAsIs },
  'grave-verb': { putOff: (t) => t.rightAsIs },
  'cut-against': { follow: ({ t }) => t.takeIn, act: takeIn, putOff: (t) => t.rightAsIs },
  'cut-subject': { follow: ({ t }) => t.takeIn, act: takeIn, putOff: (t) => t.rightAsIs },
  'cut-limit': { follow: ({ t }) => t.takeIn, act: takeIn, putOff: (t) => t.rightAsIs },
};

/** A hint is followed or put off, with one press each. */
function hinted(desk: Desk, its: Todo) {
  const { follow, act, putOff: off } = HINTS[its.code] ?? ECHO;
  const told = follow?.(desk);
  return html`${told == null ? nothing : html`<button type="button" class="answers" @click=${() => act?.(desk, its)}>${told}</button>`}
    <button type="button" class="answers" @click=${() => desk.edit(putOff(its))}>${off(desk.t)}</button>`;
}

const withSentence = (t: PageWords, sentence: string | null) =>
  sentence == null ? null : fill(t.putSentence, { sentence });

function linkAnswer(desk: Desk, { place: { id }, of }: Todo): void {
  if (of != null) desk.edit(answering(desk.draft, id, of));
}

function takeIn(desk: Desk, { place: { id } }: Todo): void {
  const span = withLimit(desk.draft, id);
  if (span) trimNow(desk, id, span);
}

/** Behind what the takeaway says already. */
function putPresumption(desk: Desk): void {
  const { draft } = desk;
  const { lang, takeaway } = draft.story;
  const text = [textIn(draft, takeaway, lang).trim(), presumption(draft) ?? ''].join(' ').trim();
  if (desk.edit(setStoryText(draft, 'takeaway', lang, text))) desk.settle();
}

/** "I have looked at it": with a note that says why it is right as it stands. */
function answer(desk: Desk, { place }: Todo, finding: NonNullable<Todo['finding']>) {
  const { t } = desk;
  return html`<form class="answer" @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const note = String(new FormData(form).get('note') ?? '').trim();
    if (!isReason(note)) desk.say(note === '' ? t.noteFirst : `${t.noWords} ${t.noteFirst}`);
    // The form may stand for the next finding in a moment, whose note this is not.
    else if (desk.edit(review(desk.draft, place.id, finding, note))) {
      form.reset();
      // An answer is whole: what is left is gone through at once.
      desk.settle();
      // The finding is gone, and the keys with it: on to the next one.
      desk.afterwards(() => desk.state.step === 'say' && !focusReview() && focusNext());
    }
  }}>
    <input name="note" type="text" aria-label=${t.note} placeholder=${t.note} />
    <button type="submit">${t.reviewed}</button>
  </form>`;
}
