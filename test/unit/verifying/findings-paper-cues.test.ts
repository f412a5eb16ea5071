/** What a paper has by others, and tells on its own word, it does not vouch for: as a claim it is borne out. */
import { expect, test } from 'vitest';
import { codesOf } from '../../fixtures/finding.js';

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
