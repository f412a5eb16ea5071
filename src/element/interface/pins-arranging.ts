/** The search for places around those who are pinned. */
import type { Boxes, Label, Scene } from '../../scene/types.js';
import type { Standing } from '../poster/contract.js';
import type { PlacesOnStage } from '../poster/picture.js';
import { pinnedNodes } from '../state/pinned.js';

/** What is shown, of which only the scene is asked. */
export interface ArrangedNow extends Pick<Standing, 'model' | 'state'> {
  readonly stage: { sight(): { readonly scene: Scene } | null } | null;
}

/** Around a node and its name, px. */
const PINS_AIR = 4;

/** The room that each node and its name take, px; a name that has given way takes none. */
function boxesIn({ n, radius, labels }: Scene): Boxes {
  const column = (reach: (label: Label, r: number) => number) =>
    Float32Array.from({ length: n }, (_, i) => {
      const [r, label] = [(radius[i] ?? 0) * 1.3 + PINS_AIR, labels[i]];
      return label ? Math.max(r, reach(label, r)) : r;
    });
  const aside = column(({ width }) => width / 2 + PINS_AIR);
  return {
    left: aside,
    right: aside,
    top: column(() => 0),
    bottom: column(({ height }, r) => (height > 0 ? r + height + PINS_AIR : 0)),
  };
}

/** Arranges the others around those who are pinned, once for each extent of the stage. */
export function createArranging(now: () => ArrangedNow, arranged: (places: PlacesOnStage) => void) {
  let asked: Scene | null = null;
  let stop = () => {};

  async function search(scene: Scene): Promise<void> {
    const { arrange } = await import('../poster/place-few.js');
    const { model, state } = now();
    if (asked !== scene || !model) return;
    const { width, height, x, y } = scene;
    const pinned = new Map(pinnedNodes(model, state).map((i) => [i, { x: x[i] ?? 0, y: y[i] ?? 0 }] as const));
    const slices = arrange(scene, { width, height, boxes: boxesIn(scene), pinned }, model.story);
    stop = slices.stop;
    const places = await slices.result;
    const then = now();
    // What a hand has moved meanwhile, or pinned, stays as it is.
    const its = then.stage?.sight()?.scene;
    const same = then.model === model && then.state.pinned === state.pinned && its && isAt(its, scene);
    if (asked === scene && same) arranged({ width, height, ...places });
  }
  function rest(): void {
    stop();
    asked = null;
  }
  return {
    /**
     * `suited`: whether the others stand as this extent wants it; whatever was searched for another is left then. Resolves when the search that
     * this begins is over.
     */
    async drawn(scene: Scene, suited: boolean): Promise<void> {
      if (suited) rest();
      else if (asked?.width !== scene.width || asked.height !== scene.height) {
        stop();
        asked = scene;
        await search(scene);
      }
    },
    rest,
  };
}

const isAt = (a: Scene, b: Scene): boolean =>
  a.n === b.n && a.width === b.width && a.x.every((x, i) => x === b.x[i]) && a.y.every((y, i) => y === b.y[i]);
