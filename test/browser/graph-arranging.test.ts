/** A layout that is watched, in the page and its worker: kept as it stands, called off, begun anew; always one answer or none. */
import { afterEach, expect, test } from 'vitest';
import { type Arranging, createArranging } from '../../src/app/graph/arranging.js';
import { readNodeLink } from '../../src/formats/nodelink.js';
import type { Positions } from '../../src/layout/index.js';
import type { ForeignGraph } from '../../src/story/foreign.js';
import { scaleFree } from '../unit/layout-engine-graphs.js';

const made: Arranging[] = [];
afterEach(() => {
  for (const arranging of made.splice(0)) arranging.destroy();
});

function foreign(n: number): ForeignGraph {
  const { source, target } = scaleFree(n, 3);
  const { graph } = readNodeLink({
    nodes: Array.from({ length: n }, (_, id) => ({ id })),
    links: Array.from(source, (its, e) => ({ source: its, target: target[e] })),
  });
  if (!graph) throw new Error('no graph');
  return graph;
}

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  return { promise, resolve, reject };
}

/** A run whose progress and end can be waited for. */
function watched(n: number) {
  const said: string[] = [];
  const shares: number[] = [];
  const progress = deferred<Positions>();
  const done = deferred<Positions>();
  const arranging = createArranging(foreign(n), {
    progress(positions, share) {
      said.push('progress');
      shares.push(share);
      progress.resolve(positions);
    },
    done(positions) {
      said.push('done');
      done.resolve(positions);
    },
    failed: done.reject,
  });
  made.push(arranging);
  return { arranging, said, shares, progress: progress.promise, done: done.promise };
}

test('it ends with places for everybody, and what it showed on the way only grew', async () => {
  const run = watched(12_000);
  run.arranging.start('auto', 1.5);
  const { x, y } = await run.done;
  expect([x.length, y.length]).toEqual([12_000, 12_000]);
  expect(x.every(Number.isFinite) && y.every(Number.isFinite)).toBe(true);
  expect([...run.shares].sort((a, b) => a - b)).toEqual(run.shares);
  expect(run.said.filter((its) => its === 'done')).toEqual(['done']);
});

test('kept, it ends at once with what it has shown', async () => {
  const run = watched(40_000);
  run.arranging.start('auto', 1.5);
  run.arranging.keep();
  await run.progress;
  run.arranging.keep();
  expect(run.said.at(-1)).toBe('done');
  expect((await run.done).x.length).toBe(40_000);
  const before = run.said.length;
  run.arranging.keep();
  expect(run.said.length).toBe(before);
});

test('called off, it is not heard of again, and the next run is', async () => {
  const run = watched(12_000);
  run.arranging.start('communities', 1);
  await Promise.race([run.progress, run.done]);
  run.arranging.cancel();
  const said = run.said.length;
  run.arranging.start('distances', 1);
  run.arranging.start('auto', 1);
  await run.done;
  expect(run.said.slice(said).filter((its) => its === 'done')).toEqual(['done']);
});
