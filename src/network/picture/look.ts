/** How a graph looks: what its columns are drawn with. */
import type { Columns } from '../../scene/types.js';
import type { Painted } from './columns.js';
import type { SizedBy } from './sizes.js';

export interface GraphLook {
  readonly columns: Columns;
  /** Node → rank of its group; null where nothing is grouped. */
  readonly groups: ArrayLike<number> | null;
  readonly painted: Painted;
  /** Edge → width, px. */
  readonly stroke: Float32Array | null;
  /** What nodes are as large as; null: by how many edges they have. */
  readonly sized: SizedBy | null;
}

/** Who and which ties a filter leaves: 1, else 0. */
export interface ShownColumns {
  readonly node: Uint8Array;
  readonly edge: Uint8Array;
}
