import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scan } from '../../../src/story/reading/scan.js';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Pieces of JSON and of what is nearly JSON; strung together they are mostly wrong and sometimes right. */
const piece = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '"\\u00e4"',
    '"\\x"',
    '"\n"',
    '"',
    '\\',
    ' ',
    '\n',
    '\t',
    '\u00A0',
    '\uFEFF',
  ],
  ...[
    '0',
    '-0',
    '01',
    '1.5',
    '1.',
    '.5',
    '1e5',
    '1E+',
    '-',
    '+1',
    'true',
    'false',
    'null',
    'nul',
    'NaN',
    'Infinity',
    '//',
    "'a'",
  ],
);

test('what it lets pass is what JSON.parse reads, character by character', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const slip = scan(text, 99);
      if (slip?.code === 'duplicate-key') return;
      expect(slip === null, text).toBe(parses(text));
    }),
    { numRuns: 3000 },
  );
});

test('every value that JSON can write passes, indented or not', () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: 'large' }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
      expect(scan(JSON.stringify(value, null, indent), 99)).toBeNull();
    }),
  );
});

test('cut anywhere, a text is unfinished, or it was finished already', () => {
  const text = JSON.stringify({ a: [1.5, 'x\u2028"\\'], b: { c: null } }, null, 1);
  for (let end = 0; end < text.length; end++) {
    expect(scan(text.slice(0, end), 9)?.code).toMatch(end === 0 ? 'no-text' : /^(unfinished|not)-json$/);
  }
});

test.each([
  ['{"a":1,"a":2}', '/a', 1, 8],
  ['{"a":{"b":1},\n "b":[{"c":1, "c":1}]}', '/b/0/c', 2, 15],
  ['{"\\u0061":1,"a":2}', '/a', 1, 13],
  ['{"__proto__":1,"__proto__":2}', '/__proto__', 1, 16],
])('a key twice in %s', (text, pointer, line, column) => {
  const slip = scan(text, 12);
  expect(slip).toMatchObject({ code: 'duplicate-key', params: { line, column } });
  expect(slip?.path.map((step) => `/${step}`).join('')).toBe(pointer);
});

test('the same key in two objects, and inherited names, are nothing special', () => {
  expect(scan('[{"a":1},{"a":2},{"constructor":1,"toString":2}]', 12)).toBeNull();
});

test('nesting is counted in levels, whatever stands beside', () => {
  const nested = (levels: number) => `[${'['.repeat(levels - 1)}${']'.repeat(levels)}`;
  expect(scan(nested(12), 12)).toBeNull();
  expect(scan(nested(13), 12)?.code).toBe('too-deep');
  expect(scan(`[${Array(100).fill('[]').join()}]`, 2)).toBeNull();
});
