/** A line that is pointed at or open says its verbs, however short it is and however full the stage: lines of our stories and of generated ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Frame } from '../../../src/paint/painter.js';
import { drawPicture } from '../../../src/paint/vector/draw-crowd.js';
import type { TextStyle } from '../../../src/paint/vector/ink.js';
import { pictureOf } from '../../../src/publish/embed/picture.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { marksOf } from '../../../src/scene/marks.js';
import type { Story } from '../../../src/story/definition.js';
import { parse } from '../../../src/story/index.js';
import { standing } from '../../../src/story/standing.js';
import { dryInk } from '../../fixtures/drawn/dry-ink.js';
import { boxOfMark, type SeenBox, type StageBox } from '../../fixtures/drawn/names-seen.js';
import { seededStory } from '../../fixtures/seeded-story.js';

const DESK: StageBox = { width: 896, height: 641 };
const COLUMN: StageBox = { width: 704, height: 367 };
const PHONE: StageBox = { width: 390, height: 570 };
const OURS = readdirSync('data')
  .filter((file) => file.endsWith('.json') && !file.includes('schema'))
  .flatMap((file) => {
    const { story } = parse(readFileSync(`data/${file}`));
    return story ? [[file, standing(story)] as const] : [];
  });
/** No more lines of a picture are pointed at in turn. */
const ASKED = 12;

interface DrawnVerbs {
  readonly all: string[];
  /** The boxes of words that are level, as they are beside a line. */
  readonly level: SeenBox[];
}

function verbsIn(frame: Frame): DrawnVerbs {
  const all: string[] = [];
  const level: SeenBox[] = [];
  const text = (its: string, x: number, y: number, { italic, size, weight, angle }: TextStyle) => {
    if (!italic) return;
    all.push(its);
    const half = plainMeasure(its, size, weight, 'words') / 2;
    if (angle == null) level.push({ left: x - half, right: x + half, top: y - size / 2, bottom: y + size / 2 });
  };
  drawPicture({ ...dryInk, text }, frame);
  return { all, level };
}

function look(story: Story, stage: StageBox): string[] {
  const { frame } = pictureOf(story, { ...stage, lang: 'de' });
  const { scene } = frame;
  const found: string[] = [];
  const step = Math.max(1, Math.floor(scene.m / ASKED));
  for (let index = 0; index < scene.m; index += step) {
    const marks = marksOf(scene, { hiddenEdges: null, focus: { kind: 'edge', index }, selected: null });
    const { all, level } = verbsIn({ ...frame, marks });
    const where = `${stage.width} × ${stage.height}, edge ${index}`;
    const wanted = scene.words[index]?.parts.map((part) => part.text) ?? [];
    if (wanted.length === 0 || wanted.some((word) => !all.includes(word)))
      found.push(`${where}: no ${wanted.join(' ')}`);
    const ends = [scene.source[index]!, scene.target[index]!].map((i) => boxOfMark(frame, i));
    for (const { left, top, right, bottom } of level) {
      if (left < 0 || top < 0 || right > stage.width || bottom > stage.height) found.push(`${where}: cut`);
      if (ends.some((end) => left < end.right && end.left < right && top < end.bottom && end.top < bottom))
        found.push(`${where}: over an end of its line`);
    }
  }
  return found;
}

test.each(OURS)('every verb is drawn, none over an end of its line: %s', (_, story) => {
  expect([...look(story, COLUMN), ...look(story, PHONE)]).toEqual([]);
});

test.each([
  [10, DESK],
  [40, PHONE],
  [120, COLUMN],
  [200, DESK],
  [400, PHONE],
  [2000, DESK],
] as const)('every verb is drawn, none over an end of its line: %i names', (names, stage) => {
  expect(look(seededStory({ names, seed: 2 }), stage)).toEqual([]);
});

test.each(OURS)('%s: beside a line they stand where the words leave the picture free, or not at all', (_, story) => {
  for (const [stage, bottom] of [
    [PHONE, 246],
    [COLUMN, 199],
  ] as const) {
    const { frame } = pictureOf(story, { ...stage, lang: 'de' });
    const part = { left: 6, top: 6, right: stage.width - 6, bottom };
    const found = Array.from({ length: frame.scene.m }, (_, index) => {
      const marks = marksOf(frame.scene, { hiddenEdges: null, focus: null, selected: { kind: 'edge', index } });
      const whole = verbsIn({ ...frame, marks }).level;
      const { level } = verbsIn({ ...frame, marks, part });
      const isIn = level.every(({ top, bottom }) => top >= part.top && bottom <= part.bottom);
      return { beside: whole.length > 0, shown: level.length > 0, isIn };
    });
    expect(found.filter(({ isIn }) => !isIn)).toEqual([]);
    const beside = found.filter((its) => its.beside);
    // Some lines are above the words, and some are below them.
    if (beside.length > 8) expect(new Set(beside.map(({ shown }) => shown))).toEqual(new Set([true, false]));
  }
});
