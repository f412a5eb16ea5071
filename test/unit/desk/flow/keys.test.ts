/** Which number keys a proposal's card says it has: those that have a name on it; and which keys do nothing once somebody typed into the text. */
import { expect, test } from 'vitest';
import { offered } from '../../../../src/desk/page/proposals/chosen.js';
import { numbersOn } from '../../../../src/desk/page/proposals/numbers.js';
import { isTyping } from '../../../../src/desk/page/text/typed.js';
import { pageWords } from '../../../../src/desk/page/words.js';

const card = (speakers: number, about: number) =>
  numbersOn({
    its: { speakers: Array.from({ length: speakers }, (_, i) => ({ name: `S${i}`, party: null })) },
    offers: Array.from({ length: about }, (_, i) => ({ name: `A${i}`, subject: false })),
  });

test('speakers have the first three numbers, whom it is about those that follow; where nobody is offered there is none', () => {
  expect(card(2, 2)).toEqual({ speakers: '1–2', about: '4–5' });
  expect(card(1, 3)).toEqual({ speakers: '1', about: '4–6' });
  // Of more speakers than have a number the others are pressed.
  expect(card(7, 1)).toEqual({ speakers: '1–3', about: '4' });
  expect(card(0, 0)).toEqual({ speakers: '', about: '' });
});

test('the matter itself is offered where the words name it, or nobody else', () => {
  expect(offered([], ['Ferry'])).toEqual(['Ferry']);
  expect(offered(['Ada'], ['Ferry'])).toEqual(['Ada']);
  expect(offered(['Ada', 'Ferry'], ['Ferry'])).toEqual(['Ada', 'Ferry']);
  expect(offered(['Ferry', 'Ada'], ['Ferry'])).toEqual(['Ferry', 'Ada']);
  // There is room for three: what is named last keeps its place among them.
  expect(offered(['Ada', 'Bo', 'Cy', 'Ferry'], ['Ferry'])).toEqual(['Ada', 'Bo', 'Ferry']);
  expect(offered(['Ada', 'Bo', 'Cy', 'Di'], ['Ferry'])).toEqual(['Ada', 'Bo', 'Cy']);
});

test('both languages say where the keys hold', () => {
  expect(pageWords('en').keysProposal).toBe('Keys on this card (Ctrl + Enter): {keys}.');
  expect(pageWords('de').keysProposal).toBe('Tasten auf dieser Karte (Strg + Enter): {keys}.');
});

test('what is typed into the text does nothing, whatever the keyboard; all other keys are the browser’s', () => {
  const press = { ctrlKey: false, metaKey: false, altKey: false };
  for (const key of ['t', 'É', 'ß', '7', '/', "'", 'の', ' ', 'Enter', 'Backspace', 'Delete'])
    expect([key, isTyping({ ...press, key })]).toEqual([key, true]);
  for (const key of ['F5', 'F12', 'PageDown', 'End', 'ArrowUp', 'Tab', 'Dead', 'Process', 'Shift'])
    expect([key, isTyping({ ...press, key })]).toEqual([key, false]);
  for (const held of ['ctrlKey', 'metaKey', 'altKey'])
    expect(isTyping({ ...press, [held]: true, key: 'r' })).toBe(false);
});
