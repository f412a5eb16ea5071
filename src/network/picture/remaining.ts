/** Who is left where groups are switched off; found anew when another group goes, not whenever the pointer moves. */
import { dimBare } from '../../scene/bare.js';
import { bitsOf, type Switches, switched, switchesByGroup } from '../../scene/group-filter.js';
import { MARK, type Marks, type Scene } from '../../scene/types.js';
import type { ShownColumns } from './look.js';

/** `groups`: node → group, the same for as long as the scene's edges are. Null where all are on. */
export type Left = (
  scene: Pick<Scene, 'n' | 'm' | 'source' | 'target'>,
  groups: ArrayLike<number> | null,
  off: ReadonlySet<number>,
) => Marks | null;

export function createLeft(): Left {
  let known: { readonly switches: Switches; readonly of: Uint32Array; readonly groups: ArrayLike<number> } | null =
    null;
  let last: { readonly bits: number; readonly marks: Marks } | null = null;

  return (scene, groups, off) => {
    const bits = bitsOf(off);
    if (!groups || bits === 0) return null;
    if (known?.of !== scene.source || known.groups !== groups) {
      known = { of: scene.source, groups, switches: switchesByGroup(scene, groups) };
      last = null;
    }
    if (last?.bits !== bits) last = { bits, marks: switched(known.switches, bits) };
    return last.marks;
  };
}

type SceneEnds = Pick<Scene, 'n' | 'm' | 'source' | 'target'>;

/** Whom and which ties a filter leaves as marks; of a picture on the move, which has a sample of the edges, those between them. */
function marksLeft(scene: SceneEnds, { node, edge }: ShownColumns): Marks {
  const { m, source, target } = scene;
  const whole = m === edge.length;
  const hidden = new Uint8Array(m);
  // A loop of its own, as a slider may move over a million edges.
  for (let e = 0; e < m; e++) {
    const passes = whole ? edge[e] : (node[source[e] as number] as number) & (node[target[e] as number] as number);
    hidden[e] = 1 - (passes as number);
  }
  const marks = Uint8Array.from(node, (its) => (its ? 0 : MARK.hidden));
  dimBare(scene, hidden, marks);
  return { node: marks, edge: hidden };
}

/** The same marks for as long as scene and filter are the same. */
export function createLeftOver(): (scene: SceneEnds, its: ShownColumns) => Marks {
  let last: { readonly of: Uint32Array; readonly its: ShownColumns; readonly marks: Marks } | null = null;
  return (scene, its) => {
    if (last?.of !== scene.source || last.its !== its) last = { of: scene.source, its, marks: marksLeft(scene, its) };
    return last.marks;
  };
}
