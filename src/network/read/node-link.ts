/**
 * Node-link JSON, in the dialects that are about: d3 (`nodes`, `links`, ends by id or by place in the list), networkx
 * (`links` or `edges`, `directed`, adjacency), graphology (`key`, `attributes`), Cytoscape (`data`). Ends that a d3 simulation has turned into
 * objects are understood.
 */
import { CAPS, type ForeignGraph, type GraphReading, type Where } from '../graph.js';
import { type Assembly, createAssembly } from './builder.js';
import { directionOf, yesOrNo } from './edge-direction.js';
import { type EdgeList, namesFor } from './edge-ends.js';
import { edgeListOf } from './edge-list.js';
import { tellAbout, titleOf } from './json/about.js';
import { attributesOf } from './json/json-attributes.js';
import { fieldOf, idOf, isObject, type Json, numeric, scalar, textOf } from './json.js';
import { type Losses, tellRounded } from './losses.js';
import { createCounter, type OnReading } from './progress.js';
import { Refusal, readingOf } from './refusal.js';

/** Keys that are read, and never shown as an attribute. */
const NODE_KEYS = new Set('id viz color'.split(' '));
const EDGE_KEYS = new Set('source target viz color'.split(' '));
/** Where a layout keeps its numbers; anything else there is an attribute. */
const NODE_NUMBERS = new Set('x y z vx vy fx fy'.split(' '));

/** Whether a parsed JSON value means to be a node-link graph, and not a story. */
export function isNodeLink(value: unknown): boolean {
  if (!isObject(value) || 'statements' in value || 'entities' in value) return false;
  return Array.isArray(value['nodes']) || Array.isArray(value['links']) || Array.isArray(value['edges']);
}

/** Where nodes and edges stand in the file, as JSON pointers. */
export interface Pointers {
  node(i: number): string;
  edge(e: number, end?: 'source' | 'target'): string;
}

/** `value`: the parsed JSON; `at`: where its records stand where it was put together from another dialect. Never throws for anything that JSON can hold. */
export function readNodeLink(value: unknown, onReading?: OnReading, at?: Pointers): GraphReading {
  return readingOf((losses) => assembled(value, losses, onReading, at));
}

function assembled(
  value: unknown,
  losses: Losses,
  onReading: OnReading | undefined,
  at: Pointers | undefined,
): ForeignGraph {
  if (!isObject(value)) throw new Refusal('no-graph', { pointer: '' });
  const nodes = value['nodes'];
  if (!Array.isArray(nodes)) throw new Refusal('no-graph', { pointer: '' });
  if (nodes.length > CAPS.nodes) throw new Refusal('too-many-nodes', { pointer: '/nodes' });
  const ids = nodes.map(idOf);
  const list = edgeListOf(value, nodes, ids);
  const { edges, pointer } = list;
  const pointerOf = at?.edge ?? list.pointerOf;
  if (edges.length > CAPS.edges) throw new Refusal('too-many-edges', { pointer });

  const counter = createCounter(onReading, () => counter.records / (nodes.length + edges.length));
  const assembly = createAssembly(losses, counter);
  const named = ids.some((id) => id !== '');
  nodes.forEach((node, i) => {
    putNode(
      assembly,
      losses,
      { node, i, id: named ? (ids[i] ?? '') : String(i) },
      { pointer: at?.node(i) ?? `/nodes/${i}` },
    );
  });
  const ends = edges.flatMap((edge) => (isObject(edge) ? [fieldOf(edge, 'source'), fieldOf(edge, 'target')] : []));
  const dialect: Dialect = { nameOf: namesFor(ids, ends), ...directionIn(value, nodes) };
  edges.forEach((edge, e) => {
    putEdge(assembly, losses, edge, dialect, e, pointerOf);
  });
  const title = titleOf(value);
  tellAbout(value, title, losses);
  return assembly.finish({
    title,
    // sigma's and Gephi's axis points up, d3's down.
    upwards: nodes.some((node) => isObject(node) && ('key' in node || 'viz' in node)),
    placeOf: (e, end) => ({ pointer: pointerOf(e, end) }),
  });
}

const numberOf = (record: Json, key: string): number => numeric(fieldOf(record, key));

/** Where the record says that it stands, in itself or as Cytoscape has it. */
function placeOf(record: Json, viz: Json): Json {
  const own = record['position'];
  const its = isObject(viz['position']) ? viz['position'] : own;
  return isObject(its) && !Number.isNaN(numeric(its['x'])) ? its : record;
}

/** A node as it stands in the list, its place there and its name. */
interface Listed {
  readonly node: unknown;
  readonly i: number;
  readonly id: string;
}

