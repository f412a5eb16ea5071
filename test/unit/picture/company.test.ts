/** Whom no line joins to the rest stands with those who used it: in whose statements it is a channel, a witness or a subject. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as few from '../../../src/layout/arrange/index.js';
import * as crowd from '../../../src/layout/place-many.js';
import { pictureOf } from '../../../src/publish/embed/picture.js';
import { columnsOf } from '../../../src/scene/columns.js';
import { companyOf } from '../../../src/scene/company.js';
import { concernedBy } from '../../../src/story/concerned.js';
import type { Story } from '../../../src/story/definition.js';
import { edgesOf } from '../../../src/story/edges.js';
import { parse } from '../../../src/story/parse.js';
import { standing } from '../../../src/story/standing.js';
import { seededStory } from '../../fixtures/seeded-story.js';

const { story: file } = parse(readFileSync('data/bell.json'), 'de');
if (!file) throw new Error('the story does not open');
const bell = standing(file);

/** Groups of node numbers, joined one by one by brute force. */
function groupsOf(n: number, joined: readonly (readonly [number, number])[]): number[] {
  let groups = Array.from({ length: n }, (_, i) => i);
  for (const [a, b] of joined) groups = groups.map((its) => (its === groups[a] ? groups[b]! : its));
  return groups;
}

const pairsIn = ({ m, source, target }: { m: number; source: Uint32Array; target: Uint32Array }) =>
  Array.from({ length: m }, (_, e) => [source[e]!, target[e]!] as const);

const party = fc.integer({ min: 0, max: 9 }).map((i) => `e${i}`);
const anyStory = fc
  .array(fc.record({ from: party, to: fc.option(party), about: fc.option(party), channel: fc.option(party) }))
  .map((said): Story => {
    const its = seededStory({ names: 10 });
    const [like] = its.statements;
    const statements = said.map(({ from, to, about, channel }, i) => ({
      ...{ ...like!, id: `s${i}`, from: [from] },
      to: to == null ? [] : [to],
      ...(about != null && { about: [about] }),
      ...(channel != null && { channel }),
    }));
    return { ...its, statements };
  });

test('whoever stands in one statement belongs together in the end; nobody comes nearer to those to whom lines join it', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const columns = columnsOf(story, edgesOf(story), 'de');
      const lines = pairsIn(columns);
      const company = pairsIn(companyOf(columns, story));
      const parts = new Set(groupsOf(columns.n, lines));
      const all = groupsOf(columns.n, [...lines, ...company]);
      for (const statement of story.statements) {
        const groups = [...concernedBy(statement)].map((id) => all[columns.ids.indexOf(id)]);
        expect(new Set(groups).size).toBe(1);
      }
      // Each pair joins two groups that nothing had joined before: it closes no circle.
      expect(new Set(all).size).toBe(parts.size - company.length);
    }),
  );
});

test.each([
  ['bell', bell],
  ['40 names', seededStory({ names: 40 })],
  ['400 names', seededStory({ names: 400 })],
])('%s: fewer than one in four stand nearer to a party without lines than who has used it', (_, story) => {
  const columns = columnsOf(story, edgesOf(story), 'de');
  const tied = new Set(pairsIn(columns).flat());
  const company = pairsIn(companyOf(columns, story)).flatMap(([i, j]) => [
    ...(tied.has(i) ? [] : [[i, j] as const]),
    ...(tied.has(j) ? [] : [[j, i] as const]),
  ]);
  expect(company.length).toBeGreaterThan(0);
  for (const [width, height] of [
    [896, 641],
    [390, 570],
  ] as const) {
    const { x, y } = pictureOf(story, { width, height, lang: 'de' }).frame.scene;
    const far = (i: number, j: number) => Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
    const nearer = company.map(([i, j]) => [...tied].filter((k) => far(i, k) < far(i, j)).length / tied.size);
    expect(nearer.reduce((a, b) => a + b) / nearer.length).toBeLessThan(1 / 4);
  }
});

test('where nobody is without lines all stand where they would', () => {
  const story = seededStory({ names: 24 });
  const { channel: _, ...plain } = story.statements[0]!;
  const statements = story.statements.map((its) => ({ ...plain, id: its.id, from: its.from, to: its.to ?? [] }));
  const columns = columnsOf(story, edgesOf({ ...story, statements }), 'de');
  const side = new Float32Array(columns.n).fill(20);
  const frame = { width: 700, height: 470, boxes: { left: side, right: side, top: side, bottom: side } };
  const company = companyOf(columns, { statements });
  expect(company.m).toBe(0);
  for (const { arrangeAtOnce } of [few, crowd])
    expect(arrangeAtOnce(columns, { ...frame, company })).toEqual(arrangeAtOnce(columns, frame));
});
