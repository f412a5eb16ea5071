/**
 * Names in a crowd at any zoom: those with most edges first, none over another. A name that is shown stays while the reader goes
 * nearer, wherever the stage ends: each has a least zoom, as in Been, Daiches & Yap, "Dynamic map labeling" (2006).
 */
import { identity } from './camera.js';
import { densityOf, lookAt } from './density.js';
import { candidatesOf, NAME_LINE, NAME_SIZE } from './labels.js';
import { isCrowd } from './many.js';
import { rankByDegree } from './ranking.js';
import { type Camera, type Label, MARK, type Marks, type Measure, type Scene } from './types.js';

/** No stage shows more names at once, and no more of a neighbourhood. */
const MOST = 240;
const NEAR = 80;
/** New names come up once per half octave of zoom. */
const STEPS = 2;
/** Air around a name, px; in a crowd so much more of it at zoom 1, that structure is seen before words, and less and less nearer by. */
const AIR = { x: 10, y: 5 } as const;
const ALOOF = 4;
/** At zoom 1 so many of the nodes with most edges are tried, of a crowd this share; at zoom 2 four times as many. */
const TRIED = 600;
const SHARE = 0.04;
/** Sizes of names in a crowd, px: of so many with most edges, of so many after them, of all others. */
const LETTERING = [
  { first: 10, size: NAME_SIZE },
  { first: 60, size: 12 },
  { first: Infinity, size: 11 },
] as const;
const NONE: Label = { lines: [], dx: 0, dy: 0, width: 0, height: 0 };
/** Width of a letter and of the longest line, px: a guess, as thousands of names are placed and few are drawn. */
const LETTER = 7.4;
const LINE = 104;
/** Cells in which names that stand are looked up, px: no name is larger. */
const CELL = { width: 200, height: 90 } as const;
const BUCKETS = 1 << 13;

export interface Hubs {
  /** Node → its name as it is set; without lines as long as nobody has asked for it. */
  readonly labels: readonly Label[];
  /** Size in which its name is set, px. */
  size(node: number): number;
  /** Nodes whose names are shown on a stage `width` × `height`, the most important last. */
  at(marks: Marks, camera: Camera, width: number, height: number): number[];
}

/** Left, top, right, bottom, px. */
type Box = readonly [number, number, number, number];

export function createHubs(scene: Scene, measure: Measure): Hubs {
  const crowd = isCrowd(scene);
  // In a crowd names are set anew, in sizes of its own.
  const labels = crowd ? scene.labels.map(() => NONE) : scene.labels.slice();
  const rank = rankByDegree(scene);
  const sizes = crowd ? sizesOf(rank) : null;
  const size = (i: number) => sizes?.[i] ?? NAME_SIZE;
  // A dot grows with the zoom and its name stays where it is: near enough for both.
  const share = crowd ? (1 + lookAt(densityOf(scene), identity).dot) / 2 : 1;
  const reach = share === 1 ? scene.radius : scene.radius.map((its) => its * share);
  const levels = createLevels({ ...scene, radius: reach, labels }, rank, size);

  function boxOf(i: number, { k, x, y }: Camera): Box {
    let label = labels[i] as Label;
    if (label.lines.length === 0) {
      const share = size(i) / NAME_SIZE;
      const its: Measure = (text, size, weight, face) => measure(text, size * share, weight, face);
      label = smaller(candidatesOf(scene, reach, i, its)[0] ?? label, share);
      labels[i] = label;
    }
    return around((scene.x[i] as number) * k + x, (scene.y[i] as number) * k + y, label);
  }

  return {
    labels,
    size,
    at(marks, camera, width, height) {
      const room = createRoom();
      const shown: number[] = [];
      for (const i of candidates(marks, rank, levels(camera.k))) {
        if (shown.length === MOST) break;
        const x = (scene.x[i] as number) * camera.k + camera.x;
        const y = (scene.y[i] as number) * camera.k + camera.y;
        if (x < -CELL.width || x > width + CELL.width || y < -CELL.height || y > height + CELL.height) continue;
        if (scene.names[i] && room.take(boxOf(i, camera))) shown.push(i);
      }
      return shown.reverse();
    },
  };
}

/** Node → size of its name in a crowd. */
function sizesOf(rank: Uint32Array): Float32Array {
  const sizes = new Float32Array(rank.length);
  rank.forEach((i, r) => {
    sizes[i] = LETTERING.find(({ first }) => r < first)?.size ?? NAME_SIZE;
  });
  return sizes;
}

/** A name in lines that stand closer; below its node, as far from it as before. */
const smaller = (label: Label, share: number): Label =>
  share === 1 ? label : { ...label, height: label.height * share, dy: label.dy - (label.height * (1 - share)) / 2 };

