/** In the passive the words name last who does it: a statement that runs the other way is told of. */
import { describe, expect, test } from 'vitest';
import { type Asked, codesOf } from '../../../../fixtures/finding.js';

type Case = readonly [lang: 'de' | 'en', text: string, agent: string, patient: string, more?: Partial<Asked>];

const isTurned = ([lang, text, , , more = {}]: Case, from: string, to: string) =>
  codesOf(lang, text, { tone: 'conflict', ...more, exact: text.slice(0, -1), from, to }).includes('direction');

const PASSIVE: readonly Case[] = [
  ['en', 'Rufus Thorne was condemned by Ines Calloway.', 'calloway', 'thorne'],
  ['en', 'The Singing Bridge has been sharply criticised by the owner of the Dry Dock.', 'dock', 'bridge'],
  ['en', 'The Dry Dock is paid by Garrow Steel.', 'garrow', 'dock', { tone: 'money' }],
  ['en', 'The Singing Bridge was praised on Monday by Thorne.', 'thorne', 'bridge', { tone: 'support' }],
  ['en', 'The Singing Bridge was condemned by Thorne.', 'thorne', 'bridge', { form: 'indirect' }],
  ['de', 'Bo Ellerhagen wurde von der Werft Nord verklagt.', 'werft', 'ellerhagen'],
  ['de', 'Die Fähre Seehund wird von Fenna Quast abgelehnt.', 'quast', 'faehre'],
  ['de', 'Die Werft Nord ist von der Tidelinie bezahlt worden.', 'tidelinie', 'werft', { tone: 'money' }],
  ['de', 'Es heißt, dass Quast von Holm kritisiert wurde.', 'holm', 'quast'],
];

test.each(PASSIVE.map((one) => [one[1], one] as const))('%s', (_text, one) => {
  const [, , agent, patient] = one;
  expect(isTurned(one, patient, agent)).toBe(true);
  expect(isTurned(one, agent, patient)).toBe(false);
});

describe('no word says that it is turned round', () => {
  const others: readonly Case[] = [
    // In the active.
    ['en', 'Rufus Thorne condemned Ines Calloway.', 'calloway', 'thorne'],
    ['en', 'Thorne was waiting by the Dry Dock.', 'dock', 'thorne'],
    ['en', 'Thorne was asked to leave and stood by the Dry Dock.', 'dock', 'thorne'],
    ['de', 'Bo Ellerhagen wird den Rat von Holm loben.', 'holm', 'ellerhagen'],
    ['de', 'Bo Ellerhagen wurde Chef von Tidelinie.', 'tidelinie', 'ellerhagen'],
    // Who speaks is told before: of himself.
    ['en', 'Thorne said he was criticised by Calloway.', 'calloway', 'thorne', { form: 'indirect' }],
    ['de', 'Holm sagte, er sei von Quast kritisiert worden.', 'quast', 'holm', { form: 'indirect' }],
    // What belongs to somebody runs the other way than who owns it.
    ['en', 'The Dry Dock is owned by Rufus Thorne.', 'thorne', 'dock', { tone: 'role' }],
    // Who gets the money may be told of as who gets it.
    ['en', 'The Dry Dock was given money by Garrow Steel.', 'garrow', 'dock', { tone: 'money' }],
  ];
  test.each(others.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    const [, , agent, patient] = one;
    expect(isTurned(one, patient, agent)).toBe(false);
  });
});

test('who says so is found behind “by” as well', () => {
  const text = 'The Singing Bridge was condemned by Rufus Thorne.';
  const asked = { exact: text.slice(0, -1), form: 'indirect', to: 'bridge', tone: 'conflict' } as const;
  expect(codesOf('en', text, { ...asked, from: 'thorne' })).toEqual([]);
  expect(codesOf('en', text, { ...asked, from: 'calloway' })).toContain('speaker');
});
