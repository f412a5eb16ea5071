/** All statements in their order, which is the readers'; each is one press from its place, and can be moved. */
import { html, nothing } from 'lit-html';
import { dateText } from '../../../story/telling/wording.js';
import { type DraftStatement, moveStatement } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { entryAfter } from '../moving/roving.js';
import { called } from '../telling/called.js';
import { fill } from '../words.js';
import { inHand } from './hand.js';

/** The row that Tab comes to: where the keys were last, else that of the statement in hand. */
const roving = held((): { at: string | null } => ({ at: null }));

function stopIn(desk: Desk): string | undefined {
  const { at } = roving(desk);
  const all = desk.draft.story.statements;
  return (all.find(({ id }) => id === at) ?? all.find(({ id }) => id === desk.state.hand) ?? all[0])?.id;
}

function reached(desk: Desk, event: FocusEvent): void {
  const at = (event.target as Element).closest<HTMLElement>('[data-record]')?.dataset['record'];
  if (at == null || at === stopIn(desk)) return;
  roving(desk).at = at;
  desk.change({});
}

export function order(desk: Desk) {
  const { draft, t } = desk;
  const all = draft.story.statements;
  return html`
    <p class="hint">${all.length === 0 ? t.noStatement : t.orderHint} ${all.length > 1 ? t.linkHow : nothing}</p>
    <ol class="stages order" @focusin=${(event: FocusEvent) => reached(desk, event)} @keydown=${(event: KeyboardEvent) => onKey(desk, event)}>
      ${all.map((its, i) => row(desk, its, i, all.length))}
    </ol>
  `;
}

function row(desk: Desk, its: DraftStatement, i: number, count: number) {
  const { state, t } = desk;
  const words = called(desk, its.id, 110);
  const stop = stopIn(desk) === its.id ? 0 : -1;
  const turn = (by: -1 | 1, sign: string, label: string) => {
    const name = fill(label, { what: called(desk, its.id, 40) });
    const isEnd = i + by < 0 || i + by >= count;
    return html`<button type="button" class="quiet" tabindex=${stop} data-move=${by} aria-label=${name} title=${name} ?disabled=${isEnd} @click=${() => move(desk, its.id, by)}>${sign}</button>`;
  };
  const ends = [its.from, its.to].map((ids) => ids?.map((id) => called(desk, id)).join(', ') || '…');
  const told = [
    its.mutual ? ends[0] : ends.join(' → '),
    ...(its.said == null ? [] : [dateText(its.said, t)]),
    ...(its.withdrawn ? [t.withdrawnMark] : []),
  ];
  const begun = state.linking?.from === its.id ? 'begun' : '';
  return html`<li class="record ${begun}" data-record=${its.id} data-statement=${its.id} draggable="true">
    <div class="line">
      <span class="number" aria-hidden="true">${i + 1}</span>
      <button type="button" class="name" tabindex=${stop} aria-current=${String(its.id === state.hand)} @click=${() => inHand(desk, its.id)}>
        <span class="words">${words}</span> <span class="hint">${told.join(' · ')}</span>
      </button>
      ${turn(-1, '↑', t.moveUp)}${turn(1, '↓', t.moveDown)}
    </div>
  </li>`;
}

/** Down and up from statement to statement, across to the buttons of its row. */
function walk(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const names = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.name')];
  const row = target.closest('[data-record]');
  const inRow = [...(row?.querySelectorAll<HTMLElement>('button:enabled') ?? [])];
  const own = row?.querySelector<HTMLElement>('.name');
  const next =
    entryAfter(event, names, own ? names.indexOf(own) : -1, 'down') ??
    entryAfter(event, inRow, inRow.indexOf(target), 'across');
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Alt with an arrow moves the statement whose row has the focus. */
function onKey(desk: Desk, event: KeyboardEvent): void {
  walk(event);
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  const target = event.target as HTMLElement;
  const id = target.closest<HTMLElement>('[data-record]')?.dataset['record'];
  if (by === 0 || !event.altKey || event.ctrlKey || event.metaKey || id == null) return;
  event.preventDefault();
  move(desk, id, by, target.matches('.name'));
}

/** The keys stay where they were: on the words, or on the button of the same way. */
function move(desk: Desk, id: string, by: -1 | 1, onWords = false): void {
  const all = desk.draft.story.statements;
  const from = all.findIndex((its) => its.id === id);
  if (from + by < 0 || from + by >= all.length) return;
  if (!desk.edit(moveStatement(desk.draft, id, by < 0 ? from - 1 : from + 2))) return;
  desk.afterwards(() => {
    const row = document.querySelector(`.order [data-record="${CSS.escape(id)}"]`);
    const button = row?.querySelector<HTMLButtonElement>(onWords ? '.name' : `[data-move="${by}"]:enabled`);
    (button ?? row?.querySelector<HTMLElement>('[data-move]:enabled'))?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  });
}

/** The way into the list and back. */
export function orderButton(desk: Desk) {
  const { draft, state, t } = desk;
  if (draft.story.statements.length < 2) return nothing;
  return html`<button type="button" class="quiet" aria-pressed=${String(state.listed)} @click=${() => desk.change({ listed: !state.listed })}>${t.allInOrder}</button>`;
}
