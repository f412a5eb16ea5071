/**
 * Names at any zoom, where not all of them have room at once: those with most ties first, none over another. A name that is shown stays
 * while the reader goes nearer, wherever the stage ends: each has a least zoom, as in Been, Daiches & Yap, "Dynamic map labeling" (2006).
 */
import { identity } from '../camera.js';
import { densityOf, lookAt } from '../density.js';
import { DENSITY_FEW, EVERY_MARK, isCrowd } from '../size-limits.js';
import { APART, type Camera, type Label, MARK, type Marks, type Measure, type Scene } from '../types.js';
import { letteringOf, NO_LABEL } from './crowded-labels.js';
import { candidatesOf, NAME_LINE, NAME_SIZE } from './labels.js';
import { rankByDegree } from './ranking.js';
import { createRoom, type NameBlock, type Room } from './room.js';

/** No stage shows more names at once, and no more of a neighbourhood. */
const LABELS_BY_ZOOM_MOST = 240;
const LABELS_BY_ZOOM_NEAR = 80;
/** New names come up once per half octave of zoom. */
const LABELS_BY_ZOOM_STEPS = 2;
/** Of thousands: air between two names, px, and so many times of it at zoom 1, that structure is seen before words; less and less nearer by. */
const LABELS_BY_ZOOM_AIR = { x: 10, y: 5 } as const;
const ALOOF = 4;
/** At zoom 1 so many of the nodes with most edges are tried, of thousands this share; at zoom 2 four times as many. */
const LABELS_BY_ZOOM_TRIED = 600;
const LABELS_BY_ZOOM_SHARE = 0.04;
/** Width of a letter and of the longest line, px: a guess, as thousands of names are placed and few are drawn. */
const LABELS_BY_ZOOM_LETTER = 7.4;
const LINE = 104;
/** No name reaches farther from its node, px. */
const LABELS_BY_ZOOM_REACH = { x: 200, y: 90 } as const;

export interface Hubs {
  /** Node → its name as it is set; without lines until it is asked for. */
  readonly labels: readonly Label[];
  /** Nodes whose names are shown on a stage `width` × `height`, the most important last. */
  at(marks: Marks, camera: Camera, width: number, height: number): number[];
}

export function createHubs(scene: Scene, measure: Measure): Hubs {
  const setting = createSetting(scene, measure);
  const { ground, shown: labels, rank, many } = setting;
  const levels = createLevels(scene, setting);
  const few = scene.n <= EVERY_MARK;
  const apart = createApart(rank);

  return {
    labels,
    at(marks, camera, width, height) {
      const { k, x: left, y: top } = camera;
      const asked = apart(marks);
      // As it was composed the picture stands on its stage; then nothing may be cut. Nearer by the stage's edge is where one looks on.
      const edged = k === 1 && left === 0 && top === 0 && !many;
      const stage = { ...ground, width, height };
      const room = createRoom(stage, { camera, edged, marked: !many });
      const names: number[] = [];
      const isNear = (i: number) => {
        const x = (scene.x[i] as number) * k + left;
        const y = (scene.y[i] as number) * k + top;
        const { x: w, y: h } = LABELS_BY_ZOOM_REACH;
        return scene.names[i] && x >= -w && x <= width + w && y >= -h && y <= height + h;
      };
      const show = (i: number, places: Iterable<Label>, clear: boolean) => {
        for (const label of places) {
          if (!room.take(i, label, clear)) continue;
          labels[i] = label;
          names.push(i);
          return true;
        }
        return false;
      };
      // These come back even where they lie on marks that bear none.
      for (const i of asked) {
        if (!isNear(i) || show(i, setting.places(i), false)) continue;
        if (!((marks.node[i] as number) & (MARK.selected | MARK.focus))) continue;
        const label = room.inside(i, setting.first(i));
        room.put(i, label);
        labels[i] = label;
        names.push(i);
      }
      for (const i of levels(k)) {
        if (names.length >= LABELS_BY_ZOOM_MOST) break;
        if (isNear(i) && !((marks.node[i] as number) & (MARK.hidden | APART))) show(i, [setting.first(i)], few);
      }
      return names.reverse();
    },
  };
}

