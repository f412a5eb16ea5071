/**
 * The layout in a worker: one job at a time or several, each in slices, so that a cancel is heard. Messages that are not its own it leaves
 * to others who work there.
 */
import { createRun } from './layout.js';
import type { FromWorker, Start, ToWorker } from './messages.js';
import { runInSlices, type Slices } from './slices.js';

const jobs = new Map<number, Slices>();

function say(message: FromWorker): void {
  const { x, y } = message.type === 'failed' ? { x: undefined, y: undefined } : message.positions;
  self.postMessage(message, { transfer: x && y ? [x.buffer, y.buffer] : [] });
}

function start({ job, graph, options, pacing }: Start): void {
  const failed = (error: unknown) => {
    jobs.delete(job);
    say({ type: 'failed', job, message: error instanceof Error ? error.message : String(error) });
  };
  try {
    const slices = runInSlices(createRun(graph, options), {
      ...pacing,
      onProgress: (run) => say({ type: 'progress', job, share: run.share, positions: run.positions() }),
    });
    jobs.set(job, slices);
    slices.result.then((positions) => {
      jobs.delete(job);
      say({ type: 'done', job, positions });
    }, failed);
  } catch (error) {
    failed(error);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') start(data);
  else if (data.type === 'cancel') {
    jobs.get(data.job)?.stop();
    jobs.delete(data.job);
  }
});
