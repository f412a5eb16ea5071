import { expect, test } from 'vitest';
import { createRandom } from '../../../src/layout/random.js';
import type { Story } from '../../../src/story/definition.js';
import { readStory } from '../../../src/story/reading/read.js';
import { sha256 } from '../../../src/story/verifying/sha256.js';
import { normalText } from '../../../src/story/verifying/typography.js';
import { shareOf, type Verdict, verify } from '../../../src/story/verifying/verify.js';
import { sampleText, sampleWith, storyWith } from '../../fixtures/sample.js';

const sample = storyWith();
const check = (story: Story, text: string): Verdict[] => verify(story, new Map([['meldung', text]]));
const failing = (verdicts: readonly Verdict[]) =>
  verdicts.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id);
const judge = (quote: object, text: string, form = 'reported') =>
  check(storyWith(['/statements/0/quote', quote], ['/statements/0/form', form]), text)[0];

/** Where each excerpt of the sample stands. */
const places = check(sample, sampleText).map((verdict) => {
  if (verdict.verdict !== 'exact') throw new Error(`${verdict.id} does not stand in the sample's text`);
  return { id: verdict.id, start: verdict.start, end: verdict.end };
});

type Random = () => number;
type Mutation = (excerpt: string, random: Random) => string;

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
/** Replaces one match of the pattern; the excerpt itself where there is none. */
const change = (excerpt: string, pattern: RegExp, random: Random, by: (match: string) => string): string => {
  const matches = [...excerpt.matchAll(pattern)];
  if (matches.length === 0) return excerpt;
  const { index, 0: match } = pick(matches, random);
  return excerpt.slice(0, index) + by(match) + excerpt.slice(index + match.length);
};

const MUTATIONS: { readonly [kind: string]: Mutation } = {
  'one letter changed': (excerpt, random) =>
    change(excerpt, /\p{L}/gu, random, (letter) => (letter === 'x' ? 'y' : 'x')),
  'one letter lost': (excerpt, random) => change(excerpt, /(?<=\p{L})\p{L}(?=\p{L})/gu, random, () => ''),
  'one letter doubled': (excerpt, random) => change(excerpt, /\p{L}/gu, random, (letter) => letter + letter),
  'upper and lower case': (excerpt, random) =>
    change(excerpt, /\p{L}/gu, random, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    ),
  'another number': (excerpt, random) =>
    change(excerpt, /\d|\b(?:drei|zwanzig|Erster)\b/gu, random, (number) =>
      /\d/.test(number) ? String((Number(number) + 1) % 10) : 'elf',
    ),
  'a negation more': (excerpt, random) => change(excerpt, / (?=\p{L})/gu, random, () => ' nicht '),
  'a negation less': (excerpt, random) => change(excerpt, /nicht |bestritt, |noch /gu, random, () => ''),
  'another word order': (excerpt, random) =>
    change(excerpt, /\p{L}+ \p{L}+/gu, random, (pair) => pair.split(' ').reverse().join(' ')),
  'a word less': (excerpt, random) => change(excerpt, /(?<= )\p{L}+ /gu, random, () => ''),
  'a full stop inside': (excerpt, random) => change(excerpt, / /g, random, () => '. '),
};

/** A hundred seeded changes, each of one excerpt of the sample, spread over all kinds. */
const mutants = (seed: number) => {
  const random = createRandom(seed);
  const kinds = Object.entries(MUTATIONS);
  const list: { id: string; kind: string; start: number; end: number; excerpt: string }[] = [];
  for (let i = 0; list.length < 100; i++) {
    const [kind, mutate] = kinds[i % kinds.length] as [string, Mutation];
    const { id, start, end } = pick(places, random);
    const excerpt = mutate(sampleText.slice(start, end), random);
    if (excerpt !== sampleText.slice(start, end)) list.push({ id, kind, start, end, excerpt });
  }
  return list;
};

test('of 100 changes to the source, 100 are caught, at exactly the statement concerned', () => {
  for (const { id, kind, start, end, excerpt } of mutants(1)) {
    const text = sampleText.slice(0, start) + excerpt + sampleText.slice(end);
    expect(failing(check(sample, text)), `${kind}: ${excerpt}`).toEqual([id]);
  }
});

