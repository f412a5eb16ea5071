/**
 * Keys of the proposal in turn: all of them on its card; its numbers also in the pane around it and in the text that it is of, from where they
 * lead to the card. Single keys hold where the keys are, never on the page as a whole, and never in a field (WCAG 2.1.4).
 */
import type { Desk } from '../desk.js';
import { isField } from '../keys.js';
import { type Acts, actsOn } from './acts.js';
import { cardShown } from './card.js';

/** Those of the speakers, then those of whom it is about. */
const NUMBER = /^[1-6]$/;
const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !ctrlKey && !metaKey && !altKey;

/** On the card itself. */
export function onCardKey(event: KeyboardEvent, act: Acts): void {
  const { key } = event;
  if (!isPlain(event)) return;
  // Whoever has just chosen a name is on its button, and goes on; a space still takes the choice back.
  const isOther = event.target instanceof HTMLButtonElement && event.target.ariaPressed !== 'true';
  if ((key === 'Enter' && !isOther) || key === 't' || key === 'T') act.take();
  else if (key === 'Backspace') act.aside();
  else if (key === 'ArrowDown') act.go(1);
  else if (key === 'ArrowUp') act.go(-1);
  else if (key === '0') act.takeWithout();
  else if (NUMBER.test(key)) act.number(Number(key));
  else return;
  event.preventDefault();
}

/** Around the card: chooses by number, and the keys are on the card from then on. False where the key is none of its. */
export function onNumberKey(desk: Desk, event: KeyboardEvent): boolean {
  if (event.defaultPrevented || !isPlain(event) || !NUMBER.test(event.key) || isField(event.target)) return false;
  const card = cardShown();
  if (!card || !actsOn(desk)?.number(Number(event.key))) return false;
  event.preventDefault();
  card.focus({ preventScroll: true });
  return true;
}