function putNode(assembly: Assembly, losses: Losses, { node, i, id }: Listed, where: Where): void {
  const record: Json = isObject(node) ? node : {};
  const viz = isObject(record['viz']) ? record['viz'] : {};
  const position = placeOf(record, viz);
  for (const name of Object.keys(viz)) if (name !== 'position' && name !== 'color') losses.once('looks', name);
  if (numberOf(position, 'z')) losses.add('depth');
  const [x, y] = [numberOf(position, 'x'), numberOf(position, 'y')];
  // One coordinate alone is none.
  const placed = !Number.isNaN(x) && !Number.isNaN(y);
  const colour = textOf(record, ['color']) || colourOf(viz['color']);
  if (colour === '' && fieldOf(record, 'color') != null) losses.once('looks', 'color');
  if (isObject(record['data']) && scalar(record['data']['parent'])) losses.add('parents', id);
  const shown = (name: string, value: unknown) =>
    !NODE_KEYS.has(name) &&
    value !== position &&
    !(placed && NODE_NUMBERS.has(name) && !Number.isNaN(numeric(value))) &&
    !(name === 'index' && numeric(value) === i);
  assembly.node(
    {
      id,
      label: textOf(record, ['label', 'name']),
      title: textOf(record, ['title']),
      ...{ x, y, colour },
      attributes: attributesOf(record, shown),
    },
    () => where,
  );
}

/** networkx writes colours as GEXF has them, in parts. */
const colourOf = (its: unknown): string =>
  isObject(its) ? ['r', 'g', 'b'].map((part) => scalar(its[part])).join() : scalar(its);

/** What holds for all edges of a file. */
interface Dialect {
  readonly nameOf: (end: unknown) => string;
  /** graphology writes a direction only where there is none, and the edge's id as its key. */
  readonly graphology: boolean;
  readonly directed: boolean;
}

function putEdge(
  assembly: Assembly,
  losses: Losses,
  edge: unknown,
  dialect: Dialect,
  e: number,
  pointerOf: EdgeList['pointerOf'],
): void {
  const record: Json = isObject(edge) ? edge : {};
  const end = (key: 'source' | 'target'): string => {
    const value = fieldOf(record, key);
    const name = dialect.nameOf(isObject(value) ? idOf(value) || value['index'] : value);
    if (name === '') throw new Refusal('no-edge-end', { pointer: pointerOf(e, key) }, key);
    return name;
  };
  const [source, target] = [end('source'), end('target')];
  // networkx keeps the kind of a parallel edge in its key, where it does not only count them.
  const key = !dialect.graphology && Number.isNaN(numeric(record['key'])) ? scalar(record['key']) : '';
  const counted = ['weight', 'value'].find((its) => !Number.isNaN(numberOf(record, its)));
  const shown = (name: string, value: unknown) =>
    !EDGE_KEYS.has(name) &&
    name !== counted &&
    !(name === 'type' && saysDirection(value)) &&
    !(name === 'index' && numeric(value) === e) &&
    !((name === 'directed' || name === 'undirected') && yesOrNo(value) != null) &&
    !(name === 'key' && key === '' && value === record['key']);
  if (counted) tellRounded(fieldOf(record, counted), numberOf(record, counted), losses);
  if (fieldOf(record, 'color') != null) losses.once('looks', 'color');
  if (isObject(record['viz'])) for (const name of Object.keys(record['viz'])) losses.once('looks', name);
  assembly.edge(
    {
      id: key === '' ? scalar(record['key']) : '',
      source,
      target,
      directed: directedOf(record, dialect.directed),
      weight: counted ? numberOf(record, counted) : Number.NaN,
      label: textOf(record, ['label', 'name', 'title', 'relation']) || key,
      attributes: attributesOf(record, shown),
    },
    e,
    () => ({ pointer: pointerOf(e) }),
  );
}

/** What an edge says of its direction, else what the file says. */
function directedOf(record: Json, whole: boolean): boolean {
  const undirected = yesOrNo(record['undirected']);
  if (undirected != null) return !undirected;
  const word = saysDirection(record['type']) ? directionOf(record['type']) : null;
  return yesOrNo(record['directed']) ?? (word ? word === 'directed' : whole);
}

/** JSON has no word for both directions: there it is a type like any other. */
const saysDirection = (type: unknown) => directionOf(type) === 'directed' || directionOf(type) === 'undirected';

/** By default there is none; in graphology's export, which is known by its options or by keys in the stead of ids, there is one by default. */
function directionIn(value: Json, nodes: readonly unknown[]): Pick<Dialect, 'graphology' | 'directed'> {
  const type = isObject(value['options']) ? scalar(value['options']['type']).trim().toLowerCase() : '';
  const keyed = nodes.some((node) => isObject(node) && 'key' in node && !('id' in node));
  const graphology = keyed || ['directed', 'undirected', 'mixed'].includes(type);
  return { graphology, directed: yesOrNo(value['directed']) ?? (graphology && type !== 'undirected') };
}
