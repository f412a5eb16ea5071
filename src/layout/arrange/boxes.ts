/** The room that names need, and the frame they stand in. */

/** How far a node and its name reach from the node's centre, px, never negative; each a column over nodes. */
export interface Boxes {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly top: Float32Array;
  readonly bottom: Float32Array;
}
