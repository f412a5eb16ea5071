/** Where somebody is, is not who: a body's place behind a preposition does not name the body, a firm's short name does. */
import { describe, expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, spanOf } from '../desk.js';
import { foundIn, type Lang } from './found.js';

type Case = readonly [lang: Lang, words: string, other: string];
const NOT: readonly Case[] = [
  ['de', 'Die Klinik zieht nach Donaustein, sagte Nils Brodt.', 'Die Staatsanwaltschaft Donaustein ermittelt.'],
  ['de', 'In Lauter sei es still, sagte Nils Brodt.', 'Das Amtsgericht Lauter verurteilte Nils Brodt.'],
  ['de', 'Nils Brodt sagte, er komme aus Nordmeer.', 'Die Polizei Nordmeer sucht Zeugen.'],
  ['en', 'Miles Tarrant said the town of Ostrey was quiet.', 'The Ostrey Courier reported it.'],
  ['en', 'Miles Tarrant said he had lived in Northmere.', 'Northmere Police arrested Miles Tarrant.'],
  ['en', 'Miles Tarrant said the Pellworth bypass was late.', 'Pellworth Borough Council denied it.'],
  ['en', 'Miles Tarrant said he came from Pellworth.', 'Pellworth Borough Council denied it.'],
  ['en', 'Miles Tarrant said the MP for Wexmoor was late.', 'Wexmoor Health Board denied it.'],
  ['en', 'Miles Tarrant said the road to Carrow was closed.', 'Carrow Ambulance Trust denied it.'],
  ['en', 'Miles Tarrant said Carrow residents were tired.', 'Carrow Ambulance Trust denied it.'],
  ['de', 'Der Weg zwischen Lauter und Nordmeer sei weit, sagte Nils Brodt.', 'Die Polizei Nordmeer sucht Zeugen.'],
];
const YES: readonly Case[] = [
  ['en', 'Miles Tarrant said £3m had been paid to Tidewell.', 'Tidewell Leisure denied it.'],
  ['en', 'Miles Tarrant said Pellworth had lied.', 'Pellworth Borough Council denied it.'],
  ['en', 'Miles Tarrant said he had come from Garrow.', 'Garrow Marine denied it.'],
  ['en', 'Miles Tarrant said Wexmoor had lied.', 'Wexmoor Health Board denied it.'],
  ['de', 'Nils Brodt sagte zu Nordbau, es sei spät.', 'Die Firma Nordbau Lauter zahlte.'],
  ['de', 'Nils Brodt sagte, bei Nordbau sei es spät.', 'Die Firma Nordbau Lauter zahlte.'],
  ['de', 'Nils Brodt sagte, die Polizei Nordmeer irre.', 'Die Polizei Nordmeer sucht Zeugen.'],
];

const nameOf = (its: string) =>
  /(?:\p{Lu}[\p{L}]+ )+\p{Lu}\p{L}+/u.exec(its.replace(/^(?:Die(?: Firma)?|Das|The) /u, ''))?.[0] ?? its;

describe.each<readonly [string, readonly Case[], boolean]>([
  ['not by its place', NOT, false],
  ['by its short name', YES, true],
])('a body is named %s', (_, all, isNamed) => {
  test.each(all)('%s: “%s” %s', (lang, words, other) => {
    // Named before and named behind.
    for (const text of [`${other} ${words}`, `${words} Es ist spät. It is late. ${other}`]) {
      const { proposals } = foundIn(text, lang);
      const its = proposals.find(
        ({ start, end }) =>
          words.includes(text.slice(start, end)) || text.slice(start, end).includes(words.slice(0, -1)),
      );
      expect(its?.speakers[0]).toMatch(/Brodt|Tarrant/);
      expect(its?.about.includes(nameOf(other))).toBe(isNamed);
    }
  });

  test.each(all)('%s: of a statement taken by hand as well: “%s” %s', (lang, words, other) => {
    const text = `${other} ${'Es ist spät. It is late. '.repeat(3)}${words}`;
    const { draft, source, names } = foundIn(text, lang);
    const edit = given(desk.take(draft, source, spanOf(text, words)));
    const next = edit.apply(draft);
    const statement = next.story.statements.find(({ id }) => id === edit.id) as desk.DraftStatement;
    const likely = desk.likelyParties(next, statement, names, []).map(({ name }) => name);
    expect(likely.includes(nameOf(other))).toBe(isNamed);
  });
});

test('a place alone is offered as nobody who speaks', () => {
  const text =
    'Aschenried. Das Klinikum Aschenried schließt, sagte Nils Brodt. In Aschenried war es still, sagte Ina Brandis.';
  expect(foundIn(text, 'de').proposals.flatMap(({ speakers }) => speakers)).not.toContain('Aschenried');
});

test('a council of a place is the council, and the place nobody who speaks', () => {
  const text =
    'Gemeinderat Hollerau stoppt Windpark\n\nHollerau. Der Gemeinderat hat den Windpark gestoppt. Bürgermeisterin Ina Brandis nannte das falsch. Sie habe dem Gemeinderat alles vorgelegt, sagte Brandis.';
  const { who, proposals } = foundIn(text, 'de');
  expect(who).toContain('Gemeinderat');
  expect(proposals.flatMap(({ speakers }) => speakers)).not.toContain('Hollerau');
  expect(proposals.at(-1)?.about).toEqual(['Gemeinderat']);
});

test('who is named after a place, and only where something was told them, is in the list all the same', () => {
  const text =
    'The Saltmere ferry will stop in March, the town council decided. Ada Penrose met Miles Tarrant.\n\n“Nobody needs it,” Miles Tarrant told the Saltmere Echo.';
  const { proposals } = foundIn(text, 'en');
  expect(proposals.flatMap(({ bodies }) => bodies)).toContain('Saltmere Echo');
  expect(proposals.flatMap(({ speakers }) => speakers)).not.toContain('Saltmere Echo');
});
