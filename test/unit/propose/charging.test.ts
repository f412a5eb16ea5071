/** Who takes money accuses nobody: "charge" and "claim" tell what was said only where something is said. */
import { expect, test } from 'vitest';
import { propose } from '../../../src/propose/index.js';

const shown = (text: string) =>
  propose(text, { lang: 'en' })
    .filter((its) => its.shown)
    .map(({ start, end }) => text.slice(start, end));

test.each([
  'Ann Poole runs the pool. Tidewell will charge £6.20 for a swim if it takes over.',
  'The town has one pool. It charges visitors £3 for parking.',
  'The club has forty members. It claims £40,000 a year.',
])('nobody says anything in “%s”', (text) => {
  expect(shown(text)).toEqual([]);
});

test.each([
  'Critics charge that the town hid it.',
  '“It leaks,” charged Ada Moss.',
  'Ben Holt claims £40,000 was stolen.',
  'Prosecutors charged Ben Holt with fraud.',
])('somebody says or does something in “%s”', (text) => {
  expect(shown(text)).toHaveLength(1);
});
