/** How two are tied: every shortest path, held against one that is found by trying everything. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statement } from '../../../src/story/definition.js';
import { pairsOf } from '../../../src/story/edges.js';
import { distancesFrom, type Hop, shortestPaths } from '../../../src/story/paths.js';
import { storyWith } from '../../fixtures/sample.js';

const sample = storyWith();
const says = (id: string, from: string, to: string, more: Partial<Statement> = {}): Statement =>
  ({ id, from: from.split(''), to: to.split(''), relation: 'r', form: 'direct', ...more }) as Statement;

/** "ab, bc": an edge for each pair of letters. */
const graph = (text: string): Statement[] => text.split(' ').map(([a = '', b = ''], i) => says(`${i}`, a, b));

const route = (path: readonly Hop[]): string => path.map(({ from }) => from).join('') + (path.at(-1)?.to ?? '');
const routes = (statements: readonly Statement[], from: string, to: string) =>
  shortestPaths(statements, from, to)?.paths.map(route);

test('a way is found whichever way its statements point, with all that ties each two', () => {
  const found = shortestPaths(sample.statements, 'bote', 'moewenlinie');
  expect(found?.count).toBe(1);
  expect(found?.paths[0]?.map(({ from, to, statements }) => [from, to, statements.map(({ id }) => id)])).toEqual([
    ['bote', 'seehund', ['bote-first']],
    ['seehund', 'tidelinie', ['tidelinie-twelve']],
    ['tidelinie', 'moewenlinie', ['rivals']],
  ]);
});

test('all shortest paths come, in the order of the file, and none that is longer', () => {
  const both = graph('ac ab cd bd de ax xy yz ze');
  expect(routes(both, 'a', 'e')).toEqual(['acde', 'abde']);
  expect(routes(both, 'e', 'a')).toEqual(['edca', 'edba']);
});

test('nobody is tied to a stranger, and to oneself there is no way to go', () => {
  expect(shortestPaths(graph('ab cd'), 'a', 'd')).toBeNull();
  expect(shortestPaths(graph('ab'), 'a', 'nobody')).toBeNull();
  expect(shortestPaths(graph('ab'), 'a', 'a')).toEqual({ paths: [[]], count: 1 });
});

test('one statement with several on a side ties each of them once; a mutual one ties them all', () => {
  const several = [says('s', 'ab', 'c')];
  expect(routes(several, 'a', 'b')).toEqual(['acb']);
  const mutual = [says('m', 'abc', '', { mutual: true }), says('n', 'ab', 'ba')];
  expect(shortestPaths(mutual, 'a', 'b')?.paths).toEqual([[{ from: 'a', to: 'b', statements: mutual }]]);
});

test('a way may be kept off somebody, but never off its own ends', () => {
  const around = graph('ab bc ax xy yc');
  const passes = (id: string) => id !== 'b' && id !== 'a' && id !== 'c';
  expect(shortestPaths(around, 'a', 'c', { passes })?.paths.map(route)).toEqual(['axyc']);
  expect(shortestPaths(graph('ab bc'), 'a', 'c', { passes })).toBeNull();
});

test('what is capped is counted all the same', () => {
  const levels = graph(['ab', 'ac', 'bd', 'cd', 'de', 'df', 'eg', 'fg', 'gh', 'gi', 'hj', 'ij'].join(' '));
  const found = shortestPaths(levels, 'a', 'j', { most: 3 });
  expect(found?.paths.map(route)).toEqual(['abdeghj', 'abdegij', 'abdfghj']);
  expect(found?.count).toBe(8);
});

const letters = 'abcdefg';
const some = fc
  .array(fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)), { maxLength: 16 })
  .map((pairs) => pairs.map(([a, b], i) => says(`${i}`, a, b)));

/** Every path without a repetition, by trying. */
function tried(statements: readonly Statement[], here: string, end: string, been: string): string[] {
  if (here === end) return [been];
  const next = [...letters].filter(
    (id) =>
      !been.includes(id) &&
      statements.some((its) => pairsOf(its).some((pair) => pair.includes(here) && pair.includes(id))),
  );
  return next.flatMap((id) => tried(statements, id, end, been + id));
}

test('in any graph the ways are exactly the shortest of all that can be tried, and every hop has its words', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(...letters), fc.constantFrom(...letters), (statements, a, b) => {
      const all = tried(statements, a, b, a);
      const least = Math.min(...all.map(({ length }) => length));
      const expected = all.filter(({ length }) => length === least).sort();
      const found = shortestPaths(statements, a, b, { most: 1000 });
      if (a !== b) expect((found?.paths ?? []).map(route).sort()).toEqual(expected);
      expect(found?.count ?? 0).toBe(a === b ? 1 : expected.length);
      expect(distancesFrom(statements, a).get(b)).toBe(found ? (found.paths[0]?.length ?? 0) : undefined);
      for (const { from, to, statements: tie } of found?.paths.flat() ?? []) {
        const tying = statements.filter((its) => pairsOf(its).some((pair) => pair.includes(from) && pair.includes(to)));
        expect(tie).toEqual(tying);
      }
    }),
  );
});
