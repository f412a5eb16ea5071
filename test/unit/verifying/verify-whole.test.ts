/** What is a whole excerpt: the table of cases, and what holds for every text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTypography } from '../../../src/story/verifying/typography.js';
import { verify } from '../../../src/story/verifying/verify.js';
import { storyWith } from '../../fixtures/sample.js';

const sample = storyWith();

function judge(given: string, text: string): string {
  const quote = { exact: given.trim() };
  const statements = sample.statements.slice(0, 1).map((its) => ({ ...its, form: 'reported' as const, quote }));
  const [verdict] = verify({ ...sample, statements }, new Map([['meldung', text]]));
  if (!verdict) throw new Error('no verdict');
  return verdict.verdict === 'failed' ? verdict.code : verdict.verdict === 'unchecked' ? 'unchecked' : 'found';
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly exact: string;
  readonly must: string;
}
const CASES: readonly Case[] = JSON.parse(readFileSync('test/fixtures/verify.json', 'utf8'));

test('the table has its cases', () => expect(CASES.length).toBeGreaterThanOrEqual(13));

test.each(CASES)('$name', ({ exact, text, must }) => {
  expect(judge(exact, text)).toBe(must);
});

/** `|` is where the excerpt is cut: neither side of it is one. */
test.each([
  '1.000|.000 Euro',
  '1.000.|000 Euro',
  '1’|000 Franken',
  '1|’000 Franken',
  'genau 3|,5 Kilo',
  'genau 3,|5 Kilo',
  'ein 50|/50 Haus',
  'in 10|–12 Tagen',
  'in 10–|12 Tagen',
  'von 10|-12 Tagen',
  'kostet $|5 je Stück',
  'kostet US|$5 je Stück',
  'kostet €|5 je Stück',
  'kostet 5| € je Stück',
  'kostet 5 |€ je Stück',
  'kostet EUR |5 je Stück',
  'kostet 5| CHF je Stück',
  'nach §| 5 gilt',
  'nach § |5 gilt',
  'nach §|5 gilt',
  'Haus Nr. |5 steht',
  'um 10|:30 Uhr',
  'um 10:|30 Uhr',
  'um 10| : 30 Uhr',
  'um 10 :| 30 Uhr',
  'am 2024|-06-04 kam',
  'am 2024-|06-04 kam',
  'bei −|5 Grad',
  'bei − |5 Grad',
  'bei -|5 Grad',
  'bei –|5 Grad',
  'Stand: - |5 Grad',
  'bei minus |5 Grad',
  'bei +|5 Grad',
  'bei ±|5 Grad',
  'bei −|$5 je Stück',
  'bei 5|°C im Schatten',
  'bei 5°|C im Schatten',
  'bei 5| °C im Schatten',
  'um 5|‰ mehr',
  'um 10| % mehr',
  'um 10|% mehr',
  'um 10|\u00a0% mehr',
  'um 10| Prozent mehr',
  'um 10| percent more',
  'rund 12| Millionen Euro',
  'rund 12|\u00a0Mio. Euro',
  'rund 12| Mrd. Euro',
  'about $5| billion a year',
  'rund 12 Mio.| € im Jahr',
  'weit 5| km gelaufen',
  'auf 500| m² Fläche',
  'mit 5 km|/h gefahren',
  'the 1|st time',
  'Blatt A|4 liegt',
  'COVID|-19 kam',
  'COVID-|19 kam',
  'a non-|binding deal',
  'a non|-binding deal',
  'a non‑|binding deal',
  'die U-|Bahn fährt',
  'die U|-Bahn fährt',
  'das KI|-Projekt läuft',
  'die 5|-Prozent-Hürde',
  'die 5 %|-Hürde',
  'die Ein|- und Ausgänge',
  'Strecke Paris|–Dakar',
  'a U.S.-|led force',
  'Herr O|’Neill kam',
  'Herr O’|Neill kam',
  'Herr D’|Angelo kam',
  'c’est l|’homme',
  'the reader|’s view',
  'we don|’t know',
  'we don’|t know',
  'wir können|’s nicht',
  'rock ’n|’ roll',
  'the U.|S. troops',
  'the U|.S. troops',
  'auf example|.org steht',
  'alle Leser|:innen kamen',
  'alle Leser|*innen kamen',
  'firm AT|&T pays',
  'mit C|++ gebaut',
  'um 1|½ Stunden',
  'um 1| ½ Stunden',
  'ab 100|+ Gästen',
  'etwa 1 234| 567 Schiffe',
  'etwa 1| 234 567 Schiffe',
  'etwa 1\u202f|234\u202f567 Schiffe',
  'etwa 1\u2009234|\u2009567 Schiffe',
  '約1|億円を投資',
  '約1億|2000万円を投資',
  'データ|ーを',
  '한국|은행이 말했다',
  'ของก|ำลัง',
  'हिन्|दी में',
  'हि|न्दी में',
  'ein x|\u0302 dort',
  'eine 👨‍👩|‍👧 Familie',
  'eine 👨‍👩‍|👧 Familie',
  'die 🇩|🇪 Fahne',
  'ein 👍|🏽 Daumen',
  'mög|\u00ADlich ist es',
  'der Hafen|-\nbau beginnt',
  'der Hafen-\n|bau beginnt',
])('“%s”: no excerpt ends or begins there', (marked) => {
  const [before = '', after = ''] = marked.split('|');
  expect([judge(before, before + after), judge(after, before + after)]).toEqual(['cut-word', 'cut-word']);
});

