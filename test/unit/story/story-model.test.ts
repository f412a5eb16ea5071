import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statement, Story } from '../../../src/story/definition.js';
import { type Edge, edgesOf, pairsOf, tonesOf } from '../../../src/story/edges.js';
import { countsOf } from '../../../src/story/filter.js';
import { searchStory } from '../../../src/story/searching/search.js';
import { inOrder, partsOf, repliesOf } from '../../../src/story/telling/order.js';
import { pickText } from '../../../src/story/telling/text.js';
import { FORMS, MODALITIES } from '../../../src/story/vocabulary.js';
import { storyWith } from '../../fixtures/sample.js';
import { showsWithout } from '../../fixtures/shows.js';

const sample = storyWith();
const idsOf = (statements: readonly Statement[] | undefined) => statements?.map(({ id }) => id);
const keyOf = ({ from, to, tone, mutual }: Edge) => [from, to, tone, mutual].join();
const byEnds = (a: Edge, b: Edge) => keyOf(a).localeCompare(keyOf(b));
const hidden = fc.subarray(sample.relations.map(({ id }) => id)).map((ids) => new Set(ids));

test('the sample shows what the format can say', () => {
  const { statements, relations } = sample;
  expect(new Set(statements.map(({ form }) => form))).toEqual(new Set(FORMS));
  expect(new Set(statements.map(({ modality = 'asserted' }) => modality))).toEqual(new Set(MODALITIES));
  for (const field of [
    'mutual',
    'about',
    'attributedTo',
    'channel',
    'said',
    'amount',
    'repliesTo',
    'disputes',
  ] as const) {
    expect(
      statements.some((statement) => statement[field] != null),
      field,
    ).toBe(true);
  }
  expect(statements.some(({ quote }) => quote.prefix) && statements.some(({ quote }) => quote.suffix)).toBe(true);
  expect(statements.every(({ quote }) => quote.translations?.en)).toBe(true);
  expect(relations.every(({ id }) => statements.some(({ relation }) => relation === id))).toBe(true);
});

test('edges are the statements grouped by pair and tone, each statement once per pair', () => {
  const edges = edgesOf(sample);
  const tones = tonesOf(sample.relations);
  expect(edges.flatMap(({ statements }) => statements)).toHaveLength(sample.statements.flatMap(pairsOf).length);
  for (const edge of edges) {
    expect(edge.statements.every(({ relation }) => tones.get(relation) === edge.tone)).toBe(true);
    expect(edge.statements.every((one) => pairsOf(one).some(([a, b]) => a === edge.from && b === edge.to))).toBe(true);
  }
  const keys = edges.map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  expect(edges.find(({ mutual }) => mutual)).toMatchObject({ from: 'tidelinie', to: 'moewenlinie', tone: 'conflict' });
});

test('a mutual edge is one, whoever is named first, and stands apart from a directed one', () => {
  const [rivals] = sample.statements.filter(({ mutual }) => mutual);
  const turned = { ...rivals, id: 'turned', from: ['moewenlinie', 'tidelinie'] };
  const { mutual: _, ...oneWay } = { ...rivals, id: 'one-way', from: ['tidelinie'], to: ['moewenlinie'] };
  const edges = edgesOf(storyWith(['/statements/0', turned], ['/statements/1', oneWay]));
  const between = edges.filter(({ from, to }) => from === 'tidelinie' && to === 'moewenlinie');
  expect(between.map(({ mutual, statements }) => [mutual, ...statements.map(({ id }) => id)])).toEqual([
    [true, 'turned', 'rivals'],
    [false, 'one-way'],
  ]);
});

