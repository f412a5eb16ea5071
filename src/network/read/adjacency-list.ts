/**
 * Adjacency in JSON, as networkx writes it beside a list of nodes: for each node the list of those to whom it is tied, or a record of them
 * by name. Without direction each edge stands there twice, once at each end.
 */
import { yesOrNo } from './edge-direction.js';
import { type EdgeList, namesFor } from './edge-ends.js';
import { isObject, type Json, scalar } from './json.js';

/** One edge as it stands there; its ends are names of nodes. */
interface Entry {
  readonly pointer: string;
  readonly source: string;
  readonly target: string;
  readonly said: Json;
}

/** Null where the value is nothing of the kind, or a matrix, whose numbers are no ends. */
export function adjacencyOf(whole: Json, ids: readonly string[]): EdgeList | null {
  const value = whole['adjacency'];
  const listed = Array.isArray(value);
  if (listed ? value.length > ids.length || isMatrix(value, ids.length) : !isObject(value)) return null;
  const rows = Object.entries(value as Json);
  if (!rows.every(([, row]) => row == null || typeof row === 'object')) return null;
  const found = rows.flatMap(([name, row]) =>
    entriesOf(row).map(([place, end, said]) => ({
      name,
      place: `/adjacency/${escaped(name)}/${escaped(place)}`,
      end,
      said,
    })),
  );
  const nameOf = namesFor(
    ids,
    found.map(({ end }) => end),
  );
  const entries = found.map(
    ({ name, place, end, said }): Entry => ({
      pointer: place,
      source: listed ? ids[Number(name)] || name : name,
      target: nameOf(end),
      said,
    }),
  );
  const kept = yesOrNo(whole['directed']) ? entries : onceEach(entries);
  return {
    edges: kept.map(({ source, target, said }) => ({ ...said, source, target })),
    pointer: '/adjacency',
    pointerOf: (e) => kept[e]?.pointer ?? '',
  };
}

/** A name as one token of a JSON pointer. */
const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Where it stands in the row, the end to which it leads, what else is said of it. */
function entriesOf(row: unknown): (readonly [place: string, end: unknown, said: Json])[] {
  if (!Array.isArray(row))
    return Object.entries(isObject(row) ? row : {}).map(([end, said]) => [end, end, isObject(said) ? said : {}]);
  return row.map((entry, i) => {
    if (!isObject(entry)) return [String(i), entry, {}];
    const { id, ...said } = entry;
    return [String(i), id ?? said['target'], said];
  });
}

/** As many numbers in each row as there are nodes. */
const isMatrix = (rows: readonly unknown[], n: number): boolean =>
  rows.length === n &&
  rows.every((row) => Array.isArray(row) && row.length === n && row.every((its) => typeof its === 'number'));

/** Of an edge that stands at both its ends the first; of several between two as many as there are. */
function onceEach(entries: readonly Entry[]): Entry[] {
  const waiting = new Map<string, number>();
  return entries.filter(({ source, target, said }) => {
    if (source === target) return true;
    const key = scalar(said['key']);
    const back = JSON.stringify([target, source, key]);
    const count = waiting.get(back) ?? 0;
    if (count > 0) {
      waiting.set(back, count - 1);
      return false;
    }
    const there = JSON.stringify([source, target, key]);
    waiting.set(there, (waiting.get(there) ?? 0) + 1);
    return true;
  });
}