/** `|` is an edge: both sides are excerpts. */
test.each([
  'im Jahr 2024| 250 Schiffe',
  'im Jahr 2024:| 250 Schiffe',
  'Er zahlt 250|. Sie nicht',
  'Vive l’|Europe heute',
  'dans l’|homme nouveau',
  'He came—|and left',
  'He came – |5 ships left',
  'He came -- |and left',
  'Das Ende|.Der Anfang',
  'und/|oder nicht',
  'Ein-| und Ausgang',
  'um 10| bis 12 Leute',
  'kostet 250 000| euros ici',
  'nennt ihn „|einen Meister“ der Luft',
  '同社は|OpenAIに出資した',
  '約250|人が働く',
  'กรุงเทพ|Bangkok',
  '그는 "|돈이 없다"고 말했다',
  'OpenAI에 |투자했다',
  'ein 👍🏽| Daumen',
  'rock| ’n’ roll',
  'rock ’n’| roll',
  'sie sagte: |"nein"',
  'Platz 5|, dann 6',
  '(5 Schiffe)| fahren',
  'in den Jahren 1999|, 2004 und 2007',
])('“%s”: an excerpt may end and begin there', (marked) => {
  const [before = '', after = ''] = marked.split('|');
  expect([judge(before, before + after), judge(after, before + after)]).toEqual(['found', 'found']);
});

