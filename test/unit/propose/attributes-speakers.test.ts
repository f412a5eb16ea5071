/** Who speaks: each way in which news tells it, in sentences that no labelled article has. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { WEIGHTS } from '../../../src/propose/attributes/weights.js';
import { knowAll } from '../../../src/propose/languages/all.js';
import { fileOf } from '../../propose/fit-speakers.js';
import { speakers, testSpeakers } from './attributes-cases.js';
import { type Case, GERMAN } from './speakers-german.js';

knowAll();

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

testSpeakers(GERMAN, ENGLISH);

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

test('the file of the weights is what the fitting writes', () => {
  const file = resolve(import.meta.dirname, '../../../src/propose/attributes/weights.ts');
  expect(fileOf(WEIGHTS)).toBe(readFileSync(file, 'utf8'));
});
