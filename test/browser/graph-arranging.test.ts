/** A layout that is watched, in the page and its worker: kept as it stands, called off, begun anew; always one answer or none. */
import { afterEach, expect, test } from 'vitest';
import type { Mode, Positions } from '../../src/layout/index.js';
import type { ForeignGraph } from '../../src/network/graph.js';
import { readNodeLink } from '../../src/network/read/node-link.js';
import { type Arranging, createArranging } from '../../src/network/view/layout-run.js';
import { scaleFree } from '../unit/layout/layout-engine-graphs.js';

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

/** Shows what there is to be shown at once, so that none of it depends on how long a frame is. */
const atOnce = (draw: () => void) => ({ ask: draw, stop() {} });

/** Runs whose progress and end can be waited for, each run's own. */
function watched(n: number, pace?: typeof atOnce) {
  const said: string[] = [];
  const shares: number[] = [];
  let progress = deferred<Positions>();
  let done = deferred<Positions>();
  const arranging = createArranging(
    foreign(n),
    {
      progress(positions, share) {
        said.push('progress');
        shares.push(share);
        progress.resolve(positions);
      },
      done(positions) {
        said.push('done');
        done.resolve(positions);
      },
      failed: (error) => done.reject(error),
    },
    pace,
  );
  made.push(arranging);
  return {
    arranging,
    said,
    shares,
    /** Begins a run; what was waited for before is the last one's. */
    start(mode: Mode, aspect: number) {
      [progress, done] = [deferred(), deferred()];
      arranging.start(mode, aspect);
      return { progress: progress.promise, done: done.promise };
    },
  };
}

test.each([
  ['as the page has time', undefined],
  ['at once', atOnce],
])('it ends with places for everybody, and what it showed on the way only grew (%s)', async (_when, pace) => {
  const run = watched(12_000, pace);
  const { x, y } = await run.start('auto', 1.5).done;
  expect([x.length, y.length]).toEqual([12_000, 12_000]);
  expect(x.every(Number.isFinite) && y.every(Number.isFinite)).toBe(true);
  expect([...run.shares].sort((a, b) => a - b)).toEqual(run.shares);
  expect(run.said.filter((its) => its === 'done')).toEqual(['done']);
  if (pace) expect(run.shares.length).toBeGreaterThan(0);
});

test('kept, it ends at once with what it has shown', async () => {
  const run = watched(12_000, atOnce);
  const first = run.start('auto', 1.5);
  run.arranging.keep();
  expect(run.said).toEqual([]);
  await first.progress;
  run.arranging.keep();
  expect(run.said.at(-1)).toBe('done');
  expect((await first.done).x.length).toBe(12_000);
  const before = run.said.length;
  run.arranging.keep();
  expect(run.said.length).toBe(before);
});

test('called off, it is not heard of again, and the next run is', async () => {
  const run = watched(12_000, atOnce);
  await run.start('communities', 1).progress;
  run.arranging.cancel();
  const said = run.said.length;
  expect(run.said).not.toContain('done');
  run.start('distances', 1);
  const last = await run.start('auto', 1).done;
  expect(last.x.length).toBe(12_000);
  expect(run.said.slice(said).filter((its) => its === 'done')).toEqual(['done']);
});
