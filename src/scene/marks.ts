/** What each element of the picture is at the moment, from what the reader filters, points at and has open. */
import { dimBare, type EdgeEnds } from './bare.js';
import { MARK, type Marks } from './types.js';

export interface Pick {
  readonly kind: 'node' | 'edge';
  readonly index: number;
}

export interface Emphasis {
  /** 1 = filtered away, else 0. */
  readonly hiddenEdges: Uint8Array | null;
  /** Nodes that are filtered away themselves; without them a node whose edges are all hidden is dim. */
  readonly hiddenNodes?: readonly number[];
  /** Nodes that are dim even without edges. */
  readonly dimNodes?: readonly number[];
  /** Instead of that: which nodes are hidden, and which are dim because all their edges are. */
  readonly base?: Marks | null;
  readonly focus: Pick | null;
  readonly selected: Pick | null;
  /** What a step of the guided reading is about; the ends of its edges belong to it. */
  readonly spotlight?: { readonly nodes: readonly number[]; readonly edges: readonly number[] } | null;
}

/**
 * One neighbourhood stands out, the rest is dim: that of the focus, else of the selection, else the spotlight. A node's
 * neighbourhood is its visible edges and their other ends, an edge's its two ends. A node that has edges but none of them
 * visible becomes dim, not hidden: what belongs to the story does not vanish with a filter.
 */
export function marksOf(scene: EdgeEnds, emphasis: Emphasis): Marks {
  const { base, hiddenEdges, focus, selected, spotlight } = emphasis;
  if (base && !focus && !selected && !spotlight) return base;
  const node = base?.node.slice() ?? new Uint8Array(scene.n);
  const edge = (base?.edge ?? hiddenEdges)?.slice(0, scene.m) ?? new Uint8Array(scene.m);
  const marks = { node, edge };
  if (!base && hiddenEdges) dimBare(scene, edge, node);
  for (const i of emphasis.dimNodes ?? []) node[i] = MARK.dim;
  for (const i of emphasis.hiddenNodes ?? []) node[i] = MARK.hidden;
  const near = neighbourhood(scene, emphasis, marks);
  if (near) {
    spread(marks.node, near.node);
    spread(marks.edge, near.edge);
  }
  if (selected) emphasise(marks, selected, MARK.selected);
  if (focus) emphasise(marks, focus, MARK.focus);
  return marks;
}

function spread(column: Uint8Array, near: Uint8Array): void {
  for (let i = 0; i < column.length; i++) {
    const rest = (column[i] as number) & ~MARK.dim;
    column[i] = rest | (near[i] ? MARK.near : MARK.dim);
  }
}

function emphasise(marks: Marks, { kind, index }: Pick, bit: number): void {
  const column = marks[kind];
  if (index >= column.length || (column[index] as number) & MARK.hidden) return;
  column[index] = ((column[index] as number) & ~MARK.dim) | bit;
}

function neighbourhood(scene: EdgeEnds, { focus, selected, spotlight }: Emphasis, marks: Marks): Marks | null {
  const centre = [focus, selected].find(
    (pick) => pick && !((marks[pick.kind][pick.index] ?? MARK.hidden) & MARK.hidden),
  );
  if (!centre && !spotlight) return null;
  const near = { node: new Uint8Array(scene.n), edge: new Uint8Array(scene.m) };
  const edges = centre ? (centre.kind === 'edge' ? [centre.index] : []) : (spotlight?.edges ?? []);
  for (const e of edges) {
    near.edge[e] = 1;
    near.node[scene.source[e] as number] = near.node[scene.target[e] as number] = 1;
  }
  if (!centre) for (const i of spotlight?.nodes ?? []) near.node[i] = 1;
  if (centre?.kind === 'node') around(scene, centre.index, marks, near);
  return near;
}

function around(scene: EdgeEnds, centre: number, marks: Marks, near: Marks): void {
  near.node[centre] = 1;
  for (let e = 0; e < scene.m; e++) {
    const s = scene.source[e] as number;
    const t = scene.target[e] as number;
    if ((s !== centre && t !== centre) || (marks.edge[e] as number) & MARK.hidden) continue;
    near.edge[e] = near.node[s] = near.node[t] = 1;
  }
}

/** True for what is drawn faintly. */
export const isDim = (mark: number): boolean => (mark & MARK.dim) !== 0;
