/** Others are arranged around those who are pinned, for whatever extent the stage comes back to. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ArrangedNow, createArranging } from '../../../src/element/interface/pins-arranging.js';
import type { PlacesOnStage } from '../../../src/element/poster/picture.js';
import { modelOf } from '../../../src/element/state/model.js';
import { pinning } from '../../../src/element/state/pinned.js';
import { EMPTY } from '../../../src/element/state/state.js';
import { pictureOf } from '../../../src/publish/embed/picture.js';
import { edgesOf } from '../../../src/story/edges.js';
import { readStory } from '../../../src/story/reading/read.js';
import { standing } from '../../../src/story/standing.js';

const file = readStory(readFileSync('data/sample.json', 'utf8')).story;
if (!file) throw new Error('the story does not open');
const story = standing(file);
const model = modelOf(story, edgesOf(story));
const sceneAt = (width: number, height: number) => pictureOf(story, { width, height, lang: 'de' }).frame.scene;
const [WIDE, HIGH] = [sceneAt(900, 500), sceneAt(400, 700)];

/** Somebody is pinned; `draw` shows a scene and resolves when a search that this begins is over. */
function arranging() {
  let now: ArrangedNow = {
    model,
    state: pinning(model, story.entities[0]?.id ?? '')({ ...EMPTY, story }),
    stage: null,
  };
  const found: PlacesOnStage[] = [];
  const its = createArranging(
    () => now,
    (places) => found.push(places),
  );
  const draw = (scene: typeof WIDE, suited: boolean) => {
    now = { ...now, stage: { sight: () => ({ scene }) } };
    return its.drawn(scene, suited);
  };
  return { draw, found };
}

test('another extent has the others arranged, and who is pinned stays', async () => {
  const { draw, found } = arranging();
  await draw(WIDE, true);
  await draw(HIGH, false);
  expect(found.map(({ width, height }) => [width, height])).toEqual([[400, 700]]);
  const { x = [], y = [] } = found[0] ?? {};
  expect([x[0], y[0]]).toEqual([HIGH.x[0], HIGH.y[0]]);
  expect([...x].filter((at, i) => Math.abs(at - (HIGH.x[i] ?? 0)) > 1).length).toBeGreaterThan(3);
});

test('the extent that was left before its search had ended is searched for anew', async () => {
  const { draw, found } = arranging();
  const ended = draw(HIGH, false);
  await draw(WIDE, true);
  await ended;
  expect(found).toEqual([]);
  await draw({ ...HIGH }, false);
  expect(found.map(({ width, height }) => [width, height])).toEqual([[400, 700]]);
});
