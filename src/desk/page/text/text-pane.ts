/** The pane with the article: the text, what can be done with a passage of it, and the list of passages. */
import { html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { choice } from '../../../ui/choice.js';
import { coverage, type PassageSpan, placesIn } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { chooseFile } from '../files/arriving.js';
import { onNumberKey } from '../proposals/keys.js';
import { proposalsOf, queue } from '../proposals/proposing.js';
import { inHand } from '../statement/hand.js';
import { textOf } from '../texts.js';
import { fill } from '../words.js';
import { asideNow, lostInHand, passageOf, quotedOf, takeAnew, takeNow, takeOrAside } from './taking.js';
import { written } from './typed.js';

export function textPane(desk: Desk) {
  const { draft, state, t } = desk;
  const { sources } = draft.story;
  const has = state.source != null && draft.texts.has(state.source);
  return html`
    <section class="pane text" aria-label=${t.paneText} data-pane="text" aria-keyshortcuts="F6">
      <header>
        <h2>${t.paneText}</h2>
        ${
          sources.length > 1
            ? html`<select
                aria-label=${t.stepNames.source}
                @change=${(event: Event) =>
                  desk.change({ source: (event.target as HTMLSelectElement).value, selection: null })}
              >
                ${sources.map((its) => choice(its.id, its.id === state.source, textOf(draft, its.title) || its.id))}
              </select>`
            : nothing
        }
        ${has ? bar(desk) : nothing}
      </header>
      ${has ? html`${desk.text.element} ${written(desk)} ${hints(desk)} ${guard(heeded(desk), () => list(desk))}` : html`<div class="empty"><p>${t.noSourceText}</p><p><button type="button" @click=${() => chooseFile(desk)}>${t.openFile}</button></p></div>`}
    </section>
  `;
}

function bar(desk: Desk) {
  const { t, state } = desk;
  const passage = passageOf(desk);
  const isLost = lostInHand(desk) != null;
  const isAside =
    passage != null &&
    desk.draft.setAside.some(
      (its) => its.source === state.source && its.start < passage.end && passage.start < its.end,
    );
  return html`<div class="acts">
    <button type="button" class=${hasSelection(desk) ? 'solid' : ''} @click=${() => takeNow(desk)} ?disabled=${state.readOnly}>${isLost ? t.replaceWords : t.take}</button>
    ${isLost ? html`<button type="button" @click=${() => takeAnew(desk)} ?disabled=${state.readOnly}>${t.takeAnew}</button>` : nothing}
    <button type="button" @click=${() => asideNow(desk)} ?disabled=${state.readOnly}>
      ${isAside ? t.bringBack : t.setAside}
    </button>
  </div>`;
}

/** What is selected is there to be taken; else there are proposals. */
const hasSelection = ({ state: { selection } }: Desk) => selection != null && selection.start < selection.end;

function hints(desk: Desk) {
  const { t, state, draft } = desk;
  const { selection, source } = state;
  const selected =
    selection && selection.start < selection.end
      ? (draft.texts.get(source ?? '')?.slice(selection.start, selection.end) ?? '')
      : '';
  return html`<p class="hint">
    <span aria-live="polite" class="unseen">${selected ? fill(t.selected, { words: selected.slice(0, 300) }) : ''}</span>
    ${lostInHand(desk) != null ? t.keysReplace : html`<span class="keys">${selected ? t.keysSelected : t.keysCaret}</span>`}
    ${quotedOf(desk) ? html`<span class="keys">${t.keysQuoted}</span>` : nothing}
  </p>`;
}

interface Passage extends PassageSpan {
  readonly id: string | null;
  readonly text: string;
  readonly label: string;
}

function passages(desk: Desk): Passage[] {
  const { draft, state, t } = desk;
  const { source } = state;
  if (source == null) return [];
  const statements = new Map(draft.story.statements.map((its) => [its.id, its]));
  const taken = placesIn(draft, source).map(({ id, start, end }) => ({
    id,
    start,
    end,
    text: statements.get(id)?.quote?.exact ?? id,
    label: statements.get(id)?.withdrawn ? t.withdrawnMark : t.taken,
  }));
  const aside = draft.setAside
    .filter((its) => its.source === source)
    .map(({ start, end, text }) => ({ id: null, start, end, text, label: t.asideMark }));
  const proposed = queue(desk).map(({ proposal: { start, end } }) => ({
    id: null,
    start,
    end,
    text: draft.texts.get(source)?.slice(start, end) ?? '',
    label: t.proposedMark,
  }));
  return [...taken, ...aside, ...proposed].sort((a, b) => a.start - b.start);
}

/** What the list of passages depends on: a letter typed in another field does not draw it anew. */
function heeded(desk: Desk): unknown[] {
  const { draft, state, t } = desk;
  const { story, setAside, texts } = draft;
  const { source, hand, linking, readOnly } = state;
  return [story.statements, setAside, texts, proposalsOf(desk, source), source, hand, linking?.from, readOnly, t];
}

/** A passage keeps its place in the page, and so the keys that are on it, when proposals come in between. */
function list(desk: Desk) {
  const { t, state, draft } = desk;
  const all = passages(desk);
  const { counts } = coverage(draft, state.source ?? '');
  return html`<details class="passages">
    <summary>${fill(t.passages, { taken: String(all.filter(({ id }) => id).length), aside: String(all.filter(({ label }) => label === t.asideMark).length), unread: String(counts.unread) })}</summary>
    <ul @keydown=${(event: KeyboardEvent) => event.key !== 'Enter' && !onNumberKey(desk, event) && takeOrAside(desk, event)}>
      ${repeat(
        all,
        ({ id, start, end }) => id ?? `${start}-${end}`,
        (its) =>
          html`<li class=${its.id != null && its.id === state.linking?.from ? 'begun' : ''} data-statement=${its.id ?? nothing} draggable=${String(its.id != null)}>
            <button
              type="button"
              aria-current=${its.id != null && its.id === state.hand ? 'true' : 'false'}
              @click=${() => go(desk, its)}
            >
              <span class="kind">${its.label}</span> ${its.text}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

function go(desk: Desk, { id, start, end }: Passage): void {
  if (id) inHand(desk, id);
  desk.change({ selection: { start, end } });
  desk.afterwards(() => desk.text.select({ start, end }));
}
