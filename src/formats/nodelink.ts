/**
 * Node-link JSON, in the dialects that are about: d3 (`nodes`, `links`, ends by id or by place in the list), networkx
 * (`links` or `edges`, `directed`), graphology (`key`, `attributes`). Ends that a d3 simulation has turned into objects are understood.
 */
import { CAPS, type ForeignGraph, type GraphReading, type Where } from '../story/foreign.js';
import { type Assembly, createAssembly } from './assembly.js';
import { Refusal, readingOf } from './refusal.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that tell more than an attribute: not shown again as one. */
const NODE_KEYS = new Set('id key label name title x y z vx vy fx fy index viz color attributes'.split(' '));
const EDGE_KEYS = new Set(
  'source target key index label name title weight value directed undirected viz color attributes'.split(' '),
);

/** Whether a parsed JSON value means to be a node-link graph, and not a story. */
export function isNodeLink(value: unknown): boolean {
  if (!isObject(value) || 'statements' in value || 'entities' in value) return false;
  return Array.isArray(value['nodes']) || Array.isArray(value['links']) || Array.isArray(value['edges']);
}

/** `value`: the parsed JSON. Never throws for anything that JSON can hold. */
export function readNodeLink(value: unknown): GraphReading {
  return readingOf(() => assembled(value));
}

function assembled(value: unknown): ForeignGraph {
  if (!isObject(value)) throw new Refusal('no-graph', { pointer: '' });
  const nodes = value['nodes'];
  if (!Array.isArray(nodes)) throw new Refusal('no-graph', { pointer: '' });
  const list = Array.isArray(value['links']) ? 'links' : 'edges';
  const edges: readonly unknown[] = Array.isArray(value[list]) ? value[list] : [];
  if (nodes.length > CAPS.nodes) throw new Refusal('too-many-nodes', { pointer: '/nodes' });
  if (edges.length > CAPS.edges) throw new Refusal('too-many-edges', { pointer: `/${list}` });

  const assembly = createAssembly();
  const ids = nodes.map(idOf);
  // Without any ids, ends can only be places in the list.
  const named = ids.some((id) => id !== '');
  nodes.forEach((node, i) => {
    putNode(assembly, node, named ? (ids[i] ?? '') : String(i), { pointer: `/nodes/${i}` });
  });
  const nameOf = named ? namesFor(ids, edges) : String;
  const whole = directedOf(value);
  edges.forEach((edge, e) => {
    putEdge(assembly, edge, nameOf, whole, e, { pointer: `/${list}/${e}` });
  });
  return assembly.finish({
    title: titleOf(value),
    // sigma's and Gephi's axis points up, d3's down.
    upwards: nodes.some((node) => isObject(node) && ('key' in node || 'viz' in node)),
    placeOf: (e, end) => ({ pointer: `/${list}/${e}/${end}` }),
  });
}

/** Text or number as text; empty for everything else. */
function scalar(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function idOf(node: unknown): string {
  if (!isObject(node)) return scalar(node);
  return [node['id'], node['key']].map(scalar).find(Boolean) ?? '';
}

/** Text of the first of these keys that has one, in the record or its attributes. */
function textOf(record: Json, keys: readonly string[]): string {
  const more = isObject(record['attributes']) ? record['attributes'] : {};
  for (const key of keys) {
    const text = scalar(record[key]) || scalar(more[key]);
    if (text) return text;
  }
  return '';
}

/** Number of the first of these keys that has one; NaN where none has. */
function numberOf(record: Json, keys: readonly string[]): number {
  const more = isObject(record['attributes']) ? record['attributes'] : {};
  for (const key of keys) {
    const value = record[key] ?? more[key];
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
  }
  return Number.NaN;
}

function putNode(assembly: Assembly, node: unknown, id: string, where: Where): void {
  const record: Json = isObject(node) ? node : {};
  const viz = isObject(record['viz']) ? record['viz'] : {};
  const position: Json = isObject(viz['position']) ? viz['position'] : record;
  assembly.node(
    {
      id,
      label: textOf(record, ['label', 'name', 'title']),
      x: numberOf(position, ['x']),
      y: numberOf(position, ['y']),
      colour: textOf(record, ['color']) || colourOf(viz['color']),
      attributes: attributesOf(record, NODE_KEYS),
    },
    () => where,
  );
}

/** networkx writes colours as GEXF has them, in parts. */
const colourOf = (its: unknown): string =>
  isObject(its) ? ['r', 'g', 'b'].map((part) => scalar(its[part])).join() : scalar(its);

function putEdge(
  assembly: Assembly,
  edge: unknown,
  nameOf: (end: unknown) => string,
  whole: boolean,
  e: number,
  where: Where & { pointer: string },
): void {
  const record: Json = isObject(edge) ? edge : {};
  const end = (key: 'source' | 'target'): string => {
    const value = record[key];
    const name = nameOf(isObject(value) ? idOf(value) || value['index'] : value);
    if (name === '') throw new Refusal('no-edge-end', { pointer: `${where.pointer}/${key}` }, key);
    return name;
  };
  assembly.edge(
    {
      source: end('source'),
      target: end('target'),
      directed: directedOf(record, whole),
      weight: numberOf(record, ['weight', 'value']),
      label: textOf(record, ['label', 'name', 'title']),
      attributes: attributesOf(record, EDGE_KEYS),
    },
    e,
    () => where,
  );
}

/** Ends are ids where all of them are; else, where all could be places in the list of nodes, they are places. */
function namesFor(ids: readonly string[], edges: readonly unknown[]): (end: unknown) => string {
  const known = new Set(ids);
  const ends = edges.flatMap((edge) => (isObject(edge) ? [edge['source'], edge['target']] : []));
  const isId = (end: unknown) => isObject(end) || known.has(scalar(end));
  const isPlace = (end: unknown) => typeof end === 'number' && Number.isInteger(end) && end >= 0 && end < ids.length;
  if (ends.every(isId) || !ends.every(isPlace)) return scalar;
  return (end) => ids[Number(end)] ?? '';
}

/** What a record says of direction, else what the file says, which by default has none. */
function directedOf(record: Json, whole = false): boolean {
  const options = isObject(record['options']) ? record['options'] : {};
  if (typeof record['undirected'] === 'boolean') return !record['undirected'];
  if (typeof record['directed'] === 'boolean') return record['directed'];
  return options['type'] === 'directed' || whole;
}

function titleOf(value: Json): string {
  const inner = isObject(value['graph']) ? value['graph'] : {};
  return textOf(value, ['title', 'name', 'label']) || textOf(inner, ['title', 'name', 'label']);
}

function* attributesOf(record: Json, known: ReadonlySet<string>): Generator<readonly [string, string]> {
  const more = isObject(record['attributes']) ? record['attributes'] : {};
  for (const source of [record, more]) {
    for (const [name, value] of Object.entries(source)) {
      if (known.has(name)) continue;
      const text = Array.isArray(value) ? value.map(scalar).filter(Boolean).join(', ') : scalar(value);
      if (text) yield [name, text];
    }
  }
}
