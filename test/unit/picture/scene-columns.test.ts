import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/scene/columns.js';
import { HEAD } from '../../../src/scene/types.js';
import type { Statement, Story } from '../../../src/story/definition.js';
import { edgesOf } from '../../../src/story/edges.js';
import { KINDS, type Modality, TONES } from '../../../src/story/vocabulary.js';

const said = (id: string, more: Partial<Statement>): Statement => ({
  id,
  from: ['a'],
  to: ['b'],
  relation: 'doubts',
  form: 'reported',
  source: 'wire',
  quote: { exact: 'Satz' },
  ...more,
});

function storyOf(statements: Statement[]): Story {
  return {
    format: 1,
    id: 'story',
    lang: 'de',
    title: 'Titel',
    relations: [
      { id: 'doubts', tone: 'conflict', label: 'bezweifelt' },
      { id: 'pays', tone: 'money', label: 'zahlt' },
    ],
    sources: [{ id: 'wire', title: 'Meldung' }],
    entities: [
      { id: 'a', kind: 'person', name: { de: 'Anna', en: 'Ann' } },
      { id: 'b', kind: 'media', name: 'B-Blatt' },
      { id: 'constructor', kind: 'other', name: { fr: 'Seul' } },
    ],
    statements,
  };
}

function columns(statements: Statement[], lang = 'de') {
  const story = storyOf(statements);
  return columnsOf(story, edgesOf(story), lang);
}

test('all entities are there, tied or not, each in the reader’s language where the file has it', () => {
  const german = columns([said('s1', {})]);
  expect(german.n).toBe(3);
  expect(german.ids).toEqual(['a', 'b', 'constructor']);
  expect(german.names).toEqual(['Anna', 'B-Blatt', 'Seul']);
  expect(columns([], 'en').names[0]).toBe('Ann');
  expect(Array.from(german.kind, (kind) => KINDS[kind])).toEqual(['person', 'media', 'other']);
});

test('edges carry their ends, tone and number of statements', () => {
  const its = columns([said('s1', {}), said('s2', {}), said('s3', { relation: 'pays', from: ['b'], to: ['a'] })]);
  expect(its.m).toBe(2);
  expect([...its.source]).toEqual([0, 1]);
  expect([...its.target]).toEqual([1, 0]);
  expect(Array.from(its.tone, (tone) => TONES[tone])).toEqual(['conflict', 'money']);
  expect([...its.count]).toEqual([2, 1]);
});

test('a head is open when nothing on the edge is asserted, filled when anything is', () => {
  expect(columns([said('s1', { modality: 'planned' }), said('s2', { modality: 'denied' })]).head[0]).toBe(HEAD.open);
  expect(columns([said('s1', { modality: 'planned' }), said('s2', {})]).head[0]).toBe(HEAD.filled);
  expect(columns([said('s1', { modality: 'asserted' })]).head[0]).toBe(HEAD.filled);
});

test('a line is crossed out when all that it carries is denied, and only then', () => {
  const head = (...how: readonly (Modality | undefined)[]) =>
    columns(how.map((modality, i) => said(`s${i}`, modality ? { modality } : {}))).head[0];
  expect(head('denied')).toBe(HEAD.open | HEAD.denied);
  expect(head('denied', 'denied')).toBe(HEAD.open | HEAD.denied);
  expect(head('denied', 'alleged')).toBe(HEAD.open);
  expect(head('planned', 'denied')).toBe(HEAD.open);
  expect(head('denied', undefined)).toBe(HEAD.filled);
  const { to: _, ...ends } = said('s1', { from: ['a', 'b'], mutual: true, modality: 'denied' });
  expect(columns([ends]).head[0]).toBe(HEAD.none | HEAD.denied);
});

test('what is said of both alike has no head', () => {
  const { to: _, ...ends } = said('s1', { from: ['a', 'b'], mutual: true, modality: 'planned' });
  expect(columns([ends]).head[0]).toBe(HEAD.none);
});

test('an edge to nobody in the story is left out', () => {
  const story = storyOf([said('s1', {}), said('s2', { to: ['ghost'] })]);
  const its = columnsOf(story, edgesOf(story), 'de');
  expect(its.m).toBe(1);
  expect(its.target[0]).toBe(1);
});
