/** Two stories made one: no statement of the first is lost, what both say differently is asked, and the result is a story. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoryFile } from '../../../src/story/definition.js';
import { type MergeChoice, mergeStories } from '../../../src/story/merging/merge.js';
import { parse } from '../../../src/story/parse.js';
import { anyStory, STORY_RUNS } from '../sheets/any-story.js';

const story = (its: object): StoryFile => {
  const { story: read, problems } = parse(its);
  if (!read) throw new Error(JSON.stringify(problems));
  return read;
};
const MINE = story({
  ...{ format: 1, id: 'quarrel', lang: 'en', title: 'A quarrel' },
  relations: [{ id: 'doubts', tone: 'conflict', label: 'doubts' }],
  sources: [{ id: 'ledger', title: 'Ledger', url: 'https://example.org/1' }],
  entities: [
    { id: 'ada', kind: 'person', name: 'Ada Quint', aliases: ['Quint'] },
    { id: 'bo', kind: 'person', name: 'Bo' },
  ],
  statements: [
    {
      id: 's1',
      from: ['ada'],
      to: ['bo'],
      relation: 'doubts',
      form: 'reported',
      source: 'ledger',
      quote: { exact: 'Ada doubts Bo' },
    },
  ],
});
const THEIRS = story({
  ...{ format: 1, id: 'other', lang: 'en', title: 'Another quarrel' },
  relations: [{ id: 'r', tone: 'conflict', label: 'Doubts' }],
  sources: [{ id: 'x', title: 'The Ledger', url: 'https://example.org/1', published: '2025' }],
  entities: [
    { id: 'p1', kind: 'person', name: 'Quint', note: 'of Marlow' },
    { id: 's1', kind: 'company', name: 'Works' },
  ],
  statements: [
    {
      id: 't1',
      from: ['p1'],
      to: ['s1'],
      relation: 'r',
      form: 'reported',
      source: 'x',
      quote: { exact: 'Quint doubts the Works' },
    },
  ],
});

test('parties are known by name and alias, sources by address, relations by what they are called; a taken id is made another', () => {
  const { story: merged, conflicts } = mergeStories(MINE, THEIRS);
  const read = story(merged);
  expect(read.entities.map(({ id }) => id)).toEqual(['ada', 'bo', 's1-2']);
  expect(read.entities[0]).toEqual({
    id: 'ada',
    kind: 'person',
    name: 'Ada Quint',
    aliases: ['Quint'],
    note: 'of Marlow',
  });
  expect(read.sources).toEqual([{ id: 'ledger', title: 'Ledger', url: 'https://example.org/1', published: '2025' }]);
  expect(read.relations).toHaveLength(1);
  expect(read.statements[1]).toMatchObject({
    id: 't1',
    from: ['ada'],
    to: ['s1-2'],
    relation: 'doubts',
    source: 'ledger',
  });
  expect(conflicts.map(({ list, id, field, mine, theirs }) => [list, id, field, mine, theirs])).toEqual([
    ['story', 'quarrel', 'title', 'A quarrel', 'Another quarrel'],
    ['relations', 'doubts', 'label', 'doubts', 'Doubts'],
    ['sources', 'ledger', 'title', 'Ledger', 'The Ledger'],
    ['entities', 'ada', 'name', 'Ada Quint', 'Quint'],
  ]);
  const all = new Map<string, MergeChoice>(conflicts.map(({ key }) => [key, 'theirs']));
  expect(story(mergeStories(MINE, THEIRS, all).story)).toMatchObject({
    title: 'Another quarrel',
    sources: [{ title: 'The Ledger' }],
  });
});

test('how sure a claim is, who says it in which words, and what was taken back is asked; withdrawn words do not come in again', () => {
  const [first] = MINE.statements;
  const other = (change: object) => story({ ...MINE, statements: [{ ...first, ...change }] });
  const asked = (change: object) => mergeStories(MINE, other(change)).conflicts.map(({ field }) => field);
  expect(asked({ modality: 'alleged' })).toEqual(['modality']);
  expect(asked({ modality: 'asserted', said: '2025' })).toEqual([]);
  expect(asked({ to: ['ada'] })).toEqual(['claim']);
  expect(asked({ withdrawn: { date: '2025', reason: 'wrong' } })).toEqual(['withdrawn']);
  expect(asked({ amount: { value: 5 } })).toEqual([]);
  const gone = story({
    ...MINE,
    statements: [{ ...first, quote: undefined, withdrawn: { date: '2025', reason: 'wrong' } }],
  });
  expect(mergeStories(gone, MINE)).toEqual({ story: gone, conflicts: [] });
});

test('texts of another language stand beside one’s own', () => {
  const german = story({
    ...THEIRS,
    lang: 'de',
    entities: [{ id: 'ada', kind: 'person', name: 'Ada Quint', note: 'aus Marlow' }],
    statements: [],
  });
  const { story: merged } = mergeStories(MINE, german);
  expect(story(merged)).toMatchObject({
    title: { en: 'A quarrel', de: 'Another quarrel' },
    entities: [{ note: { de: 'aus Marlow' } }, {}],
  });
});

test('any story with itself is itself, with any other a story with every statement of the first, and with the words that are chosen', () => {
  fc.assert(
    fc.property(anyStory, anyStory, fc.boolean(), (mine, theirs, take) => {
      expect(mergeStories(mine, mine)).toEqual({ story: mine, conflicts: [] });
      const first = mergeStories(mine, theirs);
      const all = new Map<string, MergeChoice>(first.conflicts.map(({ key }) => [key, take ? 'theirs' : 'mine']));
      const { story: merged, conflicts } = mergeStories(mine, theirs, all);
      expect(conflicts.map(({ key }) => key)).toEqual(first.conflicts.map(({ key }) => key));
      expect(parse(merged).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const { id } of mine.statements) expect(merged.statements.some((its) => its.id === id)).toBe(true);
      expect(merged.statements.length).toBeGreaterThanOrEqual(
        Math.max(mine.statements.length, theirs.statements.length),
      );
      if (!take)
        expect(mine.statements.map(({ quote }) => quote?.exact)).toEqual(
          merged.statements.slice(0, mine.statements.length).map(({ quote }) => quote?.exact),
        );
      // What the first took back does not come in again.
      else if (!mine.statements.some(({ withdrawn }) => withdrawn)) {
        const words = merged.statements.map(({ quote }) => quote?.exact);
        expect(words).toEqual(expect.arrayContaining(theirs.statements.map(({ quote }) => quote?.exact)));
      }
    }),
    { numRuns: 5 * STORY_RUNS, seed: 16 },
  );
  const bell = parse(readFileSync('data/bell.json')).story!;
  expect(mergeStories(bell, bell)).toEqual({ story: bell, conflicts: [] });
});
