/** What is opened on a narrow element can be seen above the words: every party and every line of every story of ours, at every size. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PicturePlace } from '../../../src/element/state/places.js';
import { around } from '../../../src/element/views/in-sight.js';
import { type Frame, givesWay } from '../../../src/paint/painter.js';
import { pictureOf } from '../../../src/publish/embed/picture.js';
import { curveInto, newCurve, newTrace, traceInto } from '../../../src/scene/curves/curves.js';
import { createHubs, type Hubs } from '../../../src/scene/labels/labels-by-zoom.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { type NamesAt, type OpenPart, reveal } from '../../../src/scene/reveal.js';
import type { Story } from '../../../src/story/definition.js';
import { readStory } from '../../../src/story/reading/read.js';
import { standing } from '../../../src/story/standing.js';
import { boxOfMark, namesOnStage, type SeenBox } from '../../fixtures/drawn/names-seen.js';

/** Stages of the page and of an embed, and how much of each a sheet leaves: half, low, next to nothing. */
const STAGES = [
  { width: 390, height: 518, free: [246, 110] },
  { width: 390, height: 297, free: [165] },
  { width: 704, height: 486, free: [240] },
  { width: 704, height: 377, free: [199] },
] as const;

const STORIES: readonly Story[] = readdirSync('data')
  .filter((name) => name.endsWith('.json') && !name.includes('schema'))
  .map((name) => standing(readStory(readFileSync(`data/${name}`)).story!));

const inside = (box: SeenBox, part: OpenPart) =>
  box.left >= 0 && box.top >= 0 && box.right <= part.right + part.left && box.bottom <= part.bottom + part.left;

function lineOf({ scene, camera }: Frame, e: number): SeenBox {
  const trace = newTrace();
  traceInto(curveInto(scene, camera, e, newCurve()), trace);
  const [left = 0, top = 0, right = 0, bottom = 0] = trace.box;
  return { left, top, right, bottom };
}

/** What of one thing cannot be seen after it was opened. */
function unseen(frame: Frame, hubs: Hubs, pick: PicturePlace, part: OpenPart): string[] {
  const { scene } = frame;
  const { sought, marks } = around(scene, frame.marks, pick);
  const names: NamesAt = (camera) => {
    if (!givesWay(scene, camera)) return (i) => scene.labels[i] ?? null;
    const shown = new Set(hubs.at(marks, camera, scene.width, scene.height));
    return (i) => (shown.has(i) ? (hubs.labels[i] ?? null) : null);
  };
  const camera = reveal(scene, sought, frame.camera, part, names);
  const seen = { ...frame, marks, camera };
  const found: string[] = [];
  const drawn = namesOnStage(seen, scene, hubs);
  for (const i of sought.nodes) {
    const name = scene.names[i];
    if (!inside(boxOfMark(seen, i), part)) found.push(`mark of ${name}`);
    const its = drawn.find(({ node }) => node === i);
    if (!its) found.push(`no name ${name}`);
    else if (!its.lines.every((line) => inside(line, part))) found.push(`name ${name}`);
  }
  for (const e of sought.edges) if (!inside(lineOf(seen, e), part)) found.push(`line ${e}`);
  return found;
}

const partOf = (width: number, free: number): OpenPart => ({ left: 6, top: 6, right: width - 6, bottom: free - 6 });

test.each(STAGES)(
  '$width × $height px: whoever and whatever is opened has mark, line and name above the sheet',
  ({ width, height, free }) => {
    const found: string[] = [];
    for (const story of STORIES) {
      const { frame } = pictureOf(story, { width, height, lang: story.lang });
      const { n, m } = frame.scene;
      const hubs = createHubs(frame.scene, plainMeasure);
      const picks = [
        ...Array.from({ length: n }, (_, index) => ({ kind: 'node' as const, index })),
        ...Array.from({ length: m }, (_, index) => ({ kind: 'edge' as const, index })),
      ];
      for (const rest of free)
        for (const pick of picks)
          for (const one of unseen(frame, hubs, pick, partOf(width, rest)))
            found.push(`${story.id}, ${rest} px free, ${pick.kind} ${pick.index}: ${one}`);
    }
    expect(found).toEqual([]);
  },
);
