import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/explorer/address.js';

test('what is written reads back as the same view', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const address = fc.record({
    story: fc.constantFrom('stargate', 'sample', 'größe-1'),
    select: fc.option(text),
    hidden: fc.array(text),
    path: fc.array(text, { maxLength: 2 }),
    step: fc.option(fc.integer({ min: 1, max: 9999 })),
    view: fc.option(fc.constantFrom('table', 'outline')),
    lang: fc.option(fc.constantFrom('de', 'en')),
    painter: fc.option(fc.constantFrom('vector', 'webgl')),
  });
  fc.assert(
    fc.property(address, (its) => {
      expect(readAddress(writeAddress(its))).toEqual(its);
    }),
  );
});

test('the first view has the shortest address', () => {
  const first = readAddress('');
  expect(first && writeAddress(first)).toBe('');
});

test('a story is a name and never a place', () => {
  for (const name of ['https://example.org/x', '//example.org', '../../secret', 'a/b', 'a.json', '', '%2e%2e', 'x y'])
    expect(readAddress(`?story=${encodeURIComponent(name)}`), name).toBeNull();
});
