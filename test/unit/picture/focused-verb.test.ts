/** A line that is pointed at or open says its verbs, however short it is and however full the stage: lines of our stories and of generated ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Frame } from '../../../src/paint/painter.js';
import { drawPicture } from '../../../src/paint/vector/draw-crowd.js';
import type { Ink, TextStyle } from '../../../src/paint/vector/ink.js';
import { pictureOf } from '../../../src/publish/embed/picture.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { marksOf } from '../../../src/scene/marks.js';
import type { Story } from '../../../src/story/definition.js';
import { parse } from '../../../src/story/index.js';
import { standing } from '../../../src/story/standing.js';
import { boxOfMark, type SeenBox, type StageBox } from '../../fixtures/names-seen.js';
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

/** Words of verbs, and where those stand that are level. */
function verbsIn(frame: Frame): { all: string[]; level: SeenBox[] } {
  const all: string[] = [];
  const level: SeenBox[] = [];
  const dry = () => {};
  const text = (its: string, x: number, y: number, { italic, size, weight, angle }: TextStyle) => {
    if (!italic) return;
    all.push(its);
    const half = plainMeasure(its, size, weight, 'words') / 2;
    if (angle == null) level.push({ left: x - half, right: x + half, top: y - size / 2, bottom: y + size / 2 });
  };
  const ink: Ink = {
    begin: dry,
    moveTo: dry,
    lineTo: dry,
    curveTo: dry,
    circle: dry,
    close: dry,
    fill: dry,
    stroke: dry,
    text,
  };
  drawPicture(ink, frame);
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
