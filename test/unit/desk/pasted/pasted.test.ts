/** Text from a clipboard: every end of a line is one, what only machines see goes, and words stay apart. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedText } from '../../../../src/desk/model/text.js';

const ENDS = ['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\v', '\f'];

test('lines stay apart whatever their ends: of a page, of a slide, of an old machine', () => {
  for (const end of ENDS) expect(pastedText(`one${end}two`), JSON.stringify(end)).toBe('one\ntwo');
  expect(pastedText('a\r\n\r\nb\n\rc')).toBe('a\n\nb\n\nc');
});

test('tabs and spaces of every kind stay; a mark of byte order goes at the beginning alone', () => {
  expect(pastedText('a\tb\u00a0c\u202fd')).toBe('a\tb\u00a0c\u202fd');
  expect(pastedText('\ufeffa\ufeffb')).toBe('a\ufeffb');
  expect(pastedText('a\u0000b\u0007c\u009fd')).toBe('abcd');
});

test('half a character is replaced, a whole one is not', () => {
  expect(pastedText('a\ud83dz \udd1e 🗞')).toBe('a\ufffdz \ufffd 🗞');
});

test('what is pasted twice is as it was pasted once, and no letter is lost', () => {
  const piece = fc.oneof(
    fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
    fc.constantFrom(...ENDS, 'word', '\ufeff', '🗞'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const once = pastedText(text);
      expect(once).not.toMatch(/[\p{Cs}\r\v\f\u0085\u2028\u2029]|(?![\n\t])\p{Cc}/u);
      expect(once.match(/[\p{L}\p{N}\p{P}]/gu)?.join('')).toBe(text.match(/[\p{L}\p{N}\p{P}]/gu)?.join(''));
      if (!once.startsWith('\ufeff')) expect(pastedText(once)).toBe(once);
    }),
    { numRuns: 200 },
  );
});
