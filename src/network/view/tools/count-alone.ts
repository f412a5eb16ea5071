/** How many one rule would leave, were it alone: found once for each rule, as rules are never changed. */
import { type KeepRule, passedBy, type RuledGraph } from '../../model/rules.js';

const counted = new WeakMap<KeepRule, { readonly of: RuledGraph['graph']; readonly count: number }>();

/** Nodes, or of a rule about edges those. */
export function countAlone({ graph, ties, measures }: RuledGraph, rule: KeepRule): number {
  const known = counted.get(rule);
  if (known?.of === graph) return known.count;
  const { nodes, edges } = passedBy({ graph, ties, measures }, [rule]);
  const count = rule.kind === 'range' && rule.on === 'edges' ? edges : nodes;
  counted.set(rule, { of: graph, count });
  return count;
}
