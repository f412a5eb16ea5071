/** What each key does in the view: in the picture it walks from neighbour to neighbour, elsewhere it leads through lists and tools. */

import { areaNamed } from '../../ui/controls.js';
import { roam } from '../../ui/roving-focus.js';
import { hubsOf } from '../model/adjacency.js';
import type { GraphStage } from '../picture/network-stage.js';
import { type GraphView, isShown, neighboursOf } from './state.js';
import { neighbourTowards, type Spot, type Way } from './walk.js';

/** CSS px by which Shift and an arrow move the picture. */
const KEYS_SHIFT = 60;
const KEYS_ZOOM = 1.4;
const KEYS_WAYS: ReadonlyMap<string, Way> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);
/** Which way the picture goes, so that the view goes the arrow's way. */
const KEYS_MOVES: Readonly<Record<Way, readonly [x: number, y: number]>> = {
  up: [0, KEYS_SHIFT],
  down: [0, -KEYS_SHIFT],
  left: [KEYS_SHIFT, 0],
  right: [-KEYS_SHIFT, 0],
};

export interface PictureKeysContext {
  view(): GraphView;
  readonly box: HTMLElement;
  /** Where the picture is. */
  readonly host: HTMLElement;
  readonly stage: GraphStage;
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

function walk({ view, stage, stand }: PictureKeysContext, way: Way): void {
  const its = view();
  const { state } = its;
  const open = state.selected?.kind === 'node' ? state.selected.index : null;
  const from = state.cursor ?? open;
  if (from == null || !isShown(state, from)) {
    stand(firstOf(its));
    return;
  }
  const spot = (node: number): Spot => ({ node, ...(stage.placeOf({ kind: 'node', index: node }) ?? { x: 0, y: 0 }) });
  const next = neighbourTowards(spot(from), neighboursOf(its, from).map(spot), way);
  if (next != null) stand(next);
}

function onStage(session: PictureKeysContext, { key, shiftKey }: KeyboardEvent): boolean {
  const { view, stage, stand } = session;
  const { state, actions } = view();
  const way = KEYS_WAYS.get(key);
  if (way && shiftKey) stage.shift(...KEYS_MOVES[way]);
  else if (way) walk(session, way);
  else if (key === 'Home') stand(firstOf(view()));
  else if (key === 'Enter' || key === ' ') {
    if (state.cursor != null) actions.open({ kind: 'node', index: state.cursor }, true);
    else stand(firstOf(view()));
  } else if (key === '+') stage.zoom(KEYS_ZOOM);
  else if (key === '-') stage.zoom(1 / KEYS_ZOOM);
  else if (key === '0') stage.fit();
  else return false;
  return true;
}

/** One level back: what is open, then the keys' place. */
function back({ view, stand }: PictureKeysContext): boolean {
  const { state, actions } = view();
  if (state.selected) actions.open(null);
  else if (state.about) actions.about(false);
  else if (state.tool) actions.tool(null);
  else if (state.cursor != null) stand(null);
  else return false;
  return true;
}

function handled(session: PictureKeysContext, event: KeyboardEvent): boolean {
  const [from] = event.composedPath();
  if (!(from instanceof HTMLElement)) return false;
  if (event.key === 'Escape') return back(session);
  if (from.matches('input, select')) return false;
  if (event.key === '/') {
    const field = session.box.querySelector<HTMLInputElement>(`${areaNamed('search')} input`);
    field?.focus();
    field?.select();
    return true;
  }
  if (from === session.host) return onStage(session, event);
  return !event.shiftKey && roam(event.key, from, getComputedStyle(from).direction === 'rtl');
}

export function createKeys(session: PictureKeysContext): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!handled(session, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
