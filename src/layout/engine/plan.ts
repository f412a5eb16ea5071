/** How a graph is drawn, chosen by what can be measured of it: its size, its density, and how well two coordinates tell its distances. */
import type { Balance } from './majorize.js';

/** *distances*: as near to the hops between any two as a plane allows; *communities*: what belongs together stands together; *auto*: both, as the graph allows. */
export type Mode = 'auto' | 'distances' | 'communities';

/** Attraction, repulsion, and patience: communities take longer to find together. */
const PLAN_MODES: Record<Mode, readonly [number, number, number]> = {
  auto: [3.4, 0.1, 1],
  distances: [0.4, 0, 1],
  communities: [10, 0.35, 1.5],
};
/** All edges of a node share its attraction; those of very few are not pulled harder than those of three. */
const PLAN_EDGES = 3;

/** Up to here every distance is known, and so the model is not asked. */
const SMALL = 400;
const PIVOTS = 50;
const PLAN_PAIRS = 50_000;
/** Where less than this share of distances is lost in the plane the pivots decide alone, above the other the model does. */
const SHALLOW = 0.35;
const DEEP = 0.75;
const PLAN_ROUNDS = 120_000;
/** Of so few nodes or fewer a reader follows single lines: what is tied is drawn closer together, so that fewer lines cross. */
const PLAN_FEW = 2000;
const PLAN_MANY = 8000;
const PLAN_CLOSER = 0.6;

/** For a part of `n` nodes in a graph of `total`. */
export function pivotCount(n: number, total: number): number {
  return isSmall(n, total) ? n : Math.min(n, Math.max(PIVOTS, Math.round(PLAN_PAIRS / total)));
}

export function isSmall(n: number, total: number): boolean {
  return n <= SMALL && n * total <= 2 * SMALL * SMALL;
}

/** `degree`: the mean number of neighbours; `depth`: of the embedding. */
export function balanceOf(n: number, total: number, degree: number, depth: number, mode: Mode): Balance {
  const [pull, repulsion, patience] = PLAN_MODES[mode];
  const shallow = share(DEEP - depth, DEEP - SHALLOW);
  // Pivots alone are quick to ask, and take longer to agree.
  const rounds = Math.max(12, Math.min(22, PLAN_ROUNDS / total)) * (1 + shallow);
  const exact = isSmall(n, total) ? 1 : shallow;
  const closer =
    mode === 'auto' && !isSmall(n, total) ? 1 + PLAN_CLOSER * share(PLAN_MANY - total, PLAN_MANY - PLAN_FEW) : 1;
  return {
    rounds: Math.round(patience * rounds),
    exact,
    attraction: (closer * pull) / Math.max(PLAN_EDGES, degree) / Math.max(1, degree),
    repulsion: closer * repulsion,
  };
}

const share = (part: number, whole: number): number => Math.max(0, Math.min(1, part / whole));