test('of 100 changes to the story, 100 are caught, at exactly the statement concerned', () => {
  for (const { id, kind, excerpt } of mutants(2)) {
    const i = sample.statements.findIndex((statement) => statement.id === id);
    const { story } = readStory(sampleWith([`/statements/${i}/quote/exact`, excerpt]));
    expect(failing(check(story as Story, sampleText)), `${kind}: ${excerpt}`).toEqual([id]);
  }
});

test('both hundreds have every kind of change', () => {
  for (const seed of [1, 2])
    expect(new Set(mutants(seed).map(({ kind }) => kind))).toEqual(new Set(Object.keys(MUTATIONS)));
});

/** One text in another house's typography. */
const variant = (text: string, random: Random): string => {
  const double = pick(['„“', '“”', '«»', '»«', '""'], random);
  const single = pick(['‚‘', '‘’', '‹›', "''"], random);
  const dash = pick(['–', '—', '-', '−', '‑'], random);
  const space = [' ', ' ', ' ', '\u00A0', '\u202F', '  ', '\n', '\r\n', '\t'];
  return text
    .replace(/[„“]/g, (mark) => double.charAt(mark === '„' ? 0 : 1))
    .replace(/[‚‘]/g, (mark) => single.charAt(mark === '‚' ? 0 : 1))
    .replaceAll('–', dash)
    .replace(/ /g, () => pick(space, random))
    .replace(/(?<=\p{L})(?=\p{L})/gu, () => (random() < 0.05 ? pick(['\u00AD', '\u200B', '\u2060'], random) : ''))
    .normalize(pick(['NFC', 'NFD'], random));
};

test('100 texts in other typography raise no alarm', () => {
  const random = createRandom(3);
  for (let i = 0; i < 100; i++) expect(failing(check(sample, variant(sampleText, random)))).toEqual([]);
});

test('100 stories in other typography raise no alarm', () => {
  const random = createRandom(4);
  for (let i = 0; i < 100; i++) {
    const edits = sample.statements.map(
      ({ quote }, j) => [`/statements/${j}/quote/exact`, variant(quote.exact, random)] as const,
    );
    const verdicts = check(storyWith(...edits), sampleText);
    expect(failing(verdicts)).toEqual([]);
    expect(verdicts.some(({ verdict }) => verdict === 'folded')).toBe(true);
  }
});

test('100 changes outside all excerpts and their context raise no alarm', () => {
  const random = createRandom(5);
  const kept = new Set(
    places.flatMap(({ start, end }) => Array.from({ length: end - start + 140 }, (_, i) => start - 70 + i)),
  );
  const words = [...sampleText.matchAll(/\p{L}{2,}/gu)].filter(
    ({ index, 0: word }) => !kept.has(index) && !kept.has(index + word.length),
  );
  expect(words.length).toBeGreaterThan(20);
  for (let i = 0; i < 100; i++) {
    const { index, 0: word } = pick(words, random);
    const text =
      sampleText.slice(0, index) +
      pick(['Anderes', '', '17', `nicht ${word}`], random) +
      sampleText.slice(index + word.length);
    expect(failing(check(sample, text))).toEqual([]);
  }
});

test('an excerpt cut inside a word is refused, at either edge and any depth', () => {
  let cuts = 0;
  for (const [i, { quote }] of sample.statements.entries()) {
    const words = [...quote.exact.matchAll(/\p{L}{2,}/gu)];
    const [first, last] = [words[0], words.at(-1)];
    const stumps = [
      quote.exact.slice((first?.index ?? 0) + 1),
      quote.exact.slice(0, (last?.index ?? 0) + (last?.[0].length ?? 0) - 1),
    ];
    for (const exact of stumps) {
      const { prefix: _, suffix: __, ...rest } = quote;
      const [verdict] = check(storyWith([`/statements/${i}/quote`, { ...rest, exact }]), sampleText).slice(i);
      expect(verdict).toMatchObject({ verdict: 'failed', code: 'cut-word' });
      cuts++;
    }
  }
  expect(cuts).toBe(2 * sample.statements.length);
});

