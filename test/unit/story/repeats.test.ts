/** The same claim in two sources: counted once wherever something is counted, and each telling keeps its own words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelOf } from '../../../src/element/state/model.js';
import { shownOf } from '../../../src/element/state/places.js';
import { EMPTY, hiding } from '../../../src/element/state/state.js';
import { storyCsv } from '../../../src/publish/csv.js';
import { altOf, briefWords, figureMarkup } from '../../../src/publish/figure.js';
import { jsonLdOf } from '../../../src/publish/jsonld.js';
import { raw } from '../../../src/publish/markup.js';
import { columnsOf } from '../../../src/scene/columns.js';
import { countClaims } from '../../../src/story/claims.js';
import type { Story } from '../../../src/story/definition.js';
import { edgesOf } from '../../../src/story/edges.js';
import { countsOf } from '../../../src/story/filter.js';
import { parse } from '../../../src/story/parse.js';
import { readStory } from '../../../src/story/reading/read.js';
import { repliesOf } from '../../../src/story/telling/order.js';
import { summaryOf } from '../../../src/story/telling/summary.js';
import { byClaim } from '../../../src/story/telling/tellings.js';
import { threadsOf } from '../../../src/story/telling/thread.js';
import { retold } from '../../fixtures/retold.js';
import { sampleWith, storyWith } from '../../fixtures/sample.js';
import { showsWithout } from '../../fixtures/shows.js';
import { decoded, telling } from '../../fixtures/telling.js';

const NONE: ReadonlySet<string> = new Set();
const plain = storyWith();
const ids = (statements: readonly { id: string }[] = []) => statements.map(({ id }) => id);
const wide = (story: Story) => Array.from(columnsOf(story, edgesOf(story), 'de').count);

test('edges, legend and summary count a claim once, and the telling is still there', () => {
  for (const [of, { id }] of plain.statements.entries()) {
    const story = storyWith(...retold(of));
    expect(wide(story), id).toEqual(wide(plain));
    expect(countsOf(story), id).toEqual(countsOf(plain));
    expect(summaryOf(story, showsWithout(NONE)), id).toEqual(summaryOf(plain, showsWithout(NONE)));
    expect(
      edgesOf(story).flatMap(({ statements }) => ids(statements)),
      id,
    ).toContain('again');
    expect(ids(repliesOf(story).repeats.get(id))).toEqual(['again']);
    expect(ids(repliesOf(story).repeats.get('again'))).toEqual([id]);
  }
});

test('what is not said to be the same counts by itself', () => {
  const story = storyWith(...retold(2, { repeats: undefined }));
  expect(summaryOf(story, showsWithout(NONE)).statements).toBe(plain.statements.length + 1);
  expect(Math.max(...wide(story))).toBe(2);
  expect(repliesOf(story).repeats.size).toBe(0);
});

test('a claim of which one telling is switched off counts as long as another is shown', () => {
  const story = storyWith(...retold(10, { relation: 'contradicts' }));
  const model = modelOf(story, edgesOf(story));
  const edge = model.edgesOf.get('again')?.[0] ?? -1;
  const count = (hidden: string[]) => shownOf(model, hiding(model, hidden)({ ...EMPTY, story })).counts[edge];
  expect(count([])).toBe(1);
  expect(count(['mocks'])).toBe(1);
  expect(count(['mocks', 'contradicts'])).toBe(0);
  expect(countsOf(story).tones).toEqual(countsOf(plain).tones);
  expect(summaryOf(story, showsWithout(new Set(['mocks']))).statements).toBe(plain.statements.length - 1);
});

test('who disputes or answers one telling does so with the other', () => {
  const { disputedBy, disputes, repliedBy } = repliesOf(storyWith(...retold(6)));
  expect(ids(disputedBy.get('again'))).toEqual(ids(disputedBy.get('no-engine')));
  expect(ids(repliedBy.get('again'))).toEqual(['engine-in-hall', 'hot-air']);
  expect(ids(disputes.get('engine-in-hall'))).toEqual(['no-engine']);
  const both = retold(6).concat([['/statements/9/disputes', ['no-engine', 'again']]]);
  expect(ids(repliesOf(storyWith(...both)).disputedBy.get('again'))).toEqual(['engine-in-hall']);
});

test('an answer that two sources tell is one answer, in the words of the source that names this telling', () => {
  const twice = retold(7).concat([
    [
      '/statements/13',
      {
        ...plain.statements[8],
        id: 'denied-again',
        source: 'anzeiger',
        repeats: ['nothing-paid'],
        disputes: ['again'],
      },
    ],
  ]);
  const { disputedBy, disputes } = repliesOf(storyWith(...twice));
  expect(ids(disputedBy.get('secret-money'))).toEqual(['nothing-paid']);
  expect(ids(disputedBy.get('again'))).toEqual(['denied-again']);
  expect(ids(disputes.get('denied-again'))).toEqual(['again']);
});

test('in the conversation a later telling hangs on the first, whatever it answers itself', () => {
  const story = storyWith(...retold(9));
  const turns = threadsOf(story.statements, repliesOf(story)).flat();
  const again = turns.find(({ statement }) => statement.id === 'again');
  expect(again).toMatchObject({ as: 'repeat', depth: 2, to: { id: 'engine-in-hall' } });
  expect(turns).toHaveLength(story.statements.length);
});

/** Repeats at random among the sample's statements, each of a first telling, and some taken back. */
const random = fc
  .tuple(fc.array(fc.tuple(fc.nat(11), fc.nat(11))), fc.uniqueArray(fc.nat(11), { maxLength: 4 }))
  .map(([pairs, gone]) => {
    const first = new Map<number, number>();
    for (const [a, b] of pairs) if (a !== b && !first.has(b) && ![...first.values()].includes(a)) first.set(a, b);
    const edits = Array.from(first, ([a, b]): [string, unknown] => [
      `/statements/${a}/repeats`,
      [plain.statements[b]?.id],
    ]);
    const back = gone.map((i): [string, unknown] => [`/statements/${i}/withdrawn`, { date: '2024', reason: 'x' }]);
    return { first, gone, story: storyWith(...edits, ...back) };
  });

