/** From a selection to a statement, or to what is set aside. */
import {
  bringBack,
  coverage,
  isLost,
  langOf,
  type PassageSpan,
  placesIn,
  quotedIn,
  setAside,
  setExcerpt,
  short,
  takeByHand,
  wordsOf,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { foundIn } from '../proposals/names.js';
import { proposalsOf } from '../proposals/proposing.js';
import { focusOpen } from '../statement/focus.js';
import { inHand } from '../statement/hand.js';
import { fill } from '../words.js';

/** What *Take* and *Set aside* are about: the selection, else the sentence at the caret. */
export function passageOf({ draft, state }: Desk): PassageSpan | null {
  const { source, selection } = state;
  if (source == null || !selection) return null;
  if (selection.start < selection.end) return selection;
  const { sentences } = coverage(draft, source);
  return sentences.find(({ end }) => end >= selection.start) ?? null;
}

/** The id of the statement in hand where its text no longer has its words: what is selected replaces them. Null elsewhere. */
export function lostInHand({ draft, state }: Desk): string | null {
  const { hand, source, step, listed } = state;
  const its = draft.story.statements.find(({ id }) => id === hand);
  if (step !== 'say' || listed || !its || its.source !== source) return null;
  return isLost(draft, its.id) ? its.id : null;
}

/** The keys are in the text, where its passage is selected anew. */
export function askPassage(desk: Desk): void {
  desk.change({ pane: 'text', said: desk.t.replaceHow });
  desk.text.element.focus({ preventScroll: true });
}

/** The id of the statement that is taken there already: at the caret, or of just the words that are selected. Null where none is. */
export function takenThere({ draft, state }: Desk): string | null {
  const { source, selection, hand } = state;
  if (source == null || !selection) return null;
  const { start, end } = selection;
  const isThere = (its: PassageSpan) =>
    start === end ? its.start <= start && start < its.end : its.start === start && its.end === end;
  const there = placesIn(draft, source).filter(isThere);
  const narrowest = there.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  return (there.find(({ id }) => id === hand) ?? narrowest)?.id ?? null;
}

/** A press on words that are taken means their statement; elsewhere nothing is done. */
export function showTaken(desk: Desk): void {
  const { step, selection, linking } = desk.state;
  const isPress = selection != null && selection.start === selection.end;
  if (!isPress || step !== 'say' || linking || lostInHand(desk) != null) return;
  const hand = takenThere(desk);
  if (hand != null) desk.change({ hand, listed: false });
}

export function takeNow(desk: Desk): void {
  const lost = lostInHand(desk);
  const there = lost == null ? takenThere(desk) : null;
  if (lost != null) replace(desk, lost);
  else if (there == null) takeAnew(desk);
  else {
    inHand(desk, there);
    desk.say(desk.t.takenAlready);
  }
}

/** The statement keeps all that is known of it but its words. */
function replace(desk: Desk, id: string): void {
  const { selection } = desk.state;
  // The sentence at a mere caret would be another one by chance.
  if (!selection || selection.start === selection.end) {
    desk.say(desk.t.replaceHow);
    return;
  }
  if (!desk.edit(setExcerpt(desk.draft, id, selection), { pane: 'statement' })) return;
  desk.settle();
  desk.say(fill(desk.t.replaced, { words: short(wordsOf(desk.draft, id)) }));
  desk.afterwards(() => focusOpen());
}

export function takeAnew(desk: Desk): void {
  const span = passageOf(desk);
  if (span) takePassage(desk, span);
  else desk.say(desk.t.selectFirst);
}

/** Any passage of the text in hand becomes a statement; the keys go to what it still asks. */
export function takePassage(desk: Desk, span: PassageSpan): void {
  const { source } = desk.state;
  if (source == null) return;
  const edit = takeByHand(desk.draft, source, span, { proposals: proposalsOf(desk, source), names: foundIn(desk) });
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

/** Of what is selected, or of the sentence at the caret, only what is quoted is selected. */
export function selectQuoted(desk: Desk, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key.toLowerCase() !== 'q' || altKey || ctrlKey || metaKey) return false;
  const selection = quotedOf(desk);
  if (!selection) desk.say(desk.t.notQuotedOnce);
  else {
    desk.change({ selection });
    desk.afterwards(() => desk.text.select(selection));
  }
  return true;
}

/** What stands in the only quotation marks of the passage that would be taken. */
export function quotedOf(desk: Desk): PassageSpan | null {
  const { draft, state } = desk;
  const passage = passageOf(desk);
  const text = draft.texts.get(state.source ?? '');
  return passage && text != null ? quotedIn(text, passage, langOf(draft, state.source ?? '')) : null;
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