test.each([
  ['Er zahlt 250', 'Er zahlt 250.000 Euro.'],
  ['Er zahlt 2', 'Er zahlt 2,5 Prozent.'],
  ['000 Euro', 'Er zahlt 250.000 Euro.'],
  ['I do', "I don't know."],
  ['They could', 'They couldn’t.'],
  ['Das ist mög', 'Das ist mög\u00ADlich.'],
  ['Cafe', 'Cafe\u0301 zu.'],
  ['möglich', 'Das ist unmöglich.'],
  ['KI', 'Das KI-Projekt.'],
  ['Die haben 3', 'Die haben 3 Mrd. Euro, mehr nicht.'],
])('“%s” is no excerpt of “%s”', (exact, text) => {
  expect(judge({ exact }, text)?.verdict).toBe('failed');
});

test.each([
  ['Er zahlt 250', 'Er zahlt 250. Sie nicht.'],
  ['KI', 'Das Projekt „KI“.'],
  ['Europe', 'Vive l’Europe !'],
  ['海の', '青い海の色'],
  ['ganze Text', 'ganze Text'],
  ['5 Prozent', 'nur „5 Prozent“'],
  ['Zeile eins Zeile zwei', 'Zeile eins\r\n  Zeile zwei'],
])('“%s” is one of “%s”', (exact, text) => {
  expect(judge({ exact }, text)?.verdict).toMatch(/exact|folded/);
});

test('of three places with the same words, prefix and suffix tell which; without them it fails', () => {
  const text = '„Das wird teuer“, sagte Quast. „Das wird teuer“, sagte Holm. Und Dirksen: „Das wird teuer“.';
  const exact = 'Das wird teuer';
  expect(judge({ exact }, text)).toMatchObject({ verdict: 'failed', code: 'ambiguous', count: 3 });
  expect(judge({ exact, suffix: ', sagte' }, text)).toMatchObject({ verdict: 'failed', code: 'ambiguous', count: 2 });
  expect(judge({ exact, suffix: ', sagte Holm' }, text)).toMatchObject({
    verdict: 'exact',
    start: text.indexOf('„Das', 5) + 1,
  });
  expect(judge({ exact, suffix: '“, sagte Holm.' }, text)?.verdict).toBe('exact');
  expect(judge({ exact, prefix: 'Und Dirksen: ' }, text)).toMatchObject({
    verdict: 'exact',
    start: text.lastIndexOf('Das'),
  });
  expect(judge({ exact, prefix: 'Und Dirksen', suffix: ', sagte' }, text)).toMatchObject({
    verdict: 'failed',
    code: 'context',
    count: 3,
  });
  expect(judge({ exact, suffix: ', sagte Ho' }, text)).toMatchObject({ verdict: 'failed', code: 'context' });
  expect(judge({ exact, suffix: ', sagte Holmes' }, text)).toMatchObject({ verdict: 'failed', code: 'context' });
});

test('context is checked also where the words stand only once', () => {
  expect(judge({ exact: 'im Rathaus vor', prefix: 'Quast das Geheimnis' }, sampleText)).toMatchObject({
    code: 'context',
    count: 1,
  });
});

test('a refusal shows what differs from the nearest place', () => {
  const verdict = judge({ exact: 'Mit der ‚Seehund II‘ wird der neue Hafen niemals leise' }, sampleText);
  expect(verdict).toMatchObject({
    code: 'not-found',
    diff: [
      { kind: 'same', text: 'Mit der ‚Seehund II‘ wird der' },
      { kind: 'story', text: ' neue' },
      { kind: 'same', text: ' Hafen' },
      { kind: 'source', text: ' wieder' },
      { kind: 'story', text: ' niemals' },
      { kind: 'same', text: ' leise' },
    ],
  });
  expect(judge({ exact: 'Davon steht dort wirklich gar kein Wort' }, sampleText)).toMatchObject({
    code: 'not-found',
    diff: null,
  });
});

