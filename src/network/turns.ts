/** Work on the page's own thread in turns: after a few milliseconds everything else that waits comes first. */

/** How long a turn may take, ms: half of a frame. */
const TURNS_BUDGET = 8;
/** Steps between two looks at the clock. */
const TURNS_STEPS = 1024;

/** Other tasks come first; a message to oneself is not held back as a timer is. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

export interface Turns {
  /** Does a step for each number below `count`. Rejects with the signal's reason once that is aborted. */
  each(count: number, step: (i: number) => void): Promise<void>;
  /** Does work that says where it may pause. Rejects as `each` does. */
  all<T>(steps: Iterator<unknown, T>): Promise<T>;
}

/** One budget for all that is done with it, so that many short works make no long task together. */
export function createTurns(signal?: AbortSignal, now: () => number = () => performance.now()): Turns {
  let began = now();
  /** Ends this turn and begins the next. */
  async function rest(): Promise<void> {
    await pause();
    signal?.throwIfAborted();
    began = now();
  }
  const isOver = () => Math.abs(now() - began) >= TURNS_BUDGET;

  return {
    async each(count, step) {
      for (let from = 0; from < count; from += TURNS_STEPS) {
        const until = Math.min(count, from + TURNS_STEPS);
        for (let i = from; i < until; i++) step(i);
        if (isOver()) await rest();
      }
    },
    async all(steps) {
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        if (isOver()) await rest();
      }
    },
  };
}