/** How each name is set, found out when it is asked for. */
interface Setting {
  readonly ground: Scene;
  /** Nodes, those with most ties first. */
  readonly rank: Uint32Array;
  /** So many nodes that their marks are but points, and their names are set when they are drawn. */
  readonly many: boolean;
  /** Node → its name as it is shown now. */
  readonly shown: Label[];
  /** Node → size in which its name is set, px. */
  size(i: number): number;
  /** Where a name stands, or would. */
  first(i: number): Label;
  /** That place first, then all others that it could have. */
  places(i: number): Iterable<Label>;
  /** From now on the name stands there. */
  stand(i: number, label: Label): void;
}

function createSetting(scene: Scene, measure: Measure): Setting {
  const crowd = isCrowd(scene);
  const many = scene.n > DENSITY_FEW;
  // Of thousands names are set anew, in sizes of their own.
  const standing = many ? scene.labels.map(() => NO_LABEL) : scene.labels.slice();
  const shown = standing.slice();
  const rank = rankByDegree(scene);
  const order = new Uint32Array(scene.n);
  rank.forEach((i, r) => {
    order[i] = r;
  });
  // A dot grows with the zoom and its name stays where it is: near enough for both.
  const share = crowd ? (1 + lookAt(densityOf(scene), identity).dot) / 2 : 1;
  const radius = share === 1 ? scene.radius : scene.radius.map((its) => its * share);
  const lettering = letteringOf(scene, scene);
  const size = (i: number) => lettering(order[i] as number);
  const all = (i: number) => candidatesOf(scene, radius, i, measure, size(i));
  const first = (i: number) => {
    const label = standing[i] as Label;
    if (label.lines.length > 0) return label;
    standing[i] = all(i)[0] ?? label;
    return standing[i];
  };
  return {
    ground: { ...scene, radius },
    rank,
    many,
    shown,
    size,
    first,
    *places(i) {
      yield first(i);
      if (!many) yield* all(i);
    },
    stand(i, label) {
      standing[i] = label;
    },
  };
}

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
function createLevels(scene: Scene, setting: Setting): (k: number) => Uint32Array {
  const { ground, rank, many } = setting;
  const known = new Map<number, Uint32Array>();
  const few = scene.n <= EVERY_MARK;
  const composed = many ? new Uint32Array() : rank.filter((i) => (scene.labels[i]?.lines.length ?? 0) > 0);
  const most = many ? Math.max(40, LABELS_BY_ZOOM_SHARE * scene.n) : LABELS_BY_ZOOM_TRIED;
  const block = (i: number): NameBlock => (many ? guess(scene, i, setting.size(i)) : setting.first(i));

  function level(step: number): Uint32Array {
    let nodes = known.get(step);
    if (nodes) return nodes;
    const k = 2 ** (step / LABELS_BY_ZOOM_STEPS);
    const aloof = Math.max(1, ALOOF * Math.min(k, 1 / Math.sqrt(k)));
    const air = many && { air: { x: LABELS_BY_ZOOM_AIR.x * aloof, y: LABELS_BY_ZOOM_AIR.y * aloof } };
    const camera = { k, x: 0, y: 0 };
    const room = createRoom(ground, { camera, edged: step === 0 && !many, marked: !many, ...air });
    const tried = rank.subarray(0, Math.ceil(Math.min(most, LABELS_BY_ZOOM_TRIED) * k * k));
    if (step < 0) nodes = level(step + 1).filter((i) => room.take(i, block(i), few));
    else if (step === 0 && composed.length > 0) nodes = composed;
    else nodes = settle(room, step > 0 ? level(step - 1) : composed, tried);
    known.set(step, nodes);
    return nodes;
  }

  /** Names that stand already, and of those that are tried each in turn that finds room. */
  function settle(room: Room, standing: Uint32Array, tried: Uint32Array): Uint32Array {
    const stands = new Set(standing);
    for (const i of standing) room.put(i, block(i));
    const late = tried.filter((i) => !stands.has(i) && scene.names[i] && finds(room, i));
    const all = new Uint32Array(standing.length + late.length);
    all.set(standing);
    all.set(late, standing.length);
    return all;
  }
  function finds(room: Room, i: number): boolean {
    if (many) return room.take(i, block(i), false);
    for (const label of setting.places(i)) {
      if (!room.take(i, label, few)) continue;
      setting.stand(i, label);
      return true;
    }
    return false;
  }
  return (k) => level(Math.floor(LABELS_BY_ZOOM_STEPS * Math.log2(k) + 1e-6));
}

/** About the room that a name will need. */
function guess(scene: Scene, i: number, size: number): NameBlock {
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
