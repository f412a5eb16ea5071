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

describe('turns', () => {
  const INTERVIEW = `The theatre lost its roof. We meet its director, Dame Isla Farron, 68, in the dock.

What went through your mind?

“That I had a line to come.”

Sir Percy Ashworth says that you let it rot. Did you?

“We did not. Percy never looked.”

Lotte Brannon has promised two million.

And if it never reopens?

She takes her time. What frightens her, she says, is a quiet town.

“Then I might as well have stayed dead.”`;
  const asked = (excerpt: string, cue?: string) => ({
    excerpt,
    form: cue ? ('indirect' as const) : ('direct' as const),
    ...(cue && { cue }),
  });

  test('whoever an interview is with answers, not whom the questions name', () => {
    for (const excerpt of [
      'That I had a line to come',
      'We did not. Percy never looked',
      'Then I might as well have stayed dead',
    ])
      expect(speakers(INTERVIEW, 'en', asked(excerpt))[0]).toBe('Isla Farron');
  });

  test('a pronoun in an interview means whom it is with', () => {
    expect(speakers(INTERVIEW, 'en', asked('What frightens her, she says, is a quiet town', 'says'))[0]).toBe(
      'Isla Farron',
    );
  });

  const COURT = `Rupert Zeisel, 71, war damals Schatzmeister. Er habe vertraut, sagte er.

»Haben Sie das Angebot denn gelesen?«, fragt die Richterin Hanna Greber.

»Überflogen.«

»Und unterschrieben?«

»Das schon.«`;

  test('behind a question speaks whoever did before it', () => {
    const list = [
      { excerpt: 'Er habe vertraut, sagte er', form: 'indirect' as const, cue: 'sagte' },
      { excerpt: 'Haben Sie das Angebot denn gelesen?', form: 'direct' as const, cue: 'fragt' },
      { excerpt: 'Überflogen', form: 'direct' as const },
      { excerpt: 'Und unterschrieben?', form: 'direct' as const },
      { excerpt: 'Das schon', form: 'direct' as const },
    ];
    expect(list.map((_, i) => speakers(COURT, 'de', ...list.slice(0, i + 1))[0])).toEqual([
      'Rupert Zeisel',
      'Hanna Greber',
      'Rupert Zeisel',
      'Hanna Greber',
      'Rupert Zeisel',
    ]);
  });

  test('whom somebody calls by name is somebody else', () => {
    const text =
      'Giles Marden, for the defence, suggested that Ida Colley had been confused. “I am old, Mr Marden,” came the reply.';
    const said = {
      excerpt: 'Giles Marden, for the defence, suggested that Ida Colley had been confused',
      form: 'indirect' as const,
      cue: 'suggested',
    };
    expect(
      speakers(text, 'en', said, { excerpt: 'I am old, Mr Marden', form: 'direct', cue: 'came the reply' })[0],
    ).toBe('Ida Colley');
  });
});
