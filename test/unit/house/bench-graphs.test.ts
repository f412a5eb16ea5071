/** The graphs of the benchmark: the same everywhere and always, or figures from two machines or two years could not be compared. */
import { describe, expect, test } from 'vitest';
import { type BenchGraph, GRAPHS, makeGraph, TYPES } from '../../bench/graphs.mjs';

/** Of all ends and types (FNV-1a, by number instead of by byte). */
function fingerprint({ m, source, target, type }: BenchGraph): string {
  let hash = 0x811c9dc5;
  for (let e = 0; e < m; e++)
    for (const value of [source[e]!, target[e]!, type[e]!]) hash = Math.imul(hash ^ value, 0x01000193) >>> 0;
  return hash.toString(16);
}

const KNOWN: Record<string, readonly [n: number, m: number, fingerprint: string]> = {
  story20: [20, 40, '3761a9b9'],
  ba1k: [1000, 1997, '98e1aafb'],
  sbm10k: [10_000, 39_895, 'c0a50bff'],
  ba10k: [10_000, 19_997, '48966461'],
  grid10k: [10_000, 19_800, '6ec7293b'],
  cat5k: [5000, 4999, 'c2499a6f'],
  ba100k: [100_000, 199_997, 'bd43559'],
};

function reached({ n, m, source, target }: BenchGraph): number {
  const near: number[][] = Array.from({ length: n }, () => []);
  for (let e = 0; e < m; e++) {
    near[source[e]!]!.push(target[e]!);
    near[target[e]!]!.push(source[e]!);
  }
  const met = new Set([0]);
  for (const at of met) for (const other of near[at]!) met.add(other);
  return met.size;
}

test('every graph is known here', () => {
  expect(Object.keys(KNOWN).sort()).toEqual([...GRAPHS].sort());
});

describe.each(GRAPHS)('%s', (name) => {
  const graph = makeGraph(name);

  test('has the same bits as ever', () => {
    expect([graph.n, graph.m, fingerprint(graph)]).toEqual(KNOWN[name]);
    expect(graph.source).toHaveLength(graph.m);
    expect(Math.max(...new Set(graph.type))).toBe(TYPES - 1);
  });

  test('is connected, without loops and double edges', () => {
    const pairs = Array.from(graph.source, (from, e) => {
      const to = graph.target[e]!;
      return Math.min(from, to) * graph.n + Math.max(from, to);
    });
    expect(new Set(pairs).size).toBe(graph.m);
    expect(graph.source.some((from, e) => from === graph.target[e])).toBe(false);
    expect(reached(graph)).toBe(graph.n);
  });
});

test('an unknown name is told the known ones', () => {
  expect(() => makeGraph('ba1')).toThrow(/ba1;.*story20/);
});
