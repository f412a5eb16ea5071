/** What each key does in the view: in the picture it walks from neighbour to neighbour, elsewhere it leads through lists and tools. */

import { roam } from '../../ui/roving-focus.js';
import { edgesAt, hubsOf, otherEnd } from '../model/adjacency.js';
import type { GraphStage } from '../picture/network-stage.js';
import { type GraphView, isShown } from './state.js';
import { neighbourTowards, type Spot, type Way } from './walk.js';

/** CSS px by which Shift and an arrow move the picture. */
const SHIFT = 60;
const ZOOM = 1.4;
const WAYS: ReadonlyMap<string, Way> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);
/** Which way the picture goes, so that the view goes the arrow's way. */
const MOVES: Readonly<Record<Way, readonly [x: number, y: number]>> = {
  up: [0, SHIFT],
  down: [0, -SHIFT],
  left: [SHIFT, 0],
  right: [-SHIFT, 0],
};

export interface KeyDesk {
  view(): GraphView;
  stage: GraphStage;
  /** The keys' place in the picture from now on. */
  stand(node: number | null): void;
}

/** The shown node with most edges. */
function firstOf({ graph, state, ties }: GraphView): number | null {
  const best = hubsOf(graph, ties, graph.n > 1000 ? 1000 : graph.n).find((node) => isShown(state, node));
  if (best != null) return best;
  for (let i = 0; i < graph.n; i++) if (isShown(state, i)) return i;
  return null;
}

function walk({ view, stage, stand }: KeyDesk, way: Way): void {
  const its = view();
  const { graph, state, ties } = its;
  const open = state.selected?.kind === 'node' ? state.selected.index : null;
  const from = state.foothold ?? open;
  if (from == null || !isShown(state, from)) {
    stand(firstOf(its));
    return;
  }
  const spot = (node: number): Spot => ({ node, ...(stage.placeOf({ kind: 'node', index: node }) ?? { x: 0, y: 0 }) });
  const neighbours = Array.from(edgesAt(ties, from), (e) => otherEnd(graph, e, from)).filter((i) => isShown(state, i));
  const next = neighbourTowards(spot(from), neighbours.map(spot), way);
  if (next != null) stand(next);
}

function onStage(desk: KeyDesk, { key, shiftKey }: KeyboardEvent): boolean {
  const { view, stage, stand } = desk;
  const { state, deeds } = view();
  const way = WAYS.get(key);
  if (way && shiftKey) stage.shift(...MOVES[way]);
  else if (way) walk(desk, way);
  else if (key === 'Home') stand(firstOf(view()));
  else if (key === 'Enter' || key === ' ') {
    if (state.foothold != null) deeds.open({ kind: 'node', index: state.foothold }, true);
    else stand(firstOf(view()));
  } else if (key === '+') stage.zoom(ZOOM);
  else if (key === '-') stage.zoom(1 / ZOOM);
  else if (key === '0') stage.fit();
  else return false;
  return true;
}

/** One level back: what is open, then the keys' place. */
function back({ view, stand }: KeyDesk): boolean {
  const { state, deeds } = view();
  if (state.selected) deeds.open(null);
  else if (state.about) deeds.about(false);
  else if (state.foothold != null) stand(null);
  else return false;
  return true;
}

function handled(desk: KeyDesk, event: KeyboardEvent): boolean {
  const [from] = event.composedPath();
  if (!(from instanceof HTMLElement)) return false;
  if (event.key === 'Escape') return back(desk);
  if (from.matches('input, select')) return false;
  if (event.key === '/') {
    from.closest('.frame')?.querySelector<HTMLElement>('.search input')?.focus();
    return true;
  }
  if (from.classList.contains('stage')) return onStage(desk, event);
  return !event.shiftKey && roam(event.key, from, getComputedStyle(from).direction === 'rtl');
}

export function createKeys(desk: KeyDesk): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!handled(desk, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
