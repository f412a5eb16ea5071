/** The guided reading and the way back through what was opened, as pure actions on the state. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { following, goingBack } from '../../../src/element/state/actions.js';
import { modelOf } from '../../../src/element/state/model.js';
import { spotlightOf, stepOf } from '../../../src/element/state/spotlight.js';
import {
  type Action,
  clearing,
  EMPTY,
  hiding,
  opening,
  reading,
  type State,
  selecting,
} from '../../../src/element/state/state.js';
import { edgesOf } from '../../../src/story/edges.js';
import { readStory } from '../../../src/story/reading/read.js';
import { standing } from '../../../src/story/standing.js';

const file = readStory(readFileSync('data/stargate.json', 'utf8')).story;
if (!file) throw new Error('the story does not open');
const story = standing(file);
const model = modelOf(story, edgesOf(story));
const steps = story.steps?.length ?? 0;
const START: State = { ...EMPTY, story };
const after = (...actions: readonly Action[]) => actions.reduce((state, action) => action(state), START);

test('a step is counted from 1; beyond the ends it is the nearest, and nonsense ends the reading', () => {
  fc.assert(
    fc.property(fc.integer(), (step) => {
      expect(reading(step)(START).step).toBe(Math.max(1, Math.min(steps, step)));
    }),
  );
  for (const none of [null, Number.NaN, 1.5]) expect(after(reading(2), reading(none)).step).toBeNull();
  expect(reading(1)({ ...START, story: { ...story, steps: [] } }).step).toBeNull();
});

test('the reading shows the picture with nothing open; what is opened meanwhile closes to the step', () => {
  const open = after(opening(model, 'musk-no-money'), (state) => ({ ...state, view: 'outline' }), reading(2));
  expect(open).toMatchObject({ step: 2, selected: null, view: 'picture' });
  expect(after(reading(2), opening(model, 'altman'), clearing)).toMatchObject({ step: 2, selected: null });
});

test('the light falls on what a step is about, and only while it is read', () => {
  expect(spotlightOf(model, START)).toBeNull();
  for (let step = 1; step <= steps; step++) {
    const state = reading(step)(START);
    const { edges = [], nodes = [] } = spotlightOf(model, state) ?? {};
    const focus = stepOf(state)?.focus ?? [];
    const lit = new Set(edges.flatMap((e) => model.edges[e]?.statements.map(({ id }) => id) ?? []));
    for (const id of focus) expect(lit.has(id) || nodes.includes(model.entities.get(id) ?? -1), id).toBe(true);
    for (const e of edges) expect(model.edges[e]?.statements.some(({ id }) => focus.includes(id))).toBe(true);
  }
});

test('following the words leaves a way back, step by step, whatever was followed', () => {
  const ids = [...model.statements.keys(), ...model.entities.keys()];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 8 }), (way) => {
      const [first = '', ...rest] = way;
      const states = [opening(model, first)(START)];
      for (const id of rest) {
        const before = states.at(-1) ?? START;
        if (before.selected?.id !== id) states.push(following(model, id)(before));
      }
      for (let i = states.length - 1; i > 0; i--) {
        const { selected, edge, trail } = goingBack(model)(states[i] ?? START);
        expect({ selected, edge, trail }).toEqual({
          selected: states[i - 1]?.selected,
          edge: states[i - 1]?.edge,
          trail: states[i - 1]?.trail,
        });
      }
      expect(goingBack(model)(states[0] ?? START).selected).toBeNull();
    }),
  );
});

test('what is opened from the picture is a new beginning; closing forgets the way', () => {
  const followed = after(opening(model, 'altman'), following(model, 'altman-your-companies'));
  expect(followed.trail).toHaveLength(1);
  expect(opening(model, 'musk')(followed).trail).toEqual([]);
  expect(clearing(followed)).toMatchObject({ selected: null, trail: [] });
  expect(selecting(model, 'musk')(followed).trail).toHaveLength(1);
});

test('help is a level of its own above what is open', () => {
  const open = after(opening(model, 'altman'), (state) => ({ ...state, help: true }));
  const back = goingBack(model)(open);
  expect(back).toMatchObject({ help: false, selected: { id: 'altman' } });
  expect(goingBack(model)(back).selected).toBeNull();
});

test('a filter that takes what is open away keeps the step', () => {
  const all = story.relations.map(({ id }) => id);
  const state = after(reading(3), opening(model, 'leavitt-believe'), hiding(model, all));
  expect(state).toMatchObject({ step: 3, selected: null, trail: [] });
});
