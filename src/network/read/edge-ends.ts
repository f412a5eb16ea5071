/** A list of edges, and how their ends name nodes: by id, or by place in the list of nodes. */
import { isObject, scalar } from './json.js';

export interface EdgeList {
  /** Records with `source` and `target`. */
  readonly edges: readonly unknown[];
  /** Where all of it stands in the file. */
  readonly pointer: string;
  /** Edge → where it, or one of its ends, stands. */
  pointerOf(e: number, end?: 'source' | 'target'): string;
}

/** Ends are ids where all of them are; else, where all could be places in the list of nodes, they are places. */
export function namesFor(ids: readonly string[], ends: readonly unknown[]): (end: unknown) => string {
  // Without any ids, ends can only be places.
  if (!ids.some((id) => id !== '')) return scalar;
  const known = new Set(ids);
  const isId = (end: unknown) => isObject(end) || known.has(scalar(end));
  const isPlace = (end: unknown) => typeof end === 'number' && Number.isInteger(end) && end >= 0 && end < ids.length;
  if (ends.every(isId) || !ends.every(isPlace)) return scalar;
  return (end) => ids[Number(end)] ?? '';
}
