/** A graph with places, in columns: what every contestant starts from. */
export interface PlacedGraph {
  readonly name: string;
  readonly n: number;
  readonly m: number;
  /** CSS px on a stage WIDTH × HEIGHT. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Edge → one of some types, by which a reader may filter. */
  readonly type: readonly number[];
  readonly names: readonly string[];
}

export const WIDTH = 1200;
export const HEIGHT = 800;
