/** What differs between an excerpt and its source, and the excerpt in the source's characters. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retypeFile } from '../../../src/cli/retype.js';
import { retyped, typesetOf } from '../../../src/story/verifying/typeset.js';
import { verify } from '../../../src/story/verifying/verify.js';
import { storyWith } from '../../fixtures/sample.js';

const sample = storyWith();
const storyOf = (quote: { exact: string; prefix?: string; suffix?: string }) => ({
  ...sample,
  statements: sample.statements.slice(0, 1).map((its) => ({ ...its, quote })),
});
const typesets = (quote: { exact: string; prefix?: string; suffix?: string }, text: string) =>
  typesetOf(storyOf(quote), new Map([['meldung', text]]));

test.each([
  ['Er sagte "nein" - und ging...', 'Er sagte „nein“ – und ging… weg', 'Er sagte „nein“ – und ging…'],
  ['5 % mehr', 'um 5\u00a0% mehr', '5\u00a0% mehr'],
  ['die Schiffe im Hafenbau', 'die Schi\uFB00e im\n  Hafen-\nbau', 'die Schiffe im Hafenbau'],
  ['die Schi\uFB00e im Hafen-\nbau', 'die Schiffe im Hafenbau', 'die Schiffe im Hafenbau'],
  ['mög\u00ADlich', 'ist möglich', 'möglich'],
  ['möglich', 'ist mög\u00ADlich', 'möglich'],
  ["O'Neill", 'Mr O’Neill', 'O’Neill'],
  ['die U-Bahn', 'die U‑Bahn', 'die U‑Bahn'],
])('“%s” in “%s” becomes “%s”', (exact, text, must) => {
  const [its] = typesets({ exact }, text);
  expect(its && retyped(its)).toBe(must);
  expect(its?.runs.map(({ story }) => story).join('')).toBe(exact);
});

test('prefix and suffix take their characters, and keep the marks of the seam', () => {
  const quote = { exact: 'Nein', prefix: 'Fenna\'s Rat: "', suffix: '", sagte - Quast' };
  const its = typesets(quote, 'Und Fenna’s Rat: „Nein“, sagte – Quast.');
  expect(its.map(({ field }) => field)).toEqual(['prefix', 'suffix']);
  expect(its.map(retyped)).toEqual(['Fenna’s Rat: "', '", sagte – Quast']);
});

test('whatever the typography, the retyped excerpt is found, and letter by letter the source’s where nothing belongs to the page', () => {
  const piece = fc.constantFrom('Er', 'don’t', '„nein“', '–', 'U‑Bahn', '…', '10\u00a0%', 'Ende');
  const plain = (text: string) =>
    text.replace(/[„“]/g, '"').replace('’', "'").replace(/[–‑]/g, '-').replace('…', '...');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const text = `Ja ${pieces.join(' ')} ja`;
      const exact = `Ja ${plain(pieces.join(' ')).replaceAll('\u00a0', ' ')} ja`;
      const [its] = typesets({ exact }, text);
      const mended = its ? retyped(its) : exact;
      expect(mended).toBe(text);
      expect(verify(storyOf({ exact: mended }), new Map([['meldung', text]]))[0]?.verdict).toBe('exact');
    }),
  );
});

test('in the file only the characters concerned are written anew', () => {
  const quote = { exact: 'Er sagte "n\u00e9" - ja' };
  const json =
    '\uFEFF{"statements" :\t[{"a":[1,{"quote":"x"}], "quote":{ "exact":"Er \\u0073agte \\"n\\u00e9\\" - ja"}}]}\r\n';
  const its = typesets(quote, 'Er sagte „né“ – ja');
  expect(retypeFile(json, its)).toBe(json.replace('\\"n\\u00e9\\" -', '„n\\u00e9“ –'));
});
