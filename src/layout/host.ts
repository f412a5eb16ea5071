/**
 * Layout off the main thread: in a module worker where one can start, else in slices on the page, the same bits either way.
 * No worker starts from an opaque origin, or where the policy forbids it; the latter is only known after the attempt.
 */
import type { Graph, Positions } from './graph.js';
import { createRun, type LayoutOptions, type Progress } from './layout.js';
import type { FromWorker, ToWorker } from './messages.js';
import { IN_WORKER, ON_PAGE, type Pacing, runInSlices } from './slices.js';
import { createWorkerLink } from './worker-link.js';

export interface HostOptions {
  /** Address of the built `worker.ts`; without it everything runs in slices. */
  readonly workerUrl?: string | URL;
}

/** `budget` and `interval` say how the job is cut; by default as suits page or worker, whichever does it. */
export interface JobOptions extends LayoutOptions, Partial<Pacing> {
  /** Some ten times a second and after each tenth of the work, with positions that may be drawn. */
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface LayoutHost {
  /** Rejects with the signal's reason when aborted, and with an AbortError when the host is destroyed. */
  layout(graph: Graph, options?: JobOptions): Promise<Positions>;
  /** Ends the worker and all jobs. */
  destroy(): void;
}

interface Job {
  readonly graph: Graph;
  readonly options: LayoutOptions;
  readonly pacing: Partial<Pacing>;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly resolve: (positions: Positions) => void;
  readonly reject: (reason: unknown) => void;
  /** Ends the work, wherever it is done. */
  stop: () => void;
}

export function createLayoutHost({ workerUrl }: HostOptions): LayoutHost {
  const jobs = new Map<number, Job>();
  const link = createWorkerLink<ToWorker, FromWorker>(workerUrl, hear, () => {
    for (const job of jobs.values()) runHere(job);
  });
  let count = 0;
  let destroyed = false;

  function hear(message: FromWorker): void {
    const job = jobs.get(message.job);
    if (message.type === 'done') job?.resolve(message.positions);
    else if (message.type === 'failed') job?.reject(new Error(message.message));
    else job?.onProgress?.({ share: message.share, positions: () => message.positions });
  }

  function start(id: number, job: Job): void {
    const { n, m, source, target } = job.graph;
    jobs.set(id, job);
    const pacing = { ...IN_WORKER, ...job.pacing };
    if (link.send({ type: 'start', job: id, graph: { n, m, source, target }, options: job.options, pacing })) {
      job.stop = () => link.send({ type: 'cancel', job: id });
    } else runHere(job);
  }

  return {
    async layout(graph, { onProgress, signal, budget, interval, ...options } = {}) {
      if (destroyed) throw gone();
      signal?.throwIfAborted();
      const id = count++;
      const abort = () => end(jobs.get(id), signal?.reason);
      const pacing = { ...(budget != null && { budget }), ...(interval != null && { interval }) };
      try {
        return await new Promise<Positions>((resolve, reject) => {
          signal?.addEventListener('abort', abort);
          start(id, { graph, options, pacing, onProgress, resolve, reject, stop() {} });
        });
      } finally {
        jobs.delete(id);
        signal?.removeEventListener('abort', abort);
      }
    },
    destroy() {
      destroyed = true;
      for (const job of jobs.values()) end(job, gone());
      link.end();
    },
  };
}

function runHere(job: Job): void {
  try {
    const slices = runInSlices(createRun(job.graph, job.options), {
      ...ON_PAGE,
      ...job.pacing,
      onProgress: job.onProgress,
    });
    job.stop = slices.stop;
    slices.result.then(job.resolve, job.reject);
  } catch (error) {
    job.reject(error);
  }
}

function end(job: Job | undefined, reason: unknown): void {
  job?.stop();
  job?.reject(reason);
}

function gone(): DOMException {
  return new DOMException('the layout host is destroyed', 'AbortError');
}
