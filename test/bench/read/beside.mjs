// Reading times beside graphology's readers and NetworkX, on the same files; each run in a process of its own.
import { fork, spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../table.mjs';
import { csv, gexf, graphml, nodeLink } from './files.mjs';
import { READERS } from './readers.mjs';
import { write } from './write.mjs';

const KINDS = {
  graphml: { name: 'bench.graphml', write: graphml },
  gexf: { name: 'bench.gexf', write: gexf },
  csv: { name: 'bench.csv', write: csv },
  'node-link': { name: 'bench.json', write: nodeLink },
};
export const BESIDE = [...Object.keys(READERS), 'networkx'];
const [NODES, EDGES] = [100_000, 200_000];

/** Null where this machine has none. */
function networkx() {
  const { status, stdout } = spawnSync('python3', ['-c', 'import networkx; print(networkx.__version__)']);
  return status === 0 ? String(stdout).trim() : null;
}

/** What a process says of one reading; `limit` in ms. */
function once(child, limit) {
  return new Promise((resolve) => {
    let [words, errors, result] = ['', '', {}];
    const timer = setTimeout(() => {
      result = { limit };
      child.kill('SIGKILL');
    }, limit);
    child.on('message', (message) => Object.assign(result, message));
    child.stdout?.on('data', (chunk) => {
      words += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      errors = (errors + chunk).slice(-2000);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (result.limit) resolve(result);
      else if (code !== 0) resolve({ error: errors.match(/^\w*Error: .*$/m)?.[0] ?? `ended with ${code}` });
      else resolve(words ? JSON.parse(words) : result);
    });
  });
}

const pipes = { stdio: ['ignore', 'pipe', 'pipe'] };
const start = (reader, kind, path) =>
  reader === 'networkx'
    ? spawn('python3', [join(import.meta.dirname, 'read_with_networkx.py'), kind, path], pipes)
    : fork(join(import.meta.dirname, 'readers.mjs'), [reader, kind, path], {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      });

async function trial(reader, kind, path, { loads, limit }) {
  const runs = [];
  for (let load = 0; load < loads; load++) {
    const run = await once(start(reader, kind, path), limit);
    if (run.error || run.limit) return run;
    runs.push(run);
  }
  const of = (key) => median(runs.map((its) => its[key]));
  return { ms: of('ms'), cpu: of('cpu'), rss: of('rss'), n: runs[0].n, m: runs[0].m };
}

/** All readers have to find the same. */
export async function measureBeside(dir, { only = BESIDE, loads = 1, limit, told }) {
  const version = networkx();
  const files = [];
  for (const [kind, { name, write: pieces }] of Object.entries(KINDS)) {
    const path = join(dir, name);
    write(path, pieces(NODES, EDGES));
    const runs = [];
    for (const reader of BESIDE.filter((its) => only.includes(its))) {
      if (reader === 'networkx' ? !version : !READERS[reader][kind]) continue;
      const run = { reader, ...(await trial(reader, kind, path, { loads, limit })) };
      told?.({ file: kind, ...run });
      runs.push(run);
    }
    const [first, ...others] = runs.filter(({ n }) => n != null);
    for (const { reader, n, m } of others)
      if (n !== first.n || m !== first.m)
        throw new Error(`${reader} finds ${n}, ${m} in ${name}, ${first.reader} ${first.n}, ${first.m}`);
    files.push({ file: kind, megabytes: statSync(path).size / 1e6, n: first?.n, m: first?.m, runs });
  }
  return { version, files };
}
