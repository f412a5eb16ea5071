/** The open step of the guided reading: its words in each language, and what it lights up. */
import { html, nothing } from 'lit-html';
import { type DraftStep, removeStep, setStepFocus, setStepText } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { picker } from '../statement/picker.js';
import { fill } from '../words.js';
import { called, manyPicker } from './called.js';
import { inOthers, tellingLangs, toldIn } from './fields.js';

/** Its number from 0; null where none is open, or where its panel is not shown. */
export function openStage({ draft, state }: Desk): number | null {
  const { shownStep, step, part } = state;
  const isThere = shownStep != null && shownStep < (draft.story.steps?.length ?? 0);
  return isThere && step === 'title' && part === 'reading' ? shownStep : null;
}

export function stage(desk: Desk, step: DraftStep, i: number) {
  const { draft, state, t } = desk;
  const [home = ''] = tellingLangs(draft);
  const texts = (lang: string) =>
    (['title', 'text'] as const).map((field) =>
      toldIn(desk, lang, {
        id: `stage-${field}`,
        label: field === 'title' ? t.stageTitle : t.stageText,
        field,
        rows: field === 'title' ? 1 : 4,
        text: step[field],
        put: (its, text) => desk.edit(setStepText(desk.draft, i, field, its, text)),
      }),
    );
  return html`<div class="fields">
    ${state.pictured ? html`<p class="hint">${t.stageShown}</p>` : nothing}
    ${texts(home)} ${focus(desk, step, i)}
    ${inOthers(desk, [step.title, step.text], texts)}
    <div class="line"><button type="button" class="text" @click=${() => remove(desk, i)}>${t.stageRemove}</button></div>
  </div>`;
}

function focus(desk: Desk, step: DraftStep, i: number) {
  const { draft, state, t } = desk;
  const chosen = step.focus ?? [];
  const { statements, entities } = draft.story;
  // What no step speaks of yet is likeliest to be what this one is about.
  const told = new Set(draft.story.steps?.flatMap(({ focus = [] }) => focus));
  const [fresh, used] = [false, true].map((isUsed) => statements.filter(({ id }) => told.has(id) === isUsed));
  const offered = [...(fresh ?? []), ...entities, ...(used ?? [])].map(({ id }) => id);
  const put = (ids: readonly string[]) => desk.edit(setStepFocus(desk.draft, i, ids));
  const { hand } = state;
  const isFree = hand != null && !chosen.includes(hand) && statements.some(({ id }) => id === hand);
  return html`${picker(desk, manyPicker(desk, { name: 'focus', label: t.stageFocus, chosen, offered, put }))}
    ${isFree ? html`<div class="line"><button type="button" @click=${() => put([...chosen, hand])}>${fill(t.stageAdd, { what: called(desk, hand) })}</button></div>` : nothing}`;
}

function remove(desk: Desk, i: number): void {
  if (!desk.edit(removeStep(desk.draft, i), { shownStep: null })) return;
  desk.afterwards(() => document.querySelector<HTMLElement>('[data-add-stage]')?.focus());
}
