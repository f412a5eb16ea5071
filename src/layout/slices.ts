/** Runs a layout in slices, so that a page keeps answering and a worker hears that it should stop. */
import type { Rests } from './engine/steps.js';
import type { Positions } from './graph.js';
import type { LayoutRun, Progress } from './layout.js';

/** How work is cut; any number will do, also 0 and Infinity. */
export interface Pacing {
  /** How long a slice may take, ms. A step of the work is never cut and takes a few; each slice does at least one. */
  readonly budget: number;
  /** Progress is told after a slice when that was last done so long ago, ms. */
  readonly interval: number;
}

/** On a page, half of a frame; some ten pictures a second. */
export const ON_PAGE: Pacing = { budget: 8, interval: 100 };
/** In a worker long enough to be quick, short enough for a cancel. */
export const IN_WORKER: Pacing = { budget: 40, interval: 100 };

/** Steps of a slice at most: a clock may stand, and a budget may have no end. */
export const MOST_STEPS = 1000;
/** In so many parts of the work progress is told in any case: a run whose nodes hang together is heard of before its end on any machine. */
export const PARTS = 10;

export interface SliceOptions extends Partial<Pacing> {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** The clock, ms. */
  now?(): number;
}

export interface Slices {
  /** Rejects with what a step threw; never settles once stopped. */
  readonly result: Promise<Positions>;
  stop(): void;
}

const clock = () => performance.now();

/** Runs a layout, and tells how far it is. A slice ends with each part of the work, too, so that a cancel is heard between them. */
export function runInSlices(run: LayoutRun, options: SliceOptions = {}): Slices {
  const { budget = ON_PAGE.budget, interval = ON_PAGE.interval, onProgress, now = clock } = options;
  let told = now();
  let parts = 0;
  const partsNow = () => Math.floor(run.share * PARTS);
  return inSlices({
    budget,
    now,
    step: () => (run.advance() ? null : run.positions()),
    full: () => partsNow() > parts,
    rest() {
      const at = now();
      if (!(partsNow() > parts || Math.abs(at - told) >= interval)) return;
      parts = Math.max(parts, partsNow());
      told = at;
      onProgress?.(run);
    },
  });
}

/** Runs work of which there is nothing to see before it is done. */
export function workInSlices(
  work: Rests<Positions>,
  { budget = ON_PAGE.budget, now = clock }: SliceOptions = {},
): Slices {
  return inSlices({
    budget,
    now,
    step() {
      const step = work.next();
      return step.done ? step.value : null;
    },
    full: () => false,
    rest() {},
  });
}

interface Work {
  readonly budget: number;
  now(): number;
  /** What there is in the end. */
  step(): Positions | null;
  /** Whether a slice ends here, whatever is left of its time. */
  full(): boolean;
  /** Called between two slices. */
  rest(): void;
}

/** One slice. A clock that is set back has gone on by as much. */
function slice({ budget, now, step, full }: Work): Positions | null {
  const start = now();
  for (let count = 1; ; count++) {
    const done = step();
    if (done || count >= MOST_STEPS || full() || !(Math.abs(now() - start) < budget)) return done;
  }
}

/** A message to oneself comes after input and frames that wait already, and at once otherwise; a timer would wait 4 ms. */
function inSlices(work: Work): Slices {
  const channel = new MessageChannel();

  function stop(): void {
    channel.port1.onmessage = null;
    channel.port1.close();
  }

  const result = new Promise<Positions>((resolve, reject) => {
    channel.port1.onmessage = () => {
      try {
        const done = slice(work);
        if (done) {
          stop();
          resolve(done);
        } else {
          work.rest();
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
