/** Where a search found its words, and what a slip of the finger or a value of the wrong type was meant to be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insteadOf } from '../../../src/story/problems/instead.js';
import { nearest } from '../../../src/story/problems/near.js';
import { fold } from '../../../src/story/searching/fold.js';
import { passageOf } from '../../../src/story/searching/hit.js';
import { rankOf } from '../../../src/story/searching/search.js';

describe('the passage of a hit', () => {
  const whole = (text: string, query: string) => {
    const its = passageOf(text, query);
    return its && `${its.before}[${its.hit}]${its.after}`;
  };

  test('is the text’s own characters, however the query is written', () => {
    expect(whole('Die Straße nach Łódź', 'STRASSE')).toBe('Die [Straße] nach Łódź');
    expect(whole('Die Straße nach Łódź', 'lodz')).toBe('Die Straße nach [Łódź]');
    expect(whole('a “b” c', '"B"')).toBe('a [“b”] c');
    expect(whole('cafe\u0301 ole\u0301', 'olé')).toMatch(/^cafe\u0301 \[ole\u0301?\]\u0301?$/);
    expect(whole('one two', 'three')).toBeNull();
    expect(whole('one two', ' ')).toBeNull();
    expect(whole('', 'x')).toBeNull();
  });

  test('is the first place, and no more of it than the query', () => {
    expect(whole('flute, flute', 'flute')).toBe('[flute], flute');
    expect(whole('  spaced   out  ', 'spaced out')).toBe('  [spaced   out]  ');
  });

  test('begins at a word at most forty characters before the hit, and says that something was left out', () => {
    const lead = 'one two three four five six seven eight nine ten ';
    const its = passageOf(`${lead}HIT and more`, 'hit');
    expect(its?.hit).toBe('HIT');
    expect(its?.after).toBe(' and more');
    expect(its?.before).toMatch(/^… \S/);
    expect(lead.endsWith(its?.before.slice(2) ?? 'none')).toBe(true);
    const just = `${'x'.repeat(39)} `;
    expect(passageOf(`${just}HIT`, 'hit')?.before).toBe(just);
    expect(passageOf(`${'x'.repeat(80)}HIT`, 'hit')?.before).toBe(`… ${'x'.repeat(40)}`);
  });

  test('whatever text and query are, its parts are the text, and the hit alone holds the query', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      'ß',
      'ss',
      'é',
      'e\u0301',
      ' ',
      '  ',
      '“',
      '"',
      '-',
      '–',
      'ł',
      '\u00ad',
      'x',
      '🗞',
    );
    const text = fc.array(piece, { maxLength: 60 }).map((its) => its.join(''));
    fc.assert(
      fc.property(
        text,
        fc.array(piece, { minLength: 1, maxLength: 3 }).map((its) => its.join('')),
        (its, query) => {
          const found = passageOf(its, query);
          expect(found != null).toBe(fold(query) !== '' && fold(its).includes(fold(query)));
          if (!found) return;
          const before = found.before.replace(/^… /, '');
          expect(its.endsWith(before + found.hit + found.after)).toBe(true);
          expect(before.length).toBeLessThanOrEqual(40);
          expect(fold(found.hit)).toContain(fold(query));
          // Shorter at either end it would not hold it any more.
          expect(fold(found.hit.slice(1))).not.toContain(fold(query));
          expect(fold(found.hit.slice(0, -1))).not.toContain(fold(query));
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('a name is ranked by where the query stands in it: at its beginning, at a word’s, within one', () => {
  const ranks = [
    ['ann', 'ann', 0],
    ['anna', 'ann', 0],
    ['joanna ann', 'ann', 1],
    ['jo-ann', 'ann', 1],
    ["o'ann", 'ann', 1],
    ['joanna', 'ann', 2],
    ['2ann', 'ann', 2],
    ['joannann ann', 'ann', 1],
    ['bob', 'ann', 4],
    ['𐐨ann', 'ann', 2],
    ['🗞ann', 'ann', 1],
  ] as const;
  for (const [name, query, rank] of ranks) expect(rankOf(name, query), name).toBe(rank);
});

describe('the nearest word', () => {
  const KNOWN = ['quote', 'source', 'from', 'to', 'relation', 'amount', 'about'];

  test('is one that a letter more, less, other or swapped makes of it, in any case', () => {
    for (const slip of ['qoute', 'quot', 'quotes', 'quute', 'QUOTE', 'Quoet'])
      expect(nearest(slip, KNOWN), slip).toBe('quote');
    expect(nearest('form', KNOWN)).toBe('from');
    expect(nearest('t', KNOWN)).toBe('to');
    expect(nearest('relatoin', KNOWN)).toBe('relation');
  });

  test('is none where a third of the letters is wrong, or the word is too long to be a slip', () => {
    expect(nearest('q', ['quote'])).toBeNull();
    expect(nearest('abc', ['abd'])).toBe('abd');
    expect(nearest('abc', ['add'])).toBeNull();
    expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(nearest('abcdef', ['abcxyz'])).toBeNull();
    expect(nearest('x'.repeat(65), ['x'.repeat(65)])).toBeNull();
    expect(nearest('x'.repeat(64), ['x'.repeat(64)])).toBe('x'.repeat(64));
    expect(nearest('', [])).toBeNull();
  });

  test('is the first of those that are equally near, and never one that is farther than another', () => {
    expect(nearest('bat', ['cat', 'hat', 'bat'])).toBe('bat');
    expect(nearest('zat', ['cat', 'hat'])).toBe('cat');
    const word = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 7 }).map((its) => its.join(''));
    /** Damerau’s, by the definition. */
    const distance = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      const [same, swap] = [a[0] === b[0] ? 0 : 1, a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]];
      return Math.min(
        distance(a.slice(1), b) + 1,
        distance(a, b.slice(1)) + 1,
        distance(a.slice(1), b.slice(1)) + same,
        swap ? distance(a.slice(2), b.slice(2)) + 1 : Number.POSITIVE_INFINITY,
      );
    };
    fc.assert(
      fc.property(
        word.filter((its) => its.length < 6),
        fc.array(
          word.filter((its) => its.length < 6),
          { maxLength: 4 },
        ),
        (found, known) => {
          const most = Math.max(1, Math.floor(found.length / 3));
          const all = known.map((its) => distance(found, its));
          const least = Math.min(...all);
          expect(nearest(found, known)).toBe(least <= most ? known[all.indexOf(least)] : null);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what to write instead of a value of the wrong type', () => {
  test.each([
    ['number', '4,500,000', 'value', '4500000'],
    ['number', '4.500.000', 'value', '4500000'],
    ['number', '1 234 567', 'value', '1234567'],
    ['number', '1’234’567', 'value', '1234567'],
    ['number', '-1.234.567', 'value', '-1234567'],
    ['number', '+7', 'value', '7'],
    ['number', '007', 'value', '7'],
    ['number', '2.5', 'value', '2.5'],
    ['number', '2,5', 'value', '2.5'],
    ['number', ' 12 ', 'value', '12'],
    // One separator could as well be a decimal sign; a year is not grouped; a unit is not a number.
    ['number', '4.500', 'value', null],
    ['number', '4,500', 'value', null],
    ['number', '1.234,567', 'value', null],
    ['number', '1.234 567', 'value', null],
    ['number', '12 GBP', 'value', null],
    ['number', '', 'value', null],
    ['number', true, 'value', null],
    ['boolean', 'true', 'mutual', 'true'],
    ['boolean', 'false', 'mutual', 'false'],
    ['boolean', 'yes', 'mutual', null],
    ['boolean', 1, 'mutual', null],
    ['string', 7, 'id', '"7"'],
    ['string', false, 'id', '"false"'],
    ['string', ['a'], 'id', '"a"'],
    ['string', ['a', 'b'], 'id', null],
    ['string', [7], 'id', null],
    ['array', 'thorne', 'from', '["thorne"]'],
    ['array', 7, 'from', '[7]'],
    ['array', { a: 1 }, 'from', '[{ … }]'],
    ['object', 'words', 'quote', '{ "exact": "words" }'],
    ['object', 'words', 'title', null],
    ['object', 7, 'quote', null],
    ['object', '4,5', 'amount', '{ "value": 4.5 }'],
    ['object', 7, 'amount', '{ "value": 7 }'],
    ['object', 'much', 'amount', null],
    ['object', 7, 'x', null],
    ['string', null, 'id', null],
  ] as const)('%s: %j for “%s” is %j', (expected, value, key, json) => {
    expect(insteadOf(expected, value, key)).toBe(json);
    if (json != null && !json.includes('…')) expect(() => JSON.parse(json)).not.toThrow();
  });

  test('is not said where it would be longer than a line', () => {
    expect(insteadOf('array', 'x'.repeat(96), 'from')).toBe(`["${'x'.repeat(96)}"]`);
    expect(insteadOf('array', 'x'.repeat(97), 'from')).toBeNull();
  });
});
