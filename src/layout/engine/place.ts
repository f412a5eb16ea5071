/** One connected part from its edges to its drawing: coarsen, measure, embed, balance, refine, part what coincides. */
import type { Adjacency } from '../graph.js';
import type { Random } from '../random.js';
import { type CoarseGraph, coarsen, whole } from './coarsen.js';
import { majorize } from './majorize.js';
import { type RefinedCoordinates, refine } from './multilevel.js';
import { orient } from './orient.js';
import { pivotMds } from './pivot-mds.js';
import { type Pivots, pivotsOf } from './pivots.js';
import { balanceOf, isSmall, type Mode, pivotCount } from './plan.js';
import { type Coordinates, unitOf } from './positions.js';
import type { Points } from './quadtree.js';
import { spread } from './spread.js';
import { type Work, within } from './steps.js';

export interface Placement {
  readonly work: Work<void>;
  /** The drawing as it stands, at any rest: centred, its longer axis along the frame's, neighbours in the plane about 1 apart. */
  coordinates(): Coordinates;
}

/** No two nodes nearer than this share of the usual distance. */
const PLACE_CLEAR = 0.3;
/** Nodes of the same place are parted by this much at first, hops. */
const JITTER = 0.1;

export interface PlacementOptions {
  readonly mode: Mode;
  /** Whether the frame is higher than wide. */
  readonly upright: boolean;
  /** Nodes of the whole graph, which share the time. */
  readonly total: number;
}

export function createPlacement(part: Adjacency, options: PlacementOptions, random: Random): Placement {
  let draw = (): Coordinates => lattice(part.n);

  function* work(): Work<void> {
    // Two stand side by side already.
    if (part.n < 3) return;
    const core = isSmall(part.n, options.total) ? whole(part) : coarsen(part);
    const points = pointsOf(core);
    const open = () => opened(core, points, part.n, options.upright);
    yield 0;
    if (core.n > 1) {
      const pivots = yield* within(pivotsOf(core, pivotCount(core.n, options.total), random), 0, 0.2);
      const depth = yield* within(embed(points, pivots, random), 0.2, 0.35);
      draw = open;
      const plan = balanceOf(core.n, options.total, core.adj.length / core.n, depth, options.mode);
      yield* within(majorize(core, points, pivots, plan, random), 0.35, 0.95);
    }
    const { clearance, ...coordinates } = open();
    draw = () => coordinates;
    yield 0.95;
    yield* within(spread(coordinates, PLACE_CLEAR * clearance), 0.95, 1);
  }

  return { work: work(), coordinates: () => draw() };
}

/** The whole part from the places of its core, in its final unit and turned as the frame is. */
function opened(core: CoarseGraph, points: Coordinates, total: number, upright: boolean): RefinedCoordinates {
  const unit = unitOf(core, points, total);
  const open = refine(core, points, unit);
  orient(open, upright, 1 / unit);
  return { ...open, clearance: open.clearance / unit };
}

/** First places, and the model of all distances; returns how much of these the plane loses. */
function* embed(points: Points, pivots: Pivots, random: Random): Work<number> {
  const { u, v, height, depth } = yield* pivotMds(pivots, random);
  points.u.set(u);
  points.v.set(v);
  points.height.set(height);
  for (let i = 0; i < u.length; i++) {
    points.x[i] = (u[i] as number) + JITTER * (random() - 0.5);
    points.y[i] = (v[i] as number) + JITTER * (random() - 0.5);
  }
  return depth;
}

/** All on a square, as good a place as any until more is known. */
export function lattice(n: number): Coordinates {
  const side = Math.ceil(Math.sqrt(n));
  const coordinates: Coordinates = { x: new Float64Array(n), y: new Float64Array(n) };
  for (let i = 0; i < n; i++) {
    coordinates.x[i] = i % side;
    coordinates.y[i] = Math.floor(i / side);
  }
  return coordinates;
}

function pointsOf({ n, off, adj, mass }: CoarseGraph): Points {
  const degree = Math.max(1, adj.length / n);
  const column = () => new Float64Array(n);
  const points: Points = {
    x: column(),
    y: column(),
    mass,
    charge: column(),
    u: column(),
    v: column(),
    height: column(),
  };
  for (let i = 0; i < n; i++) {
    const own = (off[i + 1] as number) - (off[i] as number) + (mass[i] as number) - 1;
    points.charge[i] = Math.sqrt(own / degree);
  }
  return points;
}
