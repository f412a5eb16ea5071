/** What stands on an edge's curve: the count of its statements and its verb, each at the clearest place near the middle. */
import { runsLeft } from '../../story/telling/direction.js';
import { pointAt, type Trace } from '../curves/curves.js';
import { distance, distanceTo, misses } from '../curves/geometry.js';
import type { EdgeLabel, Label, Measure } from '../types.js';

/** Radius of a count's disc, px. */
export const BADGE = 7.5;
/** Words: px; set in the serif face, italic. */
export const WORD_SIZE = 12.5;
/** Line to be seen on both sides of a word together, px: at least, and for a word that stands at all times. */
const EDGE_LABELS_LEAST = 40;
const AMPLE = 44;
/** Distance from the middle of letters to anything else for a word that stands at all times, px; conflict may stand closer. */
const EDGE_LABELS_CLEAR = 15;
const EDGE_LABELS_CLOSER = 11.5;
const TIGHT = 9;
/** Line to be seen on either side of a count's middle, px. */
const BADGE_LEAST = 13;
/** Any place is better for a count than one on a name. */
const ON_NAME = 100;

interface Site {
  readonly m: number;
  readonly tone: Uint8Array;
  readonly count: Uint16Array;
  readonly width: number;
  readonly height: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  readonly labels: readonly Label[];
  readonly traces: readonly Trace[];
}

/** What something takes up: a block, by its middle and half its extent, and `reach` px around it. */
interface Taken {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly reach: number;
}

