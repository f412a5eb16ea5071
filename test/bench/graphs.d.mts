export interface BenchGraph {
  readonly name: string;
  readonly n: number;
  readonly m: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Edge → one of TYPES types. */
  readonly type: Uint8Array;
}
export const TYPES: number;
export const GRAPHS: readonly string[];
export function makeGraph(name: string): BenchGraph;
