/** Who is left where groups are switched off; found anew when another group goes, not whenever the pointer moves. */
import { bitsOf, type Switches, switched, switchesByGroup } from '../../scene/group-filter.js';
import type { Marks, Scene } from '../../scene/types.js';

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