test.each([
  ['ligatures', 'die Schi\uFB00e im Ha\uFB01 o\uFB03ziell', 'die Schiffe im Hafi offiziell'],
  ['ligatures in the story', 'die Schiffe', 'die Schi\uFB00e'],
  ['a hyphen at a line’s end, without it', 'der Hafen-\nbau beginnt', 'der Hafenbau beginnt'],
  ['a hyphen at a line’s end, with it', 'die U-\r\n  Bahn fährt', 'die U-Bahn fährt'],
  ['a hyphen at a line’s end, as it is', 'der Hafen-\nbau beginnt', 'der Hafen-\nbau beginnt'],
  ['a hyphen at a line’s end in the story', 'der Hafenbau beginnt', 'der Hafen-\nbau beginnt'],
  ['a hyphen at a line’s end before a digit', 'wegen COVID-\n19 zu', 'wegen COVID-19 zu'],
  ['two hyphens, of which one goes', 'die U-\nBahn im Hafen-\nbau', 'die U-Bahn im Hafenbau'],
  ['a hyphen for a word to come', 'Ein-\nund Ausgang', 'Ein- und Ausgang'],
  ['an ellipsis', 'Das war… gut', 'Das war... gut'],
  ['three points', 'Das war... gut', 'Das war… gut'],
  ['direction marks', '\u200Fקרא\u200E \u2068abc\u2069 \u202Bדף\u202C', 'קרא abc דף'],
  ['letters used as apostrophes', 'Oʼahu und Hawaiʻi, don＇t', "O'ahu und Hawai'i, don't"],
  ['ornaments', '❝So ist es❞', '„So ist es“'],
  ['maqaf', 'בין־משרדית', 'בין-משרדית'],
])('%s is typography', (_, text, exact) => {
  expect(judge(exact, text)).toBe('found');
});

test.each([
  ['a number that a line parts', 'in 10-\n12 Tagen', 'in 1012 Tagen'],
  ['two words', 'Recht-\nschreibung', 'Recht schreibung'],
  ['a hyphen that no line ends in', 'der Re-Import', 'der Reimport'],
])('%s stays as it is', (_, text, exact) => {
  expect(judge(exact, text)).not.toBe('found');
});

const LETTERS = [...'abcdefghäöüßéñøłабвгαβγ'];
const word = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 9 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '1.000.000',
      '1’000',
      '1 000 000',
      '3,5',
      '50/50',
      '10–12',
      '$5',
      '€5',
      '5 €',
      '§ 5',
      '10:30',
      '2024-06-04',
      '−5',
      '±5',
      '5 °C',
      '10 %',
      '5‰',
      '12 million',
      '1st',
      'A4',
      'COVID-19',
      'non-binding',
      'U-Bahn',
      'O’Neill',
      'don’t',
      '👨‍👩‍👧',
      '🇩🇪',
      'हिन्दी',
      'Đorđević',
      'ח״כ',
    ),
  },
);
/** Words that a machine could take for one with the next are set apart by a comma. */
const words = fc.uniqueArray(word, { minLength: 3, maxLength: 12 });

test('any unbroken run of whole words is found', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
      const [from, to] = [a % list.length, b % list.length].sort((x, y) => x - y) as [number, number];
      expect(judge(list.slice(from, to + 1).join(', '), list.join(', '))).toMatch(/found|ambiguous/);
    }),
  );
});

test('every run that is cut inside a word, a number or a character is refused', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), fc.boolean(), (list, a, b, first) => {
      const text = list.join(', ');
      const i = a % list.length;
      const start = list.slice(0, i).join(', ').length + (i > 0 ? 2 : 0);
      const at = start + 1 + (b % ((list[i] ?? '').length - 1));
      const exact = (first ? text.slice(0, at) : text.slice(at)).trim();
      // Half a character may be no text at all, and half a word may stand elsewhere as a whole one.
      const others = list.filter((_, j) => j !== i).join(', ');
      fc.pre(/[\p{L}\p{N}]/u.test(exact) && !others.includes(exact));
      expect(judge(exact, text)).toMatch(/cut-word|not-found/);
    }),
    { numRuns: 400 },
  );
});

test('folding changes no letter and no digit', () => {
  const said = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const typeset = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom(...'„“”»«‚‘’\'"…-–—־״׳ʼʻ＇❝❞ \u00ad\u200e\u2068\u2069\n\t'),
      fc.constantFrom('-\n', 'ﬁ', 'ﬃ', 'a', 'b', '7'),
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(typeset, (text) => {
      // ʼ and ʻ count as letters in Unicode; as apostrophes they are typography.
      expect(said(foldTypography(text).text)).toBe(said(text.replace(/[ʼʻ]/g, '')));
    }),
    { numRuns: 500 },
  );
});
