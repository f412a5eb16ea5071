// Layout, side by side: time from a cold start, in a process of its own, and how good the result is.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { makeGraph } from '../graphs.mjs';
import { median } from '../table.mjs';
import { LAYOUTS } from './contestants.mjs';

const PLACE = join(import.meta.dirname, 'place.mjs');
/** A run is repeated, each time from a cold start, while all of them together stay below so many milliseconds. */
const PATIENCE = 6000;

/** @typedef {{ graph: string, contestant: string, runs: number, ms?: number, fastest?: number, cpu?: number, quality?: object, limit?: number, error?: string }} LayoutRun */

/** One process; `limit` in ms holds for the layout alone, not for what is found out about it afterwards. */
function once(graph, contestant, withQuality, limit) {
  return new Promise((resolve) => {
    const child = fork(PLACE, [graph, contestant, String(withQuality)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    const result = {};
    let words = '';
    let timer;
    child.stderr.on('data', (chunk) => {
      words = (words + chunk).slice(-2000);
    });
    child.on('message', (message) => {
      Object.assign(result, message);
      clearTimeout(timer);
      if (message.started)
        timer = setTimeout(() => {
          result.limit = limit;
          child.kill('SIGKILL');
        }, limit);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      const failed = code !== 0 && result.limit == null;
      resolve(failed ? { error: words.match(/^\w*Error: .*$/m)?.[0] ?? `ended with ${code}` } : result);
    });
  });
}

/** @returns {Promise<LayoutRun>} */
async function trial(graph, contestant, { limit, repeats }) {
  const runs = [];
  let total = 0;
  do {
    const run = await once(graph, contestant, runs.length === 0, limit);
    if (run.error || run.limit) return { graph, contestant, runs: 1, ...run };
    runs.push(run);
    total += run.ms;
  } while (runs.length < repeats && total + runs[0].ms < PATIENCE);
  return {
    graph,
    contestant,
    runs: runs.length,
    ms: median(runs.map(({ ms }) => ms)),
    fastest: Math.min(...runs.map(({ ms }) => ms)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    quality: runs[0].quality,
  };
}

/** All contestants on each graph, one after the other; `told` hears of each as it is done. */
export async function measureLayout({ graphs, only, limit = 90_000, repeats = 5, told = () => {} }) {
  const contestants = Object.keys(LAYOUTS).filter((name) => !only || only.includes(name));
  const groups = [];
  for (const name of graphs) {
    const { n, m } = makeGraph(name);
    const runs = [];
    for (const contestant of contestants) {
      runs.push(await trial(name, contestant, { limit, repeats }));
      told(runs.at(-1));
    }
    groups.push({ graph: name, n, m, runs });
  }
  return groups;
}
