/** An organisation whose name reads as a sentence is one party, and no word of its name another. */
import { describe, expect, test } from 'vitest';
import { foundIn, offeredIn } from './found.js';

const SAID = 'it was late. “No,” said Dana Ortiz.';
describe('a name is whole', () => {
  test.each([
    ['en', `The drivers' union, Unite the Wheel, said ${SAID} Unite the Wheel has 760 members.`, 'Unite the Wheel'],
    ['en', `The campaign group Save Our Lido said ${SAID}`, 'Save Our Lido'],
    ['en', `The charity Feed the Harbour told Dana Ortiz that ${SAID}`, 'Feed the Harbour'],
    ['en', 'Dana Ortiz leads Hands Off Our Library, which said it would march.', 'Hands Off Our Library'],
    ['en', `Reclaim the Quay denied that ${SAID}`, 'Reclaim the Quay'],
    ['de', 'Das Bündnis Rettet die Au warf Dana Ortiz vor, sie lüge.', 'Bündnis Rettet die Au'],
    ['de', 'Dana Ortiz von der Initiative Hände weg vom Lido sagte, es sei spät.', 'Initiative Hände weg vom Lido'],
    ['de', 'Die Gruppe Omas gegen Rechts rief auf. Omas gegen Rechts lobte Dana Ortiz.', 'Omas gegen Rechts'],
    ['de', 'Die Partei Zukunft für Olderup kritisierte Dana Ortiz.', 'Partei Zukunft für Olderup'],
  ] as const)('%s: “%s”: %s', (lang, text, name) => {
    expect(offeredIn(text, lang).toSorted()).toEqual([name, 'Dana Ortiz'].toSorted());
  });
});

test.each([
  [
    'en',
    'Miles Tarrant said the ferry was late. Save the date, said Tarrant. Stop the ferry, he said.',
    ['Miles Tarrant'],
  ],
  ['en', 'Unite Garrow said it was late. Dana Ortiz criticised Unite Garrow.', ['Unite Garrow', 'Dana Ortiz']],
  ['en', 'The union told Miles Tarrant the Council was late.', ['Miles Tarrant', 'Council', 'the union']],
  ['en', 'Miles Tarrant said it was late. “Save the date,” he said near the pier.', ['Miles Tarrant']],
  ['de', 'Der Verein Mehr Licht sagte, es sei spät. Dana Ortiz lobte den Verein.', ['Verein Mehr Licht', 'Dana Ortiz']],
  [
    'de',
    'Die Bürgerinitiative Rettet das Bad warf Jens Holm vor, er lüge.',
    ['Bürgerinitiative Rettet das Bad', 'Jens Holm'],
  ],
  ['de', '„Rettet den Wald“, sagte Nils Brodt.', ['Nils Brodt']],
  [
    'de',
    'Die Gruppe traf Nils Brodt. Die Gewerkschaft warb bei Nils Brodt für Geduld, sagte Ina Brandis.',
    ['Nils Brodt', 'Ina Brandis'],
  ],
] as const)('%s: nothing else is put together: “%s”', (lang, text, names) => {
  expect(foundIn(text, lang).who.toSorted()).toEqual(names.toSorted());
});
