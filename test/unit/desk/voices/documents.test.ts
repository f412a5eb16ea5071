/** What is written speaks; whoever merely stands near it does not. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given } from '../desk.js';
import { foundIn } from '../who/found.js';

const HEAD = { de: 'Petra Holm sagte, der Plan sei gut. ', en: 'Petra Holm said the plan was good. ' };

const ALONE = [
  ['de', 'Das Gutachten beziffert den Schaden der Stadt Lauter auf drei Millionen Euro.', 'das Gutachten'],
  ['de', '„Die Stadt Lauter hat versagt“, heißt es in dem Papier.', 'das Papier'],
  ['de', 'In dem Papier heißt es, die Stadt Lauter habe versagt.', 'das Papier'],
  ['de', 'Laut Bericht hat die Stadt Lauter zwei Millionen Euro verloren.', 'der Bericht'],
  ['de', 'Dem Gutachten zufolge hat die Stadt Lauter zwei Millionen Euro verloren.', 'das Gutachten'],
  ['de', 'Die Stadt Lauter habe versagt, steht in der Anklageschrift.', 'die Anklageschrift'],
  ['de', 'Die Stadt Lauter habe versagt, so die Studie.', 'die Studie'],
  ['de', 'Die Stadt Lauter habe versagt, urteilt die Studie.', 'die Studie'],
  ['de', 'Wie aus dem Bericht hervorgeht, hat die Stadt Lauter zwei Millionen Euro verloren.', 'der Bericht'],
  ['de', 'Aus den Unterlagen geht hervor, dass die Stadt Lauter zahlte.', 'die Unterlagen'],
  ['de', 'Der Prüfbericht, den der Rat bestellt hatte, wirft der Stadt Lauter vor, zu schweigen.', 'der Prüfbericht'],
  ['de', 'In der Klageschrift ist von „grober Fahrlässigkeit“ der Stadt Lauter die Rede.', 'die Klageschrift'],
  ['en', 'The report says Kestrel Water lost two million pounds.', 'the report'],
  ['en', 'A report published on Monday says Kestrel Water failed.', 'the report'],
  ['en', 'According to the audit, Kestrel Water lost two million pounds.', 'the audit'],
  ['en', 'Kestrel Water lost two million pounds, the report said.', 'the report'],
  ['en', 'The indictment alleges that Kestrel Water paid two million pounds.', 'the indictment'],
  ['en', '“Kestrel Water failed its customers,” the report says.', 'the report'],
  ['en', 'In the report, it says Kestrel Water failed.', 'the report'],
  ['en', 'Documents show that Kestrel Water paid two million pounds.', 'the documents'],
] as const;

test.each(ALONE)('%s: “%s”: %s speaks, is offered and, taken, is a party of the kind “other”', (lang, words, name) => {
  const { draft, source, proposals, names } = foundIn(`${HEAD[lang]}${words}`, lang);
  const its = proposals.at(-1);
  expect([its?.speakers[0], its?.sure]).toEqual([name, true]);
  expect(its?.about).toContain(lang === 'de' ? 'Stadt Lauter' : 'Kestrel Water');
  expect(names.find((one) => one.name === name)).toMatchObject({ kind: 'other', isNoun: true });
  const { story } = given(desk.takeProposal(draft, source, proposals, proposals.length - 1)).apply(draft);
  const [statement] = story.statements;
  expect(story.entities.find(({ id }) => id === statement?.from?.[0])).toMatchObject({ name, kind: 'other' });
});

test.each([
  [
    'de',
    'Laut einem Gutachten des Büros Kamp hat die Stadt Lauter zwei Millionen Euro verloren.',
    ['Büro Kamp', 'das Gutachten'],
  ],
  [
    'de',
    'Das Gutachten des Büros Kamp kommt zu dem Schluss, dass die Stadt Lauter versagt hat.',
    ['Büro Kamp', 'das Gutachten'],
  ],
  ['de', 'Die Stadt habe versagt, heißt es in einem Bericht der Reederei Tidelinie.', ['Tidelinie', 'der Bericht']],
  [
    'en',
    'An audit by Marsh Partners found that Kestrel Water lost two million pounds.',
    ['Marsh Partners', 'the audit'],
  ],
  ['en', 'A report by the council said that Kestrel Water failed.', ['the council', 'the report']],
  ['de', 'Ein Bericht der Stadt Lauter sagte, Jasper Holm habe nichts bezahlt.', ['Stadt Lauter', 'der Bericht']],
  ['en', 'Ofwell’s report says Kestrel Water failed.', ['Ofwell', 'the report']],
  ['en', 'The council’s report says Kestrel Water failed.', ['the council', 'the report']],
] as const)('%s: “%s”: who has written it is told, both are offered, nobody is chosen', (lang, words, both) => {
  const its = foundIn(`${HEAD[lang]}${words}`, lang).proposals.at(-1);
  expect([its?.speakers.slice(0, 2), its?.sure]).toEqual([both, false]);
});

test.each([
  [
    'de',
    'Das Landgericht Lauter verurteilte Jens Voss. Er habe laut Urteil zwei Millionen Euro genommen.',
    'das Urteil',
  ],
  ['en', 'Ada Moss told staff to go. In her letter, it says Kestrel Water failed.', 'the letter'],
] as const)('%s: “%s”: somebody has written it, and nobody is chosen', (lang, text, name) => {
  const its = foundIn(text, lang).proposals.at(-1);
  expect(its?.speakers).toContain(name);
  expect(its?.sure).toBe(false);
});

test.each([
  ['de', 'Petra Holm sagte, laut Bericht habe die Stadt Lauter versagt.', 'Petra Holm'],
  ['de', 'Petra Holm kritisierte das Gutachten der Stadt Lauter.', 'Petra Holm'],
  ['en', 'Petra Holm criticised the report of Kestrel Water.', 'Petra Holm'],
  ['en', 'Petra Holm said the report by Kestrel Water was false.', 'Petra Holm'],
] as const)('%s: “%s”: %s speaks, of what is written', (lang, text, name) => {
  expect(foundIn(text, lang).proposals.at(-1)?.speakers[0]).toBe(name);
});
