/** A company, an association that a text calls by its noun alone is a party of its own, unless the text says who that is. */
import { expect, test } from 'vitest';
import { foundIn, offeredIn } from './found.js';

test.each([
  ['de', 'Die Klinikgesellschaft zahlte dem Verein Rettet die Station 48.000 Euro.', 'Klinikgesellschaft', 'company'],
  [
    'de',
    'Laut Landrat Jonas Weber zahlte die Klinikgesellschaft der Beratungsfirma Mertens & Co. 86.000 Euro.',
    'Klinikgesellschaft',
    'company',
  ],
  ['de', 'Landrat Jonas Weber bedauerte das. Der Landkreis zahle keinen Cent, sagte Weber.', 'Landkreis', 'government'],
  ['de', 'Der Betreiberverein wies die Kritik von Landrat Jonas Weber zurück.', 'Betreiberverein', 'organisation'],
  [
    'de',
    'Landrat Jonas Weber sagte, es sei spät. Die Hafengenossenschaft verklagte den Kreis.',
    'Hafengenossenschaft',
    'company',
  ],
  ['en', 'The operating company paid Ostrey Town Council £120,000.', 'the operating company', 'company'],
  [
    'en',
    'Miles Tarrant said it was late. The hospital trust sold the site to Corran Homes.',
    'the hospital trust',
    'organisation',
  ],
  ['en', 'Miles Tarrant said the ferry company had lied.', 'the ferry company', 'company'],
] as const)('%s: it is found: “%s”: %s, %s', (lang, text, name, kind) => {
  const { names } = foundIn(`Das Krankenhaus Adenbach liegt an der Au. ${text}`, lang);
  expect(names.filter((its) => its.name === name)).toMatchObject([{ isNoun: true, subject: false, kind }]);
});

test.each([
  // The text says who that is.
  [
    'de',
    'Die Klinikgesellschaft Ahrtal Kliniken GmbH schloss. Die Klinikgesellschaft zahlte dem Kreis Lauter 9.000 Euro.',
  ],
  [
    'de',
    'Ahrtal Kliniken, die Klinikgesellschaft, schloss. Die Klinikgesellschaft zahlte dem Kreis Lauter 9.000 Euro.',
  ],
  ['de', 'Die Ahrtal Kliniken GmbH schloss. Die Betreibergesellschaft zahlte dem Kreis Lauter 9.000 Euro.'],
  ['de', 'Der Bürgerverein Lauter tagte. Der Bürgerverein verklagte den Kreis Lauter.'],
  ['en', 'The operating company, Corran Homes, closed. The operating company paid Ostrey Town Council £120,000.'],
  ['en', 'Garrow Steel closed. The steel company paid Ostrey Town Council £120,000.'],
  // Nobody: all people, any, where something is.
  ['de', 'Die Zivilgesellschaft schweigt, sagte Landrat Jonas Weber.'],
  ['de', 'Landrat Jonas Weber sagte, Ärger mit der Klinikgesellschaft gebe es nicht.'],
  ['en', 'Miles Tarrant said the whole company was late.'],
  ['en', 'Miles Tarrant said a ferry company was of no use.'],
] as const)('%s: nobody comes into it besides: “%s”', (lang, text) => {
  const nouns = /^(?:the )?(?:\p{L}+ )?\p{L}*(?:gesellschaft|verein|company|trust)$/iu;
  expect(offeredIn(`${lang === 'de' ? 'Streit' : 'Row'}\n\n${text}`, lang).filter((name) => nouns.test(name))).toEqual(
    [],
  );
});

test('de: a named one in the plural is met in the dative, too', () => {
  const text =
    'Die Stadtwerke Lindenau schließen das Bad. Die Stadtwerke betreiben es. Sabine Brandt wirft den Stadtwerken vor, es zu vernachlässigen.';
  const [last] = foundIn(text, 'de').proposals.filter(({ speakers }) => speakers[0] === 'Sabine Brandt');
  expect(last?.about).toEqual(['Stadtwerke Lindenau']);
});

test('de: what is held up is nobody, in the dative either', () => {
  const text =
    'Eine Bademeisterin, die ihren Namen nicht in der Zeitung lesen will, berichtet von Mängeln, die bekannt seien. „Passiert ist nichts“, sagte sie.';
  expect(offeredIn(text, 'de')).not.toContain('Mängeln');
});

test('de: what was taken for a hospital is the company, as speaker and as whom it is about', () => {
  const text =
    'Das Krankenhaus Adenbach schließt. Landrat Jonas Weber lobte das Krankenhaus Adenbach. „Wir gehen“, teilte die Klinikgesellschaft mit. Jonas Weber kritisierte die Klinikgesellschaft.';
  const { proposals } = foundIn(text, 'de');
  const [, direct, last] = proposals;
  expect(direct?.speakers[0]).toBe('Klinikgesellschaft');
  expect(last).toMatchObject({ speakers: expect.arrayContaining(['Jonas Weber']), about: ['Klinikgesellschaft'] });
});

test.each([
  ['Der Betreiber wies die Vorwürfe des Kreises Ahrtal-Nord zurück, sagte Ina Brandis.', 'Kreis Ahrtal-Nord'],
  ['Ina Brandis kritisierte die Pläne des Landkreises Lauter.', 'Landkreis Lauter'],
  ['Der Kreis Ahrtal-Nord zahlt. Ina Brandis kritisierte die Pläne des Kreises Ahrtal-Nord.', 'Kreis Ahrtal-Nord'],
] as const)('de: a name is offered in the nominative, and once: “%s”: %s', (text, name) => {
  const all = offeredIn(text, 'de').filter((one) => one.includes(' ') && !one.startsWith('Ina'));
  expect(all).toEqual([name]);
});

test.each([
  ['Der Stadtrat stimmte zu. Der Rat lehnte den Antrag von Ina Brandis ab.', ['Stadtrat']],
  ['Der Gemeinderat tagte. Ina Brandis warf dem Rat vor, zu schweigen.', ['Gemeinderat']],
  ['Der Rat lehnte den Antrag von Ina Brandis ab.', ['Rat']],
  // Of two nobody knows which is meant, and of the workers' council nothing says so.
  [
    'Der Stadtrat stimmte zu, der Gemeinderat nicht. Der Rat lehnte den Antrag von Ina Brandis ab.',
    ['Gemeinderat', 'Rat', 'Stadtrat'],
  ],
  ['Der Betriebsrat stimmte zu. Der Rat lehnte den Antrag von Ina Brandis ab.', ['Betriebsrat', 'Rat']],
  [
    'Der Stadtrat Lauterbach rügte Ina Brandis. Der Stadtrat Auheim lobte Ina Brandis. Der Rat lehnte den Antrag von Ina Brandis ab.',
    ['Rat', 'Stadtrat'],
  ],
] as const)('de: one council is offered once: “%s”: %s', (text, councils) => {
  expect(
    offeredIn(text, 'de')
      .filter((one) => /rat(?!\p{L})/iu.test(one))
      .toSorted(),
  ).toEqual(councils);
});
