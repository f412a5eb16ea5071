/** Who stands at the verb of saying, held against the speaker: in the text's own words, and silent where it may be the speaker. */
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../src/story/definition.js';
import { judge } from '../../../../src/story/findings/judge.js';
import { readStory } from '../../../../src/story/reading/read.js';

type Party = readonly [id: string, kind: string, name: string, note?: string];

const CAST: Readonly<Record<'de' | 'en', readonly Party[]>> = {
  en: [
    ['adeyemi', 'person', 'Tobias Adeyemi'],
    ['merlin', 'company', 'Merlin Water'],
    ['vane', 'person', 'Isolde Hartley-Vane'],
    ['guild', 'organisation', 'Guild of Well Diggers'],
    ['office', 'government', 'Office for River Trade'],
    ['bids', 'company', 'two other bidders'],
  ],
  de: [
    ['anwaltschaft', 'government', 'Staatsanwaltschaft Nebelfurt'],
    ['kranz', 'person', 'Gudrun Kranz'],
    ['werke', 'company', 'Nebelwerke AG'],
    ['gutachten', 'project', 'Brückengutachten', 'Gutachten'],
    ['ohm', 'person', 'Ansgar Ohm', 'Bürgermeister von Nebelfurt'],
    ['bund', 'organisation', 'Bund der Flößer', 'Gewerkschaft'],
  ],
};

function findings(lang: 'de' | 'en', text: string, from: string, fields: Partial<Statement> = {}, without = '') {
  const form = fields.form ?? (/[“„]/.test(text) ? 'direct' : 'indirect');
  const marked = /[“„]([^“”„]+)[“”]/.exec(text)?.[1];
  const last = text.split(/(?<=[.!?]) (?=[\p{Lu}“„])/u).at(-1) ?? text;
  const exact = form === 'direct' ? (marked ?? '').replace(/[,.]$/, '') : last.replace(/\.$/, '');
  const { story, faults } = readStory({
    format: 1,
    id: 'sayer',
    lang,
    title: 'Sayer',
    relations: [{ id: 'tells', tone: 'report', label: lang === 'de' ? 'äußert sich zu' : 'speaks of' }],
    sources: [{ id: 'text', title: 'Sayer', lang, published: '2026-03-02' }],
    entities: CAST[lang]
      .filter(([id]) => id !== without)
      .map(([id, kind, name, note]) => ({ id, kind, name, ...(note != null && { note }) })),
    statements: [
      {
        id: 'it',
        from: [from],
        to: [
          from === 'vane' || from === 'kranz' ? (lang === 'de' ? 'werke' : 'merlin') : lang === 'de' ? 'kranz' : 'vane',
        ],
        relation: 'tells',
        form,
        source: 'text',
        quote: { exact },
        ...fields,
      },
    ],
  });
  if (story == null) throw new Error(JSON.stringify(faults));
  const [one] = judge(story, new Map([['text', text]]));
  if (one == null || !('start' in one)) throw new Error(`${exact}: ${JSON.stringify(one)}`);
  return one.findings;
}

const speakers = (lang: 'de' | 'en', text: string, from: string, fields: Partial<Statement> = {}, without = '') =>
  findings(lang, text, from, fields, without)
    .filter(({ code }) => code === 'speaker')
    .map(({ message }) => message);

type Red = readonly [lang: 'de' | 'en', text: string, speaker: string, words: string, without?: string];

