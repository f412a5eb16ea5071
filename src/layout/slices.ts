/** Runs a layout in slices of time, so that a page keeps answering and a worker hears that it should stop. */
import type { Rests } from './engine/work.js';
import type { Positions } from './graph.js';
import type { Progress, Run } from './layout.js';

/** On a page, ms: half of a frame. */
const BUDGET = 8;

export interface SliceOptions {
  /** How long a slice may take, ms; on a page it is left out. A step of the run is never cut, and takes a few. */
  readonly budget?: number;
  /** After a slice, at most this often, ms. */
  readonly pause?: number;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Slices {
  /** Rejects with what a step threw; never settles once stopped. */
  readonly result: Promise<Positions>;
  stop(): void;
}

/** Runs a layout, and tells how far it is. */
export function runInSlices(run: Run, { budget = BUDGET, pause = 100, onProgress }: SliceOptions = {}): Slices {
  let told = performance.now();
  const step = () => (run.advance() ? null : run.positions());
  return inSlices(budget, step, () => {
    if (!onProgress || performance.now() - told < pause) return;
    onProgress(run);
    told = performance.now();
  });
}

/** Runs work of which there is nothing to see before it is done. */
export function workInSlices(work: Rests<Positions>): Slices {
  return inSlices(BUDGET, () => {
    const step = work.next();
    return step.done ? step.value : null;
  });
}

/** A message to oneself comes after input and frames that wait already, and at once otherwise; a timer would wait 4 ms. */
function inSlices(budget: number, step: () => Positions | null, after = () => {}): Slices {
  const channel = new MessageChannel();

  function stop(): void {
    channel.port1.onmessage = null;
    channel.port1.close();
  }

  const result = new Promise<Positions>((resolve, reject) => {
    channel.port1.onmessage = () => {
      try {
        const end = performance.now() + budget;
        let done: Positions | null = null;
        while (!done && performance.now() < end) done = step();
        if (done) {
          stop();
          resolve(done);
        } else {
          after();
          channel.port2.postMessage(0);
        }
      } catch (error) {
        stop();
        reject(error);
      }
    };
    channel.port2.postMessage(0);
  });
  return { result, stop };
}
