/** When something was said: told apart into fields, and put together again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSaid, SAID_MARKS, SAID_SHAPES, saidAs, writeSaid } from '../../../src/desk/model/index.js';
import { isEdtf } from '../../../src/story/dates.js';

const two = (number: number) => String(number).padStart(2, '0');
const dates = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(2))
  .map(([year, month, day, parts]) =>
    [String(year).padStart(4, '0'), two(month), two(day)].slice(0, parts + 1).join('-'),
  );
const said = fc.oneof(
  fc.tuple(dates, fc.constantFrom(...SAID_MARKS)).map(([date, mark]) => date + mark),
  fc
    .tuple(fc.oneof(dates, fc.constantFrom('..', '', '2004~')), fc.oneof(dates, fc.constantFrom('..', '')))
    .map((its) => its.join('/')),
  fc.constantFrom('2004-21', '201X', '2004-06-11T10:00:00Z', '-0044-03', 'Y17000', '2004-XX'),
);

test('what is told apart is written as it was', () => {
  fc.assert(
    fc.property(said, (text) => {
      fc.pre(isEdtf(text));
      expect(writeSaid(readSaid(text))).toBe(text);
    }),
  );
});

test('whatever is typed, only a date of the format is written, and another way to tell it makes nothing up', () => {
  const typed = fc.oneof(said, dates, fc.string({ maxLength: 12 }));
  fc.assert(
    fc.property(
      typed,
      typed,
      fc.constantFrom(...SAID_SHAPES),
      fc.constantFrom(...SAID_MARKS),
      (from, to, shape, mark) => {
        const written = writeSaid({ shape, from, to, mark });
        if (written != null) expect(isEdtf(written)).toBe(true);
        const before = readSaid(written ?? undefined);
        for (const other of SAID_SHAPES) {
          const next = writeSaid(saidAs(before, other));
          if (next != null && other !== 'between') expect(written).toContain(next.replace(/[~?%]$/, ''));
        }
      },
    ),
  );
});

test.each([
  ['2024-06-03', 'day', '2024-06-03', ''],
  ['2024-06~', 'month', '2024-06', '~'],
  ['2024?', 'year', '2024', '?'],
  ['2024-05/2024-06-03', 'between', '2024-05', ''],
  ['2024-05/..', 'between', '2024-05', ''],
  ['2024-05/', 'other', '2024-05/', ''],
  ['2004-21', 'other', '2004-21', ''],
  ['2024-02-30', 'other', '2024-02-30', ''],
])('%s is a %s', (text, shape, from, mark) => {
  expect(readSaid(text)).toMatchObject({ shape, from, mark });
});

test('of a day there is its month and its year; of a year there is no day', () => {
  const day = readSaid('2024-06-03~');
  expect(writeSaid(saidAs(day, 'month'))).toBe('2024-06~');
  expect(writeSaid(saidAs(day, 'year'))).toBe('2024~');
  expect(writeSaid(saidAs(readSaid('2024'), 'day'))).toBeNull();
  expect(saidAs(readSaid('2024'), 'day').from).toBe('2024');
  expect(writeSaid(saidAs(day, 'between'))).toBe('2024-06-03/..');
});
