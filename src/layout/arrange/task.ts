/** What has to be arranged: the graph in the forms that the search reads, the room of each node, the frame. */
import { adjacencyOf, type Graph, joining, type NodePairs } from '../graph.js';
import { hopsOf } from './hops.js';
import { type Pairs, pairsOf } from './pairs.js';

/** How far a node and its name reach from the node's centre, px, never negative; each a column over nodes. */
export interface NodeBoxes {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly top: Float32Array;
  readonly bottom: Float32Array;
}

/** One picture to arrange; lengths in px. */
export interface Task {
  readonly n: number;
  readonly pairs: Pairs;
  /** The pairs at node i: `edge[off[i]] … edge[off[i + 1] - 1]`. */
  readonly off: Uint32Array;
  readonly edge: Uint32Array;
  /** Row-major n × n. */
  readonly hops: Uint16Array;
  readonly boxes: NodeBoxes;
  /** What is to be kept apart: the boxes, or as much of them as there is room for. */
  readonly rooms: NodeBoxes;
  /** The frame is [0, width] × [0, height]. */
  readonly width: number;
  readonly height: number;
  /** About the length of an edge. */
  readonly cell: number;
  /** 1 for nodes that stay where they are. */
  readonly fixed: Uint8Array;
}

/** Times the side of the square that each node has for itself; the more, the more a drawing presses against the frame. */
const TASK_WIDE = 1.12;
/** Share of the frame that boxes can never cover without overlapping, and the share that they can cover with ease. */
const FULL = 0.9;
const EASY = 0.4;

/** `company`: whom hops join although no line does. */
export function taskOf(
  graph: Graph,
  boxes: NodeBoxes,
  width: number,
  height: number,
  fixed: Uint8Array,
  company?: NodePairs,
): Task {
  const { n } = graph;
  const pairs = pairsOf(graph);
  const lists: number[][] = Array.from({ length: n }, () => []);
  for (let e = 0; e < pairs.m; e++) {
    lists[pairs.a[e] as number]?.push(e);
    lists[pairs.b[e] as number]?.push(e);
  }
  const off = new Uint32Array(n + 1);
  lists.forEach((list, i) => {
    off[i + 1] = (off[i] as number) + list.length;
  });
  const edge = Uint32Array.from(lists.flat());
  const cell = TASK_WIDE * Math.sqrt((width * height) / n);
  return {
    n,
    pairs,
    off,
    edge,
    hops: hopsOf(adjacencyOf(joining(graph, company))),
    boxes,
    rooms: roomsOf(boxes, n, width * height),
    width,
    height,
    cell,
    fixed,
  };
}

/** One part of the cost: what depends on where node i stands, were it at (px, py); never negative. */
export type CostPart = (i: number, px: number, py: number) => number;

export function degreeOf({ off }: Task, i: number): number {
  return (off[i + 1] as number) - (off[i] as number);
}

/** Where there is no room for all names, the nodes at least are to keep apart: boxes shrink towards squares around the node. */
function roomsOf(boxes: NodeBoxes, n: number, area: number): NodeBoxes {
  const { left, right, top, bottom } = boxes;
  let rooms = boxes;
  for (let share = 1, most = FULL; share > 0 && areaOf(rooms, n) > most * area; most = EASY) {
    share -= 0.1;
    const least = (i: number) => Math.min(left[i] as number, right[i] as number, top[i] as number, bottom[i] as number);
    const shrink = (side: Float32Array) => side.map((v, i) => least(i) + Math.max(0, share) * (v - least(i)));
    rooms = { left: shrink(left), right: shrink(right), top: shrink(top), bottom: shrink(bottom) };
  }
  return rooms;
}

/** Of all boxes together. */
export function areaOf({ left, right, top, bottom }: NodeBoxes, n: number): number {
  let area = 0;
  for (let i = 0; i < n; i++) {
    area += ((left[i] as number) + (right[i] as number)) * ((top[i] as number) + (bottom[i] as number));
  }
  return area;
}
