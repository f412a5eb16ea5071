/**
 * Names in a crowd at any zoom: those with most edges first, none over another. A name that is shown stays while the reader goes
 * nearer, wherever the stage ends: each has a least zoom, as in Been, Daiches & Yap, "Dynamic map labeling" (2006).
 */
import { identity } from '../camera.js';
import { densityOf, lookAt } from '../density.js';
import { isCrowd } from '../size-limits.js';
import { APART, type Camera, type Label, MARK, type Marks, type Measure, type Scene } from '../types.js';
import { candidatesOf, NAME_LINE, NAME_SIZE } from './labels.js';
import { type Box, createOccupancy } from './occupancy.js';
import { rankByDegree } from './ranking.js';

/** No stage shows more names at once, and no more of a neighbourhood. */
const LABELS_BY_ZOOM_MOST = 240;
const LABELS_BY_ZOOM_NEAR = 80;
/** New names come up once per half octave of zoom. */
const LABELS_BY_ZOOM_STEPS = 2;
/** Air around a name, px; in a crowd so much more of it at zoom 1, that structure is seen before words, and less and less nearer by. */
const LABELS_BY_ZOOM_AIR = { x: 10, y: 5 } as const;
const ALOOF = 4;
/** At zoom 1 so many of the nodes with most edges are tried, of a crowd this share; at zoom 2 four times as many. */
const LABELS_BY_ZOOM_TRIED = 600;
const LABELS_BY_ZOOM_SHARE = 0.04;
/** Sizes of names in a crowd, px: of so many with most edges, of so many after them, of all others. */
const LETTERING = [
  { first: 10, size: NAME_SIZE },
  { first: 60, size: 12 },
  { first: Infinity, size: 11 },
] as const;
const LABELS_BY_ZOOM_NONE: Label = { lines: [], dx: 0, dy: 0, width: 0, height: 0 };
/** Width of a letter and of the longest line, px: a guess, as thousands of names are placed and few are drawn. */
const LABELS_BY_ZOOM_LETTER = 7.4;
const LINE = 104;
/** No name reaches farther from its node, px. */
const LABELS_BY_ZOOM_REACH = { x: 200, y: 90 } as const;

export interface Hubs {
  /** Node → its name as it is set; without lines until it is asked for. */
  readonly labels: readonly Label[];
  /** Size in which its name is set, px. */
  size(node: number): number;
  /** Nodes whose names are shown on a stage `width` × `height`, the most important last. */
  at(marks: Marks, camera: Camera, width: number, height: number): number[];
}

