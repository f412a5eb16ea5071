/** The story as a text: everybody has a heading, every statement stands once, whatever is switched off. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tonesOf } from '../../../src/story/edges.js';
import { outlineOf } from '../../../src/story/telling/outline.js';
import { TONES } from '../../../src/story/vocabulary.js';
import { storyWith } from '../../fixtures/sample.js';
import { showsWithout } from '../../fixtures/shows.js';

const sample = storyWith();
const NOTHING = new Set<string>();
const hidden = fc.subarray(sample.relations.map(({ id }) => id)).map((ids) => new Set(ids));
const idsIn = (off: ReadonlySet<string>) =>
  outlineOf(sample, showsWithout(off)).flatMap(({ tones }) =>
    tones.flatMap(({ statements }) => statements.map(({ id }) => id)),
  );

test('each statement that is shown stands in the outline once', () => {
  fc.assert(
    fc.property(hidden, (off) => {
      const shown = sample.statements.filter(showsWithout(off)).map(({ id }) => id);
      expect(idsIn(off).sort()).toEqual(shown.sort());
    }),
  );
});

test("headings are in the file's order, tones in the legend's, statements in the file's", () => {
  const ids = sample.entities.map(({ id }) => id);
  expect(outlineOf(sample, showsWithout(NOTHING)).map(({ entity }) => entity.id)).toEqual(ids);
  const rank = new Map(sample.statements.map(({ id }, i) => [id, i]));
  for (const { tones } of outlineOf(sample, showsWithout(NOTHING))) {
    const places = tones.map(({ tone }) => TONES.indexOf(tone));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { statements } of tones) {
      const order = statements.map(({ id }) => rank.get(id) ?? -1);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  }
});

test('a statement stands under the first it comes from, in its own tone, and is named by all others it concerns', () => {
  const toneOf = tonesOf(sample.relations);
  const sections = outlineOf(sample, showsWithout(NOTHING));
  for (const { entity, tones, elsewhere } of sections) {
    for (const { tone, statements } of tones) {
      expect(statements.length).toBeGreaterThan(0);
      for (const { from, relation } of statements) {
        expect(from[0]).toBe(entity.id);
        expect(toneOf.get(relation)).toBe(tone);
      }
    }
    for (const { from, to, about, attributedTo, channel } of elsewhere) {
      expect(from[0]).not.toBe(entity.id);
      expect([...from, ...(to ?? []), ...(about ?? []), ...(attributedTo ?? []), channel]).toContain(entity.id);
    }
  }
  const named = sections.flatMap(({ elsewhere }) => elsewhere).length;
  const concerned = sample.statements.map(
    ({ from, to = [], about = [], attributedTo = [], channel }) =>
      new Set([...from, ...to, ...about, ...attributedTo, ...(channel ? [channel] : [])]).size - 1,
  );
  expect(named).toBe(concerned.reduce((sum, count) => sum + count, 0));
});

test('whoever has only hidden statements is left out; whoever never had any stays', () => {
  const hermit = { id: 'hermit', kind: 'person', name: 'Hermit' };
  const story = storyWith([`/entities/${sample.entities.length}`, hermit]);
  const all = new Set(story.relations.map(({ id }) => id));
  expect(outlineOf(story, showsWithout(all)).map(({ entity }) => entity.id)).toEqual(['hermit']);
  expect(outlineOf(story, showsWithout(NOTHING)).some(({ entity }) => entity.id === 'hermit')).toBe(true);
});
