/** Values are found by what is typed of them, days and their numbers among them; and a period keeps its ends in order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches } from '../../../src/element/views/filter/filter-find.js';
import { spanning } from '../../../src/story/filtering/facets.js';

test.each([
  ['nicht best', 'Wie sicher', 'nicht bestätigt', true],
  ['sicher nicht', 'Wie sicher', 'nicht bestätigt', true],
  ['bestatigt', 'Wie sicher', 'nicht bestätigt', true],
  ['stätigt', 'Wie sicher', 'nicht bestätigt', false],
  ['ab 2. okt', 'Wann es gesagt wurde', 'ab 2. Oktober 2025', true],
  ['ab 2. okt', 'Wann es gesagt wurde', 'ab 29. Oktober 2025', false],
  ['since oct 2', 'When it was said', 'since October 2, 2025', true],
  ['2025', 'When it was said', 'since October 2, 2025', true],
  ['bis', 'Wann es gesagt wurde', 'ab 2. Oktober 2025', false],
  ['', 'Wie sicher', 'geplant', true],
])('%j under %j in %j: %s', (sought, title, label, is) => {
  expect(matches(sought, title, label)).toBe(is);
});

test('every value is found by its whole name, and by each beginning of it', () => {
  const word = fc.stringMatching(/^[a-zäöüß]{3,9}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(30), (words, cut) => {
      const name = words.join(' ');
      expect(matches(name.slice(0, cut), 'Facet', name)).toBe(true);
    }),
  );
});

test('a first day beyond the last takes that along, and nothing else is changed', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((its) => `2025-10-${String(its).padStart(2, '0')}`);
  const maybe = fc.option(day, { nil: undefined });
  fc.assert(
    fc.property(maybe, maybe, fc.option(day), fc.constantFrom('from', 'to'), (one, another, next, end) => {
      const [from, to] = one && another && one > another ? [another, one] : [one, another];
      const before = { speaker: ['musk'], ...(from && { from }), ...(to && { to }) };
      const now = spanning(before, end, next);
      expect(now.speaker).toEqual(['musk']);
      expect(now[end]).toBe(next ?? undefined);
      const other = end === 'from' ? 'to' : 'from';
      const was = before[other];
      const isBeyond = next != null && was != null && (end === 'from' ? next > was : next < was);
      expect(now[other]).toBe(isBeyond ? next : was);
      expect((now.from ?? '') <= (now.to ?? '9')).toBe(true);
    }),
  );
});