const RED: readonly Red[] = [
  ['en', 'The Office for River Trade said it would open an inquiry.', 'merlin', 'The Office for River Trade'],
  ['en', 'The Office for River Trade said it would open an inquiry.', 'merlin', 'The Office for River Trade', 'office'],
  ['en', 'Mr Adeyemi said the company would invest.', 'merlin', 'Mr Adeyemi'],
  ['en', 'Mr Adeyemi said the company would invest.', 'merlin', 'Mr Adeyemi', 'adeyemi'],
  ['en', 'The work would begin in May, said Corinna Bell, secretary of the guild.', 'vane', 'Corinna Bell'],
  ['en', '“It is over,” said Corinna Bell.', 'vane', 'Corinna Bell'],
  ['en', '“It is over,” the guild’s Corinna Bell said.', 'vane', 'the guild’s Corinna Bell'],
  ['en', 'In a statement the Office said the price would rise.', 'merlin', 'the Office', 'office'],
  ['en', 'Corinna Bell, who leads the guild, said the price would rise.', 'vane', 'Corinna Bell'],
  ['en', 'The regulator said the price would rise.', 'merlin', 'The regulator'],
  ['en', 'The company said the price would rise.', 'vane', 'The company'],
  ['en', 'According to Corinna Bell, the price will rise.', 'merlin', 'Corinna Bell'],
  ['en', 'Sources close to the talks said the price would rise.', 'merlin', 'Sources close to the talks'],
  ['en', 'Residents said the price would rise.', 'vane', 'Residents'],
  ['en', 'A spokesman for Merlin Water said the price would rise.', 'vane', 'A spokesman for Merlin Water'],
  [
    'de',
    'Die Staatsanwaltschaft Nebelfurt teilte mit, sie habe Anklage erhoben.',
    'werke',
    'Die Staatsanwaltschaft Nebelfurt',
  ],
  ['de', 'Die Polizei sagte, der Mann sei fort.', 'anwaltschaft', 'Die Polizei'],
  ['de', 'Laut Petra Olm wird der Preis steigen.', 'werke', 'Petra Olm'],
  ['de', 'Der Preis werde steigen, so Petra Olm.', 'kranz', 'Petra Olm'],
  ['de', 'Petra Olm zufolge wird der Preis steigen.', 'kranz', 'Petra Olm'],
  ['de', '„Es ist vorbei“, sagte Geschäftsführerin Petra Olm.', 'kranz', 'Geschäftsführerin Petra Olm'],
  ['de', 'Am Montag sagte Petra Olm, der Preis werde steigen.', 'kranz', 'Petra Olm'],
  ['de', 'Wie das Landgericht mitteilte, sei der Mann fort.', 'kranz', 'das Landgericht'],
  ['de', 'Der Preis werde steigen, teilte das Ministerium mit.', 'werke', 'das Ministerium'],
  ['de', 'Man werde bauen, hatte Petra Olm im Mai gesagt.', 'ohm', 'Petra Olm'],
  ['de', 'Die Nordbank AG teilte mit, sie zahle nicht.', 'werke', 'Die Nordbank AG'],
  ['en', 'Speaking after the meeting, Mr Brandt said the company would invest.', 'adeyemi', 'Mr Brandt'],
  ['en', 'The plant, the Office for River Trade said, was safe.', 'merlin', 'the Office for River Trade'],
  ['de', 'Insidern zufolge wird der Preis steigen.', 'werke', 'Insidern'],
  ['de', 'Gudrun Kranz, die Chefin der Flößer, sagte, der Preis werde steigen.', 'ohm', 'Gudrun Kranz'],
];

describe('somebody else at the verb is told in the words of the text', () => {
  test.each(RED.map((one) => [one[1], one] as const))('%s', (_text, [lang, text, speaker, words, without]) => {
    const [message = ''] = speakers(lang, text, speaker, {}, without);
    expect(message).toContain(`“${words}”`);
  });
});

type Silent = readonly [lang: 'de' | 'en', text: string, speaker: string];

const SILENT: readonly Silent[] = [
  ['en', 'Mr Adeyemi said the company would invest.', 'adeyemi'],
  ['en', 'Merlin Water was fined. Mr Adeyemi, its finance director, said the company would invest.', 'adeyemi'],
  ['en', 'The company would invest, said Tobias Adeyemi, its finance director.', 'adeyemi'],
  ['en', 'Merlin’s finance director, Tobias Adeyemi, said it would invest.', 'adeyemi'],
  ['en', 'Merlin’s finance director, Tobias Adeyemi, said it would invest.', 'merlin'],
  ['en', 'The company said the price would rise.', 'merlin'],
  ['en', 'Merlin Water was fined. The finance director said it would invest.', 'merlin'],
  ['en', 'Tobias Adeyemi spoke for Merlin. The finance director said it would invest.', 'adeyemi'],
  ['en', 'The guild’s members were angry. The union said it would strike.', 'guild'],
  ['en', 'The Guild said it would strike.', 'guild'],
  ['en', 'The report said Merlin Water would invest.', 'merlin'],
  ['en', 'Isolde Hartley-Vane spoke next. She said the price would rise.', 'vane'],
  ['en', 'Isolde Hartley-Vane met Tobias Adeyemi. “It is over,” she said.', 'vane'],
  ['en', 'The regulator said the price would rise.', 'office'],
  ['en', '“It is over,” said Hartley-Vane.', 'vane'],
  ['en', 'The offer was matched by two other bidders. Two other bidders said the price would rise.', 'bids'],
  ['en', 'The Office for River Trade heard that Corinna Bell had warned of it.', 'office'],
  ['en', 'Yesterday the Office for River Trade said the price would rise.', 'office'],
  [
    'de',
    'Gudrun Kranz stellte es vor. Das Gutachten, das sie in Auftrag gegeben habe, sagte sie, koste viel.',
    'kranz',
  ],
  ['de', 'Das Unternehmen sagte, der Preis werde steigen.', 'werke'],
  ['de', 'Ein Sprecher der Nebelwerke sagte, der Preis werde steigen.', 'werke'],
  ['de', 'Die Staatsanwaltschaft sagte, der Mann sei fort.', 'anwaltschaft'],
  ['de', 'Die Behörde sagte, der Mann sei fort.', 'anwaltschaft'],
  ['de', 'Gestern sagte Kranz, der Mann sei fort.', 'kranz'],
  ['de', 'Wie Kranz mitteilte, sei der Mann fort.', 'kranz'],
  ['de', 'Der Bürgermeister sagte, der Preis werde steigen.', 'ohm'],
  ['de', 'Die Gewerkschaft sagte, der Preis werde steigen.', 'bund'],
  ['de', 'Die Kritik wies Kranz zurück.', 'kranz'],
  ['de', '„Es ist vorbei“, sagte Frau Kranz dem Sender.', 'kranz'],
  ['de', 'Gudrun Kranz, die Chefin der Flößer, sagte, der Preis werde steigen.', 'kranz'],
  ['de', 'Die Kosten von 2,4 Millionen Euro hatte Kranz gefordert.', 'kranz'],
  ['de', 'Nebelwerke-Chef Olm sagte, man baue.', 'werke'],
  ['de', 'Das Werk sei sicher, heißt es bei den Nebelwerken.', 'werke'],
  ['de', 'Den Nebelwerken warf Kranz vor, zu lügen.', 'kranz'],
  ['en', 'Adeyemi and Hartley-Vane said the company would invest.', 'adeyemi'],
  ['en', 'The price will rise, Merlin spokeswoman Anna Bell said.', 'merlin'],
  ['en', 'Hartley-Vane said that Adeyemi had promised to pay.', 'vane'],
  ['de', 'Laut Kranz wird der Preis steigen.', 'kranz'],
];

