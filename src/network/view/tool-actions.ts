/** What a reader does with filter, looks, ways and table: each is a change of state, with all that follows from it. */
import { areaNamed } from '../../ui/controls.js';
import { reportLoss } from '../../ui/report-error.js';
import { groupBy } from '../model/groups.js';
import { type Measures, measureBy } from '../model/measures.js';
import { rampOf } from '../model/ramp.js';
import { passedBy } from '../model/rules.js';
import { waysBetween } from '../model/ways.js';
import type { Pick } from '../picture/network-stage.js';
import { coveredBy } from './covered.js';
import { draw, type Session, set, show } from './session.js';
import { type GraphState, isEdgeShown, isShown, type NetworkActions, type WayAsked } from './state.js';

/** Some of a type's members; a `Pick` is here what is picked. */
type Part<T, K extends keyof T> = { readonly [Key in K]: T[Key] };

const NONE: Measures = { nodes: [], edges: [] };

/** What is left with other rules or groups, and the ways through it. */
export function leftBy(
  session: Session,
  change: Partial<Part<GraphState, 'rules' | 'off' | 'grouping' | 'ramp'>>,
): Partial<GraphState> {
  const state = { ...session.state, ...change };
  const passed = state.rules.length > 0 ? passedBy(session, state.rules, state.grouping, state.off) : null;
  return { ...change, passed, ways: waysIn(session, { ...state, passed }) };
}

/** The same, with what stays open of it. */
function refiltered(session: Session, change: Parameters<typeof leftBy>[1]): Partial<GraphState> {
  const left = leftBy(session, change);
  const state = { ...session.state, ...left };
  return { ...left, selected: stillShown(session, state) ? state.selected : null, cursor: null };
}

export function filtering(session: () => Session): Part<NetworkActions, 'hide' | 'rules' | 'showAll'> {
  const filter = (change: Parameters<typeof leftBy>[1]) => set(session(), refiltered(session(), change));
  return {
    hide: (off) => filter({ off }),
    rules: (rules) => filter({ rules }),
    showAll: () => filter({ rules: [], off: new Set() }),
  };
}

export function looks(session: () => Session): Part<NetworkActions, 'group' | 'ramp' | 'size' | 'width'> {
  const paint = (change: Partial<GraphState>) => {
    set(session(), change);
    show(session());
  };
  /** Groups that are off are those of the colours before. */
  const colour = (change: Part<GraphState, 'grouping' | 'ramp'>) =>
    paint(refiltered(session(), { ...change, off: new Set() }));
  return {
    group: (by) => colour({ grouping: groupBy(session().graph, by), ramp: null }),
    ramp(key, scale) {
      const measure = measureBy(session().measures.nodes, key);
      if (measure) colour({ grouping: null, ramp: rampOf(measure, scale) });
    },
    size: (size) => paint({ size }),
    width: (width) => paint({ width }),
  };
}

export function tools(session: () => Session): Part<NetworkActions, 'tool' | 'way' | 'table'> {
  const fetched = (): void => {
    fetchTools(session()).catch(reportLoss);
  };
  return {
    tool(tool, fetch = tool != null) {
      set(session(), { tool, selected: null, about: false });
      if (fetch) fetched();
    },
    way(change) {
      const way = { ...session().state.way, ...change };
      const state = { ...session().state, way };
      set(session(), { way, tool: 'ways', selected: null, about: false, ways: waysIn(session(), state) });
      fetched();
    },
    table(table) {
      const { box, hosts } = session();
      // On a narrow page the panel would lie over it.
      const under = coveredBy(box.querySelector(areaNamed('panel')), hosts.stage) > 0;
      set(session(), { table, ...(under && { tool: null, selected: null, about: false }) });
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
export function endOf({ tool, way }: GraphState, pick: Pick | null): Partial<WayAsked> | null {
  if (tool !== 'ways' || pick?.kind !== 'node') return null;
  if (way.from == null) return { from: pick.index };
  return way.to == null && pick.index !== way.from ? { to: pick.index } : null;
}

/** Once; what could not be fetched is tried again with the next press. */
export async function fetchTools(session: Session): Promise<void> {
  if (session.tools) return;
  const { createTools } = await import('./tools/index.js');
  session.tools ??= createTools(session);
  draw(session);
}

function stillShown({ graph }: Session, state: GraphState): boolean {
  const { selected } = state;
  if (!selected) return false;
  return selected.kind === 'node' ? isShown(state, selected.index) : isEdgeShown(state, graph, selected.index);
}
