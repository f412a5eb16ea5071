/** What somebody is said to have done, and who accuses: nobody is made the speaker of what is held against them. */
import { expect, test } from 'vitest';
import { foundIn, type Lang } from '../who/found.js';

const told = (text: string, lang: Lang, words: string) => {
  const { proposals } = foundIn(text, lang);
  const its = proposals.find(({ start, end }) => text.slice(start, end).includes(words));
  return its && [its.form, its.modality, its.speakers[0], its.about];
};

const GERMAN = `Prozess um die Eishalle

Die Staatsanwaltschaft wirft dem früheren Bürgermeister Konrad Wessel Untreue vor. Wessel soll zwischen 2019 und 2022 insgesamt 180.000 Euro von der Nordwall Hochbau GmbH angenommen haben.

Wessels Verteidiger Tilman Aschoff wies die Vorwürfe zurück.`;

const ENGLISH = `Trial of former mayor opens

Prosecutors accuse former mayor Rufus Thorne of taking bribes. Thorne is alleged to have taken £180,000 from Garrow Steel. He is said to have hidden the money in four envelopes.

His lawyer Ada Winslow rejected the allegations. Thorne said he would not sell the house.`;

test('what somebody is said to have done is reported and alleged, and nobody’s own speech', () => {
  expect(told(GERMAN, 'de', '180.000 Euro')).toEqual([
    'reported',
    'alleged',
    'Konrad Wessel',
    ['Nordwall Hochbau GmbH'],
  ]);
  expect(told(ENGLISH, 'en', '£180,000')).toEqual(['reported', 'alleged', 'Rufus Thorne', ['Garrow Steel']]);
  expect(told(ENGLISH, 'en', 'four envelopes')).toEqual(['reported', 'alleged', 'Rufus Thorne', []]);
});

test('what somebody accuses another of, or says, stays theirs', () => {
  expect(told(GERMAN, 'de', 'wirft')?.slice(0, 3)).toEqual(['indirect', 'alleged', 'Staatsanwaltschaft']);
  expect(told(ENGLISH, 'en', 'would not sell')?.[0]).toBe('indirect');
  const soll = 'Fenna Quast sagte, Jasper Holm solle der Werft Nord 40.000 Euro gezahlt haben.';
  expect(told(`Grauwiek\n\n${soll}`, 'de', '40.000')).toEqual(expect.arrayContaining(['indirect', 'Fenna Quast']));
});

test('whoever turns accusations down without saying whose is about those who made them', () => {
  expect(told(GERMAN, 'de', 'wies die Vorwürfe')?.slice(2)).toEqual(['Tilman Aschoff', ['Staatsanwaltschaft']]);
  expect(told(ENGLISH, 'en', 'rejected')?.slice(2)).toEqual(['Ada Winslow', ['prosecutors']]);
  const own = GERMAN.replace('wies die Vorwürfe zurück', 'wies die Vorwürfe der Nordwall Hochbau GmbH zurück');
  expect(told(own, 'de', 'wies die Vorwürfe')?.[3]).not.toContain('Staatsanwaltschaft');
});

test('a verb in a condition says nothing: what would follow is a plan of nobody who is named before it', () => {
  const text = `${GERMAN}\n\nDie Stadt Hallbruck zahlte. Sollte das Gericht Wessel verurteilen, müsste die Stadt Hallbruck die Fördermittel zurückzahlen.`;
  const { proposals, who } = foundIn(text, 'de');
  const its = proposals.find(({ start, end }) => text.slice(start, end).startsWith('Sollte'));
  expect(its && [its.form, its.modality, its.sure, its.speakers]).toEqual([
    'reported',
    'planned',
    false,
    ['Stadt Hallbruck'],
  ]);
  expect(who).not.toContain('Gericht Wessel');
});

test('what somebody is in a trial is no name', () => {
  const text = `${GERMAN}\n\nAls erster Zeuge sagte der frühere Amtsleiter Peter Roth aus. „Ich sah nichts“, sagte Roth.`;
  const { proposals, who } = foundIn(text, 'de');
  expect(who).not.toContain('Zeuge');
  expect(proposals.flatMap(({ speakers }) => speakers)).not.toContain('Zeuge');
  expect(who).toContain('Peter Roth');
});

test('what goes on from a charge is the accuser’s, and never is the accused chosen as who says it', () => {
  const more = 'Im Gegenzug habe er der Firma Unterlagen gegeben. Die Firma sei dadurch billiger gewesen.';
  const text = GERMAN.replace('angenommen haben.', `angenommen haben. ${more}`);
  const { proposals } = foundIn(text, 'de');
  for (const words of ['Im Gegenzug', 'Die Firma sei']) {
    const its = proposals.find(({ start, end }) => text.slice(start, end).startsWith(words));
    expect(its && [its.speakers[0], its.sure]).toEqual(['Staatsanwaltschaft', false]);
    expect(its?.about).toContain('Konrad Wessel');
  }
  // An indictment that no verb of accusing tells of.
  const brought = text.replace(
    'wirft dem früheren Bürgermeister Konrad Wessel Untreue vor',
    'hat den früheren Bürgermeister Konrad Wessel angeklagt',
  );
  const next = foundIn(brought, 'de').proposals.find(({ start, end }) =>
    brought.slice(start, end).startsWith('Im Gegenzug'),
  );
  expect(next?.speakers[0]).toBe('Staatsanwaltschaft');
});
