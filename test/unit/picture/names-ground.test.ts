/** Among more than 200 names an unnamed dot gives way under a name that has its ground: the name is drawn on a ground, above all dots; among fewer it needs none. */
import { expect, test } from 'vitest';
import { drawPicture } from '../../../src/paint/vector/draw-crowd.js';
import type { Ink } from '../../../src/paint/vector/ink.js';
import { pictureOf } from '../../../src/publish/embed/picture.js';
import { dryInk } from '../../fixtures/drawn/dry-ink.js';
import { seededStory } from '../../fixtures/seeded-story.js';

test.each([60, 200, 240, 400, 1000])('%i names: each has a ground only where more than 200 are', (names) => {
  const stage = { width: 390, height: 570 };
  const { frame } = pictureOf(seededStory({ names }), { ...stage, lang: 'de' });
  /** Since the last path began: its points; and the grounds that were filled. */
  let path: number[][] = [];
  const grounds: number[][][] = [];
  const bare: string[] = [];
  let late = 0;
  let named = 0;
  const ink: Ink = {
    ...dryInk,
    begin: () => {
      path = [];
    },
    moveTo: (x, y) => path.push([x, y]),
    lineTo: (x, y) => path.push([x, y]),
    circle: () => {
      late += named > 0 ? 1 : 0;
    },
    fill: (colour, alpha) => {
      if (colour === frame.theme.paper && alpha != null && alpha > 0.8) grounds.push(path);
    },
    text: (text, x, y, { halo, italic }) => {
      if (!halo || italic) return;
      named++;
      const [[left, top] = [], , [right, bottom] = []] = grounds.at(-1) ?? [];
      const holds = left! <= x && x <= right! && top! <= y && y <= bottom!;
      if (!holds) bare.push(text);
    },
  };
  drawPicture(ink, frame);
  expect(named).toBeGreaterThanOrEqual(15);
  expect(late).toBe(0);
  expect(bare.length).toBe(names > 200 ? 0 : named);
});
