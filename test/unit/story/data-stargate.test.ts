import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Amount, Statement, Text } from '../../../src/story/definition.js';
import { parse } from '../../../src/story/parse.js';
import { standing } from '../../../src/story/standing.js';
import { TONES } from '../../../src/story/vocabulary.js';

const { story: file, problems } = parse(readFileSync('data/stargate.json'));
if (file == null) throw new Error(problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'));
const story = standing(file);
const { entities, relations, sources, statements, steps = [] } = story;

/** German words with which a report keeps its distance from what it reports. */
const HEDGE =
  /(?<!\p{L})(?:soll(?:en|te|ten)?|will|woll(?:en|te|ten)|würden?|demnach|laut|zufolge|angeblich)(?!\p{L})/iu;
/** Asserted although such a word is in the excerpt: why. */
const NO_HEDGE = new Map([
  ['leavitt-believe', '"sollte" is the speaker telling people what to do, not the report keeping its distance'],
]);
/** Hedged, but nobody is named on whose word it would be: why. */
const NOBODYS_WORD = new Map([['musk-helps-cut', 'the report says "soll" and names nobody']]);
/** Neither the excerpt nor what may stand around it names a party: why. */
const UNNAMED = new Map([['altman-great', 'the nearest name in the source is further off than a prefix may reach']]);

const only = <T>(map: ReadonlyMap<string, T>) => [...map.keys()];
const idsOf = (matches: (one: Statement) => boolean) => statements.filter(matches).map(({ id }) => id);
const byId = (id: string) => statements.find((one) => one.id === id);
const modalityOf = ({ modality = 'asserted' }: Statement) => modality;

test('the door has nothing to say against it', () => {
  expect(problems).toEqual([]);
  expect(story).toMatchObject({ id: 'stargate', lang: 'de', asOf: '2025-01-23' });
});

test('ids are short slugs', () => {
  for (const { id } of [...entities, ...relations, ...sources, ...statements]) {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+){0,3}$/);
  }
});

test('everything a reader meets is there in both languages', () => {
  const texts: (Text | undefined)[] = [
    story.title,
    story.takeaway,
    ...relations.map(({ label }) => label),
    ...entities.map(({ note }) => note),
    ...steps.flatMap(({ title, text }) => [title, text]),
  ];
  for (const text of texts) expect(Object.keys(text ?? {})).toEqual(['de', 'en']);
  for (const { id, quote } of statements) {
    expect(Object.keys(quote.translations ?? {}), id).toEqual(['en']);
    expect(quote.translations?.en, id).not.toBe(quote.exact);
  }
});

test('nothing is asserted that the source hedges', () => {
  // The context may begin in the sentence before, whose hedge is not this one's.
  const asserted = ({ modality, quote }: Statement) =>
    modality == null && HEDGE.test(`${quote.prefix ?? ''} ${quote.exact}`.replace(/^.*\. /, ''));
  expect(idsOf(asserted)).toEqual(only(NO_HEDGE));
});

test('a report of a plan or an allegation says on whose word', () => {
  const silent = (one: Statement) =>
    one.form === 'reported' && modalityOf(one) !== 'asserted' && one.attributedTo == null;
  expect(idsOf(silent)).toEqual(only(NOBODYS_WORD));
  expect(byId('openai-forty-percent')?.attributedTo).toEqual(['the-information', 'altman']);
  expect(byId('nineteen-each')?.attributedTo).toEqual(['the-information']);
});

test('an accusation stays an allegation, and in indirect speech', () => {
  for (const id of ['openai-accuses-musk', 'musk-softbank-ten']) {
    expect(byId(id), id).toMatchObject({ form: 'indirect', modality: 'alleged' });
  }
});

test('words are in quotation marks exactly where the source has them', () => {
  const marks = (one: Statement) => one.quote.exact.includes('"');
  expect(statements.filter(({ form }) => form === 'direct').some(marks)).toBe(false);
  expect(statements.filter(({ form }) => form === 'partial').every(marks)).toBe(true);
});

