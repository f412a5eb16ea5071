/** What the table gives away opens in a spreadsheet as the words it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../../src/story/telling/csv.js';

/** A reader of RFC 4180, written after the standard and not after the writer. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = csv.startsWith('\uFEFF') ? 1 : 0;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (csv[at] === '"') at++;
        cell += csv[at];
      }
      at++;
    } else for (; at < csv.length && csv[at] !== ',' && csv[at] !== '\r'; at++) cell += csv[at];
    row.push(cell);
    if (csv[at] === ',') at++;
    else {
      expect(csv.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=1+1',
    '+4',
    '-3',
    '-3.5',
    '-x',
    '@a',
    '\t=x',
    ' =x',
    '„a“, "b"',
    'a\r\nb',
    '',
    '＝1',
    "'=1",
    "''-x",
    "'a",
  ),
);
const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

/** What the cell said before it was made safe: the one apostrophe in front of what begins like a formula is not its own. */
const unguarded = (cell: string) => cell.replace(/^'(?='*\s*[=+\-@\t\r＝＋－＠])/, '');

test('every cell reads back to the letter, and none begins like a formula unless it is a number', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const back = read(csvOf(given));
      expect(back.map((row) => row.map(unguarded))).toEqual(given);
      for (const cell of back.flat())
        if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }),
  );
});

test('it says that it is UTF-8 and ends each line as the standard wants', () => {
  expect(csvOf([['Wer', 'Wortlaut']])).toBe('\uFEFFWer,Wortlaut\r\n');
  expect(csvOf([['a, "b"', '=SUM(A1)']])).toBe('\uFEFF"a, ""b""","\'=SUM(A1)"\r\n');
});
