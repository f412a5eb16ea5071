/** The desk counts what waits in all texts of a story: what it has found in one may not push out what it has found in another. */
import { expect, test } from 'vitest';
import { newDraft } from '../../../../src/desk/model/index.js';
import type { Desk } from '../../../../src/desk/page/desk.js';
import { proposalsOf } from '../../../../src/desk/page/proposals/proposing.js';

/** More than are kept for undo alone. */
const SOURCES = 9;

test('however many sources a story has, each is read once and what was found in it stays', async () => {
  const draft = newDraft({ lang: 'en' });
  const texts = new Map(
    Array.from({ length: SOURCES }, (_, i) => [`s${i}`, `"The quay stays closed in year ${i}," said Ada Penrose.`]),
  );
  let changes = 0;
  const all = await new Promise<number[]>((done) => {
    const ask = () => [...texts.keys()].map((source) => proposalsOf(desk, source).length);
    const state = { lang: 'en' };
    const change = () => {
      changes += 1;
      // As the page does: whatever changes, all are asked for again. That must come to an end.
      if (changes < SOURCES) ask();
      else if (changes === SOURCES) done(ask());
    };
    const desk = { draft: { ...draft, texts }, state, change } as unknown as Desk;
    ask();
  });
  expect(all).toEqual(Array.from(texts, () => 1));
});
