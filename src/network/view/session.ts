/** What the parts of the view share, and how a change of state reaches picture and words. */

import { render } from 'lit-html';
import type { Messages } from '../../i18n/index.js';
import type { GraphMessages } from '../../i18n/network.js';
import { schemeNow, wear } from '../../stage/theme.js';
import { isolated } from '../../story/telling/isolate.js';
import type { Hint } from '../../ui/hint.js';
import type { Card } from '../../ui/pointer-card.js';
import { rove } from '../../ui/roving-focus.js';
import type { ForeignGraph } from '../graph.js';
import { edgesAt, otherEnd, type Ties } from '../model/adjacency.js';
import type { By } from '../model/groups.js';
import { graphColumns, graphTheme, SLOT_NAMES, strokesOf } from '../picture/columns.js';
import type { GraphStage, Pick, Places } from '../picture/network-stage.js';
import { frame } from './frame.js';
import type { Arranging } from './layout-run.js';
import { type GraphDeeds, type GraphState, type GraphView, isShown } from './state.js';

/** Elements that are made once and handed to the templates, as others write into them. */
export interface Spots {
  readonly stage: HTMLElement;
  readonly card: HTMLElement;
  readonly nudge: HTMLElement;
}

export interface Desk {
  readonly host: HTMLElement;
  readonly box: HTMLElement;
  readonly spots: Spots;
  readonly graph: ForeignGraph;
  readonly title: string;
  readonly ties: Ties;
  readonly groupable: readonly By[];
  readonly stage: GraphStage;
  readonly arranging: Arranging;
  readonly card: Card;
  readonly hint: Hint;
  readonly deeds: GraphDeeds;
  readonly keys: (event: KeyboardEvent) => void;
  readonly greedy: () => boolean;
  readonly leave: () => void;
  words: readonly [own: GraphMessages, all: Messages];
  state: GraphState;
  hovered: Pick | null;
  /** Where everybody stands when no run is under way; null before the first has ended. */
  places: Places | null;
}

export function viewOf({ graph, title, ties, groupable, state, words, deeds }: Desk): GraphView {
  return { graph, title, ties, groupable, state, t: words[0], all: words[1], deeds };
}

/** Renders all words anew. */
export function draw(desk: Desk): void {
  const { box, spots } = desk;
  box.toggleAttribute('data-greedy', desk.greedy());
  render(frame(viewOf(desk), spots, desk.keys), box);
  rove(box);
}

/** Lets the picture show what is pointed at, where the keys stand, what is open. */
export function emphasise({ stage, state, hovered }: Desk): void {
  const standing: Pick | null = state.foothold == null ? null : { kind: 'node', index: state.foothold };
  stage.emphasise({ off: state.off, focus: hovered ?? standing, selected: state.selected });
}

export function set(desk: Desk, change: Partial<GraphState>): void {
  desk.state = { ...desk.state, said: '', ...change };
  draw(desk);
  emphasise(desk);
}

/** Within, nothing is inherited from the page. */
export const hostOf = (box: HTMLElement): Element => (box.getRootNode() as ShadowRoot).host;

/** Colours follow the scheme, and differ where there are groups. */
export function dress({ box, stage, state }: Desk): void {
  const theme = graphTheme(schemeNow(hostOf(box)), state.grouping != null);
  wear(box, theme, SLOT_NAMES);
  stage.wear(theme);
}

/** Puts the graph on the stage, grouped as it is. */
export function show(desk: Desk): void {
  const { graph, stage, state } = desk;
  const groups = state.grouping?.of ?? null;
  stage.show(graphColumns(graph, groups), groups, strokesOf(graph));
  dress(desk);
}

/** After a run that came to nothing: everything stands where it stood, and where nothing ever stood the view closes. */
export function restore(desk: Desk, said: string): void {
  if (!desk.places) {
    desk.leave();
    return;
  }
  desk.stage.place(desk.places, false);
  set(desk, { share: null, said });
}

export function stand(desk: Desk, node: number | null): void {
  if (node != null) desk.stage.reveal([node]);
  set(desk, { foothold: node });
}

export function point(desk: Desk, pick: Pick | null, at: { x: number; y: number } | null): void {
  const { hovered, card } = desk;
  const same = pick?.kind === hovered?.kind && pick?.index === hovered?.index;
  desk.hovered = pick;
  if (pick && at) card.show(linesOf(desk, pick), at);
  else card.hide();
  if (!same) emphasise(desk);
}

/** What stands at the pointer before a press. */
function linesOf({ graph, words: [t] }: Desk, { kind, index }: Pick) {
  const name = (node: number | undefined) => isolated(graph.labels[node ?? 0] ?? '');
  if (kind === 'node') return [{ text: name(index), kind: 'who' } as const];
  const sign = graph.directed[index] ? '→' : '–';
  return [
    { text: `${name(graph.source[index])} ${sign} ${name(graph.target[index])}`, kind: 'who' } as const,
    { text: t.noWords, kind: 'hint' } as const,
  ];
}

/** A node's neighbours whose groups are on. */
export const neighboursOf = ({ graph, ties, state }: Desk, node: number): number[] =>
  Array.from(edgesAt(ties, node), (e) => otherEnd(graph, e, node)).filter((i) => isShown(state, i));
