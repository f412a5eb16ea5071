/** The reader of labelled articles, and every labelled article that is there. */
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleOf, namesOf, readArticle, readSet } from '../../../src/cli/measuring/labels.js';
import { quietSentences, quietShare, sentencesOf } from '../../../src/cli/measuring/sentences.js';

const folder = resolve(import.meta.dirname, '../../propose');
const TEXT = `Neue Fähre verspätet sich

„Wir zahlen keinen Cent.“ Das sagte Fenna Quast am 3. Juni. Der „Seehund“ liegt im Dock. Die Werft Nord soll
zwei Millionen Euro verlangt haben. Es regnete. „Unsinn“, sagte Jasper Holm. Quast nennt das „Unsinn“.
`;
const label = (fields: object) => ({
  excerpt: 'Wir zahlen keinen Cent',
  form: 'direct',
  certainty: 'asserted',
  cue: 'sagte',
  speaker: ['Fenna Quast'],
  about: [],
  amount: null,
  answers: null,
  ...fields,
});
const asked = (statements: object[], none: object[] = [], more: object = {}) =>
  articleOf('de-01-agency', TEXT, JSON.stringify({ lang: 'de', kind: 'agency', statements, none, ...more }));
const claim = {
  excerpt: 'Die Werft Nord soll\nzwei Millionen Euro verlangt haben',
  form: 'reported',
  certainty: 'alleged',
  cue: 'verlangt',
  speaker: ['Werft Nord'],
  amount: 'zwei Millionen Euro',
};

test('excerpts become offsets of the text, over a line break and by their number', () => {
  const { statements, none } = asked(
    [label({}), label(claim), label({ excerpt: 'Unsinn', nth: 1, speaker: ['Jasper Holm'], answers: 0 })],
    [{ excerpt: 'Seehund', why: 'title' }],
  );
  for (const { start, end, excerpt } of [...statements, ...none]) expect(TEXT.slice(start, end)).toBe(excerpt);
  expect(statements[2]?.start).toBe(TEXT.indexOf('Unsinn'));
  const second = asked([label({ excerpt: 'Unsinn', nth: 2 })]).statements[0];
  expect(second?.start).toBe(TEXT.lastIndexOf('Unsinn'));
});

test('names, cues and amounts are written whole where a page breaks them', () => {
  const text = 'Die Hafen-\nbehörde ﬁndet: „Das reicht nicht“, teilte Ada Win-\nslow gestern mit.';
  const one = label({
    excerpt: 'Das reicht nicht',
    cue: 'teilte … mit',
    speaker: ['Ada Winslow'],
    about: ['Hafenbehörde'],
  });
  const { statements } = articleOf(
    'de-02-pdf',
    text,
    JSON.stringify({ lang: 'de', kind: 'pdf', statements: [one], none: [] }),
  );
  expect(statements[0]?.about).toEqual(['Hafenbehörde']);
});

describe('a label that breaks the rules is refused with place, fault and cure', () => {
  test.each<[string, object, RegExp]>([
    ['not there', { excerpt: 'Wir zahlen einen Cent' }, /statement 0: .*not in the article.*copy it/],
    ['inside a word', { excerpt: 'ir zahlen keinen Cent' }, /not in the article as whole words/],
    ['twice there', { excerpt: 'Unsinn' }, /stands 2 times.*add "nth"/],
    ['number too high', { excerpt: 'Unsinn', nth: 3 }, /"nth": 3 is out of range.*from 1 to 2/],
    ['unknown form', { form: 'free' }, /"form": "free" is unknown; write one of direct, partial/],
    ['unknown certainty', { certainty: 'sure' }, /"certainty": "sure" is unknown; write one of asserted/],
    ['direct without marks', { excerpt: 'Es regnete' }, /direct but not all .* within one pair/],
    ['direct cut short', { excerpt: 'Wir zahlen' }, /from mark to mark/],
    ['partial without marks', { excerpt: 'Es regnete', form: 'partial' }, /holds no quotation mark/],
    ['point at the end', { excerpt: 'Wir zahlen keinen Cent.' }, /ends in a point/],
    ['space at the end', { excerpt: 'Es regnete. ', form: 'reported' }, /without space at their ends/],
    ['answers itself', { answers: 0 }, /answers itself/],
    ['answers nobody', { answers: 7 }, /"answers": 7 is out of range/],
    ['strange cue', { cue: 'rief' }, /"cue": “rief” is not in the article/],
    ['strange speaker', { speaker: ['Bo Ellerhagen'] }, /"speaker": “Bo Ellerhagen” is not in the article/],
    ['strange amount', { amount: 'zwei Millionen Euro' }, /is not in the excerpt/],
    ['no list', { speaker: 'Fenna Quast' }, /"speaker": not a list/],
    ['missing key', { about: undefined }, /"about" is missing/],
    ['unknown key', { tone: 'money' }, /unknown key "tone"/],
  ])('%s', (_, fields, sentence) => {
    expect(() => asked([label(fields)])).toThrow(sentence);
  });
  test('one sentence labelled twice', () => {
    const part = { ...claim, excerpt: 'zwei Millionen Euro verlangt haben' };
    expect(() => asked([label(claim), label(part)])).toThrow(/statements 0 and 1: their excerpts overlap/);
  });
  test('a none without its reason, a file of another language, no JSON, a strange name', () => {
    expect(() => asked([], [{ excerpt: 'Seehund', why: 'ship' }])).toThrow(/none 0, "why": "ship" is unknown/);
    expect(() => asked([], [], { lang: 'en' })).toThrow(/name says de and agency, its labels en and agency/);
    expect(() => articleOf('de-01-agency', TEXT, '{')).toThrow(/de-01-agency.json: not JSON/);
    expect(() => articleOf('article', TEXT, '{}')).toThrow(/not a file's name/);
  });
});

test('a sentence is quiet where no statement touches it; a headline is none', () => {
  const article = asked([label({}), label(claim)]);
  const plain = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);
  expect(sentencesOf(TEXT, 'de')).toHaveLength(7);
  expect(quietSentences(article).map(plain)).toEqual([
    'Das sagte Fenna Quast am 3. Juni.',
    'Der „Seehund“ liegt im Dock.',
    'Es regnete.',
    '„Unsinn“, sagte Jasper Holm.',
    'Quast nennt das „Unsinn“.',
  ]);
  expect(quietShare(article)).toBeCloseTo(5 / 7);
});

test('a set that is not there yet is empty', () => {
  expect(readSet(join(folder, 'nowhere'))).toEqual([]);
});

for (const set of ['fit', 'fit-second', 'fit-third', 'fit-fourth', 'fit-fifth', 'held-out'])
  for (const name of namesOf(join(folder, set)))
    test(`the labelled article ${set}/${name}`, () => {
      const article = readArticle(join(folder, set), name);
      expect(article.statements.length).toBeGreaterThan(0);
      const share = quietShare(article);
      const said = `${Math.round(share * 100)} % of the sentences hold no statement; 30 to 60 % must`;
      expect(share, said).toBeGreaterThanOrEqual(0.3);
      expect(share, said).toBeLessThanOrEqual(0.6);
    });
