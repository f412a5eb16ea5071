/** JSON of other tools made into node-link: Cytoscape's elements, JSON Graph Format, Kumu's blueprint. What is known and not read is named. */
import { directionOf } from '../edge-direction.js';
import { fieldOf, idOf, isObject, type Json, scalar } from '../json.js';
import type { Pointers } from '../node-link.js';

export interface NodeLinkValue {
  readonly value: Json;
  readonly at: Pointers;
  /** Graphs in the file beside the one that is read. */
  readonly others: number;
}

/** Null where the value is none of them. */
export function asNodeLink(value: unknown): NodeLinkValue | null {
  if (Array.isArray(value)) return value.length > 0 && value.every(isElement) ? fromElements({}, value, '') : null;
  if (!isObject(value) || 'statements' in value || 'entities' in value) return null;
  const elements = value['elements'];
  if (Array.isArray(elements) && Array.isArray(value['connections']))
    return fromKumu(value, elements, value['connections']);
  if (Array.isArray(elements) && elements.every(isElement)) return fromElements(value, elements, '/elements');
  if (isObject(elements) && Array.isArray(elements['nodes'])) return within({ ...value, ...elements }, '/elements');
  if (Array.isArray(value['nodes'])) return null;
  const several = value['graphs'];
  if (Array.isArray(several) && isObject(several[0]))
    return fromGraph(value, several[0], '/graphs/0', several.length - 1);
  return isObject(value['graph']) ? fromGraph(value, value['graph'], '/graph', 0) : null;
}

const listsIn = (pointer: string): Pointers => ({
  node: (i) => `${pointer}/nodes/${i}`,
  edge: (e, end) => `${pointer}/edges/${e}${end ? `/${end}` : ''}`,
});

const within = (value: Json, pointer: string): NodeLinkValue => ({ value, at: listsIn(pointer), others: 0 });

/** Cytoscape's record of a node or an edge. */
const isElement = (its: unknown): its is Json => isObject(its) && isObject(its['data']);

/** `whole`: in which they stand, and what it says beside them. */
function fromElements(whole: Json, elements: readonly Json[], pointer: string): NodeLinkValue {
  const isEdge = (its: Json) =>
    its['group'] === 'edges' || (its['group'] !== 'nodes' && scalar(fieldOf(its, 'source')) !== '');
  const [nodes, edges]: [number[], number[]] = [[], []];
  elements.forEach((its, i) => {
    (isEdge(its) ? edges : nodes).push(i);
  });
  const of = (places: readonly number[]) => places.map((i) => elements[i]);
  return {
    value: { ...whole, nodes: of(nodes), edges: of(edges) },
    others: 0,
    at: {
      node: (i) => `${pointer}/${nodes[i]}`,
      edge: (e, end) => `${pointer}/${edges[e]}${end ? `/data/${end}` : ''}`,
    },
  };
}

/** Nodes are a list in its first version, a record by id in its second; without a word on it edges have a direction. */
function fromGraph(whole: Json, graph: Json, pointer: string, others: number): NodeLinkValue | null {
  const nodes = graph['nodes'];
  const edges = graph['edges'] ?? [];
  if ((!Array.isArray(nodes) && !isObject(nodes)) || !Array.isArray(edges)) return null;
  const ids = Object.keys(nodes);
  return {
    value: {
      ...{ ...whole, directed: true, ...graph, graph: null },
      title: scalar(graph['label']) || scalar(graph['title']),
      nodes: Array.isArray(nodes)
        ? nodes
        : Object.entries(nodes).map(([id, its]) => ({ ...(isObject(its) ? its : {}), id })),
      edges,
    },
    others,
    at: {
      ...listsIn(pointer),
      node: (i) => `${pointer}/nodes/${(ids[i] ?? '').replaceAll('~', '~0').replaceAll('/', '~1')}`,
    },
  };
}

/** Its elements have an id, or are known by their names. */
function fromKumu(whole: Json, elements: readonly unknown[], connections: readonly unknown[]): NodeLinkValue {
  const named = (its: unknown): Json => (isObject(its) ? its : {});
  const keyOf = (its: Json) => scalar(its['_id']) || idOf(its) || scalar(its['label']);
  const nodes = elements.map(named).map(({ _id, ...its }) => ({ ...its, id: keyOf({ _id, ...its }) }));
  const known = new Set(nodes.map(({ id }) => id));
  const byName = new Map(elements.map(named).map((its) => [scalar(its['label']), keyOf(its)] as const));
  const end = (its: unknown) => {
    const id = scalar(isObject(its) ? keyOf(its) : its);
    return known.has(id) ? id : (byName.get(id) ?? id);
  };
  const spots: number[] = [];
  const edges = connections.map(named).flatMap(({ from, to, direction, ...its }, e) => {
    const way = directionOf(direction);
    const one = { ...its, source: end(from), target: end(to), directed: way === 'directed' || way === 'mutual' };
    const both = way === 'mutual' ? [one, { ...one, source: one.target, target: one.source }] : [one];
    spots.push(...both.map(() => e));
    return both;
  });
  const names = { source: 'from', target: 'to' };
  return {
    value: { ...whole, nodes, edges },
    others: 0,
    at: {
      node: (i) => `/elements/${i}`,
      edge: (e, end) => `/connections/${spots[e]}${end ? `/${names[end]}` : ''}`,
    },
  };
}

/** The name of a format that is known by its shape and not read; empty for every other value. */
export function unreadOf(value: unknown): string {
  const records = Array.isArray(value) ? value : isObject(value) ? value['results'] : null;
  if (!Array.isArray(records) || records.length === 0) return '';
  const [first] = records;
  if (!isObject(first)) return '';
  const fields = '_fields' in first || ('columns' in first && 'data' in first);
  return fields || Object.values(first).some(isRecordOfDatabase) || isRecordOfDatabase(first) ? 'neo4j' : '';
}

const isRecordOfDatabase = (its: unknown) =>
  isObject(its) &&
  ('identity' in its || 'elementId' in its) &&
  'properties' in its &&
  ('labels' in its || 'type' in its);
