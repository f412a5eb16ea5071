/** Runs a layout in slices of time, so that a page keeps answering and a worker hears that it should stop. */
import type { Work } from './engine/work.js';
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

/** A message to oneself comes after input and frames that wait already, and at once otherwise; a timer would wait 4 ms. */
export function runInSlices(run: Run, { budget = BUDGET, pause = 100, onProgress }: SliceOptions = {}): Slices {
  const channel = new MessageChannel();
  let told = performance.now();

  function stop(): void {
    channel.port1.onmessage = null;
    channel.port1.close();
  }

  const result = new Promise<Positions>((resolve, reject) => {
    channel.port1.onmessage = () => {
      try {
        const end = performance.now() + budget;
        let more = true;
        while (more && performance.now() < end) more = run.advance();
        if (!more) {
          stop();
          resolve(run.positions());
        } else {
          if (onProgress && performance.now() - told >= pause) {
            onProgress(run);
            told = performance.now();
          }
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

/** Runs work of which there is nothing to see before it is done. */
export function workInSlices(work: Work<Positions>, options?: SliceOptions): Slices {
  let share = 0;
  let result: Positions | null = null;
  const run: Run = {
    get share() {
      return share;
    },
    advance() {
      const step = work.next();
      if (step.done) result = step.value;
      share = step.done ? 1 : step.value;
      return !step.done;
    },
    positions() {
      if (!result) throw new Error('there are no positions yet');
      return result;
    },
  };
  return runInSlices(run, options);
}
