/** One statement is put on another: it answers that, or disputes it; a small question asks which. By mouse in the lists of statements, by L in them. */
import { html, nothing } from 'lit-html';
import { marked, setStatement, wordsOf } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { isField } from '../keys.js';
import { fill } from '../words.js';

const statementAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-statement]')?.dataset['statement'] ?? null) : null;

export function listenForLinks(desk: Desk): void {
  /** What is dragged, as nobody may look into a drag before it has ended. */
  let dragged: string | null = null;
  let over: Element | null = null;
  const mark = (next: Element | null) => {
    over?.classList.remove('target');
    over = next;
    over?.classList.add('target');
  };
  document.addEventListener('dragstart', (event) => {
    dragged = desk.state.readOnly ? null : statementAt(event.target);
    if (dragged == null || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = 'link';
    event.dataTransfer.setData('text/plain', wordsOf(desk.draft, dragged));
  });
  document.addEventListener('dragover', (event) => {
    const id = dragged == null ? null : statementAt(event.target);
    mark(id == null || id === dragged ? null : (event.target as Element).closest('[data-statement]'));
    if (!over) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'link';
  });
  document.addEventListener('dragend', () => {
    mark(null);
    dragged = null;
  });
  document.addEventListener('drop', (event) => {
    const id = statementAt(event.target);
    if (dragged == null || id == null || id === dragged) return;
    event.preventDefault();
    ask(desk, dragged, id);
  });
  document.addEventListener('keydown', (event) => onKey(desk, event));
}

function onKey(desk: Desk, event: KeyboardEvent): void {
  const { linking, readOnly } = desk.state;
  if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
  if (event.key === 'Escape' && linking && linking.to == null) desk.change({ linking: null, said: '' });
  const id = event.key.toLowerCase() === 'l' ? statementAt(event.target) : null;
  if (id == null || readOnly) return;
  event.preventDefault();
  if (linking && linking.from !== id) ask(desk, linking.from, id);
  else desk.change({ linking: { from: id, to: null }, said: desk.t.linkBegun });
}

function ask(desk: Desk, from: string, to: string): void {
  desk.change({ linking: { from, to }, said: '' });
  desk.afterwards(() => document.querySelector<HTMLDialogElement>('dialog.linking')?.showModal());
}

/** The question, where there is one. */
export function linking(desk: Desk) {
  const { state, draft, t } = desk;
  const { from, to } = state.linking ?? {};
  if (from == null || to == null) return nothing;
  const put = (field: 'repliesTo' | 'disputes', how: string) => {
    const known = draft.story.statements.find(({ id }) => id === from)?.[field] ?? [];
    const said = fill(t.linked, { a: marked(draft, from), how, b: marked(draft, to) });
    desk.edit(setStatement(draft, from, { [field]: [...known, to] }), { said });
    close();
  };
  const close = () => document.querySelector<HTMLDialogElement>('dialog.linking')?.close();
  const answer = (field: 'repliesTo' | 'disputes', how: string) =>
    html`<button type="button" @click=${() => put(field, how)}>${how}</button>`;
  return html`<dialog class="linking" aria-label=${t.link} @close=${() => desk.change({ linking: null })}>
    <h2>${t.link}</h2>
    <blockquote>${marked(draft, from, Number.POSITIVE_INFINITY)}</blockquote>
    <div class="line">${answer('repliesTo', t.linkAnswers)}${answer('disputes', t.linkDisputes)}</div>
    <blockquote>${marked(draft, to, Number.POSITIVE_INFINITY)}</blockquote>
    <div class="line"><button type="button" class="text" @click=${close}>${t.linkNone}</button></div>
  </dialog>`;
}
