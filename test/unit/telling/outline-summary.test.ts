/** The computed summary says what counting by hand says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsOf, tonesOf } from '../../../src/story/edges.js';
import { distancesFrom } from '../../../src/story/paths.js';
import { summaryOf } from '../../../src/story/telling/summary.js';
import { storyWith } from '../../fixtures/sample.js';
import { showsWithout } from '../../fixtures/shows.js';

const sample = storyWith();
const hidden = fc.subarray(sample.relations.map(({ id }) => id)).map((ids) => new Set(ids));

test('kinds, statements and tones are counted, the most frequent kind first', () => {
  fc.assert(
    fc.property(hidden, (off) => {
      const shown = sample.statements.filter(showsWithout(off));
      const tone = tonesOf(sample.relations);
      const { kinds, statements, tones } = summaryOf(sample, showsWithout(off));
      expect(statements).toBe(shown.length);
      expect(tones).toBe(new Set(shown.map(({ relation }) => tone.get(relation))).size);
      expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(sample.entities.length);
      for (const { kind, count } of kinds)
        expect(count).toBe(sample.entities.filter((entity) => entity.kind === kind).length);
      const counts = kinds.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }),
  );
});

test('the best connected are tied to as many others as it says, and nobody is tied to more', () => {
  fc.assert(
    fc.property(hidden, (off) => {
      const pairs = sample.statements.filter(showsWithout(off)).flatMap(pairsOf);
      const ties = (id: string) =>
        new Set(pairs.flatMap(([a, b]) => (a === b ? [] : a === id ? [b] : b === id ? [a] : []))).size;
      const { centre } = summaryOf(sample, showsWithout(off));
      for (const { id, ties: said } of centre) expect(said).toBe(ties(id));
      const least = centre.at(-1)?.ties ?? 1;
      const others = sample.entities.filter(({ id }) => !centre.some((its) => its.id === id));
      if (centre.length === 3) for (const { id } of others) expect(ties(id)).toBeLessThanOrEqual(least);
      else for (const { id } of others) expect(ties(id)).toBeLessThan(2);
    }),
  );
});

test('groups are as many as there are entities that no chain ties to one named before', () => {
  fc.assert(
    fc.property(hidden, (off) => {
      const shown = sample.statements.filter(showsWithout(off));
      const tied = sample.entities
        .map(({ id }) => id)
        .filter((id) => shown.flatMap(pairsOf).some(([a, b]) => a !== b && (a === id || b === id)));
      const firsts = tied.filter((id, i) => !tied.slice(0, i).some((other) => distancesFrom(shown, other).has(id)));
      expect(summaryOf(sample, showsWithout(off)).groups).toBe(firsts.length);
    }),
  );
});
