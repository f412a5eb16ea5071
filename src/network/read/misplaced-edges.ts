/** Edges that stand where no node-link reader looks: in a list of another name, or within the nodes. Looked for only where a graph would have no edge at all. */
import { INNER, idOf, isObject, type Json, layersOf } from './json.js';

/** Names that people give to lists of edges. */
const MISPLACED_EDGES_EDGES =
  /^(links?|edges?|edge_?lists?|arcs|ties|relation(ship)?s?|connections?|adjacen\w*|neighbou?rs|matrix|targets|children)$/i;

export interface Elsewhere {
  readonly pointer: string;
  readonly name: string;
}

/** Whether a value names a node; numbers do so only where a list is called as edges are, as they may count anything. */
type Names = (value: unknown, numbers: boolean) => boolean;

export function edgesElsewhere(whole: Json, nodes: readonly unknown[], ids: readonly string[]): Elsewhere | null {
  const known = new Set(ids.some(Boolean) ? ids : ids.map((_, i) => String(i)));
  const names: Names = (value, numbers) =>
    typeof value === 'string' ? known.has(value) : numbers && typeof value === 'number';
  for (const [name, value] of Object.entries(whole))
    if (name !== 'nodes' && isList(name, value, names)) return { pointer: pointerTo(name), name };
  for (const [i, node] of nodes.entries()) {
    if (!isObject(node)) continue;
    const own = idOf(node);
    const others: Names = (value, numbers) => value !== own && names(value, numbers);
    for (const record of layersOf(node))
      for (const [name, value] of Object.entries(record))
        if (leadsAway(name, value, others))
          return { pointer: pointerTo('nodes', String(i), ...within(node, record), name), name };
  }
  return null;
}

/** The name under which a layer is nested in its node. */
const within = (node: Json, layer: Json) => INNER.filter((name) => node[name] === layer);

/** As RFC 6901 writes it. */
const pointerTo = (...names: readonly string[]) =>
  names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const isNested = (value: unknown) => typeof value === 'object' && value !== null;

/** Whether a list or record beside the nodes ties them to each other. */
function isList(name: string, value: unknown, names: Names): boolean {
  if (!isNested(value)) return false;
  const entries = Object.entries(value as object);
  if (entries.length === 0) return false;
  if (MISPLACED_EDGES_EDGES.test(name)) return entries.some(([, its]) => isNested(its));
  if (Array.isArray(value)) return entries.every(([, its]) => isTie(its, names));
  return (
    entries.every(([key, its]) => names(key, false) && isNested(its)) &&
    entries.some(([, its]) => leads(its, names, false))
  );
}

/** A record or pair in which two different nodes are named. */
function isTie(entry: unknown, names: Names): boolean {
  if (!isNested(entry)) return false;
  return new Set(Object.values(entry as object).filter((value) => names(value, false))).size > 1;
}

/** Whether something within a node leads to other nodes, or holds nodes of its own. */
function leadsAway(name: string, value: unknown, others: Names): boolean {
  if (INNER.some((its) => its === name) || !isNested(value)) return false;
  const entries = Object.values(value as object);
  const so = MISPLACED_EDGES_EDGES.test(name);
  if (so && entries.some(isNested)) return true;
  return leads(value, others, so);
}

/** Whether a list holds nothing but names of nodes or records with one, or a record has nothing but such names as keys. */
function leads(value: unknown, names: Names, numbers: boolean): boolean {
  if (!isNested(value)) return false;
  if (!Array.isArray(value)) {
    const keys = Object.keys(value as object);
    return keys.length > 0 && keys.every((key) => names(key, false));
  }
  return (
    value.length > 0 &&
    value.every((its) => (isObject(its) ? Object.values(its).some((one) => names(one, numbers)) : names(its, numbers)))
  );
}