/** Names; what else is always there: nodes, counts, standing words; and the words that are not always there. */
interface Ground {
  readonly names: readonly Taken[];
  readonly standing: Taken[];
  readonly waiting: Taken[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Place {
  readonly t: number;
  /** Distance to the nearest name. */
  readonly names: number;
  /** Distance to the nearest node, name, count or standing word; to that or a word that is not always there; to the nearest line. */
  readonly things: number;
  readonly all: number;
  readonly lines: number;
  readonly points: readonly Point[];
}

export interface Inscriptions {
  /** Edge → share of its visible length at which its count stands; NaN where there is one statement only. */
  readonly badge: Float32Array;
  /** Edge → its word with a place; null where it has none. */
  readonly words: (EdgeLabel | null)[];
}

/** Counts first, as they are always there; then words: conflict chooses first, then what most is said of, then longer edges. */
export function inscribe(site: Site, texts: readonly (readonly string[])[], measure: Measure): Inscriptions {
  const badge = new Float32Array(site.m).fill(Number.NaN);
  const words = wordsOf(texts, site.m, measure);
  const edges = Array.from(words.keys()).sort(
    (e, f) =>
      (site.tone[e] as number) - (site.tone[f] as number) ||
      (site.count[f] as number) - (site.count[e] as number) ||
      lengthOf(site, f) - lengthOf(site, e) ||
      e - f,
  );
  const ground = groundOf(site);
  const take = (list: Taken[], { points }: Place, reach: number) =>
    list.push(...points.map(({ x, y }) => ({ x, y, w: 0, h: 0, reach })));
  for (const e of edges) {
    if ((site.count[e] as number) < 2) continue;
    const place = bestPlace(site, e, 0, ground);
    // A line's width says as much, but a name that is lain on cannot be read.
    if (place.names < BADGE) continue;
    badge[e] = place.t;
    take(ground.standing, place, BADGE - 2);
  }
  for (const e of edges) {
    const word = words[e];
    const length = lengthOf(site, e);
    if (!word || length < word.width + EDGE_LABELS_LEAST) continue;
    const { width } = word;
    const place = bestPlace(site, e, width, ground);
    const clear = site.tone[e] === 0 ? EDGE_LABELS_CLOSER : EDGE_LABELS_CLEAR;
    const isFree = Math.min(place.things, place.lines) >= clear && length >= width * 1.2 + AMPLE;
    const rank = texts[e]?.length !== 1 ? 0 : isFree ? 2 : place.all >= TIGHT ? 1 : 0;
    words[e] = { ...word, t: place.t, rank };
    if (rank > 0) take(rank > 1 ? ground.standing : ground.waiting, place, rank > 1 ? 5 : 3);
  }
  return { badge, words };
}

/** What is said of each of `m` edges, to be shown when it is pointed at or open; null where nothing is. */
export function wordsOf(texts: readonly (readonly string[])[], m: number, measure: Measure): (EdgeLabel | null)[] {
  const known = new Map<string, EdgeLabel | null>();
  return Array.from({ length: m }, (_, e) => {
    const text = texts[e]?.join(', ') ?? '';
    const its = known.get(text);
    if (its !== undefined) return its;
    const parts = partsOf(text, measure);
    const width = parts.reduce((end, part) => Math.max(end, part.from + part.width), 0);
    const word = width > 0 ? ({ parts, width, t: 0.5, rank: 0 } as const) : null;
    known.set(text, word);
    return word;
  });
}

const lengthOf = ({ traces }: Site, e: number) => traces[e]?.at.at(-1) ?? 0;

/** The text word by word, from left to right as it is seen, so that each can follow the curve. */
function partsOf(text: string, measure: Measure): EdgeLabel['parts'] {
  const wide = (its: string) => measure(its, WORD_SIZE, 400, 'words');
  const words = asSeen(text.split(/\s+/u).filter(Boolean));
  return words.map((word, i) => ({
    text: word,
    from: i === 0 ? 0 : wide(`${words.slice(0, i).join(' ')} `),
    width: wide(word),
  }));
}

/** Words that run against the line's direction, which is that of its first word, change places among each other. */
function asSeen(words: readonly string[]): string[] {
  const left = runsLeft(words[0] ?? '');
  const seen: string[] = [];
  let run = 0;
  for (const word of words) {
    run = runsLeft(word) === left ? seen.length + 1 : run;
    seen.splice(run, 0, word);
  }
  return left ? seen.reverse() : seen;
}

function groundOf({ labels, ...site }: Site): Ground {
  const [names, standing]: [Taken[], Taken[]] = [[], []];
  labels.forEach(({ dx, dy, width, height }, i) => {
    const [x, y] = [site.x[i] as number, site.y[i] as number];
    standing.push({ x, y, w: 0, h: 0, reach: site.radius[i] as number });
    names.push({ x: x + dx, y: y + dy, w: width / 2, h: height / 2, reach: 0 });
  });
  return { names, standing, waiting: [] };
}

/** For something `width` px long on edge `e`. */
function bestPlace(site: Site, e: number, width: number, ground: Ground): Place {
  const trace = site.traces[e] as Trace;
  const length = lengthOf(site, e) || 1;
  const [left, top, right, bottom] = trace.box as unknown as [number, number, number, number];
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const [wide, high] = [right - cx + EDGE_LABELS_CLEAR, bottom - cy + EDGE_LABELS_CLEAR];
  // Of what is farther away nothing needs to be known.
  const near = (taken: readonly Taken[]) =>
    taken.filter(
      ({ x, y, w, h, reach }) => Math.abs(x - cx) <= wide + w + reach && Math.abs(y - cy) <= high + h + reach,
    );
  const [named, stood, waited] = [near(ground.names), near(ground.standing), near(ground.waiting)];
  const others = site.traces.filter((other, f) => f !== e && !misses(other, cx, cy, wide, high));
  const half = width / 2 / length;
  const along = width > 0 ? 2 : 0;
  const slack = Math.max(0, 0.5 - half - (width > 0 ? EDGE_LABELS_LEAST / 2 : BADGE_LEAST) / length);
  let best: Place | null = null;
  let most = -Infinity;
  for (let i = 0; i <= 16; i++) {
    // From the middle outwards, so that among equals the middle wins.
    const t = 0.5 + (((i % 2 ? i + 1 : -i) / 2) * slack) / 8;
    const points: Point[] = [];
    for (let s = -along; s <= along; s++) points.push(pointAt(trace, t + (s / 2) * half));
    const names = roomFrom(named, points, EDGE_LABELS_CLEAR);
    const things = roomFrom(
      stood,
      points,
      Math.min(names, ...points.map(({ x, y }) => Math.min(x, y, site.width - x, site.height - y))),
    );
    const all = roomFrom(waited, points, things);
    const lines = roomFromLines(others, points, EDGE_LABELS_CLEAR);
    const score = all * 2 + lines - Math.abs(t - 0.5) * 8 - (width === 0 && names < BADGE ? ON_NAME : 0);
    if (score <= most) continue;
    most = score;
    best = { t, names, things, all, lines, points };
  }
  return best as Place;
}

/** Distance from any of the points to the nearest of what is taken, at most `most`. */
function roomFrom(taken: readonly Taken[], points: readonly Point[], most: number): number {
  let room = most;
  for (const { x, y } of points)
    for (const { x: cx, y: cy, w, h, reach } of taken)
      room = Math.min(room, distance(Math.max(0, Math.abs(x - cx) - w), Math.max(0, Math.abs(y - cy) - h)) - reach);
  return room;
}

/** The same to the nearest line. */
function roomFromLines(lines: readonly Trace[], points: readonly Point[], most: number): number {
  let room = most;
  for (const { x, y } of points) for (const line of lines) room = distanceTo(line, x, y, room);
  return room;
}