/** What is pointed at or open, then its neighbourhood, then whoever has a name at this zoom. */
function candidates({ node }: Marks, rank: Uint32Array, named: Uint32Array): Iterable<number> {
  const first: number[] = [];
  const near: number[] = [];
  for (let r = 0; r < rank.length; r++) {
    const i = rank[r] as number;
    const mark = node[i] as number;
    if (mark & MARK.hidden || !(mark & (MARK.near | MARK.selected | MARK.focus))) continue;
    if (mark & (MARK.selected | MARK.focus)) first.push(i);
    else if (near.length < NEAR) near.push(i);
  }
  const rest = named.filter((i) => !((node[i] as number) & (MARK.hidden | MARK.near | MARK.selected | MARK.focus)));
  return [...first, ...near, ...rest];
}

/** Zoom → nodes that have a name there, in rank; each level holds all of the levels farther out. */
function createLevels(scene: Scene, rank: Uint32Array, size: Hubs['size']): (k: number) => Uint32Array {
  const known = new Map<number, Uint32Array>();
  const composed = rank.filter((i) => (scene.labels[i]?.lines.length ?? 0) > 0);
  const crowd = isCrowd(scene);
  const most = crowd ? Math.min(TRIED, Math.max(40, SHARE * scene.n)) : TRIED;

  function level(step: number): Uint32Array {
    let nodes = known.get(step);
    if (!nodes) {
      const k = 2 ** (step / STEPS);
      const aloof = crowd ? Math.max(1, ALOOF * Math.min(k, 1 / Math.sqrt(k))) : 1;
      const place = (i: number) =>
        around((scene.x[i] as number) * k, (scene.y[i] as number) * k, guess(scene, i, size(i)), aloof);
      const tried = (nodes: Uint32Array) => nodes.filter((i) => scene.names[i]);
      if (step < 0) nodes = settle(place, [], tried(level(step + 1)));
      else {
        const standing = step > 0 ? level(step - 1) : composed;
        nodes = settle(place, standing, tried(rank.subarray(0, Math.ceil(most * k * k))));
      }
      known.set(step, nodes);
    }
    return nodes;
  }
  return (k) => level(Math.floor(STEPS * Math.log2(k) + 1e-6));
}

/** Those who stand, and of those who are tried each in turn who finds room; in the order of the tried. */
function settle(place: (i: number) => Box, standing: ArrayLike<number>, tried: Uint32Array): Uint32Array {
  const room = createRoom();
  const stands = new Set<number>();
  for (let j = 0; j < standing.length; j++) {
    const i = standing[j] as number;
    stands.add(i);
    room.put(place(i));
  }
  for (const i of tried) if (!stands.has(i) && room.take(place(i))) stands.add(i);
  const late = Array.from(stands).slice(standing.length);
  return Uint32Array.from([...Array.from(standing), ...late]);
}

/** About the room that a name will need, whether it has been set or not. */
function guess(scene: Scene, i: number, size: number): Room {
  const label = scene.labels[i];
  if (label && label.lines.length > 0) return label;
  const share = size / NAME_SIZE;
  const length = (scene.names[i]?.length ?? 0) * LETTER * share;
  const lines = Math.min(3, Math.ceil(length / LINE));
  const height = lines * NAME_LINE * share;
  return {
    dx: 0,
    dy: (scene.radius[i] as number) * 1.2 + 4 + height / 2,
    width: Math.min(150, length / lines + 10),
    height,
  };
}

type Room = Pick<Label, 'dx' | 'dy' | 'width' | 'height'>;

function around(x: number, y: number, { dx, dy, width, height }: Room, aloof = 1): Box {
  const w = width / 2 + (AIR.x / 2) * aloof;
  const h = height / 2 + (AIR.y / 2) * aloof;
  return [x + dx - w, y + dy - h, x + dx + w, y + dy + h];
}

/** Which boxes are taken; looked up by the cell in which a box's corner lies. */
function createRoom(): { put(box: Box): void; take(box: Box): boolean } {
  const cells: Box[][] = [];
  const cell = (column: number, row: number) =>
    (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b)) & (BUCKETS - 1);
  const put = (box: Box) => {
    const at = cell(Math.floor(box[0] / CELL.width), Math.floor(box[1] / CELL.height));
    const boxes = cells[at];
    if (boxes) boxes.push(box);
    else cells[at] = [box];
  };
  const free = (box: Box) => {
    const column = Math.floor(box[0] / CELL.width);
    const row = Math.floor(box[1] / CELL.height);
    for (let c = column - 1; c <= column + 1; c++)
      for (let r = row - 1; r <= row + 1; r++)
        if (cells[cell(c, r)]?.some((other) => overlap(box, other))) return false;
    return true;
  };
  return {
    put,
    take(box) {
      if (!free(box)) return false;
      put(box);
      return true;
    },
  };
}

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
