/** "Zeigt" and "shows" are easy to take for speech: they are it only where somebody shows that something is so. */
import { expect, test } from 'vitest';
import { propose } from '../../../src/propose/index.js';

const found = (lang: string, text: string) =>
  propose(text, { lang })
    .filter(({ shown }) => shown)
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ['de', 'Diese Meldung ist erfunden: Die Stadt gibt es nicht. Sie zeigt, wie eine Geschichte gebaut ist.'],
  ['de', 'Auf dem Tisch liegt ein Plan. Das Foto zeigt, dass die Brücke fehlt.'],
  ['de', 'Auf dem Deich steht Marga Stoll. Sie zeigte, wie man Netze flickt.'],
  ['de', 'Es regnet. Die Uhr zeigt zwölf.'],
  ['en', 'The town has one bridge. It shows how the traffic flows.'],
  ['en', 'Pictures are coming in. They show two carriages upright on the bank.'],
  ['en', 'The shop is open. The map shows that the bridge is missing.'],
  ['en', 'Marga Stoll stood on the quay. She showed how nets are mended.'],
])('%s: nobody says anything in “%s”', (lang, text) => {
  expect(found(lang, text)).toEqual([]);
});

test.each([
  ['de', 'Die Studie zeigt, dass Lärm krank macht.', 'Die Studie zeigt, dass Lärm krank macht'],
  ['de', 'Der Bericht des Rechnungshofs zeigt, wie das Geld verschwand.', 'Der Bericht des Rechnungshofs zeigt, wie'],
  ['de', 'Marga Stoll zeigte sich überzeugt, dass es klappt.', 'Marga Stoll zeigte sich überzeugt'],
  ['en', 'A study by Harlow University shows that noise makes people ill.', 'A study by Harlow University shows'],
  ['en', 'The minutes show Marga Stoll knew of it.', 'The minutes show Marga Stoll knew of it'],
])('%s: somebody says something in “%s”', (lang, text, words) => {
  expect(found(lang, text)).toEqual([expect.stringContaining(words)]);
});
