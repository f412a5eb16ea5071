/** Where newcomers of a picture stand: beside those they are tied to, where there is room. */
import type { StoryFile } from '../../../story/definition.js';

export interface EntityPlace {
  readonly x: number;
  readonly y: number;
}
export type EntityPlaces = ReadonlyMap<string, EntityPlace>;

/** Of a story's file or a draft. */
interface FiledEntity {
  readonly id: string;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
}

/** Where newcomers are seen. */
interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room of a name with its mark, px. */
const WIDE = 130;
const HIGH = 64;
const ANGLES = 16;
const RINGS = [110, 150, 200, 260, 340, 440];
/** Between a newcomer and the stage's edge, px. */
const EDGE = 60;

/** Everybody's place: who has one keeps it, the others stand beside those they are tied to. Null where nobody has one: then all are arranged. */
export function placed(story: StoryFile, known: EntityPlaces, stage: Room): EntityPlaces | null {
  const all = new Map(story.entities.flatMap(({ id }) => (known.has(id) ? [[id, known.get(id) as EntityPlace]] : [])));
  if (all.size === 0) return null;
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

function room(all: EntityPlaces, ties: readonly string[], stage: Room): EntityPlace {
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

/** Who stands beyond the stage is not seen before the picture is moved. */
function outside({ x, y }: EntityPlace, { left, top, right, bottom }: Room): number {
  const over = Math.max(0, left + EDGE - x, x - right + EDGE) + Math.max(0, top + EDGE - y, y - bottom + EDGE);
  return over === 0 ? 0 : 600 + over * 8;
}

/** The places that a draft has itself; of a file that was arranged for a larger stage they are drawn together until they are on this one. */
export function savedPlaces({ entities }: StoryFile, stage: Room): EntityPlaces {
  const saved = new Map(entities.flatMap(({ id, x, y }) => (x != null && y != null ? [[id, { x, y }] as const] : [])));
  const along = (values: readonly number[], from: number, to: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (low >= from && high <= to) return (value: number) => value;
    const factor = Math.min(1, Math.max(1, to - from - 2 * EDGE) / Math.max(1, high - low));
    return (value: number) => (from + to) / 2 + (value - (low + high) / 2) * factor;
  };
  const places = [...saved.values()];
  const across = along(
    places.map(({ x }) => x),
    stage.left,
    stage.right,
  );
  const down = along(
    places.map(({ y }) => y),
    stage.top,
    stage.bottom,
  );
  return new Map(Array.from(saved, ([id, { x, y }]) => [id, { x: across(x), y: down(y) }]));
}

/** Whether a file has a place for everybody, as it must to have any. */
export const hasPlaces = ({ entities }: { readonly entities: readonly FiledEntity[] }): boolean =>
  entities.length > 0 && entities.every(({ x, y }) => x != null && y != null);

/** The places of those who have none in the file, in its own measure: a stage shows a file's places shifted and stretched on each axis. */
export function filedPlaces(
  { entities }: { readonly entities: readonly FiledEntity[] },
  drawn: EntityPlaces,
): EntityPlaces {
  const axis = (name: 'x' | 'y') => {
    const pairs = entities.flatMap(({ id, ...its }) => {
      const [file, seen] = [its[name], drawn.get(id)?.[name]];
      return file != null && seen != null ? [{ file, seen }] : [];
    });
    const [low, high] = [pairs.toSorted((a, b) => a.seen - b.seen)[0], pairs.toSorted((a, b) => b.seen - a.seen)[0]];
    const factor = low && high && high.seen > low.seen ? (high.file - low.file) / (high.seen - low.seen) : 1;
    return (value: number) => (low ? low.file + (value - low.seen) * factor : value);
  };
  const [across, down] = [axis('x'), axis('y')];
  return new Map(
    entities.flatMap(({ id, x, y }) => {
      const at = x == null || y == null ? drawn.get(id) : undefined;
      return at ? [[id, { x: across(at.x), y: down(at.y) }] as const] : [];
    }),
  );
}

/** The story with these places; without any, so that its picture is arranged, where there are none. */
export function storyAt(story: StoryFile, places: EntityPlaces | null): StoryFile {
  const entities = story.entities.map(({ x: _x, y: _y, ...its }) => ({ ...its, ...places?.get(its.id) }));
  return { ...story, entities };
}
