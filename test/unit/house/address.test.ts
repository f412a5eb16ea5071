import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/explorer/address.js';
import { parse } from '../../../src/story/parse.js';
import { standing } from '../../../src/story/standing.js';
import { anyFilter } from '../../fixtures/facets.js';

const { story } = parse(readFileSync('data/bell.json'));
if (!story) throw new Error('the story does not open');
const bell = standing(story);

test('what is written reads back as the same view', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const address = fc.record({
    story: fc.constantFrom('stargate', 'sample', 'größe-1'),
    select: fc.option(text),
    hidden: fc.array(text),
    facets: anyFilter(bell).map((its) => its.facets),
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

test('addresses from before facets open as they did', () => {
  const its = readAddress('?story=sample&s=no-engine&hide=mocks&hide=doubts&step=2&view=table&lang=de');
  expect(its).toMatchObject({ story: 'sample', select: 'no-engine', hidden: ['mocks', 'doubts'], facets: {}, step: 2 });
});

test('a story is a name and never a place', () => {
  for (const name of ['https://example.org/x', '//example.org', '../../secret', 'a/b', 'a.json', '', '%2e%2e', 'x y'])
    expect(readAddress(`?story=${encodeURIComponent(name)}`), name).toBeNull();
});
