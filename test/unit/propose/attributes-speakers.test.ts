/** Who speaks: each way in which news tells it, in sentences that no labelled article has. */
import { describe, expect, test } from 'vitest';
import type { Form } from '../../../src/story/vocabulary.js';
import { speakers } from './attributes-cases.js';

type Case = [what: string, text: string, excerpt: string, form: Form, cue: string | undefined, who: string];
const GERMAN: Case[] = [
  [
    'a name in marks',
    'Die Initiative „Rettet das Bad“ kündigte eine Klage an.',
    'Die Initiative „Rettet das Bad“ kündigte eine Klage an',
    'indirect',
    'kündigte … an',
    'Rettet das Bad',
  ],
  [
    'a name behind the verb',
    '„Das reicht nicht“, sagte Marta Ulmen.',
    'Das reicht nicht',
    'direct',
    'sagte',
    'Marta Ulmen',
  ],
  [
    'an office before the name',
    '„Das reicht nicht“, sagte die Landrätin Marta Ulmen am Montag.',
    'Das reicht nicht',
    'direct',
    'sagte',
    'Marta Ulmen',
  ],
  [
    'an office in a compound',
    '„Das reicht nicht“, sagte Tidelinie-Chef Bo Ellerhagen dem Sender.',
    'Das reicht nicht',
    'direct',
    'sagte',
    'Bo Ellerhagen',
  ],
  [
    'an apposition behind',
    '„Nein“, sagte Ole Brandt, Sprecher der Stadtwerke, der Zeitung.',
    'Nein',
    'direct',
    'sagte',
    'Ole Brandt',
  ],
  [
    'a relative clause between',
    'Ole Brandt, der seit Jahren Bienen hält, nennt den Plan „blanken Unsinn“.',
    'Ole Brandt, der seit Jahren Bienen hält, nennt den Plan „blanken Unsinn“',
    'partial',
    'nennt',
    'Ole Brandt',
  ],
  [
    'a surname for the full name',
    'Marta Ulmen leitet das Museum. „Wir schließen“, sagte Ulmen.',
    'Wir schließen',
    'direct',
    'sagte',
    'Marta Ulmen',
  ],
  [
    'a pronoun',
    'Direktorin Marta Ulmen kam spät. „Wir schließen“, sagte sie.',
    'Wir schließen',
    'direct',
    'sagte',
    'Marta Ulmen',
  ],
  [
    'a pronoun by gender',
    'Marta Ulmen traf Jens Kolbe. „Das war knapp“, sagte er später.',
    'Das war knapp',
    'direct',
    'sagte',
    'Jens Kolbe',
  ],
  [
    'an office for the name',
    'Bürgermeisterin Marta Ulmen eröffnete die Sitzung. „Ruhe!“, rief die Bürgermeisterin.',
    'Ruhe!',
    'direct',
    'rief',
    'Marta Ulmen',
  ],
  [
    '“laut”',
    'Laut Jens Kolbe fehlen zwei Millionen Euro.',
    'Laut Jens Kolbe fehlen zwei Millionen Euro',
    'indirect',
    'Laut',
    'Jens Kolbe',
  ],
  [
    '“zufolge”',
    'Kolbe zufolge fehlt das Geld. Jens Kolbe ist Kämmerer.',
    'Kolbe zufolge fehlt das Geld',
    'indirect',
    'zufolge',
    'Jens Kolbe',
  ],
  [
    '“nach Angaben der”',
    'Nach Angaben der Polizei war die Straße glatt.',
    'Nach Angaben der Polizei war die Straße glatt',
    'indirect',
    'Nach Angaben der',
    'Polizei',
  ],
  [
    '“so”',
    'Das Geld fehle, so Jens Kolbe, seit Mai.',
    'Das Geld fehle, so Jens Kolbe, seit Mai',
    'indirect',
    'so',
    'Jens Kolbe',
  ],
  [
    'a spokesperson without a name',
    '„Kein Kommentar“, sagte eine Sprecherin der Werft Nord.',
    'Kein Kommentar',
    'direct',
    'sagte',
    'Werft Nord',
  ],
  [
    'a firm without its ending',
    'Die Kolbe Maschinen GmbH baut um. Kolbe Maschinen teilte mit, es gebe keine Entlassungen.',
    'Kolbe Maschinen teilte mit, es gebe keine Entlassungen',
    'indirect',
    'teilte … mit',
    'Kolbe Maschinen GmbH',
  ],
  [
    '“das Unternehmen”',
    'Die Quellpunkt GmbH wächst. Das Unternehmen teilte mit, es stelle ein.',
    'Das Unternehmen teilte mit, es stelle ein',
    'indirect',
    'teilte … mit',
    'Quellpunkt GmbH',
  ],
  [
    '“hieß es aus”',
    'Man prüfe den Fall, hieß es aus der Staatsanwaltschaft.',
    'Man prüfe den Fall, hieß es aus der Staatsanwaltschaft',
    'indirect',
    'hieß es',
    'Staatsanwaltschaft',
  ],
  [
    'a cue put in',
    'Jens Kolbe lachte. Marta Ulmen, sagt er, habe gelogen.',
    'Marta Ulmen, sagt er, habe gelogen',
    'indirect',
    'sagt',
    'Jens Kolbe',
  ],
  [
    'a dative that is no subject',
    '„Sie irren“, sagte Richter Jens Kolbe zur Angeklagten.',
    'Sie irren',
    'direct',
    'sagte',
    'Jens Kolbe',
  ],
  [
    'a colon',
    'Dann wird es laut. Jens Kolbe: „Das ist gelogen!“',
    'Das ist gelogen!',
    'direct',
    undefined,
    'Jens Kolbe',
  ],
  [
    'somebody without a name',
    '„Wir wohnen hier gern“, sagt eine Anwohnerin.',
    'Wir wohnen hier gern',
    'direct',
    'sagt',
    'Anwohnerin',
  ],
  [
    'a trade that no list has',
    '„Das hält“, versichert Baritonistin Anna Wolter.',
    'Das hält',
    'direct',
    'versichert',
    'Anna Wolter',
  ],
  [
    'a name that no list has',
    '„Das hält“, versichert Qendrim Zogaj.',
    'Das hält',
    'direct',
    'versichert',
    'Qendrim Zogaj',
  ],
  [
    'a free Konjunktiv that goes on',
    'Kämmerer Jens Kolbe widersprach. Das Geld sei längst ausgegeben.',
    'Das Geld sei längst ausgegeben',
    'indirect',
    undefined,
    'Jens Kolbe',
  ],
  [
    'the owner of what belongs',
    'Den Brüdern Kolbe gehört die Mühle. Der Werft Nord gehören 40 Prozent des Docks.',
    'Der Werft Nord gehören 40 Prozent des Docks',
    'reported',
    'gehören',
    'Werft Nord',
  ],
  [
    'a passive’s actor',
    'Der Fonds wurde von der Ulmen Capital AG gekauft.',
    'Der Fonds wurde von der Ulmen Capital AG gekauft',
    'reported',
    'wurde … gekauft',
    'Ulmen Capital AG',
  ],
];
const ENGLISH: Case[] = [
  [
    'what is put behind, whatever verb stands before',
    'Martha Ullman stayed. They want her out, Colin Spragge believes.',
    'They want her out, Colin Spragge believes',
    'indirect',
    'want',
    'Colin Spragge',
  ],
  [
    'a name behind the verb',
    '“That is not enough,” said Martha Ullman.',
    'That is not enough,',
    'direct',
    'said',
    'Martha Ullman',
  ],
  [
    'a name before the verb',
    '“That is not enough,” Martha Ullman told reporters.',
    'That is not enough,',
    'direct',
    'told',
    'Martha Ullman',
  ],
  ['a title', '“Order,” said Mayor Lowell Grant.', 'Order,', 'direct', 'said', 'Lowell Grant'],
  [
    'an office in small letters',
    '“Order,” said company chairman Lowell Grant on Monday.',
    'Order,',
    'direct',
    'said',
    'Lowell Grant',
  ],
  [
    'an apposition behind',
    '“No,” said Ines Okafor, the firm’s chief executive, in a call.',
    'No,',
    'direct',
    'said',
    'Ines Okafor',
  ],
  [
    'an apposition before',
    'Its lawyer, Dale Hutton, told the board that nothing was signed.',
    'Its lawyer, Dale Hutton, told the board that nothing was signed',
    'indirect',
    'told',
    'Dale Hutton',
  ],
  [
    'a relative clause between',
    'Elias Prior, who founded the app, says he warned them.',
    'Elias Prior, who founded the app, says he warned them',
    'indirect',
    'says',
    'Elias Prior',
  ],
  [
    'a surname for the full name',
    'Martha Ullman runs the museum. “We close,” Ullman said.',
    'We close,',
    'direct',
    'said',
    'Martha Ullman',
  ],
  [
    'a pronoun by gender',
    'Martha Ullman met Colin Spragge. “That was close,” he said.',
    'That was close,',
    'direct',
    'said',
    'Colin Spragge',
  ],
  [
    'an office for the name',
    'Mayor Lowell Grant opened the meeting. “Quiet!” the mayor shouted.',
    'Quiet!',
    'direct',
    'shouted',
    'Lowell Grant',
  ],
  [
    '“according to”',
    'The roof leaked, according to Martha Ullman.',
    'The roof leaked, according to Martha Ullman',
    'indirect',
    'according to',
    'Martha Ullman',
  ],
  [
    'a body by its first word',
    'Orsett Hydraulics maintains the bridge. Orsett said the pin had sheared.',
    'Orsett said the pin had sheared',
    'indirect',
    'said',
    'Orsett Hydraulics',
  ],
  [
    '“the company”',
    'Orsett Hydraulics lost money. The company said it would appeal.',
    'The company said it would appeal',
    'indirect',
    'said',
    'Orsett Hydraulics',
  ],
  [
    'a spokesperson without a name',
    'A spokeswoman for Orsett Hydraulics declined. “No comment,” a spokeswoman for Orsett Hydraulics said.',
    'No comment,',
    'direct',
    'said',
    'Orsett Hydraulics',
  ],
  [
    'a colon',
    'Then came the answer. Martha Ullman: “It is a lie.”',
    'It is a lie.',
    'direct',
    undefined,
    'Martha Ullman',
  ],
  [
    'a letter',
    'A letter from Crannock Aggregates calls the kiln “a liability”.',
    'A letter from Crannock Aggregates calls the kiln “a liability”',
    'partial',
    'calls',
    'Crannock Aggregates',
  ],
  [
    'somebody without a name',
    '“We like it here,” said an apprentice.',
    'We like it here,',
    'direct',
    'said',
    'apprentice',
  ],
  [
    'a passive’s actor',
    'Wagmatch is owned by Bellwether Leisure.',
    'Wagmatch is owned by Bellwether Leisure',
    'reported',
    'is owned',
    'Bellwether Leisure',
  ],
  [
    'who owns what belongs',
    'The rest belongs to Crannock Aggregates.',
    'The rest belongs to Crannock Aggregates',
    'reported',
    'belongs',
    'Crannock Aggregates',
  ],
  [
    'a body behind a first word',
    'Last week Caldera Grain, a trading house, bought the mill.',
    'Last week Caldera Grain, a trading house, bought the mill',
    'reported',
    'bought',
    'Caldera Grain',
  ],
];