describe('the speaker, or whoever may be it, is no finding', () => {
  test.each(SILENT)('%s: %s (%s)', (lang, text, speaker) => {
    expect(speakers(lang, text, speaker)).toEqual([]);
  });
});

describe('where the source speaks of its own knowledge no party does', () => {
  const german =
    'Die Staatsanwaltschaft Nebelfurt schweigt. Nach Informationen dieser Zeitung handelt es sich um Ansgar Ohm, der für die Werke gearbeitet haben soll.';
  const english = 'Merlin Water is silent. Documents seen by this newspaper show that Merlin paid Adeyemi.';
  test('it is told, with what it is: a report on its word', () => {
    const told = findings('de', german, 'anwaltschaft');
    expect(told.map(({ code }) => code)).toEqual(['speaker', 'hedge']);
    expect(told[0]?.message).toContain('“Nach Informationen dieser Zeitung”');
    expect(told[0]?.hint).toContain('"form": "reported" and "modality": "alleged"');
    expect(speakers('en', english, 'merlin')[0]).toContain('“Documents seen by this newspaper”');
  });
  test('a report of it is none', () => {
    expect(speakers('de', german, 'ohm', { form: 'reported', modality: 'alleged' })).toEqual([]);
    expect(speakers('de', 'Nach Informationen dieser Zeitung sagte Kranz, der Mann sei fort.', 'kranz')).toEqual([]);
  });
});

describe('the source’s doubt in indirect speech', () => {
  const doubts = (lang: 'de' | 'en', text: string, from: string) =>
    findings(lang, text, from).filter(({ code }) => code === 'hedge').length;
  test.each([
    ['en', 'Adeyemi reportedly said the company had sold it.', 'adeyemi'],
    ['en', 'Adeyemi allegedly told the mayor that the plant was safe.', 'adeyemi'],
    ['de', 'Kranz soll gesagt haben, das Werk sei sicher.', 'kranz'],
    ['de', 'Angeblich sagte Kranz, das Werk sei sicher.', 'kranz'],
    ['de', 'Nach Informationen aus Kreisen der Nebelwerke ist Kranz schon fort.', 'werke'],
  ] as const)('%s: %s', (lang, text, from) => {
    expect(doubts(lang, text, from)).toBe(1);
  });
  test('on the speaker’s own word it is none', () => {
    expect(doubts('de', 'Nach Informationen der Staatsanwaltschaft war Ohm dort.', 'anwaltschaft')).toBe(0);
    expect(doubts('en', 'Adeyemi said the plant was safe.', 'adeyemi')).toBe(0);
  });
});

test('a party is near in another case, with another article, in the plural, with another apostrophe', () => {
  const far = (text: string) => speakers('en', text, 'bids');
  expect(far('The offer of the other bidders stood. It was called a joke.')).toEqual([]);
  expect(far('Two Other Bidders stood there. It was called a joke.')).toEqual([]);
  expect(far('Nobody stood there. It was called a joke.')).toHaveLength(1);
});