test('whoever names the same first telling tells one claim, also where that was taken back', () => {
  fc.assert(
    fc.property(random, ({ first, gone, story }) => {
      const left = plain.statements.map((_, i) => i).filter((i) => !gone.includes(i));
      const number = new Set(left.map((i) => first.get(i) ?? i)).size;
      const groups = byClaim(story.statements);
      expect(countClaims(story.statements)).toBe(number);
      expect(groups).toHaveLength(number);
      expect(ids(groups.flat()).sort()).toEqual(ids(story.statements).sort());
      const { repeats } = repliesOf(story);
      for (const group of groups)
        for (const its of group) expect(ids([its, ...(repeats.get(its.id) ?? [])]).sort()).toEqual(ids(group).sort());
      expect(summaryOf(story, showsWithout(NONE)).statements).toBe(number);
      expect(threadsOf(story.statements, repliesOf(story)).flat()).toHaveLength(story.statements.length);
    }),
  );
});

test.each([
  [
    'de',
    'Auch berichtet von: Holmer Anzeiger, 6. Juni 2024',
    'Erzählt eine Behauptung, die anderswo zurückgezogen wurde',
  ],
  ['en', 'Also reported by: Holmer Anzeiger, June 6, 2024', 'Tells a claim that has been withdrawn elsewhere'],
])('figure, table and JSON-LD say where else it stands (%s)', async (lang, also, gone) => {
  const its = await telling(lang, ...retold(2));
  const figure = decoded(figureMarkup(its, { picture: raw(''), level: 1, alone: true }).html);
  expect(figure.split(also)).toHaveLength(2);
  expect(figure.split(lang === 'de' ? 'Auch berichtet von' : 'Also reported by')).toHaveLength(3);
  expect(decoded(briefWords(its, 'https://x.test/').html)).toContain(also);
  expect(altOf(its)).toContain('12');
  expect(altOf(its)).not.toContain('13');
  const csv = storyCsv(its).trimEnd().split('\r\n');
  expect(csv).toHaveLength(1 + 13);
  const column = csv[0]?.split(',').indexOf('repeats') ?? -1;
  expect(csv.at(-1)?.split(',')[column]).toBe('tidelinie-twelve');
  const { hasPart } = jsonLdOf(its, { url: 'u' }) as { hasPart: { '@id': string; sameAs?: string[] }[] };
  expect(hasPart.filter(({ sameAs }) => sameAs).map((one) => [one['@id'], one.sameAs])).toEqual([
    ['u#tidelinie-twelve', ['u#again']],
    ['u#again', ['u#tidelinie-twelve']],
  ]);

  const back = await telling(lang, ...retold(2), ['/statements/2/withdrawn', { date: '2024-06-07', reason: 'x' }]);
  const rest = decoded(figureMarkup(back, { picture: raw(''), level: 1, alone: true }).html);
  expect(rest.split(gone)).toHaveLength(2);
  expect(rest).not.toContain(also.split(':')[0]);
});

test('faults of the key are told beside faults of shapes', () => {
  const { problems } = parse(sampleWith(...retold(2, { repeats: ['again'] }), ['/statements/0/form', 'loud']));
  expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['unknown-form', '/statements/0/form'],
    ['repeats-again', '/statements/12/repeats/0'],
  ]);
});

test('an honest second telling is no problem at all', () => {
  const { story, faults } = readStory(sampleWith(...retold(2, { modality: undefined, said: '2024-06-05' })));
  expect(faults).toEqual([]);
  expect(story && parse(story, 'en', new Date('2024-06-07T12:00:00Z')).problems).toEqual([]);
});
