/** From a selection to a statement, or to what is set aside. */
import { bringBack, coverage, type PassageSpan, setAside, takeByHand } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { focusOpen } from '../statement/focus.js';

/** What *Take* and *Set aside* are about: the selection, else the sentence at the caret. */
export function passageOf({ draft, state }: Desk): PassageSpan | null {
  const { source, selection } = state;
  if (source == null || !selection) return null;
  if (selection.start < selection.end) return selection;
  const { sentences } = coverage(draft, source);
  return sentences.find(({ end }) => end >= selection.start) ?? null;
}

export function takeNow(desk: Desk): void {
  const { source } = desk.state;
  const span = passageOf(desk);
  if (source == null || !span) {
    desk.say(desk.t.selectFirst);
    return;
  }
  const edit = takeByHand(desk.draft, source, span);
  const id = 'id' in edit ? edit.id : null;
  if (
    desk.edit(edit, {
      step: 'say',
      hand: id,
      listed: false,
      pane: 'statement',
      selection: { start: span.end, end: span.end },
    })
  )
    desk.afterwards(() => focusOpen());
}

export function asideNow(desk: Desk): void {
  const { source } = desk.state;
  const span = passageOf(desk);
  if (source == null || !span) {
    desk.say(desk.t.selectFirst);
    return;
  }
  const isAside = desk.draft.setAside.some(
    (its) => its.source === source && its.start < span.end && span.start < its.end,
  );
  desk.edit(isAside ? bringBack(desk.draft, source, span) : setAside(desk.draft, source, span));
}

/** The letters of the text and of its list: never in a field. */
export function takeOrAside(desk: Desk, event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (altKey || ctrlKey || metaKey) return false;
  if (key === 't' || key === 'T' || key === 'Enter') takeNow(desk);
  else if (key === 'Backspace') asideNow(desk);
  else return false;
  event.preventDefault();
  return true;
}
