/** A node in the reader's hand: neighbours follow elastically, others make way, and all are tied softly to where they stood. Loaded at the first grab. */
import {
  forceCollide,
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3';
import { type Adjacency, adjacencyOf, type Graph } from './graph.js';

export interface DragOptions {
  readonly graph: Graph;
  /** Where the nodes stand, px; read, never written. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Half the extent of each node, px. */
  readonly radius: Float32Array;
  /** Nodes stay inside [0, width] × [0, height]. */
  readonly width: number;
  readonly height: number;
  /** Reduced motion: while one node is dragged the others stay, and when it is dropped they jump to rest. */
  readonly still?: boolean;
  /** Nodes that only a hand moves, as things stand now; by default none. */
  fixed?(): Iterable<number>;
  /** Calls back once, soon; by default with the next animation frame. */
  frame?(step: () => void): void;
  /** All places, in columns that are the caller's to keep. */
  onMove(x: Float32Array, y: Float32Array): void;
}

export interface Drag {
  grab(node: number): void;
  /** The hand is at (x, y), px; nothing happens where no node is held. */
  move(x: number, y: number): void;
  /** The node stays where it is; the others come to rest. */
  release(): void;
  /** To rest at once, with one call of `onMove`. */
  settle(): void;
  /** Nothing moves afterwards; calling it twice is harmless. */
  destroy(): void;
}

interface Body extends SimulationNodeDatum {
  readonly node: number;
  x: number;
  y: number;
}

interface Link extends SimulationLinkDatum<Body> {
  readonly length: number;
}

/** How fast a held picture gives way, and how fast it calms down. */
const HELD = 0.4;
const CALMING = 0.05;
/** Pull of an edge towards the length it had, and of the place where a node stood. */
const ELASTIC = 0.4;
const DRAG_ANCHOR = 0.12;
/** Between two nodes' outlines, px, and between outline and frame. */
const DRAG_GAP = 12;
const DRAG_INSET = 4;
/** A tick that moves no node farther is the last, px. */
const DRAG_REST = 0.05;
/** Ticks in a row at most. */
const MOST_TICKS = 400;
/** In larger graphs only so many nodes around the hand take part. */
const MOST_BODIES = 500;

export function createDrag(options: DragOptions): Drag {
  const { still = false, frame = (step) => void requestAnimationFrame(step) } = options;
  const cloth = createCloth(options);
  let running = false;
  let pending = false;
  let left = 0;

  function next(): void {
    if (pending) return;
    pending = true;
    frame(step);
  }

  function step(): void {
    pending = false;
    if (!running) return;
    running = cloth.tick() > DRAG_REST && --left > 0;
    cloth.show();
    if (running) next();
  }

  function start(): void {
    running = true;
    left = MOST_TICKS;
    next();
  }

  function settle(): void {
    running = false;
    for (let k = 0; k < MOST_TICKS && cloth.tick() > DRAG_REST; k++);
    cloth.show();
  }

  return {
    grab(node) {
      running = false;
      cloth.grab(node);
    },
    move(x, y) {
      if (!cloth.pull(x, y)) return;
      if (still) cloth.show();
      else start();
    },
    release() {
      if (!cloth.release()) return;
      if (still) settle();
      else start();
    },
    settle,
    destroy() {
      running = false;
      cloth.release();
    },
  };
}

/** Who is where, and the simulation that moves them. */
function createCloth({ graph, radius, width, height, onMove, fixed = () => [], ...places }: DragOptions) {
  const neighbours = adjacencyOf(graph);
  const x = Float64Array.from(places.x);
  const y = Float64Array.from(places.y);
  let bodies: Body[] = [];
  let simulation: Simulation<Body, undefined> | null = null;
  let hand: Body | null = null;

  function inside(node: number, v: number, size: number): number {
    const room = Math.min((radius[node] as number) + DRAG_INSET, size / 2);
    return Math.max(room, Math.min(size - room, v));
  }

  return {
    grab(node: number): void {
      bodies = around(neighbours, node, MOST_BODIES).map((i) => ({ node: i, x: x[i] as number, y: y[i] as number }));
      simulation = simulate(bodies, neighbours, radius);
      hand = bodies[0] ?? null;
    },
    /** Whether a node is held, which then stands at (px, py) or as near to it as the frame allows. */
    pull(px: number, py: number): boolean {
      if (!hand) return false;
      hand.x = hand.fx = x[hand.node] = inside(hand.node, px, width);
      hand.y = hand.fy = y[hand.node] = inside(hand.node, py, height);
      return true;
    },
    /** Whether a node was held and has been moved. */
    release(): boolean {
      const moved = hand?.fx != null;
      hand = null;
      simulation?.alphaTarget(0);
      return moved;
    },
    /** The farthest that a body other than the held one has come, px. */
    tick(): number {
      const pinned = new Set(fixed());
      for (const body of bodies) if (pinned.has(body.node)) [body.fx, body.fy] = [body.fx ?? body.x, body.fy ?? body.y];
      simulation?.tick();
      let farthest = 0;
      for (const body of bodies) {
        // What is in the hand or pinned stands where it was put.
        if (body.fx != null) continue;
        const [fromX, fromY] = [x[body.node] as number, y[body.node] as number];
        body.x = x[body.node] = inside(body.node, body.x, width);
        body.y = y[body.node] = inside(body.node, body.y, height);
        farthest = Math.max(farthest, Math.abs(body.x - fromX), Math.abs(body.y - fromY));
      }
      return farthest;
    },
    show: () => onMove(Float32Array.from(x), Float32Array.from(y)),
  };
}

/** Forces around the bodies' present places; d3's own timer never runs. */
function simulate(bodies: Body[], { off, adj }: Adjacency, radius: Float32Array): Simulation<Body, undefined> {
  const number = new Map(bodies.map((body, k) => [body.node, k]));
  const links: Link[] = [];
  bodies.forEach((body, source) => {
    for (const j of adj.subarray(off[body.node], off[body.node + 1])) {
      const target = number.get(j);
      const other = target == null ? null : bodies[target];
      if (target == null || other == null || target <= source) continue;
      links.push({ source, target, length: Math.hypot(other.x - body.x, other.y - body.y) });
    }
  });
  // Each force keeps the place or length that it finds now. Collisions and links look ahead along velocities, and the held node
  // has one only after the anchors have pulled at it in vain: those come last.
  return forceSimulation(bodies)
    .stop()
    .alpha(HELD)
    .alphaTarget(HELD)
    .alphaDecay(CALMING)
    .force(
      'apart',
      forceCollide<Body>((body) => Math.min((radius[body.node] as number) + DRAG_GAP / 2, nearest(body, bodies) / 2)),
    )
    .force(
      'links',
      forceLink<Body, Link>(links)
        .distance((link) => link.length)
        .strength(ELASTIC),
    )
    .force('x', forceX<Body>((body) => body.x).strength(DRAG_ANCHOR))
    .force('y', forceY<Body>((body) => body.y).strength(DRAG_ANCHOR));
}

/** Distance to the nearest other body: a node that stands closer than the gap already need not move for that. */
function nearest(body: Body, bodies: readonly Body[]): number {
  let least = Infinity;
  for (const other of bodies) {
    if (other !== body) least = Math.min(least, Math.hypot(other.x - body.x, other.y - body.y));
  }
  return least;
}

/** The node and those nearest to it in hops, at most so many; then, while there is room, all others. */
function around({ n, off, adj }: Adjacency, node: number, most: number): number[] {
  const found = new Set([node]);
  for (const i of found) {
    for (const j of adj.subarray(off[i], off[i + 1])) if (found.size < most) found.add(j);
  }
  for (let i = 0; i < n && found.size < most; i++) found.add(i);
  return [...found];
}
