/** How a file that was opened is written, by the values that were read from it. */

/** `slices`: where in `text` each list and object that was read stands. Who keeps a value keeps its characters. */
export interface Paper {
  readonly text: string;
  readonly slices: WeakMap<object, readonly [start: number, end: number]>;
}
