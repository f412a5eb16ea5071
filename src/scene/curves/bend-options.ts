/**
 * The courses that a fan of edges may take, and what each costs: running through a node or a name, reaching a node close beside
 * another edge, running along another edge, crossings, the bend itself.
 */

import { BENDS_FEW, BENDS_MANY } from '../size-limits.js';
import type { Camera, Label } from '../types.js';
import { type Curve, type CurveEnds, clip, courseInto, newCurve, newTrace, type Trace, traceInto } from './curves.js';
import { type Fan, spread } from './fans.js';
import { distance, interference, lengthInBox, throughName } from './geometry.js';

const BEND_OPTIONS_PLAIN: Camera = { k: 1, x: 0, y: 0 };
/** Bends that are tried, as shares of the distance between the two nodes; the milder first. */
const BEND_OPTIONS_TRIED = [0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.48, -0.48, 0.68, -0.68];
/** How wide a fan of several edges is opened: as usual, in the opposite order, closer, wider. */
const BEND_OPTIONS_WIDE = [1, -1, 0.65, 1.4];
/** Eight points of eight bytes are the most that V8 keeps on its own heap, where they cost next to nothing. */
const BEND_OPTIONS_PIECES = 7;
/** Lines are to keep this far from each other and from nodes, px. */
const BEND_OPTIONS_APART = 12;
const FROM_NODE = 8;
/** From the stage's edge, px: room for a count. */
const BEND_OPTIONS_EDGE = 10;
/** Edges are to reach a node at least this far apart, radians. */
const BEND_OPTIONS_OPEN = 0.55;
/** How many bends are mild. */
const MILD = 5;

/** Where curves have to find a course. */
export interface Board extends CurveEnds {
  readonly width: number;
  readonly height: number;
}

/** The courses of one fan's edges under one of the bends that are tried. */
export interface BendOption {
  /** Its place among the fan's choices. */
  readonly index: number;
  readonly bends: Float32Array;
  readonly traces: readonly Trace[];
  /** Edge of the fan → direction in which its visible ends lie from the nodes a and b, radians; two each. */
  readonly angles: Float32Array;
  /** What it costs whatever the names and the other fans do. */
  readonly cost: number;
}

const curve: Curve = newCurve();

/** All that is tried for a fan; fewer where there are many `fans`, as every choice meets every other. */
export function choicesOf(board: Board, fan: Fan, fans: number): BendOption[] {
  const many = fans > BENDS_MANY ? 1 : fans > BENDS_FEW ? MILD : BEND_OPTIONS_TRIED.length;
  const wide = fan.a !== fan.b && fan.edges.length > 1 && fans <= BENDS_FEW ? BEND_OPTIONS_WIDE : [1];
  return wide
    .flatMap((by) => BEND_OPTIONS_TRIED.slice(0, by === 1 ? many : MILD).map((base) => ({ base, by })))
    .map(({ base, by }, index) => choiceOf(board, fan, index, base, by));
}

function choiceOf(board: Board, fan: Fan, index: number, base: number, wide: number): BendOption {
  const bends = bendsOf(board, fan, index, base, wide);
  const traces = fan.edges.map((e, i) => {
    const trace = newTrace(BEND_OPTIONS_PIECES);
    traceInto(clip(board, e, courseInto(board, BEND_OPTIONS_PLAIN, e, bends[i] as number, curve)), trace);
    return trace;
  });
  const angles = new Float32Array(traces.length * 2);
  fan.edges.forEach((e, i) => {
    angles[2 * i] = reaching(board, e, traces[i] as Trace, fan.a);
    angles[2 * i + 1] = reaching(board, e, traces[i] as Trace, fan.b);
  });
  let cost = fan.a === fan.b ? 0 : fan.edges.length * 30 * base * base;
  for (const trace of traces) cost += groundCost(board, fan, trace);
  // Neighbours in the fan meet at both ends; half, as they belong together.
  for (let i = 2; i < angles.length; i++) cost += 0.5 * narrowness(angles[i], angles[i - 2]);
  return { index, bends, traces, angles, cost };
}

