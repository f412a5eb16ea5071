/** What is made of a text stays for as long as a draft has the text, however many it has. */
import { expect, test } from 'vitest';
import { coverage, newDraft } from '../../../../src/desk/model/index.js';
import { byText, keepAllOf } from '../../../../src/desk/model/passage/by-text.js';
import { sentencesIn } from '../../../../src/desk/model/passage/coverage.js';

/** More than are kept for undo alone. */
const SOURCES = 19;
const texts = new Map(Array.from({ length: SOURCES }, (_, i) => [`s${i}`, `The quay of ${i} stays closed. So it is.`]));

test('of a draft with many sources each text is read once', () => {
  let made = 0;
  const lengthOf = byText((text) => {
    made += 1;
    return text.length;
  });
  keepAllOf(texts);
  for (let round = 0; round < 3; round++) for (const text of texts.values()) expect(lengthOf(text)).toBe(text.length);
  expect(made).toBe(SOURCES);
  // Once another draft is in hand, what is asked for last is forgotten last.
  keepAllOf(new Map());
  lengthOf('another');
  lengthOf([...texts.values()].at(-1) ?? '');
  expect(made).toBe(SOURCES + 1);
  lengthOf(texts.get('s0') ?? '');
  expect(made).toBe(SOURCES + 2);
});

test('coverage keeps the sentences of all of them', () => {
  const draft = { ...newDraft({ lang: 'en' }), texts };
  const all = () =>
    [...texts].map(([source, text]) => [coverage({ ...draft }, source).counts.unread, sentencesIn(text)] as const);
  const before = all();
  all().forEach(([unread, sentences], i) => {
    expect(unread).toBe(2);
    expect(sentences).toBe(before[i]?.[1]);
  });
});
