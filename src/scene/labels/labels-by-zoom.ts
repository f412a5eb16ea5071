/**
 * Names at any zoom, where not all of them have room at once: those with most ties first, none over another. A name that is shown stays
 * while the reader goes nearer, wherever the stage ends: each has a least zoom, as in Been, Daiches & Yap, "Dynamic map labeling" (2006).
 */
import { identity } from '../camera.js';
import { densityOf, lookAt } from '../density.js';
import { DENSITY_FEW, EVERY_MARK, isCrowd } from '../size-limits.js';
import { APART, type Camera, type Label, MARK, type Marks, type Measure, type Scene } from '../types.js';
import { letteringOf, NO_LABEL } from './crowded-labels.js';
import { createGuessedLevels } from './guessed-levels.js';
import { candidatesOf } from './places.js';
import { rankByDegree } from './ranking.js';
import { createRoom } from './room.js';

/** No stage shows more names at once, and no more of a neighbourhood. */
const LABELS_BY_ZOOM_MOST = 240;
const LABELS_BY_ZOOM_NEAR = 80;
/** New names come up once per half octave of zoom. */
const LABELS_BY_ZOOM_STEPS = 2;
/** At zoom 1 so many of the nodes with most edges are tried; at zoom 2 four times as many. */
const LABELS_BY_ZOOM_TRIED = 600;
/** No name reaches farther from its node, px. */
const LABELS_BY_ZOOM_REACH = { x: 200, y: 90 } as const;

export interface Hubs {
  /** Node → its name as it is set; without lines until it is asked for. */
  readonly labels: readonly Label[];
  /** Whether there will be more names at the zoom that was asked for last. */
  readonly coming: boolean;
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
    get coming() {
      return levels.coming;
    },
    at(marks, camera, width, height) {
      const { k, x: left, y: top } = camera;
      // As it was composed the picture stands on its stage, and nothing may be cut. Nearer by the stage's edge is where one looks on.
      const edged = k === 1 && left === 0 && top === 0 && !many;
      const room = createRoom({ ...ground, width, height }, { camera, edged, marked: !many });
      const level = levels.at(stepAt(k));
      const names: number[] = [];
      const isNear = (i: number) => {
        const x = (scene.x[i] as number) * k + left;
        const y = (scene.y[i] as number) * k + top;
        const { x: w, y: h } = LABELS_BY_ZOOM_REACH;
        return scene.names[i] && x >= -w && x <= width + w && y >= -h && y <= height + h;
      };
      const show = (i: number, label: Label) => {
        labels[i] = label;
        names.push(i);
      };
      const standing = (i: number) => level.labels[i] ?? setting.first(i);
      const those = apart(marks).filter(isNear);
      for (const i of those) room.expect(i);
      for (const i of those) {
        const meant = ((marks.node[i] as number) & (MARK.selected | MARK.focus)) !== 0;
        // What is meant is not cut, either; and neighbours come back, off all marks or else on some that bear no name.
        const find = (clear: boolean) =>
          first(setting.places(i, standing(i)), (its) => (!meant || room.holds(i, its)) && room.take(i, its, clear));
        const found = (few && find(true)) || find(false);
        if (found || !meant) {
          if (found) show(i, found);
          continue;
        }
        const label = room.inside(i, standing(i));
        room.put(i, label);
        show(i, label);
      }
      for (const i of level.nodes) {
        if (names.length >= LABELS_BY_ZOOM_MOST) break;
        if (!isNear(i) || (marks.node[i] as number) & (MARK.hidden | APART)) continue;
        if (room.take(i, standing(i), few)) show(i, standing(i));
      }
      return names.reverse();
    },
  };
}

function first<T>(list: Iterable<T>, test: (its: T) => boolean): T | undefined {
  for (const its of list) if (test(its)) return its;
  return undefined;
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
  /** `preferred`, then all places that it could have. */
  places(i: number, preferred: Label): Iterable<Label>;
}

function createSetting(scene: Scene, measure: Measure): Setting {
  const crowd = isCrowd(scene);
  const many = scene.n > DENSITY_FEW;
  // Of thousands names are set anew, in sizes of their own.
  const standing = many ? new Array<Label>(scene.n).fill(NO_LABEL) : scene.labels.slice();
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
    *places(i, preferred) {
      yield preferred;
      if (!many) yield* all(i);
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

/** Who has a name at some zoom, in rank, and where it stands if not where it always does. */
interface Level {
  readonly nodes: Uint32Array;
  readonly labels: readonly (Label | undefined)[];
}

interface Levels {
  at(step: number): Level;
  readonly coming: boolean;
}

/** Zoom → its step. */
const stepAt = (k: number) => Math.floor(LABELS_BY_ZOOM_STEPS * Math.log2(k) + 1e-6);

function createLevels(scene: Scene, setting: Setting): Levels {
  if (!setting.many) return foundLevels(scene, setting);
  const levels = createGuessedLevels(setting.ground, setting.rank, setting.size, LABELS_BY_ZOOM_STEPS);
  return {
    at: (step) => ({ nodes: levels.at(step), labels: [] }),
    get coming() {
      return levels.coming;
    },
  };
}

/** Each holds all names of the levels farther out, and of those that are tried each in turn that finds room. */
function foundLevels(scene: Scene, setting: Setting): Levels {
  const { ground, rank } = setting;
  const known = new Map<number, Level>();
  const few = scene.n <= EVERY_MARK;
  const composed = rank.filter((i) => (scene.labels[i]?.lines.length ?? 0) > 0);

  function at(step: number): Level {
    const its = known.get(step) ?? found(step);
    known.set(step, its);
    return its;
  }
  function found(step: number): Level {
    if (step === 0 && composed.length > 0) return { nodes: composed, labels: [] };
    const before = step === 0 ? { nodes: composed, labels: [] } : at(step > 0 ? step - 1 : step + 1);
    const labels = before.labels.slice();
    const room = createRoom(ground, {
      camera: { k: 2 ** (step / LABELS_BY_ZOOM_STEPS), x: 0, y: 0 },
      edged: step === 0,
    });
    const finds = (i: number, clear: boolean) => {
      const preferred = labels[i] ?? setting.first(i);
      const label = first(setting.places(i, preferred), (its) => room.take(i, its, clear));
      if (label) labels[i] = label;
      return label != null;
    };
    if (step < 0) return { nodes: before.nodes.filter((i) => finds(i, few)), labels };
    // Who bears a name goes on bearing it, off all marks where there is a way.
    for (const i of before.nodes) if (!finds(i, true) && !finds(i, false)) room.put(i, labels[i] ?? setting.first(i));
    const stands = new Set(before.nodes);
    const count = Math.ceil(LABELS_BY_ZOOM_TRIED * 2 ** ((2 * step) / LABELS_BY_ZOOM_STEPS));
    const tried = rank.subarray(0, count).filter((i) => scene.names[i]);
    const late = tried.filter((i) => !stands.has(i) && finds(i, few));
    return { nodes: Uint32Array.from([...before.nodes, ...late]), labels };
  }
  return { at, coming: false };
}
