/** What is still to be read, whom it names, and by which names the text's parties are found. */
import { describe, expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { knowAll } from '../../../../src/propose/languages/all.js';
import { proposeWithParties } from '../../../../src/propose/propose.js';
import { given } from '../desk.js';

knowAll();

function pasted(text: string, lang: string, title = 'T') {
  const empty = desk.newDraft({ lang });
  const { id, apply } = desk.addSource(empty, { title, lang }, text);
  const draft = apply(empty);
  const proposals = desk.withAgents(text, lang, desk.heard(text, lang, proposeWithParties(text, { lang })));
  return { draft, source: id, names: desk.namesFound(draft, proposals) };
}

const found = (name: string, kind: desk.FoundName['kind'] = null): desk.FoundName => ({
  ...{ name, kind, count: 1, subject: false, isNoun: false, ignored: false, party: null },
});

describe('sentences that name two or more stand apart, in the text’s order', () => {
  const TEXT =
    'Der Gemeinderat hat das Projekt der Reederei Tidelinie vertagt. Es regnete. Lena Brandt schwieg. Lena kennt den Gemeinderat.';
  const names = [
    found('Gemeinderat', 'government'),
    found('Reederei Tidelinie', 'company'),
    found('Lena Brandt', 'person'),
  ];
  const { draft, source } = pasted(TEXT, 'de');

  test('until they are taken or set aside', () => {
    const { several, rest } = desk.unreadIn(draft, source, names);
    expect(several.map((its) => its.names)).toEqual([
      ['Gemeinderat', 'Reederei Tidelinie'],
      ['Lena Brandt', 'Gemeinderat'],
    ]);
    expect(rest.map(({ words }) => words)).toEqual(['Es regnete.', 'Lena Brandt schwieg.']);
    expect(desk.unreadIn(draft, source, names)).toBe(desk.unreadIn(draft, source, names));
    const [first] = several;
    const aside = given(desk.setAside(draft, source, first ?? { start: 0, end: 1 })).apply(draft);
    expect(desk.unreadIn(aside, source, names).several).toHaveLength(1);
  });

  test('a name that is part of another one’s counts only where it stands alone', () => {
    const its = pasted('Der Verein der Moorbahn ruht. Der Verein der Moorbahn kennt die Moorbahn.', 'de');
    const all = desk.unreadIn(its.draft, its.source, [found('Moorbahn'), found('Verein der Moorbahn')]);
    expect(all.several.map((one) => one.words)).toEqual(['Der Verein der Moorbahn kennt die Moorbahn.']);
  });

  test('who has no name is named by the noun, whatever its article', () => {
    const nouns = [{ ...found('der Gemeinderat'), isNoun: true }, ...names.slice(1)];
    expect(desk.unreadIn(draft, source, nouns).several.map((one) => one.names)).toEqual([
      ['der Gemeinderat', 'Reederei Tidelinie'],
      ['Lena Brandt', 'der Gemeinderat'],
    ]);
  });

  test('parties of the story are named by any of their names, ignored ones not at all', () => {
    const with_ = desk.addParty(draft, 'Rat', { kind: 'government', aliases: ['Gemeinderat'] }).apply(draft);
    const [, line, person] = names as [desk.FoundName, desk.FoundName, desk.FoundName];
    expect(desk.unreadIn(with_, source, [line, person]).several).toHaveLength(2);
    expect(desk.unreadIn(with_, source, [{ ...line, ignored: true }]).several).toEqual([]);
  });
});

test('a first name is the one person’s who has it, and nobody’s where two have it or somebody is called so', () => {
  const { draft } = pasted('Lena sagte nichts.', 'de');
  const named = (all: readonly desk.FoundName[]) =>
    desk.namedIn(draft, all, 'Lena sagte nichts.').map(({ name }) => name);
  const lena = found('Lena Brandt', 'person');
  expect(named([lena])).toEqual(['Lena Brandt']);
  expect(named([lena, found('Lena Holm', 'person')])).toEqual([]);
  expect(named([lena, found('Lena', 'company')])).toEqual(['Lena']);
});

test.each([
  'The Friends of the Lido said the pool must stay. Ada Moss ran it.',
  'The council had a letter from the Friends of the Lido, said Ada Moss. Friends of the Lido paid £3m to the council.',
  'Friends of the Lido sued the council. “It is ours,” said Friends of the Lido.',
  'The council accused the Friends of the Lido of lying. “We did not,” said Ada Moss.',
  'The council paid the Friends of the Lido £3m. The Friends of the Lido thanked the council.',
])('a club is called by its whole name, wherever it stands: “%s”', (text) => {
  const names = pasted(text, 'en').names.map(({ name }) => name);
  expect(names).toContain('Friends of the Lido');
  expect(names).not.toContain('Lido');
  expect(names).not.toContain('Friends');
});

test.each([
  ['Streit um die Schließung des Freibads', 'Das Freibad schließt. Das Freibad ist alt.', 'Freibad', 'Freibads'],
  ['Die Pläne des Hafens', 'Die Lage des Hafens ist gut. Alle reden von den Kosten des Hafens.', 'Hafen', 'Hafens'],
  ['Die Not des Landkreises', 'Der Landkreis zahlt. Der Landkreis klagt.', 'Landkreis', 'Landkreises'],
  // What the text never says otherwise is not guessed.
  ['Die Not des Landkreises', 'Geld des Landkreises fehlt. Wer des Landkreises gedenkt.', 'Landkreises', 'Landkreise'],
] as const)('a genitive of the headline is offered by its name: %s: %s', (title, text, name, other) => {
  const names = pasted(`${title}\n\n${text}`, 'de', title).names.map((its) => its.name);
  expect(names).toContain(name);
  expect(names).not.toContain(other);
});

test('whoever speaks for somebody is not that one, and a genitive is no part of a name', () => {
  const names = (text: string) => pasted(text, 'de').names.map(({ name }) => name);
  expect(names('Ein Sprecher des Hafenbetreibers sagte, es sei spät. Der Hafen ist zu.')[0]).toBe('Hafenbetreiber');
  const all = names(
    'Die Klage des Hafenbetreibers Tidelinie stoppte das Projekt. Der Landrat warf Tidelinie Lügen vor.',
  );
  expect(all.join()).not.toContain('Hafenbetreibers');
  expect(all).toContain('Tidelinie');
});

describe('sentences that tell an amount, or what a party does, come first, with what tells it', () => {
  const told = (text: string, lang: string, all: readonly desk.FoundName[]) => {
    const { draft, source } = pasted(text, lang);
    const { likely, several, rest } = desk.unreadIn(draft, source, all);
    expect([...several, ...rest].every(({ telling }) => telling == null)).toBe(true);
    return [likely.map(({ telling }) => telling), several.length + rest.length];
  };
  const council = [found('the council', 'government'), found('Kreistag', 'government'), found('Rat', 'government')];
  const lena = found('Lena Brandt', 'person');

  test.each([
    ['en', 'The council has set aside £120,000 for the pool.', { kind: 'amount', amount: '£120,000' }],
    ['en', 'About 4.5 million pounds were spent.', { kind: 'amount', amount: '4.5 million pounds' }],
    ['de', 'Es geht um 12 Millionen Euro.', { kind: 'amount', amount: '12 Millionen Euro' }],
    ['de', 'Die Reparatur kostete 300 €.', { kind: 'amount', amount: '300 €' }],
    ['en', 'The council dismissed the report.', { kind: 'deed', name: 'the council', verb: 'dismissed' }],
    ['en', 'The council has set aside the plan.', { kind: 'deed', name: 'the council', verb: 'set aside' }],
    ['de', 'Der Kreistag hat beschlossen, dass es so bleibt.', { kind: 'deed', name: 'Kreistag', verb: 'beschlossen' }],
    ['de', 'Der Rat wies das zurück.', { kind: 'deed', name: 'Rat', verb: 'wies' }],
    ['de', 'Im Mai hat der Kreistag das Projekt gestoppt.', { kind: 'deed', name: 'Kreistag', verb: 'gestoppt' }],
    ['de', 'Gestern beschloss der Kreistag den Haushalt.', { kind: 'deed', name: 'Kreistag', verb: 'beschloss' }],
    ['de', 'Der Rat hat Lena Brandt entlassen.', { kind: 'deed', name: 'Rat', verb: 'entlassen' }],
    ['de', 'Der Rat, der am Montag tagte, verklagte den Verein.', { kind: 'deed', name: 'Rat', verb: 'verklagte' }],
    ['de', 'Bürgermeisterin Lena Brandt traf niemanden.', { kind: 'deed', name: 'Lena Brandt', verb: 'traf' }],
  ])('%s: %s', (lang, sentence, telling) => {
    const filler = lang === 'en' ? 'It rained all day long.' : 'Es regnete den ganzen Tag.';
    expect(told(`${sentence} ${filler}`, lang, [...council, lena])).toEqual([[telling], 1]);
  });

  test.each([
    ['en', 'There were 1,200 people in the hall.'],
    ['en', 'The report was dismissed by nobody.'],
    ['en', 'Nobody in the council room spoke.'],
    ['en', 'The council is old.'],
    ['en', 'Lena Brandt is glad when the council decides.'],
    ['de', 'Lena Brandt lächelte: „Der Verein klagt.“'],
    ['de', 'Vor dem Kreistag hat es geregnet.'],
    ['de', 'Lena Brandt gibt viel dazu – so steht es in der Vorlage, über die der Rat entscheidet.'],
    ['de', 'Lena Brandt lebt in der Stadt, die der Rat verklagte.'],
    ['en', 'Lena Brandt lives in the town that the council sued.'],
    ['en', 'The council denied that it had decided to sue.'],
    ['de', 'Der Bericht des Kreistags liegt vor.'],
    ['fr', 'Le conseil a payé 3 euros.'],
  ])('not: %s: %s', (lang, sentence) => {
    expect(told(`${sentence} Es regnete. It rained.`, lang, [...council, lena])[0]).toEqual([]);
  });
});

describe('a single common word of a long name names nobody', () => {
  const named = (words: string, ...names: string[]) => {
    const all = names.map((name) => found(name));
    const { draft, source } = pasted(`${words} It rained. Es regnete.`, 'en');
    const { likely, several, rest } = desk.unreadIn(draft, source, all);
    const first = [...likely, ...several, ...rest].find((its) => its.start === 0)?.names;
    expect(desk.namedIn(draft, all, words).map(({ name }) => name)).toEqual(first);
    return first;
  };

  test('of an appeal none does, in marks or without', () => {
    expect(named('Auf der Station liegen Kranke.', 'Rettet die Station')).toEqual([]);
    expect(named('Die Initiative „Rettet die Station“ klagt.', 'Rettet die Station')).toEqual(['Rettet die Station']);
    expect(named('Im Lido war es still.', 'Initiative Rettet das Lido')).toEqual([]);
    expect(named('The Lido is shut.', 'Save the Lido')).toEqual([]);
    expect(named('Nobody in Save the Lido spoke.', 'Save the Lido')).toEqual(['Save the Lido']);
  });

  test('a word for what many are does not where it is a part of another name', () => {
    const hospital = 'Thornleigh Cottage Hospital';
    expect(named('She lay in St Brannock’s Hospital.', hospital)).toEqual([]);
    expect(named('Er lag in der Klinik. Die Harz Klinik zahlte.', 'Klinik Lauter')).toEqual(['Klinik Lauter']);
    expect(named('Nobody left the Hospital.', hospital)).toEqual([hospital]);
    expect(named('Thornleigh Cottage Hospital is shut.', hospital)).toEqual([hospital]);
    expect(named('Ada Winslow left.', 'Winslow Engineering')).toEqual(['Winslow Engineering']);
  });
});