/** Loops stand around their node, the first in a direction by `index`; other fans lie beside each other around a common bend. */
export function bendsOf(board: Board, fan: Fan, index: number, base: number, wide: number): Float32Array {
  const { a, b, edges } = fan;
  if (a === b)
    return Float32Array.from(edges, (_, i) => ((index / BEND_OPTIONS_TRIED.length) * 2 - 0.5) * Math.PI + i * 1.05);
  const length = distance(
    (board.x[a] as number) - (board.x[b] as number),
    (board.y[a] as number) - (board.y[b] as number),
  );
  return spread(fan, board.source, length, base * length, wide);
}

/** The stage's edge and foreign nodes. */
function groundCost(board: Board, { a, b }: Fan, trace: Trace): number {
  const { box } = trace;
  const low = Math.max(0, BEND_OPTIONS_EDGE - (box[0] as number)) + Math.max(0, BEND_OPTIONS_EDGE - (box[1] as number));
  const high =
    Math.max(0, (box[2] as number) + BEND_OPTIONS_EDGE - board.width) +
    Math.max(0, (box[3] as number) + BEND_OPTIONS_EDGE - board.height);
  let cost = 12 * (low + high);
  for (let i = 0; i < board.x.length; i++) {
    if (i === a || i === b) continue;
    const reach = (board.radius[i] as number) + FROM_NODE;
    const through = lengthInBox(trace, board.x[i] as number, board.y[i] as number, reach, reach);
    if (through > 0) cost += 60 + through * 3;
  }
  return cost;
}

export function namesCost(board: Board, traces: readonly Trace[], labels: readonly Label[]): number {
  let cost = 0;
  for (const trace of traces) {
    for (let i = 0; i < labels.length; i++) {
      const { dx, dy, width, height } = labels[i] as Label;
      const [x, y] = [(board.x[i] as number) + dx, (board.y[i] as number) + dy];
      cost += throughName(trace, x, y, width / 2 + 3, height / 2 + 1);
    }
  }
  return cost;
}

const found = { crossings: 0, beside: 0 };

/** Two fans: crossings, closeness, and the angles at a node that both reach. */
export function clash(fan: Fan, choice: BendOption, other: Fan, its: BendOption): number {
  let cost = 0;
  for (let i = 0; i < fan.edges.length; i++) {
    for (let j = 0; j < other.edges.length; j++) {
      const a = choice.traces[i] as Trace;
      const b = its.traces[j] as Trace;
      interference(a, b, BEND_OPTIONS_APART, found);
      cost += found.crossings * 6 + found.beside * 2.5;
      if (fan.a === other.a || fan.a === other.b)
        cost += narrowness(choice.angles[2 * i], fan.a === other.a ? its.angles[2 * j] : its.angles[2 * j + 1]);
      if (fan.a !== fan.b && (fan.b === other.a || fan.b === other.b))
        cost += narrowness(choice.angles[2 * i + 1], fan.b === other.a ? its.angles[2 * j] : its.angles[2 * j + 1]);
    }
  }
  return cost;
}

function narrowness(a = 0, b = 0): number {
  const apart = Math.PI - Math.abs(Math.PI - Math.abs(a - b));
  return apart < BEND_OPTIONS_OPEN ? 20 * (1 - apart / BEND_OPTIONS_OPEN) ** 2 : 0;
}

/** Direction in which the visible end of an edge lies from its node. */
function reaching(board: Board, e: number, trace: Trace, node: number): number {
  const p = board.source[e] === node ? 0 : trace.x.length - 1;
  const dx = (trace.x[p] as number) - (board.x[node] as number);
  return Math.atan2((trace.y[p] as number) - (board.y[node] as number), dx);
}
