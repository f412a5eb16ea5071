/** Work on a large picture as a generator: at each `yield` everything else that waits may come first, and nothing is shown before it is whole. */

export type Steps<T> = Generator<undefined, T>;

/** Nodes or edges that are looked at between two places to pause. */
export const STEP_ITEMS = 8192;

/** All steps one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
