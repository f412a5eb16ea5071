/** What is typed or pressed in a text that is no field, and a statement whose words the text lost. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { isWriting } from '../../../../src/desk/page/text/typed.js';
import { pageWords } from '../../../../src/desk/page/words.js';
import { given, SOURCE, sampleDraft, sampleText, spanOf } from '../desk.js';

const none = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
const press = (key: string, more = {}) => ({ ...none, key, ...more });
const WORDS = spanOf(sampleText, 'old crossing');
const WORD = spanOf(sampleText, 'crossing');
const CARET = { start: WORD.start, end: WORD.start };
const writing = (selection: desk.PassageSpan | null, key: string, more = {}) =>
  isWriting(sampleText, selection, press(key, more));

test('a letter that is no command is writing, wherever the caret is', () => {
  for (const selection of [WORDS, WORD, CARET, null])
    for (const key of ['a', 'Ä', '7', ',', '€', 'Delete']) expect(writing(selection, key), key).toBe(true);
});

test('keys that mean something in the text are none, nor are those of the browser', () => {
  for (const key of ['Enter', 'Tab', 'ArrowLeft', 'Home', 'Shift', 'Dead', ' ', 'F5', 'Escape'])
    for (const selection of [WORDS, WORD, null]) expect(writing(selection, key), key).toBe(false);
  for (const key of ['t', 'T', 'Backspace']) {
    for (const selection of [WORDS, CARET, null]) expect(writing(selection, key), key).toBe(false);
    // A single word that is selected is written over, or deleted.
    expect(writing(WORD, key), key).toBe(true);
    expect(writing({ start: WORD.start, end: WORD.end + 1 }, key), key).toBe(true);
  }
  for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])
    expect(writing(WORD, 'c', more)).toBe(false);
});

test('only a statement whose words the text lost asks for its passage, and it keeps all else', () => {
  const draft = sampleDraft();
  expect(draft.story.statements.filter(({ id }) => desk.isLost(draft, id))).toEqual([]);
  const text = sampleText.replace('It is a flute', 'It was a flute');
  const changed = given(desk.setSourceText(draft, SOURCE, text)).apply(draft);
  expect(changed.story.statements.filter(({ id }) => desk.isLost(changed, id)).map(({ id }) => id)).toEqual(['flute']);
  const { quote: _, ...rest } = draft.story.statements.find(({ id }) => id === 'flute') ?? { quote: null };
  const mended = given(desk.setExcerpt(changed, 'flute', spanOf(text, 'It was a flute'))).apply(changed);
  expect(desk.isLost(mended, 'flute')).toBe(false);
  expect(mended.story.statements.find(({ id }) => id === 'flute')).toMatchObject({
    ...rest,
    quote: { exact: 'It was a flute' },
  });
  expect(mended.story.statements.length).toBe(draft.story.statements.length);
  const withdrawn = desk.withdraw(changed, 'flute', { date: '2026-11-27', reason: 'Not said so.' }).apply(changed);
  expect(desk.isLost(withdrawn, 'flute')).toBe(false);
  expect(desk.isLost(draft, 'nobody')).toBe(false);
});

test('both languages say where the text is changed by the name that its button has', () => {
  for (const lang of ['en', 'de'] as const) {
    const { changeText, asSource, replaceHow } = pageWords(lang);
    expect(changeText).toMatch(lang === 'en' ? /^Change the text/ : /^Text ändern/);
    expect(asSource.length).toBeLessThan(80);
    expect(replaceHow).toMatch(/\bT\b/);
  }
});
