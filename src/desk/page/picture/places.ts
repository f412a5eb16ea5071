/** Where newcomers of a picture stand: beside those they are tied to, where there is room. */
import type { StoryFile } from '../../../story/definition.js';

export interface EntityPlace {
  readonly x: number;
  readonly y: number;
}
export type EntityPlaces = ReadonlyMap<string, EntityPlace>;

/** Room of a name with its mark, px. */
const WIDE = 130;
const HIGH = 64;
const ANGLES = 16;
const RINGS = [110, 150, 200, 260, 340, 440];
const EDGE = 60;

/** Everybody's place, or null where too few have one: then all are arranged anew. */
export function placed(
  story: StoryFile,
  known: EntityPlaces,
  stage: { width: number; height: number },
): EntityPlaces | null {
  const all = new Map(story.entities.flatMap(({ id }) => (known.has(id) ? [[id, known.get(id) as EntityPlace]] : [])));
  if (all.size === 0 || all.size * 2 < story.entities.length) return null;
  // Those that are tied to somebody who stands come first.
  const waiting = story.entities.filter(({ id }) => !all.has(id)).map(({ id }) => id);
  while (waiting.length > 0) {
    const at = Math.max(
      0,
      waiting.findIndex((id) => tiedTo(story, id).some((its) => all.has(its))),
    );
    const [id] = waiting.splice(at, 1);
    if (id != null) all.set(id, room(all, tiedTo(story, id), stage));
  }
  return all;
}

function tiedTo({ statements }: StoryFile, id: string): string[] {
  return statements.flatMap(({ from, to = [] }) => {
    const ends = [...from, ...to];
    return ends.includes(id) ? ends.filter((end) => end !== id) : [];
  });
}

function room(all: EntityPlaces, ties: readonly string[], stage: { width: number; height: number }): EntityPlace {
  const near = ties.flatMap((id) => all.get(id) ?? []);
  const from = near.length > 0 ? near : [...all.values()];
  const middle = {
    x: from.reduce((sum, { x }) => sum + x, 0) / from.length,
    y: from.reduce((sum, { y }) => sum + y, 0) / from.length,
  };
  let best: EntityPlace = { x: middle.x + WIDE, y: middle.y };
  let least = Infinity;
  for (const ring of RINGS)
    for (let i = 0; i < ANGLES; i++) {
      const angle = (2 * Math.PI * i) / ANGLES;
      const spot = {
        x: Math.round(middle.x + ring * Math.cos(angle)),
        y: Math.round(middle.y + ring * 0.8 * Math.sin(angle)),
      };
      const cost = ring + crowding(all, spot) + outside(spot, stage);
      if (cost < least) [best, least] = [spot, cost];
    }
  return best;
}

function crowding(all: EntityPlaces, { x, y }: EntityPlace): number {
  let cost = 0;
  for (const its of all.values()) {
    const [across, down] = [Math.abs(its.x - x) / WIDE, Math.abs(its.y - y) / HIGH];
    if (across < 1 && down < 1) cost += 2000 * (1 - Math.max(across, down)) + 500;
  }
  return cost;
}

/** Beyond the stage everybody else would have to move together. */
function outside({ x, y }: EntityPlace, { width, height }: { width: number; height: number }): number {
  const over = Math.max(0, EDGE - x, x - width + EDGE) + Math.max(0, EDGE - y, y - height + EDGE);
  return over * 6;
}

/** The story with these places; without any, so that its picture is arranged, where there are none. */
export function storyAt(story: StoryFile, places: EntityPlaces | null): StoryFile {
  const entities = story.entities.map(({ x: _x, y: _y, ...its }) => ({ ...its, ...places?.get(its.id) }));
  return { ...story, entities };
}
