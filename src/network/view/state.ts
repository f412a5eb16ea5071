/** What a reader of a foreign graph sees is a function of this one immutable value, and of the graph. */

import type { Messages } from '../../i18n/index.js';
import type { GraphMessages } from '../../i18n/network.js';
import type { Mode } from '../../layout/index.js';
import type { ForeignGraph, Loss } from '../graph.js';
import type { NodeAdjacency } from '../model/adjacency.js';
import type { By, Grouping } from '../model/groups.js';
import type { Aim } from '../model/layout-aim.js';
import type { Pick } from '../picture/network-stage.js';

export interface GraphState {
  readonly selected: Pick | null;
  /** Node at which the keys stand. */
  readonly cursor: number | null;
  readonly grouping: Grouping | null;
  /** Ranks of the groups that are switched off. */
  readonly off: ReadonlySet<number>;
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
  off: new Set(),
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
  /** Back to the story. */
  leave(): void;
}

/** All that the templates need. */
export interface GraphView {
  readonly graph: ForeignGraph;
  readonly title: string;
  /** What the file says and the picture does not hold. */
  readonly dropped: readonly Loss[];
  readonly ties: NodeAdjacency;
  /** By what the graph can be grouped. */
  readonly groupable: readonly By[];
  readonly state: GraphState;
  /** Of this view, and of the interface at large. */
  readonly t: GraphMessages;
  readonly all: Messages;
  readonly actions: NetworkActions;
}

/** Whether a node's group is switched on. */
export const isShown = ({ grouping, off }: GraphState, node: number): boolean =>
  !grouping || !off.has(grouping.of[node] ?? 0);
