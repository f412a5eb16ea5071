/** The verb on an edge: where on its curve it can stand, and whether it may stand there at all times or only when asked for. */
import { BADGE } from './badges.js';
import { pointAt, type Trace } from './curves.js';
import { apartBoxes, distance, distanceTo } from './room.js';
import type { Label, Measure, Word } from './types.js';

/** px; set in the serif face, italic. */
export const WORD_SIZE = 12.5;
/** Line to be seen on both sides of a word together, px: at least, and for a word that stands at all times. */
const LEAST = 40;
const AMPLE = 44;
/** Distance from the middle of a word's letters to anything else for a word that stands at all times, px; conflict may stand closer. */
const CLEAR = 15;
const CLOSER = 11.5;
const TIGHT = 9;

interface Site {
  readonly m: number;
  readonly tone: Uint8Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  readonly labels: readonly Label[];
  readonly badge: Float32Array;
  readonly traces: readonly Trace[];
}

type Point = { readonly x: number; readonly y: number };

/** Counts, words that stand at all times, words that come up with a neighbourhood: points of each. */
interface Taken {
  readonly badges: readonly Point[];
  readonly standing: Point[];
  readonly waiting: Point[];
}

/** Edge → its word with a place, null where it has none or is too short for it. Conflict chooses first, then longer edges. */
export function placeWords(site: Site, texts: readonly (string | null)[], measure: Measure): (Word | null)[] {
  const words: (Word | null)[] = new Array(site.m).fill(null);
  const badges = site.traces.flatMap((trace, e) => {
    const t = site.badge[e] as number;
    return Number.isNaN(t) ? [] : [pointAt(trace, t)];
  });
  const taken: Taken = { badges, standing: [], waiting: [] };
  const order = Array.from(words.keys()).filter((e) => texts[e]);
  order.sort(
    (e, f) => (site.tone[e] as number) - (site.tone[f] as number) || lengthOf(site, f) - lengthOf(site, e) || e - f,
  );
  for (const e of order) {
    const text = texts[e] ?? '';
    const parts = partsOf(text, measure);
    const { from, width: last } = parts.at(-1) ?? { from: 0, width: 0 };
    const width = from + last;
    const place = bestPlace(site, e, width, taken);
    if (!place) continue;
    words[e] = { parts, width, t: place.t, rank: place.rank };
    if (place.rank > 0) taken[place.rank === 2 ? 'standing' : 'waiting'].push(...place.points);
  }
  return words;
}

/** The text word by word, so that each can follow the curve. */
function partsOf(text: string, measure: Measure): Word['parts'] {
  const wide = (its: string) => measure(its, WORD_SIZE, 400, 'words');
  const words = text.trim().split(/\s+/u);
  return words.map((word, i) => ({
    text: word,
    from: i === 0 ? 0 : wide(`${words.slice(0, i).join(' ')} `),
    width: wide(word),
  }));
}

const lengthOf = ({ traces }: Site, e: number) => traces[e]?.at.at(-1) ?? 0;

interface Place {
  readonly t: number;
  readonly rank: Word['rank'];
  readonly points: readonly Point[];
}

function bestPlace(site: Site, e: number, width: number, taken: Taken): Place | null {
  const trace = site.traces[e] as Trace;
  const length = lengthOf(site, e);
  if (length < width + LEAST) return null;
  const others = site.traces.filter((other, f) => f !== e && !apartBoxes(other.box, trace.box, CLEAR));
  const clear = site.tone[e] === 0 ? CLOSER : CLEAR;
  const half = width / 2 / length;
  const slack = 0.5 - half - LEAST / 2.6 / length;
  let best: Place | null = null;
  let most = -Infinity;
  for (let i = 0; i <= 12; i++) {
    const t = 0.5 + (((i % 2 ? i + 1 : -i) / 2) * slack) / 6;
    const points = [-1, -0.5, 0, 0.5, 1].map((share) => pointAt(trace, t + share * half));
    let things = CLEAR;
    let words = CLEAR;
    let lines = CLEAR;
    for (const { x, y } of points) {
      things = Math.min(things, roomFromThings(site, x, y, taken));
      words = roomFrom(taken.waiting, x, y, 3, words);
      for (const other of others) lines = distanceTo(other, x, y, lines);
    }
    const score = Math.min(things, words) * 2 + lines - Math.abs(t - 0.5) * 8;
    if (score <= most) continue;
    most = score;
    const free = things >= clear && lines >= clear && length >= width * 1.2 + AMPLE;
    best = { t, points, rank: free ? 2 : Math.min(things, words) >= TIGHT ? 1 : 0 };
  }
  return best;
}

/** Distance to the nearest node, name, count or standing word. */
function roomFromThings(site: Site, x: number, y: number, { badges, standing }: Taken): number {
  let room = roomFrom(standing, x, y, 5, roomFrom(badges, x, y, BADGE - 2, CLEAR));
  for (let i = 0; i < site.labels.length; i++) {
    const label = site.labels[i] as Label;
    const dx = x - (site.x[i] as number);
    const dy = y - (site.y[i] as number);
    const across = Math.max(0, Math.abs(dx - label.dx) - label.width / 2);
    const down = Math.max(0, Math.abs(dy - label.dy) - label.height / 2);
    room = Math.min(room, distance(dx, dy) - (site.radius[i] as number), distance(across, down));
  }
  return room;
}

function roomFrom(points: readonly Point[], x: number, y: number, reach: number, room: number): number {
  return points.reduce((least, point) => Math.min(least, distance(point.x - x, point.y - y) - reach), room);
}
