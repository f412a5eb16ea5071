import { expect, test } from 'vitest';
import { type Asked, codesOf } from '../../../fixtures/finding.js';

const exact = 'Garrow Steel has the money and the engineers, and no one else does';
const quoted = (around = '') => `${around}“${exact}.” Calloway told the meeting.`;
const of = (text: string, asked: Partial<Asked>) =>
  codesOf('en', text, { exact, from: 'calloway', form: 'direct', ...asked }).filter((code) => code === 'unnamed');

test('somebody of whom no word stands near was chosen by mistake; whoever is named there was not', () => {
  expect(of(quoted(), { to: 'thorne' })).toEqual(['unnamed']);
  expect(of(quoted(), { to: ['garrow', 'thorne'] })).toEqual(['unnamed']);
  expect(of(quoted(), { to: 'garrow' })).toEqual([]);
  expect(of(quoted(), { to: 'radio' })).toEqual(['unnamed']);
  expect(of(quoted(), { to: 'calloway' })).toEqual([]);
  // The matter of the headline is meant everywhere.
  expect(of(quoted(), { to: 'bridge' })).toEqual([]);
});

test('the paragraph before counts, a surname, a word of the note; what is farther away does not', () => {
  for (const before of ['Rufus Thorne left.\n\n', 'Nobody liked Thorne’s way. ', 'The old brewers left.\n\n'])
    expect([before, of(quoted(before), { to: 'thorne' })]).toEqual([before, []]);
  expect(of(quoted('Rufus Thorne left.\n\nIt rained.\n\n'), { to: 'thorne' })).toEqual(['unnamed']);
  expect(of(`${quoted()}\n\nThorne was silent.`, { to: 'thorne' })).toEqual([]);
  expect(of(`${quoted()}\n\nIt rained.\n\nThorne was silent.`, { to: 'thorne' })).toEqual(['unnamed']);
});

test('a pronoun in the same sentence may stand for it, or what it said', () => {
  const words = (exact: string, to: string) =>
    codesOf('en', `Calloway spoke. ${exact}.`, { exact, to, from: 'calloway' }).filter((code) => code === 'unnamed');
  expect(words('Calloway mocked him', 'thorne')).toEqual([]);
  expect(words('Calloway mocked the rain', 'thorne')).toEqual(['unnamed']);
  expect(words('Calloway mocked it', 'thorne')).toEqual(['unnamed']);
  expect(words('Calloway mocked it', 'radio')).toEqual([]);
  expect(words('Calloway denied the report', 'radio')).toEqual([]);
});

test('in German, with its endings; of a language that the rules do not know they say nothing', () => {
  const german = (exact: string, to: string) =>
    codesOf('de', `Am Abend sprach Quast. ${exact}.`, { exact, to, from: 'quast' }).filter(
      (code) => code === 'unnamed',
    );
  expect(german('Quast lobte den Regen', 'ellerhagen')).toEqual(['unnamed']);
  expect(german('Quast lobte Ellerhagens Boot', 'ellerhagen')).toEqual([]);
  expect(german('Quast lobte ihn', 'ellerhagen')).toEqual([]);
  expect(german('Quast lobte den Werftbesitzer', 'holm')).toEqual([]);
  expect(german('Quast lobte die Reedereien', 'tidelinie')).toEqual([]);
});

const FAR = { en: '\n\nIt rained.\n\nIt poured.\n\n', de: '\n\nEs regnete.\n\nEs goss.\n\n' } as const;
test.each([
  ['en', 'Chairman Rufus Thorne left.', 'Calloway mocked the chairman', true],
  ['en', 'Rufus Thorne, the chief executive of Ostrey Ales, left.', 'Calloway read the chief executive’s letter', true],
  ['en', 'The chairman, Rufus Thorne, left.', 'Calloway mocked the chairman', true],
  ['en', 'Rufus Thorne, 58, chairman of Ostrey Ales, left.', 'Calloway mocked the chairman', true],
  ['en', 'Chairman Rufus Thorne met Chairman Ada Winslow.', 'Calloway mocked the chairman', false],
  ['en', 'Nobody told the chairman, Rufus Thorne said.', 'Calloway mocked the chairman', false],
  ['en', 'Chairman Rufus Thorne left.', 'Calloway mocked the treasurer', false],
  ['en', 'The chairman of Ostrey Ales knows Rufus Thorne.', 'Calloway mocked the chairman', false],
  ['de', 'Landrat Bo Ellerhagen kam.', 'Quast forderte den Rücktritt des Landrats', true],
  ['de', 'Bo Ellerhagen, Landrat des Kreises, kam.', 'Quast lobte den Landrat', true],
  ['de', 'Landrat Bo Ellerhagen (CDU) kam.', 'Quast lobte den Landrat', true],
  ['de', 'Der Landrat, Bo Ellerhagen, kam.', 'Quast lobte den Landrat', true],
  ['de', 'Landrat Bo Ellerhagen traf Landrat Jasper Holm.', 'Quast lobte den Landrat', false],
  ['de', 'Spät war es, sagte Bo Ellerhagen, der Landrat lüge.', 'Quast lobte den Landrat', false],
  ['de', 'Landrat Bo Ellerhagen kam.', 'Quast lobte den Kanzler', false],
  ['de', 'Bo Ellerhagen kam mit dem Landrat.', 'Quast lobte den Landrat', false],
] as const)('%s: an office means the one who holds it in the text: “%s … %s”: %s', (lang, holds, exact, isMeant) => {
  const [from, to] = lang === 'en' ? ['calloway', 'thorne'] : ['quast', 'ellerhagen'];
  const codes = codesOf(lang, `${holds}${FAR[lang]}${exact}.`, { exact, from, to, form: 'reported' });
  expect(codes.includes('unnamed')).toBe(!isMeant);
});
