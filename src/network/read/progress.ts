/** How far the reading of a file is. */

export interface ReadingProgress {
  /** Of the work after the bytes have come, 0 to 1. */
  readonly share: number;
  readonly nodes: number;
  readonly edges: number;
}

/** Called now and then while a file is read, from within the work. */
export type OnReading = (progress: ReadingProgress) => void;

/** Records between two reports: few enough for a picture of the progress, many enough to cost nothing. */
const PROGRESS_RECORDS = 4096;

/** Counts records; `share` says how far the work is when it is asked. */
export function createCounter(onReading: OnReading | undefined, share: () => number) {
  let [nodes, edges] = [0, 0];
  const count = () => {
    if ((nodes + edges) % PROGRESS_RECORDS === 0) onReading?.({ share: share(), nodes, edges });
  };
  return {
    node(): void {
      nodes++;
      count();
    },
    edge(): void {
      edges++;
      count();
    },
    get records(): number {
      return nodes + edges;
    },
  };
}

export type Counter = ReturnType<typeof createCounter>;
