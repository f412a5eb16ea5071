/** Columns and places → a picture: bends, names, counts and words find their place by turns. Pure; the same input, the same picture. */
import { identity } from './camera.js';
import { createBends } from './curves/bends.js';
import { curveInto, newCurve, newTrace, traceInto } from './curves/curves.js';
import { fansOf } from './curves/fans.js';
import { fannedOut } from './curves/heads.js';
import { inscribe } from './labels/edge-labels.js';
import { createNames, radiiOf, type Site } from './labels/labels.js';
import type { Columns, Label, Measure, Scene } from './types.js';

export interface ComposeOptions {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  /** Edge → its verbs; where there are several, they are shown when it is pointed at or open. */
  readonly words?: readonly (readonly string[])[];
  /** Which names give way, where there is no room for all of them. */
  readonly thin?: (site: Site, columns: Columns, measure: Measure, labels: readonly Label[]) => readonly Label[];
}

/** Into how many pieces a course is cut. */
const COMPOSE_PIECES = 7;
/** The picture of `columns` with node i at (x[i], y[i]), px of a stage `width` × `height`. */
export function compose(
  columns: Columns,
  { x, y }: { x: Float32Array; y: Float32Array },
  stage: ComposeOptions,
): Scene {
  const { width, height, measure } = stage;
  const site = { ...columns, x, y, radius: radiiOf(columns, stage), width, height };
  const stroke = strokesOf(columns.count);
  const fans = fansOf(columns);
  const bends = createBends(site, fans, columns.m);
  const names = createNames(site, columns, measure);
  names.improve(bends.traces);
  bends.improve(names.labels);
  names.improve(bends.traces);
  bends.improve(names.labels);
  const { bend } = bends;
  const drawn = { ...site, bend, stroke };
  const turn = fannedOut(drawn, bends.angles);
  const course = { ...drawn, turn };
  const traces = bends.traces.map((plain, e) => {
    const trace = newTrace(COMPOSE_PIECES);
    traceInto(curveInto(course, identity, e, newCurve()), trace);
    const [left = 0, top = 0, right = 0, bottom = 0] = trace.box;
    if (left >= 0 && top >= 0 && right <= width && bottom <= height) return trace;
    // Where it would leave the stage a line keeps its course.
    turn.fill(0, 2 * e, 2 * e + 2);
    return plain;
  });
  names.improve(traces);
  const sparse = names.crowded;
  const labels = (sparse && stage.thin?.(site, columns, measure, names.labels)) || names.labels;
  const inscribed = inscribe({ ...site, labels, traces }, stage.words ?? [], measure);
  return { ...course, labels, ...(sparse && { sparse }), ...inscribed };
}

/** The picture with these numbers of statements per edge, as when a filter takes some away; the same where none has changed. */
export function recount(scene: Scene, count: Uint16Array): Scene {
  if (count === scene.count || count.every((its, e) => its === scene.count[e])) return scene;
  return { ...scene, count, stroke: strokesOf(count) };
}

/** Edge → stroke width, px: the line's ink grows with its statements, but slowly. */
export const strokesOf = (count: Uint16Array) =>
  new Float32Array(count).map((its) => Math.max(1.6, Math.min(4.5, 1.7 * Math.sqrt(its))));
