/** What a reader of a foreign graph sees is a function of this one immutable value, and of the graph. */

import type { Messages } from '../../i18n/index.js';
import type { GraphMessages } from '../../i18n/network.js';
import type { Mode } from '../../layout/index.js';
import type { ForeignGraph, Loss, TableGuess } from '../graph.js';
import { edgesAt, type NodeAdjacency, otherEnd } from '../model/adjacency.js';
import type { By, Grouping } from '../model/groups.js';
import type { Aim } from '../model/layout-aim.js';
import type { Measures, QuantityKey } from '../model/measures.js';
import type { Ramp, RampScale } from '../model/ramp.js';
import type { KeepRule, Passed } from '../model/rules.js';
import type { Ways } from '../model/ways.js';
import type { Pick } from '../picture/network-stage.js';

/** What can be opened beside the picture, or as the table below it. */
export type ToolName = 'look' | 'filter' | 'ways' | 'metrics';

/** Between whom ways are sought. */
export interface WayAsked {
  readonly from: number | null;
  readonly to: number | null;
  /** Only in the direction that edges have. */
  readonly along: boolean;
}

/** The table below the picture: of what, sorted by which of its columns, and whether the largest come first. */
export interface TableAsked {
  readonly of: 'nodes' | 'edges';
  readonly by: string | null;
  readonly down: boolean;
}

export interface GraphState {
  readonly selected: Pick | null;
  /** Node at which the keys stand. */
  readonly cursor: number | null;
  readonly grouping: Grouping | null;
  /** Instead of groups: a number that colours the nodes. */
  readonly ramp: Ramp | null;
  /** What nodes are as large as. */
  readonly size: QuantityKey;
  /** What lines are as wide as; null: all alike. */
  readonly width: QuantityKey | null;
  /** Ranks of the groups that are switched off. */
  readonly off: ReadonlySet<number>;
  /** What else has to hold of whatever is shown. */
  readonly rules: readonly KeepRule[];
  /** Whom rules and groups leave; null where there are no rules. */
  readonly passed: Passed | null;
  readonly tool: ToolName | null;
  readonly way: WayAsked;
  /** Null as long as an end is missing. */
  readonly ways: Ways | null;
  readonly table: TableAsked | null;
  readonly query: string;
  /** Entry of the list of hits on which the arrow keys stand, and whether the list is open. */
  readonly hit: number;
  readonly expanded: boolean;
  /** How far a layout run is, 0 to 1; null while there is none. */
  readonly share: number | null;
  readonly mode: Mode;
  /** What the view itself aims at, and why. */
  readonly aim: Aim | null;
  /** Whether places are the file's own. */
  readonly given: boolean;
  /** How many rows of a long list are shown. */
  readonly rows: number;
  /** On a narrow page: whether what is said of the file is open. */
  readonly about: boolean;
  /** What was last said of an action; empty where the counts say enough. */
  readonly said: string;
  /** Whether the menu of files is open. */
  readonly taking: boolean;
}

/** Rows of a list of neighbours at first, and with each "more". */
export const ROWS = 60;

export const EMPTY: GraphState = {
  selected: null,
  cursor: null,
  grouping: null,
  ramp: null,
  size: 'degree',
  width: null,
  off: new Set(),
  rules: [],
  passed: null,
  tool: null,
  way: { from: null, to: null, along: false },
  ways: null,
  table: null,
  query: '',
  hit: 0,
  expanded: false,
  share: null,
  mode: 'auto',
  aim: null,
  given: false,
  rows: ROWS,
  about: false,
  said: '',
  taking: false,
};

export interface NetworkActions {
  /** `shown`: it is brought into view, as it was not chosen there. */
  open(pick: Pick | null, shown?: boolean): void;
  /** Switches groups of these ranks off; all others are on. */
  hide(off: ReadonlySet<number>): void;
  /** By what nodes are grouped. */
  group(by: By | null): void;
  /** By which number nodes are coloured; without a scale that which shows more. */
  ramp(key: QuantityKey, scale?: RampScale): void;
  size(key: QuantityKey): void;
  width(key: QuantityKey | null): void;
  /** Instead of those there were. */
  rules(rules: readonly KeepRule[]): void;
  /** Everything is shown again: no rule, no group off. */
  showAll(): void;
  /** `fetch`: the tools are wanted even where none is opened. */
  tool(name: ToolName | null, fetch?: boolean): void;
  way(change: Partial<WayAsked>): void;
  table(asked: TableAsked | null): void;
  search(query: string, hit?: number, expanded?: boolean): void;
  more(): void;
  about(open: boolean): void;
  arrange(mode: Mode): void;
  keep(): void;
  cancel(): void;
  /** Opens or closes the menu of files. */
  take(open: boolean): void;
  zoom(factor: number): void;
  fit(): void;
  /** A node and its neighbours fill the picture. */
  around(node: number): void;
  /** How the table was read is to be looked at, and put right. */
  correct(): void;
  /** Back to the story. */
  leave(): void;
}

/** All that the templates need. */
export interface GraphView {
  readonly graph: ForeignGraph;
  readonly title: string;
  /** What the file says and the picture does not hold. */
  readonly dropped: readonly Loss[];
  /** How it was read, where it is a table; else null. */
  readonly table: TableGuess | null;
  readonly ties: NodeAdjacency;
  /** By what the graph can be grouped. */
  readonly groupable: readonly By[];
  readonly measures: Measures;
  readonly state: GraphState;
  /** Of this view, and of the interface at large. */
  readonly t: GraphMessages;
  readonly all: Messages;
  readonly actions: NetworkActions;
}

type Around = { readonly [Key in 'graph' | 'ties' | 'state']: GraphView[Key] };

/** Whether a node's group is switched on, and every rule lets it pass. */
export const isShown = ({ grouping, off, passed }: GraphState, node: number): boolean =>
  passed ? passed.node[node] === 1 : !grouping || !off.has(grouping.of[node] ?? 0);

/** Whether an edge is shown, both its ends of course. */
export const isEdgeShown = (
  state: GraphState,
  { source, target }: { readonly source: Uint32Array; readonly target: Uint32Array },
  e: number,
): boolean =>
  state.passed
    ? state.passed.edge[e] === 1
    : isShown(state, source[e] as number) && isShown(state, target[e] as number);

/** The edges at a node that are shown; at one that is hidden itself, those to whom is not. */
export function tiesShown({ graph, ties, state }: Around, node: number): number[] {
  const itself = isShown(state, node);
  return Array.from(edgesAt(ties, node)).filter((e) =>
    itself ? isEdgeShown(state, graph, e) : isShown(state, otherEnd(graph, e, node)),
  );
}

/** Whom one meets from a node over edges that are shown. */
export const neighboursOf = (its: Around, node: number): number[] =>
  tiesShown(its, node).map((e) => otherEnd(its.graph, e, node));

/** Whether anything is left out. */
export const isFiltered = ({ rules, off }: GraphState): boolean => rules.length > 0 || off.size > 0;
