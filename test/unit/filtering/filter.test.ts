/** Facets: OR inside one, AND across, claims counted once, answers never lost in silence. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadMessages } from '../../../src/i18n/index.js';
import { claimOf, countClaims } from '../../../src/story/claims.js';
import type { Statement, Story } from '../../../src/story/definition.js';
import { CHOICES, choosing, chosen, cleaned, type Facets, toggled } from '../../../src/story/filtering/facets.js';
import { daysOf, filtered, liveCounts, offeredChoices } from '../../../src/story/filtering/filter.js';
import { filterSentence } from '../../../src/story/filtering/sentence.js';
import { facetValues } from '../../../src/story/filtering/values.js';
import { readStory } from '../../../src/story/reading/read.js';
import { standing } from '../../../src/story/standing.js';
import { anyFilter } from '../../fixtures/facets.js';

function storyOf(name: string): Story {
  const { story } = readStory(readFileSync(`data/${name}.json`, 'utf8'));
  if (!story) throw new Error(`${name} does not open`);
  return standing(story);
}
const [bell, stargate] = [storyOf('bell'), storyOf('stargate')];
const NONE = { facets: {}, hidden: [] };
const idsOf = (statements: readonly Statement[]) => statements.map(({ id }) => id);
const left = (story: Story, facets: Facets) => idsOf(filtered(story, { facets, hidden: [] }).shown);

test('a statement is shown where each facet has one of its values, and only there', () => {
  fc.assert(
    fc.property(anyFilter(bell), ({ facets, hidden }) => {
      const { answers: _, ...asked } = facets;
      const { shown } = filtered(bell, { facets: asked, hidden });
      const alone = CHOICES.map((choice) => {
        const wanted = chosen(asked, choice);
        return wanted.length > 0 ? new Set(left(bell, choosing({}, choice, wanted))) : null;
      });
      const { from, to, without, around } = asked;
      const rest: Facets = {
        ...(from && { from }),
        ...(to && { to }),
        ...(without && { without }),
        ...(around && { around }),
      };
      const others = new Set(left(bell, rest));
      const wanted = bell.statements.filter(
        ({ id, relation }) => !hidden.includes(relation) && others.has(id) && alone.every((its) => !its || its.has(id)),
      );
      expect(idsOf(shown)).toEqual(idsOf(wanted));
    }),
  );
  for (const { choice, values } of offeredChoices(bell))
    for (const value of values) {
      const own = bell.statements.filter((its) => facetValues(bell).of.get(its)?.[choice].includes(value));
      expect(left(bell, choosing({}, choice, [value])), `${choice} ${value}`).toEqual(idsOf(own));
    }
});

test('the number beside a value is what is left when it is pressed, each claim once', () => {
  fc.assert(
    fc.property(anyFilter(bell), ({ facets, hidden }) => {
      const { answers: _, ...asked } = facets;
      const counts = liveCounts(bell, { facets: asked, hidden });
      for (const { choice, values } of offeredChoices(bell)) {
        const open = choosing(asked, choice, []);
        for (const value of values) {
          const { shown } = filtered(bell, { facets: toggled(open, choice, value), hidden });
          expect(counts[choice].get(value) ?? 0, `${choice} ${value}`).toBe(countClaims(shown));
        }
      }
      for (const { id } of bell.relations) {
        const others = bell.relations.flatMap((its) => (its.id === id ? [] : its.id));
        const { shown } = filtered(bell, { facets: asked, hidden: others });
        expect(counts.relation.get(id) ?? 0).toBe(countClaims(shown));
      }
    }),
    { numRuns: 25 },
  );
});

test('no answer to what is shown is hidden without being counted, and asking for them shows all of them', () => {
  const { answers } = facetValues(bell);
  fc.assert(
    fc.property(anyFilter(bell), ({ facets, hidden }) => {
      const { answers: _, ...asked } = facets;
      const { shown, unheard } = filtered(bell, { facets: asked, hidden });
      const heard = new Set(shown.map(claimOf));
      const missing = bell.statements.filter(
        (its) => !heard.has(claimOf(its)) && answers.get(its)?.some((claim) => heard.has(claim)),
      );
      expect(idsOf(unheard)).toEqual(idsOf(missing));
      const all = filtered(bell, { facets: { ...asked, answers: true }, hidden });
      expect(all.unheard).toEqual([]);
      expect(idsOf(all.shown)).toEqual(expect.arrayContaining(idsOf([...shown, ...unheard])));
      const with_ = new Set(all.shown.map(claimOf));
      for (const [its, claims] of answers)
        if (claims.some((claim) => with_.has(claim))) expect(with_.has(claimOf(its)), its.id).toBe(true);
    }),
  );
});

test('a facet that tells nothing apart is not offered', () => {
  const offered = offeredChoices(stargate);
  expect(offered.map(({ choice }) => choice)).not.toContain('source');
  expect(offered.find(({ choice }) => choice === 'certainty')?.values).toEqual(['asserted', 'planned', 'alleged']);
  const speakers = offered.find(({ choice }) => choice === 'speaker')?.values ?? [];
  const counts = liveCounts(stargate, NONE).speaker;
  expect(speakers.length).toBe(counts.size);
  const sizes = speakers.map((its) => counts.get(its) ?? 0);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test('a period takes what may have been said in it, its own days included', () => {
  const said = (from?: string, to?: string) =>
    left(bell, { ...(from && { from }), ...(to && { to }) }).map(
      (id) => bell.statements.find((its) => its.id === id)?.said,
    );
  expect(new Set(said('2025-09-09', '2025-09-09'))).toEqual(new Set(['2025-09-09', '2025-09-08/2025-09-14']));
  expect(new Set(said('2025-10'))).toEqual(
    new Set(['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-09', '2025-09-29/2025-10-05']),
  );
  expect(daysOf(bell)[0]).toBe('2025-09-02');
  expect(daysOf(stargate)).toEqual([]);
});

test('hops are counted from the party itself; who is hidden takes all that ends at them', () => {
  const near = (hops: 1 | 2 | 3) => left(stargate, { around: { id: 'nadella', hops } });
  expect(near(1).length).toBeGreaterThan(0);
  expect(near(2)).toEqual(expect.arrayContaining(near(1)));
  expect(near(2).length).toBeGreaterThan(near(1).length);
  const without = left(stargate, { without: ['musk'] });
  const ends = ({ from, to = [] }: Statement) => [...from, ...to];
  expect(without).toEqual(idsOf(stargate.statements.filter((its) => !ends(its).includes('musk'))));
});

test('the sentence says what is shown and what is hidden, in both languages', async () => {
  const [de, en] = [await loadMessages('de'), await loadMessages('en')];
  expect(filterSentence(stargate, NONE, en)).toBe('');
  const facets = cleaned(stargate, { speaker: ['musk'], certainty: ['planned', 'alleged', 'denied'] });
  const { shown, unheard } = filtered(stargate, { facets, hidden: [] });
  const said = filterSentence(stargate, { facets, hidden: [] }, en).replace(/[\u2066-\u2069]/g, '');
  const n = countClaims(shown);
  const answers = countClaims(unheard);
  expect(said).toMatch(new RegExp(`^${n} of 45 statements: by Elon Musk, not confirmed\\. ${45 - n} hidden`));
  expect(said.includes('answer')).toBe(answers > 0);
  const german = filterSentence(
    bell,
    { facets: { from: '2025-10-01', to: '2025-10-03', amount: true }, hidden: [] },
    de,
  );
  expect(german).toMatch(
    /Aussagen?: mit Betrag, 1\. Oktober 2025 bis 3\. Oktober 2025\. \d+ verborgen, darunter .*ohne Tag\.$/,
  );
  fc.assert(
    fc.property(anyFilter(bell), (filter) => {
      const { shown: statements } = filtered(bell, filter);
      const sentence = filterSentence(bell, filter, en);
      if (sentence)
        expect(sentence.startsWith(`${countClaims(statements)} of ${countClaims(bell.statements)} `)).toBe(true);
      else expect(statements.length).toBe(bell.statements.length);
    }),
  );
});

test('what the story does not know is not asked, and equal questions are equal', () => {
  expect(
    cleaned(bell, { speaker: ['nobody'], form: ['sung' as 'direct'], from: 'soon', around: { id: 'nobody', hops: 1 } }),
  ).toEqual({});
  fc.assert(
    fc.property(anyFilter(bell), ({ facets }) => {
      expect(cleaned(bell, facets)).toEqual(facets);
    }),
  );
});
