/** What the parts of the view share, and how a change of state reaches picture and words. */

import { nothing, render, type TemplateResult } from 'lit-html';
import type { Messages } from '../../i18n/index.js';
import type { GraphMessages } from '../../i18n/network.js';
import { applyTheme, schemeNow } from '../../stage/theme.js';
import { isolated } from '../../story/telling/isolate.js';
import type { Hint } from '../../ui/hint.js';
import type { Card, CardLine } from '../../ui/pointer-card.js';
import { rove } from '../../ui/roving-focus.js';
import type { ForeignGraph, Loss, TableGuess } from '../graph.js';
import type { NodeAdjacency } from '../model/adjacency.js';
import type { By } from '../model/groups.js';
import type { Measures } from '../model/measures.js';
import { graphTheme, SLOT_NAMES } from '../picture/columns.js';
import type { GraphStage, Pick, Places } from '../picture/network-stage.js';
import { type FrameParts, frame, type Hosts } from './frame.js';
import type { Arranging } from './layout-run.js';
import { lookOf, paintedIn } from './looks/look.js';
import type { GraphState, GraphView, NetworkActions } from './state.js';

/** What is fetched with the first tool that is opened. */
export interface Tools {
  panel(session: Session): TemplateResult;
  table(session: Session): TemplateResult;
  /** What the filter leaves, as a sentence; empty where it leaves everything. */
  sentence(session: Session): string;
  /** What a node's panel offers beside what the file says of it. */
  atNode(session: Session, node: number): TemplateResult;
  destroy(): void;
}

export interface Session {
  readonly host: HTMLElement;
  readonly box: HTMLElement;
  readonly hosts: Hosts;
  /** The file's, and the columns that were computed since. */
  graph: ForeignGraph;
  readonly title: string;
  readonly dropped: readonly Loss[];
  readonly table: TableGuess | null;
  readonly ties: NodeAdjacency;
  groupable: readonly By[];
  measures: Measures;
  readonly stage: GraphStage;
  readonly arranging: Arranging;
  readonly card: Card;
  readonly hint: Hint;
  readonly actions: NetworkActions;
  readonly keys: (event: KeyboardEvent) => void;
  readonly ownsGestures: () => boolean;
  readonly leave: () => void;
  readonly correct: () => void;
  /** The menu of files; null until it has been fetched. */
  menu: ((session: Session) => TemplateResult) | null;
  /** The tools; null until they have been fetched. */
  tools: Tools | null;
  words: readonly [own: GraphMessages, all: Messages];
  state: GraphState;
  hovered: Pick | null;
  /** Where everybody stands when no run is under way; null before the first has ended. */
  places: Places | null;
}

export function viewOf(session: Session): GraphView {
  const { graph, title, dropped, table, ties, groupable, measures, state, words, actions } = session;
  return { graph, title, dropped, table, ties, groupable, measures, state, t: words[0], all: words[1], actions };
}

/** What the tools put into the frame; nothing before they are there. */
function partsOf(session: Session): FrameParts {
  const { state, tools, menu } = session;
  const { selected } = state;
  return {
    menu: (state.taking && menu?.(session)) || nothing,
    tool: state.tool && !selected && tools ? tools.panel(session) : null,
    table: state.table && tools ? tools.table(session) : nothing,
    sentence: tools?.sentence(session) ?? '',
    more: selected?.kind === 'node' && tools ? tools.atNode(session, selected.index) : nothing,
  };
}

/** Renders all words anew. */
export function draw(session: Session): void {
  const { box, hosts } = session;
  box.toggleAttribute('data-owns-gestures', session.ownsGestures());
  render(frame(viewOf(session), hosts, session.keys, partsOf(session)), box);
  rove(box);
}

/** Lets the picture show what is pointed at, where the keys stand, what is open. */
export function emphasise({ stage, state, hovered }: Session): void {
  const standing: Pick | null = state.cursor == null ? null : { kind: 'node', index: state.cursor };
  const { off, passed, selected, ways, tool } = state;
  const spotlight = tool === 'ways' && ways && ways.nodes.length > 0 ? ways : null;
  stage.emphasise({ off, passed, spotlight, focus: hovered ?? standing, selected });
}

export function set(session: Session, change: Partial<GraphState>): void {
  session.state = { ...session.state, said: '', ...change };
  draw(session);
  emphasise(session);
}

/** Within, nothing is inherited from the page. */
export const hostOf = (box: HTMLElement): Element => (box.getRootNode() as ShadowRoot).host;

/** Colours follow the scheme, and differ where there are groups. */
export function applyScheme({ box, stage, state }: Session): void {
  const theme = graphTheme(schemeNow(hostOf(box)), paintedIn(state));
  applyTheme(box, theme, SLOT_NAMES);
  stage.setTheme(theme);
}

/** Puts the graph on the stage, coloured and sized as it is. */
export function show(session: Session): void {
  session.stage.show(lookOf(session));
  applyScheme(session);
}

/** After a run that came to nothing: everything stands where it stood, and where nothing ever stood the view closes. */
export function restore(session: Session, said: string): void {
  if (!session.places) {
    session.leave();
    return;
  }
  session.stage.place(session.places, false);
  set(session, { share: null, said });
}

export function stand(session: Session, node: number | null): void {
  if (node != null) session.stage.reveal([node]);
  set(session, { cursor: node });
}

export function point(session: Session, pick: Pick | null, at: { x: number; y: number } | null): void {
  const { hovered, card } = session;
  const same = pick?.kind === hovered?.kind && pick?.index === hovered?.index;
  session.hovered = pick;
  if (pick && at) card.show(linesOf(session, pick), at);
  else card.hide();
  if (!same) emphasise(session);
}

/** What stands at the pointer before a press. */
function linesOf({ graph, words: [t] }: Session, { kind, index }: Pick): CardLine[] {
  const name = (node: number | undefined) => isolated(graph.labels[node ?? 0] ?? '');
  if (kind === 'node') return [{ text: name(index), kind: 'who' }];
  const sign = graph.directed[index] ? '→' : '–';
  return [
    { text: `${name(graph.source[index])} ${sign} ${name(graph.target[index])}`, kind: 'who' },
    { text: t.noWords, kind: 'hint' },
  ];
}
