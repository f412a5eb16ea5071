/** What a picture is made of, as columns. Both painters, the hit test and the figure read these; none of them writes. */

/** Arrowheads. `open` says: planned, alleged or denied; `none`: said of both alike. `denied` is a bit beside them: the line is crossed out. */
export const HEAD = { none: 0, filled: 1, open: 2, denied: 4 } as const;

/** Nodes, and edges between them; nothing of where they are. Node and edge numbers index every column. */
export interface Columns {
  readonly n: number;
  readonly m: number;
  /** Node → what the file calls it. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Node → index into KINDS. */
  readonly kind: Uint8Array;
  /** Edge → its two nodes; equal for a loop. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Edge → index into TONES. */
  readonly tone: Uint8Array;
  /** Edge → one of HEAD's heads, with its bit `denied` where all that it carries is. */
  readonly head: Uint8Array;
  /** Edge → how many statements it carries. */
  readonly count: Uint16Array;
}

/** Width in CSS px of a text at weight 400 or 600 and a size in px, in the face of names or (italic) of words; the one thing only a host can know. */
export type Measure = (text: string, size: number, weight: number, face?: 'words') => number;

/** The room a node and its name need around the node's centre, CSS px; each a column over nodes. */
export interface Boxes {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly top: Float32Array;
  readonly bottom: Float32Array;
}

/** A name as it is set: its lines, and where the block's centre stands relative to the node's centre, CSS px. */
export interface Label {
  readonly lines: readonly string[];
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  /** Of its letters, px, where it is not the usual one. */
  readonly size?: number;
}

/** The verb on an edge, centred at a share `t` of its visible length, `width` px long; each of its parts follows the curve. */
export interface EdgeLabel {
  readonly parts: readonly { readonly text: string; readonly from: number; readonly width: number }[];
  readonly width: number;
  readonly t: number;
  /** 2: stands clear of everything, at rest too. 1: for the neighbourhood, over other lines. 0: only for an edge that is pointed at or open. */
  readonly rank: 0 | 1 | 2;
}

/** Columns with places: the picture at zoom 1, world unit = CSS px of a stage `width` × `height`. */
export interface Scene extends Columns {
  readonly width: number;
  readonly height: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Node → half its extent, CSS px whatever the zoom. */
  readonly radius: Float32Array;
  /** Edge → distance of the curve's control point from the chord's middle, world px, positive to the left of source → target; of a loop, its angle in radians. */
  readonly bend: Float32Array;
  /** For each edge how far its end at its source, then at its target, is turned around that node, radians; where nothing is said, not at all. */
  readonly turn?: Float32Array;
  /** Edge → stroke width, CSS px whatever the zoom. */
  readonly stroke: Float32Array;
  readonly labels: readonly Label[];
  /** A node without a name may get one: when a reader goes nearer, points there, or opens it. */
  readonly sparse?: boolean;
  /** Edge → share of its visible length at which its count stands; NaN = no count. */
  readonly badge: Float32Array;
  /** Edge → its verb; null where it has none. */
  readonly words: readonly (EdgeLabel | null)[];
}

/** screen = world × k + (x, y), CSS px from the stage's top left corner. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** What an element of the picture is at the moment; bits of the state columns. */
export const MARK = {
  /** Filtered away: neither drawn nor hit. */
  hidden: 1,
  /** Outside the neighbourhood under the pointer or the selection: drawn faintly. */
  dim: 2,
  /** In that neighbourhood: drawn fully, its words too. */
  near: 4,
  /** What the panel shows. */
  selected: 8,
  /** Under the pointer or the keyboard's focus. */
  focus: 16,
} as const;
/** What stands out of a crowd. */
export const APART = MARK.near | MARK.selected | MARK.focus;

export interface Marks {
  /** Node → bits of MARK. */
  readonly node: Uint8Array;
  /** Edge → bits of MARK. */
  readonly edge: Uint8Array;
}

/** What a point of the stage means. `t` runs from 0 at the edge's source to 1 at its target. */
export type Hit =
  | { readonly kind: 'node'; readonly index: number }
  | { readonly kind: 'edge'; readonly index: number; readonly t: number };
