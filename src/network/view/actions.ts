/** What a reader can do in the view, whether by mouse, finger or keys. */

import { areaNamed } from '../../ui/controls.js';
import { reportLoss } from '../../ui/report-error.js';
import { groupBy } from '../model/groups.js';
import { type Measures, measureBy } from '../model/measures.js';
import { rampOf } from '../model/ramp.js';
import { passedBy } from '../model/rules.js';
import { waysBetween } from '../model/ways.js';
import type { Pick } from '../picture/network-stage.js';
import { draw, emphasise, neighboursOf, restore, type Session, set, show } from './session.js';
import { type GraphState, isEdgeShown, isShown, type NetworkActions, ROWS, type WayAsked } from './state.js';

/** Some of a type's members; a `Pick` is here what is picked. */
type Part<T, K extends keyof T> = { readonly [Key in K]: T[Key] };
const NONE: Measures = { nodes: [], edges: [] };

/** `session` is asked for when something is done, as it holds these actions itself. */
export function createActions(session: () => Session): NetworkActions {
  return {
    open: (pick, shown = false) => open(session(), pick, shown),
    ...filtering(session),
    ...looks(session),
    ...tools(session),
    search: (query, hit = 0, expanded = false) => set(session(), { query, hit, expanded }),
    more: () => set(session(), { rows: session().state.rows + 4 * ROWS }),
    about: (about) => set(session(), { about }),
    arrange(mode) {
      const { clientWidth: width, clientHeight: height } = session().hosts.stage;
      set(session(), { mode, share: 0 });
      session().arranging.start(mode, height > 0 ? width / height : 1);
    },
    keep: () => session().arranging.keep(),
    cancel() {
      session().arranging.cancel();
      restore(session(), session().words[0].cancelled);
    },
    take(taking) {
      set(session(), { taking });
      if (taking) fetchMenu(session()).catch(reportLoss);
    },
    zoom: (factor) => session().stage.zoom(factor),
    fit: () => session().stage.fit(),
    around(node) {
      const { box, hosts, stage } = session();
      stage.reveal(
        [node, ...neighboursOf(session(), node)],
        coveredBy(box.querySelector(areaNamed('panel')), hosts.stage),
      );
    },
    leave: () => session().leave(),
  };
}

/** What is left with other rules or groups, with all that follows from it: what is open, and ways through what is shown. */
function refilter(session: Session, change: Partial<Part<GraphState, 'rules' | 'off' | 'grouping'>>): void {
  const state = { ...session.state, ...change };
  const passed = state.rules.length > 0 ? passedBy(session, state.rules, state.grouping, state.off) : null;
  const { selected } = state;
  const stays = selected && stillShown(session, { ...state, passed });
  const ways = waysIn(session, { ...state, passed });
  set(session, { ...change, passed, ways, selected: stays ? selected : null, cursor: null });
}

function filtering(session: () => Session): Part<NetworkActions, 'hide' | 'rules' | 'showAll'> {
  return {
    hide: (off) => refilter(session(), { off }),
    rules: (rules) => refilter(session(), { rules }),
    showAll() {
      const { selected } = session().state;
      refilter(session(), { rules: [], off: new Set() });
      if (selected) set(session(), { selected });
    },
  };
}

function looks(session: () => Session): Part<NetworkActions, 'group' | 'ramp' | 'size' | 'width'> {
  const paint = (change: Partial<GraphState>) => {
    set(session(), change);
    show(session());
    emphasise(session());
  };
  return {
    group(by) {
      // Groups that are off are those of the colours before.
      refilter(session(), { grouping: groupBy(session().graph, by), off: new Set() });
      paint({ ramp: null });
    },
    ramp(key, scale) {
      const measure = measureBy(session().measures.nodes, key);
      if (!measure) return;
      refilter(session(), { grouping: null, off: new Set() });
      paint({ ramp: rampOf(measure, scale) });
    },
    size: (size) => paint({ size }),
    width: (width) => paint({ width }),
  };
}