describe.each([['de', GERMAN] as const, ['en', ENGLISH] as const])('%s', (lang, cases) => {
  test.each(cases)('%s', (_, text, excerpt, form, cue, who) => {
    expect(speakers(text, lang, cue == null ? { excerpt, form } : { excerpt, form, cue })[0]).toBe(who);
  });
});

test('a second quotation without a cue goes on with who spoke', () => {
  const text = '„Wir zahlen nicht“, sagte Marta Ulmen zu Jens Kolbe. „Keinen Cent.“';
  const asked = [
    { excerpt: 'Wir zahlen nicht', form: 'direct', cue: 'sagte' },
    { excerpt: 'Keinen Cent.', form: 'direct' },
  ] as const;
  expect(speakers(text, 'de', ...asked)[0]).toBe('Marta Ulmen');
});

test('nobody is named where nobody speaks', () => {
  expect(
    speakers('Es hieß, der Hafen werde verkauft.', 'de', {
      excerpt: 'Es hieß, der Hafen werde verkauft',
      form: 'indirect',
      cue: 'hieß',
    }),
  ).toEqual([]);
  expect(
    speakers('The skipper is said to have left.', 'en', {
      excerpt: 'The skipper is said to have left',
      form: 'indirect',
      cue: 'is said',
    }),
  ).toEqual([]);
});

test('an answer in an interview is given by whom it is about', () => {
  const text =
    'Sunniva Achter, 51, empfängt im Probenraum. Sunniva Achter dirigiert seit Jahren.\n\nWarum gehen Sie?\n\n"Weil ich sonst nie gegangen wäre."\n';
  expect(speakers(text, 'de', { excerpt: 'Weil ich sonst nie gegangen wäre.', form: 'direct' })[0]).toBe(
    'Sunniva Achter',
  );
});
