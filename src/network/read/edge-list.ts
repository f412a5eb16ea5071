/** Where the edges of a JSON graph stand: in one list, or as adjacency. Edges that stand anywhere else are refused by name, as a graph without them would look whole. */
import { adjacencyOf } from './adjacency-list.js';
import type { EdgeList } from './edge-ends.js';
import { isObject, type Json } from './json.js';
import { edgesElsewhere } from './misplaced-edges.js';
import { Refusal } from './refusal.js';

const EDGE_LIST_LISTS = ['links', 'edges'] as const;

/** `ids`: of the nodes, empty where they have none. */
export function edgeListOf(whole: Json, nodes: readonly unknown[], ids: readonly string[]): EdgeList {
  const lists = EDGE_LIST_LISTS.map((name) => ({ name, edges: listed(whole, name) })).filter(
    ({ edges }) => edges.length > 0,
  );
  const [list, other] = lists;
  // Some write one list under both names, for readers of either.
  if (list && other && !alike(list.edges, other.edges)) throw elsewhere(other.name);
  if (list) return named(list.name, list.edges);
  if (whole['adjacency'] != null) {
    const its = adjacencyOf(whole, ids);
    if (its) return its;
    throw elsewhere('adjacency');
  }
  const found = edgesElsewhere(whole, nodes, ids);
  if (found) throw new Refusal('edges-elsewhere', { pointer: found.pointer }, found.name);
  return named('links', []);
}

function named(name: string, edges: readonly unknown[]): EdgeList {
  const pointer = `/${name}`;
  return { edges, pointer, pointerOf: (e, end) => `${pointer}/${e}${end ? `/${end}` : ''}` };
}

const elsewhere = (name: string) => new Refusal('edges-elsewhere', { pointer: `/${name}` }, name);

const alike = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && JSON.stringify(a) === JSON.stringify(b);

function listed(whole: Json, name: string): readonly unknown[] {
  const value = whole[name] ?? [];
  if (Array.isArray(value)) return value;
  if (isObject(value) && Object.keys(value).length === 0) return [];
  throw elsewhere(name);
}
