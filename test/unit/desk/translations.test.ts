/** Translations: what has words in another language, what is missing, and that each is filled where it stands. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { parse } from '../../../src/story/index.js';
import { germanFile, given, sampleDraft, sampleFile, untranslated } from './desk.js';

/** With every kind of text that there is. */
function full(): desk.Draft {
  const draft = given(desk.markPublished(sampleDraft())).apply(sampleDraft());
  const told = desk.addCorrection(draft, { date: '2024-06-01', statements: ['flute'], note: 'Wrong.' }).apply(draft);
  return desk.withdraw(told, 'flute', { date: '2024-06-01', reason: 'Wrong.' }).apply(told);
}

test.each(['de', 'fr'])('each text that lacks %s is filled where it stands, and nothing else changes', (lang) => {
  const draft = full();
  const kinds = new Set(desk.translatables(draft, lang).map(({ place }) => `${place.kind}/${place.field}`));
  for (const kind of ['story/title', 'relation/label', 'entity/note', 'statement/quote', 'statement/withdrawn'])
    expect(kinds).toContain(kind);
  for (const kind of ['step/title', 'step/text', 'correction/note']) expect(kinds).toContain(kind);
  const all = desk.translatables(draft, lang);
  fc.assert(
    fc.property(
      fc.nat(all.length - 1),
      fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
      (n, text) => {
        const its = all[n] as desk.Translatable;
        const next = desk.translate(draft, its, text).apply(draft);
        const after = desk.translatables(next, lang);
        expect(after.map(({ value }) => value)).toEqual(all.map(({ value }, i) => (i === n ? text : value)));
        expect(after.map(({ words }) => words)).toEqual(all.map(({ words }) => words));
      },
    ),
  );
});

test('once all is filled nothing is missing, and the story opens', () => {
  let draft = full();
  expect(untranslated(draft, 'fr').length).toBeGreaterThan(40);
  for (const its of desk.translatables(draft, 'fr'))
    draft = desk.translate(draft, its, `fr: ${its.words}`).apply(draft);
  expect(untranslated(draft, 'fr')).toEqual([]);
  expect(parse(desk.storyText(draft)).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what is one for all languages lacks nothing, and a variant of a language is that language', () => {
  const draft = desk.openStory(germanFile, 'de');
  expect(untranslated(draft, 'en')).toEqual([]);
  expect(untranslated(draft, 'en-GB')).toEqual([]);
  const [title] = desk.translatables(draft, 'en-GB');
  expect(title).toMatchObject({ lang: 'en', place: { kind: 'story', field: 'title' } });
  const names = desk.translatables(draft, 'en').filter(({ place }) => place.field === 'name');
  expect(names.map(({ place }) => place.id)).toEqual(['werft', 'grauwiek']);
  expect(
    desk.translatables(desk.openStory(sampleFile, 'en'), 'en').filter(({ place }) => place.field === 'quote'),
  ).toEqual([]);
});
