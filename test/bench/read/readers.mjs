// Who reads which of the files: a process of its own does one of them and tells how long it took, from bytes in memory to a graph.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../../..');
const peers = createRequire(join(root, 'test/bench/package.json'));

/** Reader → kind of file → what reads it: bytes in, numbers of nodes and edges out. NetworkX is Python's, and stands in `read_with_networkx.py`. */
export const READERS = {
  edgewise: Object.fromEntries(['graphml', 'gexf', 'csv', 'node-link'].map((kind) => [kind, ours])),
  graphology: {
    graphml: () => theirs(peers('graphology-graphml')),
    gexf: () => theirs(peers('graphology-gexf')),
  },
};

async function ours() {
  const { readNetwork } = await import(pathToFileURL(join(root, 'dist/network.js')).href);
  return async (bytes) => {
    const { graph, fault } = await readNetwork(bytes);
    if (fault) throw new Error(fault.message);
    return { n: graph.n, m: graph.m };
  };
}

/** Parallel edges are edges of their own in these files, so that the graph has to be one that takes them. */
function theirs({ parse }) {
  const { MultiUndirectedGraph } = peers('graphology');
  return (bytes) => {
    const graph = parse(MultiUndirectedGraph, new TextDecoder().decode(bytes));
    return { n: graph.order, m: graph.size };
  };
}

const [reader, kind, path] = process.argv.slice(2);
if (process.send && path) {
  const read = await READERS[reader][kind]();
  const bytes = readFileSync(path);
  process.send({ started: true });
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const found = await read(new Uint8Array(bytes));
  const ms = performance.now() - begun;
  const { user, system } = process.cpuUsage(used);
  process.send({ ms, cpu: (user + system) / 1000, ...found, rss: process.resourceUsage().maxRSS / 1000 });
  process.disconnect();
}
