/** Composes the picture, and nothing of it anew that is as it was: other sizes move nobody, and of very many other colours move no name. */
import type { Positions } from '../../layout/graph.js';
import { composeInSteps, recoloured } from '../../scene/compose-large.js';
import { DENSITY_MANY } from '../../scene/size-limits.js';
import type { Steps } from '../../scene/slow-work.js';
import type { Columns, Measure, Scene } from '../../scene/types.js';
import type { StageSize } from '../../stage/canvas.js';
import { placedOn } from './fit.js';
import type { GraphLook } from './look.js';
import { type Sizes, sizesOf } from './sizes.js';

export interface Composing {
  /** Places in any measure, which are never changed, → px of the stage. */
  place(places: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> }, size: StageSize): Positions;
  /** What is not done to its end leaves nothing behind. */
  compose(look: GraphLook, positions: Positions, size: StageSize): Steps<Scene>;
}

const isSameSize = (a: StageSize, b: StageSize) => a.width === b.width && a.height === b.height;

/** Whether only colours can differ, and so many are there that their marks are specks, whose shapes keep no name away. */
const areSpecksSame = (a: Columns, b: Columns) =>
  a.n > DENSITY_MANY && a.source === b.source && a.target === b.target && a.names === b.names;

export function createComposing(measure: Measure): Composing {
  let placed: { readonly of: object; readonly size: StageSize; readonly positions: Positions } | null = null;
  let last: { columns: Columns; positions: Positions; size: StageSize; scene: Scene } | null = null;
  const sizes = createSizes();

  function* composed(columns: Columns, positions: Positions, stage: StageSize): Steps<Scene> {
    // A stage's size is one object that changes.
    const size = { ...stage };
    const isThere = last?.positions === positions && isSameSize(last.size, size);
    if (last && isThere && last.columns === columns) return last.scene;
    const anew = !last || !isThere || !areSpecksSame(last.columns, columns);
    const scene = yield* anew
      ? composeInSteps(columns, positions, { ...size, measure })
      : recoloured(last?.scene as Scene, columns);
    last = { columns, positions, size, scene };
    return scene;
  }

  return {
    place(places, size) {
      if (placed?.of !== places || !isSameSize(placed.size, size))
        placed = { of: places, size: { ...size }, positions: placedOn(places, size) };
      return placed.positions;
    },
    *compose(look, positions, size) {
      const scene = yield* composed(look.columns, positions, size);
      yield;
      return { ...scene, ...sizes(scene, look.stroke ?? scene.stroke, look.sized) };
    },
  };
}

/** The same columns for as long as nobody is larger than before: other colours set no name anew. */
function createSizes(): typeof sizesOf {
  let last: { readonly of: Parameters<typeof sizesOf>; readonly sizes: Sizes } | null = null;
  return (...of) => {
    const [scene, stroke, by] = of;
    const [before, ...its] = last?.of ?? [];
    const same = before?.x === scene.x && before.source === scene.source && its[0] === stroke && its[1] === by;
    last = { of, sizes: (same && last?.sizes) || sizesOf(...of) };
    return last.sizes;
  };
}
