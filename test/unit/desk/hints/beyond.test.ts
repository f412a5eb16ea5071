/** What title, takeaway and steps say beyond the sources: a number that none has, and as a fact what is only alleged. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, sampleDraft, spanOf } from '../desk.js';

const GERMAN =
  'Wessel soll 180.000 Euro von der Nordwall GmbH angenommen haben. Die Stadt baute die Halle für 86 Millionen Euro.';
const ENGLISH = 'Thorne is alleged to have taken £180,000 from Garrow Steel. The town built the rink for £86 million.';

/** A charge against a person, as it is taken of the text's first sentence. */
function charged(lang: 'de' | 'en', modality: desk.TakeFields['modality'] = 'alleged') {
  const [text, person, firm] =
    lang === 'de' ? [GERMAN, 'Konrad Wessel', 'Nordwall GmbH'] : [ENGLISH, 'Rufus Thorne', 'Garrow Steel'];
  const empty = desk.newDraft({ lang });
  const { id, apply } = desk.addSource(empty, { title: 'T', lang }, text);
  let draft = apply(empty);
  const who = desk.addParty(draft, person, { kind: 'person' });
  draft = who.apply(draft);
  const whom = desk.addParty(draft, firm, { kind: 'company' });
  draft = whom.apply(draft);
  const words = text.slice(0, text.indexOf('. ', 30));
  const fields = {
    from: [who.id],
    to: [whom.id],
    relation: 'receives',
    form: 'reported',
    amount: { value: 180_000, unit: lang === 'de' ? 'EUR' : 'GBP' },
  } as const;
  return given(desk.take(draft, id, spanOf(text, words), { ...fields, ...(modality && { modality }) })).apply(draft);
}

function told(draft: desk.Draft, takeaway: string, lang = draft.story.lang) {
  const its = desk.setStoryText(draft, 'takeaway', lang, takeaway).apply(draft);
  return desk.todo(its, 'en').filter(({ code }) => code === 'told-number' || code === 'told-fact');
}
const codes = (...of: Parameters<typeof told>) => told(...of).map(({ code }) => code);

describe('a number', () => {
  test.each([
    ['de', 'Es geht um 280.000 Euro.', 'told-number'],
    ['de', 'Es geht um 180.000 Euro und eine Halle für 86 Millionen Euro.', null],
    ['de', 'Es geht um rund 183.000 Euro, im Jahr 2026, an 12 Tagen.', null],
    ['de', 'Es geht um 183.000 Euro.', 'told-number'],
    ['de', 'Es geht um 340 Seiten.', 'told-number'],
    ['en', 'It is about £280,000.', 'told-number'],
    ['en', 'It is about £180,000 and a rink for £86 million, in 2026.', null],
    ['en', 'It is about more than £85m and three firms.', null],
  ] as const)('%s: “%s”: %s', (lang, takeaway, code) =>
    expect(codes(charged(lang), takeaway)).toEqual(code ? [code] : []),
  );

  test('is said where it stands, must be answered, and one press answers it', () => {
    const draft = charged('en');
    const its = desk.setStoryText(draft, 'takeaway', 'en', 'It is about £280,000.').apply(draft);
    const [one, ...others] = desk.todo(its, 'en').filter(({ code }) => code === 'told-number');
    expect(others).toEqual([]);
    expect(one).toMatchObject({ weight: 'must', place: { kind: 'story', field: 'takeaway' } });
    expect(one?.message).toContain('280,000');
    const answered = desk.putOff(one ?? { message: '' }).apply(its);
    expect(desk.todo(answered, 'en').filter(({ code }) => code === 'told-number')).toEqual([]);
  });

  test('nobody can tell where there is no text, or in a language that is not known', () => {
    const draft = charged('en');
    expect(codes({ ...draft, texts: new Map() }, 'It is about £280,000.')).toEqual([]);
    expect(codes(draft, 'Il s’agit de 280 000 euros.', 'fr')).toEqual([]);
  });
});

describe('as a fact', () => {
  test.each([
    ['de', 'Konrad Wessel hat 180.000 Euro angenommen.', 'told-fact'],
    ['de', 'Wessel nahm Geld von der Nordwall GmbH.', 'told-fact'],
    ['de', 'Wessel soll 180.000 Euro von der Nordwall GmbH angenommen haben.', null],
    ['de', 'Laut Anklage nahm Wessel Geld von der Nordwall GmbH.', null],
    ['de', 'Wessel bestreitet, 180.000 Euro genommen zu haben.', null],
    ['de', 'Wessel und die Nordwall GmbH stehen vor Gericht.', null],
    ['de', 'Hat Wessel 180.000 Euro genommen?', null],
    ['de', 'Konrad Wessel hat sich schmieren lassen.', 'told-fact'],
    ['de', 'Konrad Wessel soll sich haben schmieren lassen, sagt die Staatsanwaltschaft.', null],
    ['de', 'Konrad Wessel schweigt.', null],
    ['en', 'Thorne took £180,000.', 'told-fact'],
    ['en', 'Garrow Steel bribed Thorne.', 'told-fact'],
    ['en', 'Rufus Thorne took money from Garrow Steel.', 'told-fact'],
    ['en', 'Thorne is accused of taking £180,000 from Garrow Steel.', null],
    ['en', 'Thorne allegedly took money from Garrow Steel.', null],
    ['en', 'Prosecutors say Thorne took £180,000.', null],
  ] as const)('%s: “%s”: %s', (lang, takeaway, code) =>
    expect(codes(charged(lang), takeaway)).toEqual(code ? [code] : []),
  );

  test('what is denied, too; what the source vouches for is one', () => {
    expect(codes(charged('en', 'denied'), 'Thorne took £180,000.')).toEqual(['told-fact']);
    expect(codes(charged('en', 'asserted'), 'Thorne took £180,000.')).toEqual([]);
  });
});

test('our own stories say nothing beyond their sources', () => {
  const bell = desk.openStory(readFileSync('data/bell.json', 'utf8'), 'de');
  const texts = new Map(bell.story.sources.map(({ id }) => [id, readFileSync(`data/bell-${id}.txt`, 'utf8')]));
  for (const draft of [sampleDraft(), { ...bell, texts }])
    expect(desk.todo(draft, 'en').filter(({ code }) => /^told-/.test(code))).toEqual([]);
});