function tools(session: () => Session): Part<NetworkActions, 'tool' | 'way' | 'table'> {
  const fetched = (): void => {
    fetchTools(session()).catch(reportLoss);
  };
  return {
    tool(tool) {
      set(session(), { tool, selected: null, about: false });
      if (tool) fetched();
    },
    way(change) {
      const way = { ...session().state.way, ...change };
      const state = { ...session().state, way };
      set(session(), { way, tool: 'ways', selected: null, about: false, ways: waysIn(session(), state) });
      fetched();
    },
    table(table) {
      set(session(), { table });
      if (table) fetched();
    },
  };
}

/** Null as long as an end is missing. */
function waysIn({ graph, ties }: Session, { way, passed, grouping, off, rules }: GraphState): GraphState['ways'] {
  const { from, to, along } = way;
  if (from == null || to == null) return null;
  const left = passed ?? (off.size > 0 ? passedBy({ graph, ties, measures: NONE }, rules, grouping, off) : null);
  return waysBetween({ graph, ties, passed: left, along }, from, to);
}

/** Where ways still want an end, whoever is opened is it. */
function endOf({ tool, way }: GraphState, pick: Pick | null): Partial<WayAsked> | null {
  if (tool !== 'ways' || pick?.kind !== 'node') return null;
  if (way.from == null) return { from: pick.index };
  return way.to == null && pick.index !== way.from ? { to: pick.index } : null;
}

/** Once, as the menu below. */
async function fetchTools(session: Session): Promise<void> {
  if (session.tools) return;
  const { createTools } = await import('./tools/index.js');
  session.tools ??= createTools(session);
  draw(session);
}

/** Once; what could not be fetched is tried again with the next press. */
async function fetchMenu(session: Session): Promise<void> {
  if (session.menu) return;
  session.menu = (await import('./take-away.js')).graphMenu;
  draw(session);
}

function open(session: Session, pick: Pick | null, shown: boolean): void {
  const end = endOf(session.state, pick);
  if (end) {
    session.card.hide();
    set(session, { query: '', expanded: false });
    session.actions.way(end);
    return;
  }
  const { card, stage, host, box, hosts, state } = session;
  card.hide();
  const focus = host.shadowRoot?.activeElement;
  // A neighbour or a hit may be of a group that is off: what is asked for is shown. Rules are more work to set up, and stay.
  const lifts = pick?.kind === 'node' && state.rules.length === 0 && !isShown(state, pick.index);
  const off = lifts ? new Set<number>() : state.off;
  // What is closed leaves the keys where they stood, and so does what they open.
  const stays = !pick || (pick.kind === 'node' && pick.index === state.cursor);
  const cursor = stays ? state.cursor : null;
  set(session, { selected: pick, off, cursor, query: '', expanded: false, rows: ROWS, about: false });
  if (pick) box.querySelector(areaNamed('panel', 'scroll'))?.scrollTo(0, 0);
  // A node's panel offers some of the tools.
  if (pick?.kind === 'node') fetchTools(session).catch(reportLoss);
  const covered = coveredBy(box.querySelector(areaNamed('panel')), hosts.stage);
  // What was pressed stays under the pointer, unless the sheet has come over it.
  if (pick?.kind === 'node' && (shown || covered > 0)) stage.reveal([pick.index], covered);
  // What had the focus may be gone: the keys go on from the picture.
  if (focus && !focus.isConnected) hosts.stage.focus({ preventScroll: true });
}

/** How much of the stage's foot lies under the panel, CSS px: on a narrow page it is a sheet. */
function coveredBy(panel: Element | null, stage: Element): number {
  const [sheet, room] = [panel?.getBoundingClientRect(), stage.getBoundingClientRect()];
  if (!sheet || sheet.width === 0 || sheet.left >= room.right - 1 || sheet.top <= room.top) return 0;
  return Math.max(0, room.bottom - sheet.top);
}

function stillShown({ graph }: Session, state: GraphState): boolean {
  const { selected } = state;
  if (!selected) return false;
  return selected.kind === 'node' ? isShown(state, selected.index) : isEdgeShown(state, graph, selected.index);
}
