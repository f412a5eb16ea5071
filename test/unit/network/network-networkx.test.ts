/** NetworkX reads what is written here as it was, where the machine has it: names, ends, directions, weights, typed values. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ForeignGraph } from '../../../src/network/graph.js';
import { writeNetwork } from '../../../src/network/module.js';
import { anyNetwork } from '../../fixtures/networks.js';

interface Found {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;
  readonly edges: readonly (readonly [string, string])[];
  readonly weights: readonly (number | null)[];
}

const FORMATS = ['graphml', 'gexf', 'json'] as const;
const NETWORKS = 12;
const has = spawnSync('python3', ['-c', 'import networkx; assert networkx.__version__ >= "3.4"']).status === 0;

/** It has no networks that are directed in part, and names of its own for some columns. */
const plain = (graph: ForeignGraph): ForeignGraph => ({
  ...graph,
  directed: graph.directed.fill(graph.directed[0] ?? 0),
  nodeAttributes: graph.nodeAttributes.map(({ values }, i) => ({ name: `c${i}`, values })),
  edgeAttributes: [],
});

const sorted = (its: readonly unknown[]) => its.map((own) => JSON.stringify(own)).sort();

function ties({ ids, source, target, directed, weight }: ForeignGraph) {
  return Array.from(source, (from, e) => {
    const ends = [ids[from]!, ids[target[e]!]!];
    const its = weight?.[e] ?? Number.NaN;
    return [directed[e] ? ends : ends.sort((a, b) => (isBefore(a, b) ? -1 : 1)), Number.isNaN(its) ? null : its];
  });
}
/** As Python sorts: by characters, and not by their halves. */
const isBefore = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

function check(found: Found, graph: ForeignGraph, format: string): void {
  expect(Object.keys(found.nodes).sort(), format).toEqual([...graph.ids].sort());
  if (graph.m > 0) expect(found.directed).toBe(graph.directed[0] === 1);
  expect(sorted(found.edges.map((ends, e) => [ends, found.weights[e]])), format).toEqual(sorted(ties(graph)));
  graph.ids.forEach((id, i) => {
    const its = found.nodes[id]!;
    expect(its['label'], format).toBe(graph.labels[i]);
    for (const { name, values } of graph.nodeAttributes)
      expect(String(its[name] ?? ''), `${format} ${name}`).toBe(values[i]);
  });
}

if (has)
  test('what is written is read alike', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'networkx-'));
    try {
      const graphs = fc.sample(anyNetwork.map(plain), { seed: 16, numRuns: NETWORKS });
      const files: [path: string, graph: ForeignGraph, format: string][] = [];
      for (const [i, graph] of graphs.entries())
        for (const format of FORMATS) {
          const path = join(folder, `${i}.${format}`);
          writeFileSync(path, await writeNetwork(graph, format));
          files.push([path, graph, format]);
        }
      const said = execFileSync('python3', ['test/fixtures/read_networkx.py', ...files.map(([path]) => path)], {
        encoding: 'utf8',
      });
      const found = said
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Found);
      expect(found).toHaveLength(files.length);
      for (const [i, [, graph, format]] of files.entries()) check(found[i]!, graph, format);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
else test('nothing is compared with NetworkX where it is not there', () => expect(has).toBe(false));
