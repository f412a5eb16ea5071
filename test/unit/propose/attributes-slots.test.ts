/** Speakers that no list of nouns has: what stands where a speaker stands is somebody. */
import { describe, expect, test } from 'vitest';
import { speakers } from './attributes-cases.js';
import type { Case } from './speakers-german.js';

const GERMAN: Case[] = [
  [
    'a noun behind the verb',
    '„Wir prüfen das“, teilte die Tagesschau mit.',
    'Wir prüfen das',
    'direct',
    'teilte … mit',
    'Tagesschau',
  ],
  [
    'a noun before the verb',
    'Das Nobelkomitee betonte, die Wahl sei frei.',
    'Das Nobelkomitee betonte, die Wahl sei frei',
    'indirect',
    'betonte',
    'Nobelkomitee',
  ],
  [
    'an adjective between',
    'Das finnische Wetterstudio warnte vor Glätte.',
    'Das finnische Wetterstudio warnte vor Glätte',
    'indirect',
    'warnte',
    'Wetterstudio',
  ],
  [
    'behind an adverb',
    'Zuvor hatte das Nobelkomitee erklärt, es sei frei.',
    'Zuvor hatte das Nobelkomitee erklärt, es sei frei',
    'indirect',
    'hatte … erklärt',
    'Nobelkomitee',
  ],
  [
    'a name of one word',
    'Amnesty forderte am Montag den Rücktritt.',
    'Amnesty forderte am Montag den Rücktritt',
    'indirect',
    'forderte',
    'Amnesty',
  ],
  [
    'an acronym',
    'Die FIFA habe nichts gewusst, hieß es. Dabei hofft die NASA auf Geld.',
    'Dabei hofft die NASA auf Geld',
    'indirect',
    'hofft',
    'NASA',
  ],
  [
    'a small letter before the capital',
    'Nach Ansicht von el-Barani reicht das nicht.',
    'Nach Ansicht von el-Barani reicht das nicht',
    'indirect',
    'Nach Ansicht von',
    'el-Barani',
  ],
  [
    'an address on the web',
    'Laut hafen-heute.de fehlen Millionen.',
    'Laut hafen-heute.de fehlen Millionen',
    'indirect',
    'Laut',
    'hafen-heute.de',
  ],
  [
    'wie',
    'Der Damm hält, wie die Deichwacht am Abend mitteilte.',
    'Der Damm hält, wie die Deichwacht am Abend mitteilte',
    'indirect',
    'mitteilte',
    'Deichwacht',
  ],
  [
    'wie, at the beginning',
    'Wie der friesische Deichminister Jelle Harms am Dienstag erklärte, sieht das Land kein Risiko.',
    'Wie der friesische Deichminister Jelle Harms am Dienstag erklärte, sieht das Land kein Risiko',
    'indirect',
    'erklärte',
    'Jelle Harms',
  ],
  [
    'a name that ends as a noun may',
    '„Das Kind muss gut aussehen“, sagte Chen Qiwang.',
    'Das Kind muss gut aussehen',
    'direct',
    'sagte',
    'Chen Qiwang',
  ],
  ['a trade of no list', '„Schluss“, sagte der Küfer Alban Rosskopf.', 'Schluss', 'direct', 'sagte', 'Alban Rosskopf'],
  [
    'a foreign body',
    'Die Northern Broadcasting Corporation teilte mit, das Signal sei gestört.',
    'Die Northern Broadcasting Corporation teilte mit, das Signal sei gestört',
    'indirect',
    'teilte … mit',
    'Northern Broadcasting Corporation',
  ],
  [
    'the source, not the subject',
    'Der Verdächtige ist nach Angaben der Polizei geflohen.',
    'Der Verdächtige ist nach Angaben der Polizei geflohen',
    'indirect',
    'nach Angaben der',
    'Polizei',
  ],
  [
    'no adverb',
    'Marta Ulmen sprach am Abend. Darin kündigt sie einen Umbau an.',
    'Darin kündigt sie einen Umbau an',
    'indirect',
    'kündigt … an',
    'Marta Ulmen',
  ],
];

const ENGLISH: Case[] = [
  [
    'a noun behind the verb',
    '“We are looking into it,” said the shipwright.',
    'We are looking into it',
    'direct',
    'said',
    'shipwright',
  ],
  [
    'a noun before the verb',
    'Two of them left. The actress said that nobody had paid.',
    'The actress said that nobody had paid',
    'indirect',
    'said',
    'actress',
  ],
  [
    'several',
    'Campaigners left early. Steelworkers said that nobody had paid.',
    'Steelworkers said that nobody had paid',
    'indirect',
    'said',
    'Steelworkers',
  ],
  [
    'a newspaper',
    'Nobody had paid. Lowdown reported that the bank knew.',
    'Lowdown reported that the bank knew',
    'indirect',
    'reported',
    'Lowdown',
  ],
  [
    'two commas round what somebody is',
    'Ida Colley, 83, told Fred Attery that he was a crook.',
    'Ida Colley, 83, told Fred Attery that he was a crook',
    'indirect',
    'told',
    'Ida Colley',
  ],
  [
    'letters behind a name',
    'Nkem Marden KC alleged that Attery had lied.',
    'Nkem Marden KC alleged that Attery had lied',
    'indirect',
    'alleged',
    'Nkem Marden',
  ],
  [
    'a point in the name',
    'Stonewater Inc. today announced a deal. Stonewater denied that it was late.',
    'Stonewater denied that it was late',
    'indirect',
    'denied',
    'Stonewater Inc.',
  ],
  [
    'no dateline',
    'PORT LENA, Sept. 18 (Ostra) — The mayor said that the bridge was safe.',
    'The mayor said that the bridge was safe',
    'indirect',
    'said',
    'mayor',
  ],
];

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
] as const)('%s', (lang, cases) => {
  test.each(cases)('%s', (_, text, excerpt, form, cue, who) => {
    expect(speakers(text, lang, { excerpt, form, ...(cue && { cue }) })[0]).toBe(who);
  });
});
