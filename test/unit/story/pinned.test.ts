/** Who is pinned: toggled one by one, let go together, gone with another story, kept through a filter and as the same story goes on. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filtering } from '../../../src/element/state/filtering.js';
import { modelOf } from '../../../src/element/state/model.js';
import { isPinned, pinnedNodes, pinning, unpinning } from '../../../src/element/state/pinned.js';
import { renewed } from '../../../src/element/state/renewed.js';
import { EMPTY, type State } from '../../../src/element/state/state.js';
import { edgesOf } from '../../../src/story/edges.js';
import { readStory } from '../../../src/story/reading/read.js';
import { standing } from '../../../src/story/standing.js';

const file = readStory(readFileSync('data/sample.json', 'utf8')).story;
if (!file) throw new Error('the story does not open');
const story = standing(file);
const model = modelOf(story, edgesOf(story));
const ids = story.entities.map(({ id }) => id);
const START: State = { ...EMPTY, story };

test('pressed an odd number of times a party is pinned, and nobody else is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids, 'nobody'), { maxLength: 12 }), (presses) => {
      const state = presses.reduce((its, id) => pinning(model, id)(its), START);
      const odd = ids.filter((id) => presses.filter((its) => its === id).length % 2 === 1);
      expect(ids.filter((id) => isPinned(state, id))).toEqual(odd);
      expect(pinnedNodes(model, state).sort((a, b) => a - b)).toEqual(odd.map((id) => ids.indexOf(id)));
      expect(pinnedNodes(model, unpinning(state))).toEqual([]);
    }),
  );
});

test('a filter lets nobody go, nor does a story that goes on; whom it has lost is pinned nowhere', () => {
  const [first = '', second = ''] = ids;
  const state = pinning(model, second)(pinning(model, first)(START));
  const near = filtering(model, [], { around: { id: first, hops: 1 } })(state);
  expect(near.pinned).toEqual([first, second]);
  const entities = story.entities.filter(({ id }) => id !== first);
  const next = modelOf({ ...story, entities, statements: [] }, []);
  expect(pinnedNodes(next, renewed(next)(near))).toEqual([0]);
});
