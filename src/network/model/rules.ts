/** What a reader leaves of a graph: rules that all have to hold, and who and which ties pass them. */
import type { ForeignGraph } from '../graph.js';
import { edgesAt, type NodeAdjacency, otherEnd } from './adjacency.js';
import type { Grouping } from './groups.js';
import { type Measures, measureBy, type Quantity, type QuantityKey } from './measures.js';

/** Numbers from … to, both included; those without a number stay where `blank` says so. */
export interface RangeRule {
  readonly kind: 'range';
  readonly on: 'nodes' | 'edges';
  readonly key: QuantityKey;
  readonly from: number;
  readonly to: number;
  readonly blank: boolean;
}

/** Nodes of these values of an attribute. */
export interface OnlyRule {
  readonly kind: 'only';
  readonly attribute: string;
  readonly values: readonly string[];
}

/** Whoever can be reached from a node in so many steps, whatever way edges point. */
export interface AroundRule {
  readonly kind: 'around';
  readonly node: number;
  readonly hops: number;
}

export type KeepRule = RangeRule | OnlyRule | AroundRule;

/** 1 where a node, an edge, passes all rules; an edge needs both its ends. */
export interface Passed {
  readonly node: Uint8Array;
  readonly edge: Uint8Array;
  readonly nodes: number;
  readonly edges: number;
}

export interface RuledGraph {
  readonly graph: ForeignGraph;
  readonly ties: NodeAdjacency;
  readonly measures: Measures;
}

/** Nodes within so many steps of one, itself among them: 1, else 0. */
export function within({ graph, ties }: Pick<RuledGraph, 'graph' | 'ties'>, node: number, hops: number): Uint8Array {
  const near = new Uint8Array(graph.n);
  let edge = [node];
  near[node] = 1;
  for (let hop = 0; hop < hops && edge.length > 0; hop++) {
    const next: number[] = [];
    for (const at of edge)
      for (const e of edgesAt(ties, at)) {
        const other = otherEnd(graph, e, at);
        if (near[other]) continue;
        near[other] = 1;
        next.push(other);
      }
    edge = next;
  }
  return near;
}

function keepRange(pass: Uint8Array, { values }: Quantity, { from, to, blank }: RangeRule): void {
  for (let i = 0; i < pass.length; i++) {
    const value = values[i] as number;
    // NaN is in no range.
    if (!(Number.isNaN(value) ? blank : value >= from && value <= to)) pass[i] = 0;
  }
}

function keepNodes(its: RuledGraph, node: Uint8Array, rule: KeepRule): void {
  if (rule.kind === 'range') {
    const measure = rule.on === 'nodes' ? measureBy(its.measures.nodes, rule.key) : null;
    if (measure) keepRange(node, measure, rule);
  } else if (rule.kind === 'only') {
    const values = its.graph.nodeAttributes.find(({ name }) => name === rule.attribute)?.values;
    const kept = new Set(rule.values);
    for (let i = 0; values && i < node.length; i++) if (!kept.has(values[i] as string)) node[i] = 0;
  } else {
    const near = within(its, rule.node, rule.hops);
    for (let i = 0; i < node.length; i++) if (!near[i]) node[i] = 0;
  }
}

const count = (column: Uint8Array): number => {
  let sum = 0;
  for (const its of column) sum += its;
  return sum;
};

/** Groups whose switch is off count as a rule, too. `off`: their ranks. */
export function passedBy(
  its: RuledGraph,
  rules: readonly KeepRule[],
  grouping: Grouping | null = null,
  off: ReadonlySet<number> = new Set(),
): Passed {
  const { n, m, source, target } = its.graph;
  const node = new Uint8Array(n).fill(1);
  if (grouping && off.size > 0) for (let i = 0; i < n; i++) if (off.has(grouping.of[i] as number)) node[i] = 0;
  for (const rule of rules) keepNodes(its, node, rule);
  const edge = new Uint8Array(m);
  for (let e = 0; e < m; e++) edge[e] = (node[source[e] as number] as number) & (node[target[e] as number] as number);
  for (const rule of rules) {
    const measure = rule.kind === 'range' && rule.on === 'edges' ? measureBy(its.measures.edges, rule.key) : null;
    if (measure) keepRange(edge, measure, rule as RangeRule);
  }
  return { node, edge, nodes: count(node), edges: count(edge) };
}