test('a diff joined again is the excerpt on one side and the source on the other', () => {
  for (const { id, excerpt } of mutants(6)) {
    const i = sample.statements.findIndex((statement) => statement.id === id);
    const { prefix: _, suffix: __, ...quote } = { ...sample.statements[i]?.quote, exact: excerpt };
    const verdict = check(storyWith([`/statements/${i}/quote`, quote]), sampleText)[i];
    const diff = verdict?.verdict === 'failed' ? (verdict.diff ?? []) : [];
    const side = (kind: string) =>
      diff.flatMap((run) => (run.kind === 'same' || run.kind === kind ? run.text : [])).join('');
    expect(side('story').trim()).toBe(excerpt);
    expect(sampleText).toContain(side('source').trim());
  }
});

test('a wording in another language must be the source’s too', () => {
  const exact = 'Das ist großartig';
  const quote = { exact, original: { lang: 'en', text: 'That is great' } };
  expect(judge(quote, `„${exact}“ (im Original: “That is great”)`)?.verdict).toBe('exact');
  expect(judge(quote, `„${exact}“`)).toMatchObject({ verdict: 'failed', code: 'original' });
});

test.each([
  ['Die haben das Geld', 'Die haben das Geld nicht, schrieb er.', 'reported', 'nicht'],
  ['Die haben das Geld', 'Die haben das Geld, wie sich zeigte, noch nie gehabt.', 'reported', 'nie'],
  ['He has the money', "He has the money, but he won't spend it.", 'indirect', "won't"],
  ['Die haben das Geld', '„Die haben das Geld“, schrieb er, der es nicht weiß.', 'direct', null],
  ['Die haben das Geld', 'Die haben das Geld. Das ist nicht viel.', 'reported', null],
  ['Die haben das Geld', 'Die haben das Geld.“ Nicht alles!', 'reported', null],
  ['Die haben', 'Die haben 3 Mrd. Euro, mehr nicht.', 'reported', 'nicht'],
  ['Sie kommen', 'Sie kommen am 3. Juni, wie z. B. Dr. Holm sagt, nicht.', 'reported', 'nicht'],
  ['Das war', 'Das war im Jahr 2024. Er kam nicht.', 'reported', null],
  ['Die haben das Geld', 'Die haben das Geld\n\nNicht einmal Motoren', 'reported', null],
  ['Die haben das Geld', 'Die haben das Geld und den Nichtschwimmer.', 'reported', null],
])('after “%s” in “%s” (%s) the word that turns it is %s', (exact, text, form, negation) => {
  expect(judge({ exact }, text, form)).toMatchObject({ verdict: 'exact', negation });
});

test('a source without text is not checked, and nobody else’s text counts', () => {
  expect(new Set(verify(sample, new Map()).map(({ verdict }) => verdict))).toEqual(new Set(['unchecked']));
  expect(new Set(verify(sample, new Map([['other', sampleText]])).map(({ verdict }) => verdict))).toEqual(
    new Set(['unchecked']),
  );
});

test('the share counts each covered character once', () => {
  const share = places.reduce((sum, { start, end }) => sum + end - start, 0) / sampleText.length;
  expect(shareOf(sample, 'meldung', sampleText)).toBeCloseTo(share, 10);
  const twice = storyWith(['/statements/1/quote/exact', sample.statements[0]?.quote.exact]);
  expect(shareOf(twice, 'meldung', sampleText)).toBeLessThan(share);
  expect(shareOf(sample, 'meldung', 'ganz anderer Text')).toBe(0);
  expect(shareOf(sample, 'meldung', '')).toBe(0);
  expect(shareOf(sample, 'other', sampleText)).toBe(0);
});

test('the sum of the text stays the same in other typography, and only then', async () => {
  const sum = sample.sources[0]?.textSha256;
  expect(await sha256(normalText(sampleText))).toBe(sum);
  expect(await sha256(normalText(variant(sampleText, createRandom(7)).replace(/ {2,}/g, ' ')))).toBe(sum);
  expect(await sha256(normalText(`${sampleText} Nachtrag.`))).not.toBe(sum);
});
