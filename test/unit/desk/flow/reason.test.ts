/** What counts as a reason, in whichever writing; and that readers are told none that says nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { parse } from '../../../../src/story/index.js';
import { given, sampleDraft } from '../desk.js';

const NOW = new Date('2026-11-27');

test.each([
  ...[
    'I know',
    'okay',
    'He did.',
    'It is so.',
    'siehe oben',
    'Nachgesehen.',
    'I have looked.',
    'ist so',
    'Über­prüft',
    'stimmt',
  ],
  ...[
    '確認済み',
    '確認',
    'そうです',
    '확인',
    '查过了',
    'صحح',
    'تم التحقق',
    'נבדק',
    'सही है',
    'ถูกต้อง',
    'проверено',
    'όπως λέει',
  ],
  ...['d’accord', 'Dr. Abara says so (p. 3)', 'ja, im Protokoll'],
])('“%s” is one', (words) => expect(desk.isReason(words)).toBe(true));

test.each([
  ...[
    '',
    ' ',
    'x',
    'ok',
    'xx',
    'xxx',
    'xxxx',
    'x x x x',
    'aaaa bbbb',
    '…',
    '—',
    '????',
    '12',
    '2024-05-14',
    '👍',
    '👍👍👍👍',
  ],
  ...['あ', '確', '確確', 'لا', 'ل', 'ש', 'नन', 'a b', 'a.b', 'n/a'],
])('“%s” is none', (words) => expect(desk.isReason(words)).toBe(false));

test('what stands around words, and how they are written, changes nothing', () => {
  const words = fc.constantFrom('I know', 'okay', 'x', 'xxxx', '確認', 'あ', 'Überprüft', 'é', 'صحح', '');
  const air = fc.stringMatching(/^[ \n\t.,;:!?–…„“"()0-9]*$/);
  fc.assert(
    fc.property(words, air, air, (its, before, after) => {
      expect(desk.isReason(before + its + after)).toBe(desk.isReason(its));
      expect(desk.isReason(its.normalize('NFD'))).toBe(desk.isReason(its));
      expect(desk.isReason(its.toUpperCase())).toBe(desk.isReason(its));
    }),
  );
});

const draft = sampleDraft();
const out = given(desk.markPublished(draft)).apply(draft);
const about = (its: desk.Draft, code: string, lang = 'en') =>
  desk.todo(its, lang, NOW).filter((one) => one.code === code);
const corrected = (its: desk.Draft, note: string | { [lang: string]: string }) =>
  desk.addCorrection(its, { date: '2024-06-01', statements: ['flute'], note }).apply(its);
const withdrawn = (its: desk.Draft, reason: string | { [lang: string]: string }) =>
  desk.withdraw(its, 'flute', { date: '2024-06-01', reason }).apply(its);

test('a correction and a withdrawal that tell readers nothing must be mended, at their field, in each language', () => {
  for (const note of ['x', { en: 'The number was wrong.', de: 'x' }]) {
    const [todo, ...more] = about(corrected(out, note), 'no-words-in-note');
    expect(more).toEqual([]);
    expect(todo).toMatchObject({
      weight: 'must',
      step: 'title',
      place: { kind: 'correction', id: '0', field: 'note' },
    });
    expect(todo?.message).toBe('Correction 1 says nothing to a reader: “x”.');
  }
  const [todo] = about(withdrawn(out, { en: 'He took it back.', de: '–' }), 'no-words-in-reason');
  expect(todo).toMatchObject({ weight: 'must', place: { kind: 'statement', id: 'flute', field: 'reason' } });
  expect(about(withdrawn(out, '–'), 'no-words-in-reason', 'de')[0]?.message).toMatch(/sagt Lesern nichts: „–“\.$/);
  const good = withdrawn(corrected(out, 'The number was wrong.'), 'He took it back.');
  expect(desk.todo(good, 'en', NOW).filter(({ code }) => code.startsWith('no-words-in'))).toEqual([]);
});

test('no file that was a story ceases to be one, and what readers have been told so is not asked for again', () => {
  const poor = withdrawn(corrected(draft, 'x'), 'x');
  const { story, problems } = parse(desk.storyText(poor));
  expect([story?.id, problems.filter(({ severity }) => severity === 'error')]).toEqual(['sample-en', []]);
  const told = given(desk.markPublished(poor)).apply(poor);
  expect(desk.todo(told, 'en', NOW).filter(({ code }) => code.startsWith('no-words-in'))).toEqual([]);
  expect(about(corrected(told, 'y'), 'no-words-in-note')).toHaveLength(1);
});
