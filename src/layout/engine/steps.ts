/** Long work in short steps: a generator that rests every few milliseconds, so that one code serves call, slices and worker. */

/** Each rest says which share of the work is done, 0 to 1. Where it rests depends on the input alone, never on a clock. */
export type Work<T> = Generator<number, T, void>;

/** Work whose progress is not asked for. */
export type Rests<T> = Generator<unknown, T, void>;

/** Runs to the end at once. */
export function finish<T>(work: Rests<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same work as a part of a larger one: its shares lie between `from` and `to`. */
export function* within<T>(work: Work<T>, from: number, to: number): Work<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
