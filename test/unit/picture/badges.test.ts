/** What stands on lines lies on no name. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictureOf } from '../../../src/publish/embed/picture.js';
import { pointOn } from '../../../src/scene/hit.js';
import { BADGE } from '../../../src/scene/labels/edge-labels.js';
import type { Story } from '../../../src/story/definition.js';
import { readStory } from '../../../src/story/reading/read.js';
import { standing } from '../../../src/story/standing.js';
import { namesInFile } from '../../fixtures/drawn/names-seen.js';
import { seededStory } from '../../fixtures/seeded-story.js';

const OURS: readonly Story[] = readdirSync('data')
  .filter((name) => name.endsWith('.json') && !name.includes('schema'))
  .map((name) => standing(readStory(readFileSync(`data/${name}`)).story!));

test.each([...OURS, seededStory({ names: 20, each: 5 }), seededStory({ names: 40, seed: 3, each: 4 })])(
  '$id: at every size counts lie on no name, and on a desk a story of newspaper size has all of them',
  (story) => {
    for (const [width, height] of [
      [390, 518],
      [390, 297],
      [704, 486],
      [896, 641],
    ] as const) {
      const { frame } = pictureOf(story, { width, height, lang: story.lang });
      const { scene, camera } = frame;
      const lines = namesInFile(frame).flatMap((its) => its.lines);
      const many = Array.from(scene.badge.keys()).filter((e) => (scene.count[e] ?? 0) > 1);
      const counted = many.filter((e) => !Number.isNaN(scene.badge[e]));
      const on = counted.filter((e) => {
        const { x, y } = pointOn(scene, camera, e, scene.badge[e] ?? 0.5);
        return lines.some(
          ({ left, right, top, bottom }) =>
            Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom)) < BADGE - 1,
        );
      });
      expect(on, `${width} × ${height}`).toEqual([]);
      if (width === 896 && scene.n <= 20) expect(counted).toEqual(many);
    }
  },
);