export function createHubs(scene: Scene, measure: Measure): Hubs {
  const crowd = isCrowd(scene);
  // In a crowd names are set anew, in sizes of its own.
  const labels = crowd ? scene.labels.map(() => LABELS_BY_ZOOM_NONE) : scene.labels.slice();
  const rank = rankByDegree(scene);
  const sizes = crowd ? sizesOf(rank) : null;
  const size = (i: number) => sizes?.[i] ?? NAME_SIZE;
  // A dot grows with the zoom and its name stays where it is: near enough for both.
  const share = crowd ? (1 + lookAt(densityOf(scene), identity).dot) / 2 : 1;
  const reach = share === 1 ? scene.radius : scene.radius.map((its) => its * share);
  const levels = createLevels({ ...scene, radius: reach, labels }, rank, size);

  const apart = createApart(rank);
  const box: Box = new Float64Array(4);

  function place(i: number, x: number, y: number): Box {
    let label = labels[i] as Label;
    if (label.lines.length === 0) {
      const share = size(i) / NAME_SIZE;
      const its: Measure = (text, size, weight, face) => measure(text, size * share, weight, face);
      label = smaller(candidatesOf(scene, reach, i, its)[0] ?? label, share);
      labels[i] = label;
    }
    return around(box, x, y, label);
  }

  return {
    labels,
    size,
    at(marks, { k, x: left, y: top }, width, height) {
      const taken = createOccupancy(LABELS_BY_ZOOM_MOST);
      const shown: number[] = [];
      const show = (i: number) => {
        const x = (scene.x[i] as number) * k + left;
        const y = (scene.y[i] as number) * k + top;
        if (
          x < -LABELS_BY_ZOOM_REACH.x ||
          x > width + LABELS_BY_ZOOM_REACH.x ||
          y < -LABELS_BY_ZOOM_REACH.y ||
          y > height + LABELS_BY_ZOOM_REACH.y
        )
          return;
        if (scene.names[i] && taken.take(place(i, x, y))) shown.push(i);
      };
      for (const i of apart(marks)) show(i);
      for (const i of levels(k)) {
        if (shown.length >= LABELS_BY_ZOOM_MOST) break;
        if (!((marks.node[i] as number) & (MARK.hidden | APART))) show(i);
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

/** Marks → what is pointed at or open, then its neighbourhood; looked for once. */
function createApart(rank: Uint32Array): (marks: Marks) => readonly number[] {
  let known: Marks | null = null;
  let list: readonly number[] = [];
  return (marks) => {
    if (marks === known) return list;
    const { node } = marks;
    const those = Array.from(rank.filter((i) => (node[i] as number) & APART && !((node[i] as number) & MARK.hidden)));
    const isFirst = (i: number) => ((node[i] as number) & (MARK.selected | MARK.focus)) !== 0;
    known = marks;
    list = [...those.filter(isFirst), ...those.filter((i) => !isFirst(i)).slice(0, LABELS_BY_ZOOM_NEAR)];
    return list;
  };
}

/** Zoom → nodes that have a name there, in rank; each level holds all of the levels farther out. */
function createLevels(scene: Scene, rank: Uint32Array, size: Hubs['size']): (k: number) => Uint32Array {
  const known = new Map<number, Uint32Array>();
  const box: Box = new Float64Array(4);
  const composed = rank.filter((i) => (scene.labels[i]?.lines.length ?? 0) > 0);
  const crowd = isCrowd(scene);
  const most = crowd
    ? Math.min(LABELS_BY_ZOOM_TRIED, Math.max(40, LABELS_BY_ZOOM_SHARE * scene.n))
    : LABELS_BY_ZOOM_TRIED;

  function level(step: number): Uint32Array {
    let nodes = known.get(step);
    if (!nodes) {
      const k = 2 ** (step / LABELS_BY_ZOOM_STEPS);
      const aloof = crowd ? Math.max(1, ALOOF * Math.min(k, 1 / Math.sqrt(k))) : 1;
      const place = (i: number) =>
        around(box, (scene.x[i] as number) * k, (scene.y[i] as number) * k, guess(scene, i, size(i)), aloof);
      if (step < 0) nodes = settle(place, new Uint32Array(), level(step + 1));
      else {
        const tried = rank.subarray(0, Math.ceil(most * k * k)).filter((i) => scene.names[i]);
        nodes = settle(place, step > 0 ? level(step - 1) : composed, tried);
      }
      known.set(step, nodes);
    }
    return nodes;
  }
  return (k) => level(Math.floor(LABELS_BY_ZOOM_STEPS * Math.log2(k) + 1e-6));
}

/** Names that stand already, and of those that are tried each in turn that finds room; in the order of the tried. */
function settle(place: (i: number) => Box, standing: Uint32Array, tried: Uint32Array): Uint32Array {
  const stands = new Set(standing);
  const others = tried.filter((i) => !stands.has(i));
  if (others.length === 0) return standing;
  const taken = createOccupancy(standing.length + others.length);
  for (const i of standing) taken.put(place(i));
  const late = others.filter((i) => taken.take(place(i)));
  const all = new Uint32Array(standing.length + late.length);
  all.set(standing);
  all.set(late, standing.length);
  return all;
}

/** About the room that a name will need, whether it has been set or not. */
function guess(scene: Scene, i: number, size: number): Extent {
  const label = scene.labels[i];
  if (label && label.lines.length > 0) return label;
  const share = size / NAME_SIZE;
  const length = (scene.names[i]?.length ?? 0) * LABELS_BY_ZOOM_LETTER * share;
  const lines = Math.min(3, Math.ceil(length / LINE));
  const height = lines * NAME_LINE * share;
  return {
    dx: 0,
    dy: (scene.radius[i] as number) * 1.2 + 4 + height / 2,
    width: Math.min(150, length / lines + 10),
    height,
  };
}

type Extent = Pick<Label, 'dx' | 'dy' | 'width' | 'height'>;

/** Writes into `box` what a name and the air around it cover. */
function around(box: Box, x: number, y: number, { dx, dy, width, height }: Extent, aloof = 1): Box {
  const w = width / 2 + (LABELS_BY_ZOOM_AIR.x / 2) * aloof;
  const h = height / 2 + (LABELS_BY_ZOOM_AIR.y / 2) * aloof;
  box[0] = x + dx - w;
  box[1] = y + dy - h;
  box[2] = x + dx + w;
  box[3] = y + dy + h;
  return box;
}