test('each excerpt names a party, alone or with what stands around it', () => {
  const spellings = new Map(
    entities.map(({ id, name, aliases = [] }) => {
      const names = typeof name === 'string' ? [name] : Object.values(name);
      return [id, [...names, ...names.flatMap((one) => one.split(' ').slice(-1)), ...aliases]];
    }),
  );
  const unnamed = ({ from, to = [], quote: { prefix, exact, suffix } }: Statement) => {
    const words = [prefix, exact, suffix].join(' ');
    return ![...from, ...to].some((id) => spellings.get(id)?.some((name) => words.includes(name)));
  };
  expect(idsOf(unnamed)).toEqual(only(UNNAMED));
});

test('an amount is what its excerpt says: number, unit, bound, and each or together', () => {
  for (const { id, quote, amount } of statements) {
    if (amount) expect(amountIn(quote.exact), id).toEqual(amount);
  }
  expect(statements.filter(({ amount }) => amount)).toHaveLength(9);
});

/** The first amount of a German sentence, as far as this report writes them. */
function amountIn(text: string): Amount | null {
  const found = /(\d+(?:\.\d{3})*|zehn) (Milliarden|Millionen|Prozent|Arbeitsplätze)( Dollar)?/.exec(text);
  if (!found) return null;
  const [, number = '', word = '', dollar] = found;
  const scale = new Map([
    ['Milliarden', 1e9],
    ['Millionen', 1e6],
  ]).get(word);
  const value = (number === 'zehn' ? 10 : Number(number.replaceAll('.', ''))) * (scale ?? 1);
  const unit = dollar ? 'USD' : word === 'Prozent' ? 'percent' : scale ? null : word;
  return {
    value,
    ...(unit && { unit }),
    ...(/mehr als /.test(text) && { bound: 'more-than' as const }),
    ...(/jeweils /.test(text) && { each: true }),
  };
}

test("Nadella's 80 billion are not booked as money for Stargate, which the source does not say", () => {
  const { from, to, about } = byId('nadella-80-billion') ?? {};
  expect([from, to, about ?? []].flat()).not.toContain('stargate');
});

test('who disputes and who answers whom', () => {
  const answers = statements.flatMap(({ id, repliesTo = [], disputes = [] }) => [
    ...disputes.map((other) => `${id} disputes ${other}`),
    ...repliesTo.map((other) => `${id} answers ${other}`),
  ]);
  expect(answers).toEqual([
    'musk-no-money disputes trump-500-billion',
    'white-house-rebukes answers musk-no-money',
    'leavitt-believe answers musk-no-money',
    'leavitt-investments answers musk-no-money',
    'openai-accuses-musk answers musk-goes-to-court',
    'altman-denies-ten disputes musk-softbank-ten',
    'altman-your-companies answers musk-softbank-ten',
    'altman-hopes answers musk-softbank-ten',
  ]);
});

test('what the source says of two alike is drawn without a direction', () => {
  expect(statements.filter(({ mutual }) => mutual).map(({ from }) => from)).toEqual([
    ['musk', 'trump'],
    ['musk', 'altman'],
  ]);
});

test('nobody stands unconnected, and no relation is empty', () => {
  const drawn = new Set(statements.flatMap(({ from, to = [] }) => [...from, ...to]));
  expect(entities.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual([]);
  const used = new Set(statements.map(({ relation }) => relation));
  expect(relations.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('the legend keeps the order of tones', () => {
  const ranks = relations.map(({ tone }) => TONES.indexOf(tone));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
});

test('nothing from outside the report: no address, no other date, no link to other knowledge', () => {
  expect(sources.map((source) => Object.keys(source))).toEqual([
    ['id', 'title', 'agencies', 'updated', 'lang', 'textSha256'],
  ]);
  expect(entities.filter(({ sameAs }) => sameAs)).toEqual([]);
  expect(statements.filter(({ said }) => said != null)).toEqual([]);
});

test('the guided reading has six steps, and each shows statements', () => {
  expect(steps).toHaveLength(6);
  for (const { focus = [] } of steps) {
    expect(focus.length).toBeGreaterThan(1);
    expect(focus.filter((id) => byId(id) == null)).toEqual([]);
  }
});
