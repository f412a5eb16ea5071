/** A view that was saved with a network, had again: what the network knows of it, and nothing else. */
import { groupBy } from '../model/groups.js';
import { measureBy } from '../model/measures.js';
import { rampOf } from '../model/ramp.js';
import { type KeepRule, passedBy } from '../model/rules.js';
import { groupsIn, rulesIn, type ViewSettings } from '../model/settings.js';
import type { Session } from './session.js';
import type { GraphState } from './state.js';

function isKnown({ graph, measures }: Session, rule: KeepRule): boolean {
  if (rule.kind === 'range') return measureBy(measures[rule.on], rule.key) != null;
  return rule.kind === 'around' || graph.nodeAttributes.some(({ name }) => name === rule.attribute);
}

/** The state's part that settings decide. */
export function restored(session: Session, settings: ViewSettings): Partial<GraphState> {
  const { graph, measures } = session;
  const { colour } = settings;
  const by = groupsIn(settings);
  const grouping = by != null && session.groupable.includes(by) ? groupBy(graph, by) : null;
  const measure = colour && 'ramp' in colour ? measureBy(measures.nodes, colour.ramp) : null;
  const off = new Set(settings.off.filter((rank) => rank < (grouping?.groups.length ?? 0)));
  const rules = rulesIn(settings, graph.ids).filter((rule) => isKnown(session, rule));
  return {
    grouping,
    ramp: measure && colour && 'ramp' in colour ? rampOf(measure, colour.scale) : null,
    size: measureBy(measures.nodes, settings.size)?.key ?? 'degree',
    width: measureBy(measures.edges, settings.width)?.key ?? null,
    off,
    rules,
    passed: rules.length > 0 ? passedBy(session, rules, grouping, off) : null,
  };
}
