import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DATE, inCalendar, isEdtf } from '../../../src/story/dates.js';
import { startOf } from '../../../src/story/moments.js';

test('the calendar has exactly the days that exist', () => {
  for (const year of [1600, 1900, 2000, 2023, 2024, 4, 100]) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= 31; day++) {
        const date = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
          '-',
        );
        const real = new Date(`${date}T00:00:00Z`);
        expect(DATE.test(date)).toBe(true);
        expect(inCalendar(date), date).toBe(!Number.isNaN(real.getTime()) && real.toISOString().startsWith(date));
      }
    }
  }
});

/** Examples of the EDTF specification (loc.gov/standards/datetime), levels 0 and 1, and what is none. */
test.each(
  [
    ...[
      '1985-04-12',
      '1985-04',
      '1985',
      '1985-04-12T23:20:30',
      '1985-04-12T23:20:30Z',
      '1985-04-12T23:20:30-04',
      '1985-04-12T23:20:30+04:30',
    ],
    ...[
      '1964/2008',
      '2004-06/2006-08',
      '2004-02-01/2005-02-08',
      '2005/2006-02',
      'Y170000002',
      'Y-170000002',
      '2001-21',
      '2001-24',
    ],
    ...['1984?', '2004-06~', '2004-06-11%', '201X', '20XX', '2004-XX', '1985-04-XX', '1985-XX-XX', '-1985'],
    ...['1985-04-12/..', '1985-04/', '../1985', '/1985-04-12', '1984~/2004-06', '2024-02-29'],
  ].map((text) => [text]),
)('%s is EDTF', (text) => {
  expect(isEdtf(text)).toBe(true);
  expect(Number.isFinite(startOf(text))).toBe(true);
});

test.each(
  [
    ...[
      '',
      ' ',
      '..',
      '../..',
      '/',
      '2023-02-29',
      '1985-13',
      '1985-00',
      '1985-04-31',
      '1985-4-1',
      '85',
      '1985-21-01',
      '20250123',
    ],
    ...[
      '2024-01-01/2024-02-30',
      '1/2/3',
      '2004-XX-01',
      '201X-01',
      '2XXX',
      'gestern',
      '2024-01-01T25:00:00',
      '2024-01-01T12:00',
      '2024??',
    ],
  ].map((text) => [text]),
)('%j is not EDTF', (text) => {
  expect(isEdtf(text)).toBe(false);
});

test('a date starts where a calendar says', () => {
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(startOf(iso)).toBe(Date.parse(`${iso}T00:00:00Z`));
      expect(startOf(`${iso}T18:30:05`)).toBe(Date.parse(`${iso}T18:30:05Z`));
      expect(startOf(`${iso}T18:30:05+02:00`)).toBe(Date.parse(`${iso}T18:30:05+02:00`));
    }),
  );
});

test('dates of different precision come in the order of their first moment', () => {
  const ordered = [
    'Y-20000',
    '-0044-03-15',
    '19XX',
    '1984',
    '1984-02~',
    '1984-22',
    '1984-10-XX',
    '1984-12-31/..',
    '../1985',
    '1985-01-02',
  ];
  expect([...ordered].reverse().sort((a, b) => startOf(a) - startOf(b))).toEqual(ordered);
});
