/** What a paper has by others, and tells on its own word, it does not vouch for: as a claim it is borne out. */
import { expect, test } from 'vitest';
import { judge } from '../../../../src/story/findings/judge.js';
import { codesOf, storyOf } from '../../../fixtures/finding.js';

test.each([
  ['de', 'Nach SZ-Informationen zahlt Fenna Quast für die Fähre Seehund'],
  ['de', 'Wie unsere Zeitung erfuhr, zahlt Fenna Quast für die Fähre Seehund'],
  ['de', 'Nach Informationen dieser Zeitung zahlt Fenna Quast für die Fähre Seehund'],
  ['en', 'This newspaper has learned that Ines Calloway pays for the Singing Bridge'],
  ['en', 'The Examiner understands that Ines Calloway pays for the Singing Bridge'],
  ['en', 'According to documents seen by the Skelby Examiner, Ines Calloway pays for the Singing Bridge'],
] as const)('%s: “%s” is a claim', (lang, exact) => {
  expect(codesOf(lang, `${exact}.`, { exact, modality: 'alleged' })).not.toContain('hedge');
});

test.each([
  ['de', 'Fenna Quast zahlt für die Fähre Seehund, und unsere Zeitung ist dafür'],
  ['en', 'Ines Calloway pays for the Singing Bridge, and reads this newspaper'],
] as const)('%s: “%s” is none', (lang, exact) => {
  expect(codesOf(lang, `${exact}.`, { exact, modality: 'alleged' })).toContain('hedge');
});

test('a document that a paper has says so itself', () => {
  const exact =
    'Ein Gutachten der Werft Nord, das unserer Zeitung vorliegt, beziffert den Schaden auf 6,2 Millionen Euro';
  const codes = codesOf('de', `Es regnet. ${exact}.`, { exact, from: 'werft', form: 'indirect', tone: 'report' });
  expect(codes).not.toContain('speaker');
  expect(codes).not.toContain('hedge');
});

test('is shown as the text has it, with what stands between marks', () => {
  const exact = 'Fenna Quast zahle für die Fähre Seehund';
  const text = `Der Brief liegt dieser Zeitung samt der Notiz „kein Cent mehr“ vor, ${exact}.`;
  const story = storyOf('de', { exact, form: 'indirect', attributedTo: ['funk'] });
  const found = judge(story, new Map([['text', text]])).flatMap(({ findings }) => findings);
  expect(found.find(({ code }) => code === 'hedge')?.message).toContain(
    '“liegt dieser Zeitung samt der Notiz „kein Cent mehr“ vor”',
  );
});
