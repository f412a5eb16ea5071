/** The keys of a field: arrows walk, Enter chooses, numbers choose in the list and open its rows, letters are typed. */
import type { Desk } from '../desk.js';
import { isComposed } from '../keys.js';
import { focusBefore } from './focus.js';
import { asTyped, leave, NOWHERE, type Offer, type Picker, stand } from './picking.js';

export function pick(desk: Desk, its: Picker, id: string, stay = false): void {
  leave(desk, its.name);
  its.pick(id, stay);
}

export function make(desk: Desk, its: Picker, { query }: Offer): void {
  leave(desk, its.name);
  desk.change({});
  its.make?.(query.trim());
}

/** Enter, where nothing is looked at: what asks still asks, and says how it is answered. */
function passOn(desk: Desk, { chosen, due, question, onward }: Picker): void {
  if (question != null || (due && chosen.length === 0)) desk.say(desk.t.chooseFirst);
  else onward?.();
}

function walkTo(desk: Desk, name: string, { query, open }: Offer, active: number): void {
  stand(desk, name, { query, active, open });
  desk.afterwards(() => document.getElementById(`pick-${name}-${active}`)?.scrollIntoView({ block: 'nearest' }));
}

/** The first arrow in a row that is open begins there. */
function walk(desk: Desk, name: string, offer: Offer, step: 1 | -1): void {
  const { active, count, open, numbers } = offer;
  if (count === 0) return;
  const begins = active === NOWHERE && open != null && step > 0 ? numbers.indexOf(1) : NOWHERE;
  walkTo(
    desk,
    name,
    offer,
    begins !== NOWHERE ? begins : (Math.max(active, step > 0 ? NOWHERE : 0) + step + count) % count,
  );
}

function openRow(desk: Desk, name: string, open: number): void {
  stand(desk, name, { query: '', active: NOWHERE, open });
  desk.afterwards(() => document.querySelector(`#pick-${name} .open`)?.scrollIntoView({ block: 'nearest' }));
}

function choose(desk: Desk, its: Picker, offer: Offer, i: number): void {
  const option = offer.found[i];
  if (option) pick(desk, its, option.id);
  else if (offer.isNew && i === offer.found.length) make(desk, its, offer);
}

/** One that chooses nothing does nothing: it is not typed. */
function number(desk: Desk, its: Picker, offer: Offer, number: number, stay: boolean): void {
  const { open, rows, found, numbers } = offer;
  const row = open == null ? rows.find((one) => one.number === number) : undefined;
  if (row) {
    openRow(desk, its.name, number);
    return;
  }
  const option = found[numbers.indexOf(number)];
  if (option) pick(desk, its, option.id, stay);
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
/** Across holds in the list alone: in the line it walks through what is typed. */
const ACROSS: Readonly<Record<string, 1 | -1>> = { ...ARROWS, ArrowRight: 1, ArrowLeft: -1 };

export function onPickerKey(desk: Desk, its: Picker, offer: Offer, event: KeyboardEvent): void {
  if (isComposed(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  const { query, active, open } = offer;
  const inList = (event.target as Element).matches('[role=listbox]');
  const step = (inList ? ACROSS : ARROWS)[key];
  // A sign with Shift is another one on each keyboard.
  const digit = inList ? /^Digit(\d)$/.exec(event.shiftKey ? event.code : `Digit${key}`)?.[1] : undefined;
  if (step) walk(desk, its.name, offer, step);
  else if (key === 'Enter') active === NOWHERE ? passOn(desk, its) : choose(desk, its, offer, active);
  else if ((key === 'Escape' || key === 'Backspace') && open != null) stand(desk, its.name, asTyped(''));
  else if (key === 'Escape' && query !== '') stand(desk, its.name, asTyped(''));
  else if (key === 'Backspace' && query === '') {
    const last = its.chosen.at(-1);
    if (last) its.drop(last.id);
    else focusBefore(its.name);
  } else if (digit != null) number(desk, its, offer, Number(digit), event.shiftKey);
  else if (inList && !its.isChoice && key.length === 1 && key !== ' ') {
    document.getElementById(`pick-${its.name}-line`)?.focus();
    stand(desk, its.name, asTyped(query + key));
  } else return;
  event.preventDefault();
}
