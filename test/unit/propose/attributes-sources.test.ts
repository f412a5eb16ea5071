/** Whose word it is where no name stands beside the verb: documents, own words, unnamed sources, a colon. */
import { describe, expect, test } from 'vitest';
import { speakers } from './attributes-cases.js';
import type { Case } from './speakers-german.js';

const sources: Case[] = [
  [
    'nobody: people who are not named',
    'Ein Bieter zog zurück, sagte eine mit der Sache vertraute Person.',
    'Ein Bieter zog zurück, sagte eine mit der Sache vertraute Person',
    'indirect',
    'sagte',
    '',
  ],
  ['nobody: observers', 'Andere Beobachter winken ab.', 'Andere Beobachter winken ab', 'indirect', 'winken', ''],
  [
    'a letter is its author’s',
    'Der Verein Tierwohl sieht das anders. Es sei zu eng, heißt es in einem offenen Brief.',
    'Es sei zu eng, heißt es in einem offenen Brief',
    'indirect',
    'heißt es',
    'Verein Tierwohl',
  ],
  [
    'own words',
    'Der Gutachter fand nach eigenen Worten Spuren.',
    'Der Gutachter fand nach eigenen Worten Spuren',
    'indirect',
    'nach eigenen Worten',
    'Gutachter',
  ],
  [
    'a colon',
    'Achim Rößler warb dafür. Alois Stadler schüttelte den Kopf: Man verkaufe die Heimat.',
    'Alois Stadler schüttelte den Kopf: Man verkaufe die Heimat',
    'indirect',
    undefined,
    'Alois Stadler',
  ],
  [
    'Für',
    'Vandersteen schweigt. Für Bernd Aumann wäre das „die letzte Station“.',
    'Für Bernd Aumann wäre das „die letzte Station“',
    'partial',
    undefined,
    'Bernd Aumann',
  ],
  [
    'a surname that is a trade',
    'Frida Lohmann leitet das Amt. Lohmann sprach von einem Irrtum.',
    'Lohmann sprach von einem Irrtum',
    'indirect',
    'sprach',
    'Frida Lohmann',
  ],
  [
    'a word put between',
    'Gudrun Seib las vor, bis ein Zuhörer „Bitte nicht“ rief.',
    'Bitte nicht',
    'direct',
    'rief',
    'Zuhörer',
  ],
  [
    'no subject of its own',
    'Uwe Kienle klagte über die Wege. Kollegen hätten schon gekündigt.',
    'Kollegen hätten schon gekündigt',
    'indirect',
    'hätten',
    'Uwe Kienle',
  ],
  [
    'the company is no county',
    'Der Landkreis Obermark verklagt die Firma Halver Tiefbau. Das Unternehmen wies die Klage zurück.',
    'Das Unternehmen wies die Klage zurück',
    'indirect',
    'wies … zurück',
    'Halver Tiefbau',
  ],
];
const englishSources: Case[] = [
  [
    'nobody: people familiar',
    'Larkhill wants to sell, said one person familiar with the talks.',
    'Larkhill wants to sell, said one person familiar with the talks',
    'indirect',
    'said',
    '',
  ],
  [
    'nobody: a passive',
    'It was claimed that the roof had leaked.',
    'It was claimed that the roof had leaked',
    'indirect',
    'claimed',
    '',
  ],
  [
    'a body without a name',
    'Larkhill is to be fined, a health ministry spokeswoman said.',
    'Larkhill is to be fined, a health ministry spokeswoman said',
    'indirect',
    'said',
    'health ministry',
  ],
  [
    'a union without a name',
    'Ferries broke down. The dockers’ union said the boats were old.',
    'The dockers’ union said the boats were old',
    'indirect',
    'said',
    'dockers’ union',
  ],
  [
    'a possessive in the name',
    'Des Corrigan of the Metalworkers’ Union shrugged. The union said it would strike.',
    'The union said it would strike',
    'indirect',
    'said',
    'Metalworkers’ Union',
  ],
  [
    'a document’s subject',
    'The chain plans to close 45 stores, according to a regulatory filing.',
    'The chain plans to close 45 stores, according to a regulatory filing',
    'indirect',
    'according to',
    'chain',
  ],
  [
    'the subject of two verbs',
    'Ben Loft owes the mill a fortune and believes that the firm is bankrupt.',
    'Ben Loft owes the mill a fortune and believes that the firm is bankrupt',
    'indirect',
    'believes',
    'Ben Loft',
  ],
  [
    'To somebody',
    'Vandersteen is silent. To Bernard Ullman, a deal would be “the last stop”.',
    'To Bernard Ullman, a deal would be “the last stop”',
    'partial',
    undefined,
    'Bernard Ullman',
  ],
  [
    'a trade of no list',
    'Met Service raised its warning. Forecaster Glyn Parly: “I have never seen this.”',
    'I have never seen this',
    'direct',
    undefined,
    'Glyn Parly',
  ],
  [
    'plc',
    'Ardent plc will shut its plant. It blamed energy costs.',
    'It blamed energy costs',
    'indirect',
    'blamed',
    'Ardent plc',
  ],
];

describe.each([
  ['de', sources],
  ['en', englishSources],
] as const)('%s: whose word it is', (lang, cases) => {
  test.each(cases)('%s', (_, text, excerpt, form, cue, who) => {
    expect(speakers(text, lang, { excerpt, form, ...(cue && { cue }) })[0] ?? '').toBe(who);
  });
});
