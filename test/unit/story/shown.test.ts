/** What the filter leaves of a picture's edges: right for any filter, and counted only when that is another. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelOf } from '../../../src/element/state/model.js';
import { createShown, shownOf } from '../../../src/element/state/places.js';
import { type Action, EMPTY, hiding, opening, type State, showing } from '../../../src/element/state/state.js';
import { edgesOf } from '../../../src/story/edges.js';
import { readStory } from '../../../src/story/reading/read.js';
import { standing } from '../../../src/story/standing.js';

const file = readStory(readFileSync('data/stargate.json', 'utf8')).story;
if (!file) throw new Error('the story does not open');
const story = standing(file);
const model = modelOf(story, edgesOf(story));
const relations = story.relations.map(({ id }) => id);
const START: State = { ...EMPTY, story };

test('an edge is hidden where none of its statements is left, and counts those that are', () => {
  fc.assert(
    fc.property(fc.subarray(relations), (hidden) => {
      const { counts, hiddenEdges } = shownOf(model, hiding(model, hidden)(START));
      model.edges.forEach(({ statements }, edge) => {
        const left = statements.filter(({ relation }) => !hidden.includes(relation));
        expect(counts[edge]).toBe(left.length);
        expect(hiddenEdges[edge]).toBe(left.length === 0 ? 1 : 0);
      });
    }),
  );
});

/** What leaves the filter as it is, among it every move of the pointer. */
const OTHERS: readonly Action[] = [
  (state) => ({ ...state, hovered: { kind: 'entity', id: story.entities[0]?.id ?? '' } }),
  (state) => ({ ...state, hovered: null }),
  (state) => ({ ...state, query: 'stargate' }),
  opening(model, story.entities[1]?.id ?? ''),
  showing('table'),
];

test('whatever a reader does, it is counted once a filter, and the same object is given until then', () => {
  const filters = fc.array(fc.tuple(fc.subarray(relations), fc.array(fc.constantFrom(...OTHERS))), { maxLength: 5 });
  fc.assert(
    fc.property(filters, (acts) => {
      let counted = 0;
      const shown = createShown((...its) => {
        counted++;
        return shownOf(...its);
      });
      let state = START;
      expect(shown(model, state)).toBe(shown(model, state));
      for (const [hidden, others] of acts) {
        state = hiding(model, hidden)(state);
        const first = shown(model, state);
        for (const other of others) {
          state = other(state);
          expect(shown(model, state)).toBe(first);
        }
        expect(first).toEqual(shownOf(model, state));
      }
      expect(counted).toBe(1 + acts.length);
    }),
  );
});

test('another story is counted anew', () => {
  const other = modelOf(story, model.edges.slice(0, 3));
  const shown = createShown();
  expect(shown(model, START).counts.length).toBe(model.edges.length);
  expect(shown(other, START).counts.length).toBe(3);
});
