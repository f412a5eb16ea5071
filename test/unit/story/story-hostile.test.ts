import fc from 'fast-check';
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { Story } from '../../../src/story/definition.js';
import { edgesOf } from '../../../src/story/edges.js';
import { parse } from '../../../src/story/parse.js';
import { readStory } from '../../../src/story/reading/read.js';
import { standing } from '../../../src/story/standing.js';
import { checking } from '../../fixtures/checking.js';
import { sampleJson, sampleWith, storyWith } from '../../fixtures/sample.js';

const polluted = (): string[] => Object.keys(Object.prototype).concat(Object.keys(Array.prototype));

/** Every pointer into the sample. */
function pointersOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, child]) => pointersOf(child, `${at}/${key}`))];
}
const pointers = pointersOf(JSON.parse(sampleJson)).filter((pointer) => pointer !== '');

test('whatever it is given, it answers and nobody’s prototype changes', () => {
  const anything = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
    fc.uint8Array(),
  );
  fc.assert(
    fc.property(anything, (input) => {
      const { story, problems } = parse(input);
      expect(story).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
      expect(polluted()).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const checked = checking(Story);

test.each([
  ['/extra', 1],
  ['/entities', {}],
  ['/entities/0/aliases', [1]],
  ['/entities/0/name', {}],
  ['/entities/0/name', { de: 1 }],
  ['/statements/0/from', []],
  ['/statements/0/quote/exact', undefined],
])('valibot and our walk both refuse %s: %j', (pointer, changed) => {
  const input = sampleWith([pointer, changed]);
  expect(safeParse(checked, input).success).toBe(false);
  expect(readStory(input).story).toBeNull();
});

test('whatever one place of a story is given, it answers, and what opens is a story', () => {
  const value = fc.oneof(
    fc.anything(),
    fc.constantFrom('__proto__', 'constructor', '', ' ', null, [], {}, -1, 1e300, Number.NaN),
  );
  fc.assert(
    fc.property(fc.constantFrom(...pointers), value, (pointer, changed) => {
      const input = sampleWith([pointer, changed]);
      const { story, faults } = readStory(input);
      expect(story === null).toBe(faults.length > 0);
      if (story) expect(safeParse(checked, input).success).toBe(true);
      if (story) expect(edgesOf(standing(story)).every(({ statements }) => statements.length > 0)).toBe(true);
      expect(polluted()).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each(pointers.filter((pointer) => !/\/\d+$/.test(pointer)))(
  '__proto__ beside %s is refused as a key',
  (pointer) => {
    const beside = pointer.replace(/[^/]*$/, '__proto__');
    const text = JSON.stringify(sampleWith([beside, { polluted: true }]));
    const { story, faults } = readStory(text);
    expect(story).toBeNull();
    expect(faults.map((fault) => fault.pointer)).toContain(beside);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  },
);

const IDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  'null',
  'undefined',
  '0',
  '-1',
];
const STRANGE = ['🦭', '👩‍👩‍👧', 'محمد', '海', 'a b', '<b>', '"', '\\', '/', '~1', 'x'.repeat(128), '\u2028x', "'; --"];

test.each([...IDS, ...STRANGE])('%j is an id like any other', (id) => {
  const renamed = JSON.stringify(JSON.parse(sampleJson)).replaceAll('"tidelinie"', JSON.stringify(id));
  const { story, faults } = readStory(renamed);
  expect(faults).toEqual([]);
  const edges = edgesOf(story ? standing(story) : storyWith());
  expect(edges).toHaveLength(edgesOf(storyWith()).length);
  expect(edges.filter(({ from, to }) => from === id || to === id).length).toBeGreaterThan(2);
});

test('ids that differ are told apart, whatever they are', () => {
  const shown = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((id) => /^\S(.*\S)?$/su.test(id));
  fc.assert(
    fc.property(
      fc.uniqueArray(shown, { minLength: 1, maxLength: 20, selector: (id) => id.normalize().replace(/\p{Cf}/gu, '') }),
      (ids) => {
        const entities = ids.map((id) => ({ id, kind: 'other', name: 'x' }));
        const empty = ['/statements', '/steps', '/corrections'].map((list) => [list, []] as const);
        expect(readStory(sampleWith(['/entities', entities], ...empty)).story?.entities.map(({ id }) => id)).toEqual(
          ids,
        );
      },
    ),
  );
});

test.each(['[', '{"a":', '[[],'])('five million levels of %s are refused without a fall', (opening) => {
  const text = opening.repeat(Math.floor(4_990_000 / opening.length));
  expect(readStory(text).faults).toMatchObject([{ code: 'too-deep' }]);
});

test('deep objects, circles, getters and proxies of a page are refused without a fall', () => {
  let deep: unknown = {};
  for (let i = 0; i < 100_000; i++) deep = { story: [deep] };
  const circle: { [key: string]: unknown } = JSON.parse(sampleJson);
  circle.title = circle;
  const trap = new Proxy(
    {},
    {
      ownKeys: () => ['id'],
      getOwnPropertyDescriptor: () => {
        throw new Error('trap');
      },
    },
  );
  const getter = Object.defineProperty(JSON.parse(sampleJson), 'title', {
    get: () => {
      throw new Error('getter');
    },
    enumerable: true,
  });
  for (const input of [deep, circle, trap, getter, Symbol('story'), () => 1, 5n, new Map()]) {
    expect(parse(input).story).toBeNull();
  }
  expect(readStory(getter).faults).toMatchObject([{ code: 'unreadable', pointer: '' }]);
});

test.each([
  ['digits', `{"format":${'1'.repeat(4_900_000)}}`],
  ['one text', `{"id":"${'a'.repeat(4_900_000)}"}`],
  ['escapes', `{"id":"${'\\n'.repeat(2_400_000)}"}`],
  ['backslashes', `{"id":"${'\\\\'.repeat(2_400_000)}"}`],
  ['white space', `${' '.repeat(4_900_000)}{}`],
  ['half an address', JSON.stringify(sampleWith(['/sources/0/url', `https://${'a.'.repeat(1_000_000)} `]))],
  ['half a date', JSON.stringify(sampleWith(['/statements/0/said', '2024-'.repeat(500_000)]))],
  ['intervals', JSON.stringify(sampleWith(['/statements/0/said', '/'.repeat(1_000_000)]))],
  ['a language', JSON.stringify(sampleWith(['/lang', `de${'-a'.repeat(1_000_000)}!`]))],
  ['a list of texts', `[${'"",'.repeat(1_500_000)}""]`],
  ['keys', `{${Array.from({ length: 400_000 }, (_, i) => `"k${i}":0`).join()}}`],
  ['an excerpt of blanks', JSON.stringify(sampleWith(['/statements/0/quote/exact', `a${' '.repeat(4998)}\n`]))],
  ['wrong items', JSON.stringify(sampleWith(['/entities/0/aliases', Array(1_000_000).fill(0)]))],
])('4.9 MB of %s are answered by some fault', (_, text) => {
  const { story, faults } = readStory(text);
  expect(story).toBeNull();
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.length).toBeLessThanOrEqual(20);
  expect(JSON.stringify(faults.map(({ params }) => params)).length).toBeLessThan(20_000);
});

/** Addresses that a browser would follow somewhere else than they seem to lead, or run. */
const URLS = [
  ...[
    'javascript:alert(1)',
    'JaVa\tScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    ' https://example.org',
    'data:text/html,x',
    'vbscript:x',
  ],
  ...[
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'view-source:https://example.org',
    '//example.org',
    '\\\\example.org',
    'https:example.org',
  ],
  ...[
    'https:/example.org',
    'https://good.example\\@evil.example/',
    'https://user@example.org',
    'https://user:word@example.org',
    'https://@',
    'https://',
  ],
  ...[
    'ftp://example.org',
    'intent:x',
    'https://exa mple.org',
    'https://example.org/\n',
    'http://[::1',
    `https://example.org/${'a'.repeat(2048)}`,
    'example.org',
    '',
  ],
];

test.each(URLS)('%j is not linked', (url) => {
  expect(readStory(sampleWith(['/sources/0/url', url])).faults[0]?.code).toMatch(/^(bad-url|too-long)$/);
  expect(readStory(sampleWith(['/entities/0/sameAs', [url]])).faults[0]?.pointer).toBe('/entities/0/sameAs/0');
});

test.each([
  'https://example.org',
  'http://example.org:8080/a?b=c#d',
  'HTTPS://EXAMPLE.ORG',
  'https://аррӏе.com/ä',
  'http://[::1]/',
])('%s may be linked', (url) => {
  expect(readStory(sampleWith(['/sources/0/url', url], ['/sources/0/archiveUrl', url])).faults).toEqual([]);
});
