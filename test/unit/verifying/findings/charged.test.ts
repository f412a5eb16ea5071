/** What goes on from a charge is the accuser's word: the accused is not who says it. */
import { expect, test } from 'vitest';
import { codesOf } from '../../../fixtures/finding.js';

const CHARGE =
  'Die Staatsanwaltschaft hat Anklage erhoben. Holm soll 180.000 Euro von der Werft Nord angenommen haben.';
const NEXT = 'Im Gegenzug habe er der Werft Nord Unterlagen gegeben';
const AFTER = 'Die Werft Nord sei dadurch billiger gewesen';
const found = (text: string, exact: string, from = 'holm') =>
  codesOf('de', text, { exact, from, to: 'werft', form: 'indirect', tone: 'report' }).includes('speaker');

test('the next sentence and the one after it, as long as nobody else is named who says so', () => {
  const text = `${CHARGE} ${NEXT}. ${AFTER}.`;
  expect([found(text, NEXT), found(text, AFTER)]).toEqual([true, true]);
});

test('it is somebody else’s, or the accused says so by a verb, or speaks in a paragraph of his own', () => {
  const said = `${CHARGE} Holm sagte, er habe der Werft Nord Unterlagen gegeben.`;
  expect(found(said, 'Holm sagte, er habe der Werft Nord Unterlagen gegeben')).toBe(false);
  expect(found(`${CHARGE} Holm bestritt das.\n\n${NEXT}.`, NEXT)).toBe(false);
  expect(found(`Holm sprach im Rat. ${NEXT}.`, NEXT)).toBe(false);
});