test('a relation switched off takes its statements, and an edge goes with its last', () => {
  const edges = edgesOf(sample);
  fc.assert(
    fc.property(hidden, (off) => {
      const left = edges.flatMap((edge) => {
        const statements = edge.statements.filter(showsWithout(off));
        return statements.length > 0 ? [{ ...edge, statements }] : [];
      });
      const alone = edgesOf({ ...sample, statements: sample.statements.filter(showsWithout(off)) });
      expect([...left].sort(byEnds)).toEqual([...alone].sort(byEnds));
      const places = left.map((edge) => edges.findIndex((whole) => byEnds(whole, edge) === 0));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
  expect(sample.statements.filter(showsWithout(new Set()))).toEqual(sample.statements);
});

test('counts are those of the file', () => {
  const { relations, tones } = countsOf(sample);
  expect([...relations.keys()]).toEqual(sample.relations.map(({ id }) => id));
  expect(Object.fromEntries(relations)).toMatchObject({ mocks: 2, pays: 4, leads: 1 });
  expect(Object.fromEntries(tones)).toEqual({ conflict: 5, support: 1, money: 4, role: 1, report: 1 });
  const none = countsOf({ ...sample, statements: [] });
  expect([...none.relations.values()].every((count) => count === 0)).toBe(true);
});

test('speech comes in the order of its dates, and what has none keeps its place', () => {
  const said = fc.option(fc.constantFrom('2024', '2024-06', '2024-06-03', '2024-06-03T10:00:00', '2023-12-31'), {
    nil: undefined,
  });
  fc.assert(
    fc.property(
      fc.array(said, { minLength: sample.statements.length, maxLength: sample.statements.length }),
      (dates) => {
        const statements = sample.statements.map(({ said: _, ...rest }, i) =>
          dates[i] ? { ...rest, said: dates[i] } : rest,
        ) as Statement[];
        const ordered = inOrder(statements);
        expect(new Set(ordered)).toEqual(new Set(statements));
        statements.forEach((statement, i) => {
          if (statement.said == null) expect(ordered[i]).toBe(statement);
        });
        const dated = ordered.flatMap((one) => one.said ?? []);
        expect(dated).toEqual([...dated].sort());
        expect(inOrder(ordered)).toEqual(ordered);
      },
    ),
  );
});

test('replies and disputes are found from both ends', () => {
  const { repliesTo, repliedBy, disputes, disputedBy } = repliesOf(sample);
  expect(idsOf(repliesTo.get('hot-air'))).toEqual(['no-engine']);
  expect(idsOf(repliedBy.get('no-engine'))).toEqual(['engine-in-hall', 'hot-air']);
  expect(idsOf(disputes.get('nothing-paid'))).toEqual(['secret-money']);
  expect(idsOf(disputedBy.get('secret-money'))).toEqual(['nothing-paid']);
  expect(disputedBy.get('bote-first')).toBeUndefined();
});

test('everybody’s part is told: by whom, of whom, on whose word', () => {
  const parts = partsOf(sample);
  expect([...parts.keys()]).toEqual(sample.entities.map(({ id }) => id));
  expect(idsOf(parts.get('ellerhagen')?.by)).toEqual(['no-engine', 'ellerhagen-dear']);
  expect(idsOf(parts.get('ellerhagen')?.of)).toEqual(['engine-in-hall', 'hot-air']);
  expect(idsOf(parts.get('ellerhagen')?.attributed)).toEqual(['secret-money']);
  expect(idsOf(parts.get('werft')?.of)).toEqual(['secret-money', 'nothing-paid', 'engine-in-hall']);
  expect(idsOf(parts.get('moewenlinie')?.by)).toEqual(['rivals']);
});

const found = (query: string, story: Story = sample) => searchStory(story, query).map(({ id }) => id);

test('a search forgets case, accents and ß, and ranks names before words', () => {
  expect(found('quast')).toEqual(['quast', 'hot-air']);
  expect(found('MOWEN')).toEqual(['moewenlinie', 'rivals']);
  expect(found('meister der heissen')).toEqual(['hot-air']);
  expect(found('master of hot')).toEqual(['hot-air']);
  expect(found('die fähre')).toEqual(['seehund']);
  expect(found('holm').slice(0, 2)).toEqual(['werft', 'jasper-holm']);
  const renamed = storyWith(['/entities/3/name', 'Anholm'], ['/entities/4/name', 'Holm & Söhne']);
  expect(found('holm', renamed).slice(0, 4)).toEqual(['tidelinie', 'werft', 'jasper-holm', 'dirksen']);
  expect(found('')).toEqual([]);
  expect(found(' \t')).toEqual([]);
  expect(found('nirgends')).toEqual([]);
  expect(searchStory(sample, 'e', 3)).toHaveLength(3);
});

test('whatever is typed, the search answers and finds only what holds it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
      expect(searchStory(sample, query).length).toBeLessThanOrEqual(sample.entities.length + sample.statements.length);
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...sample.entities), fc.nat(), fc.nat(), ({ id, name }, a, b) => {
      const text = typeof name === 'string' ? name : Object.values(name).join();
      const part =
        text
          .slice(a % text.length, (a % text.length) + 1 + (b % 5))
          .split(',')[0]
          ?.trim() ?? '';
      if (part !== '') expect(found(part.toUpperCase())).toContain(id);
    }),
  );
});

test.each([
  [{ de: 'ja', en: 'yes' }, 'en', 'yes', 'en'],
  [{ de: 'ja', 'de-AT': 'jo' }, 'de-at', 'jo', 'de-AT'],
  [{ de: 'ja', en: 'yes' }, 'de-CH', 'ja', 'de'],
  [{ 'en-GB': 'aye', de: 'ja' }, 'en', 'aye', 'en-GB'],
  [{ en: 'yes', de: 'ja' }, 'fr', 'ja', 'de'],
  [{ en: 'yes', it: 'sì' }, 'fr', 'yes', 'en'],
  ['ja', 'en', 'ja', 'de'],
])('of %j a reader of %s gets %s', (text, lang, words, its) => {
  expect(pickText(text as string, lang, 'de')).toEqual({ text: words, lang: its });
});
