/** Tells when somebody has put a node of the picture elsewhere, and everything has come to rest. */
import { type GraphPlaces, placesIn } from '../../../element/renewal.js';

export interface DragWatch {
  /** From the press until all is at rest. */
  readonly busy: boolean;
}

/** How often one looks whether something still moves, ms. */
const LOOK = 120;
/** Px: less is no other place. */
const MOVED = 1;

export function createDragWatch(
  graph: HTMLElementTagNameMap['edgewise-graph'],
  dropped: (before: GraphPlaces, now: GraphPlaces) => void,
): DragWatch {
  let before: GraphPlaces | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function rest(last: GraphPlaces): void {
    const now = placesIn(graph);
    if (now && isOther(last, now)) timer = setTimeout(() => rest(now), LOOK);
    else settled(now);
  }
  function settled(now: GraphPlaces | null): void {
    const from = before;
    [before, timer] = [null, undefined];
    if (from && now && isOther(from, now)) dropped(from, now);
  }
  function released(): void {
    const now = before && placesIn(graph);
    if (now) timer = setTimeout(() => rest(now), LOOK);
    else before = null;
  }

  graph.addEventListener('pointerdown', () => {
    clearTimeout(timer);
    // A second drag before the first has come to rest is part of it.
    before ??= placesIn(graph);
  });
  for (const end of ['pointerup', 'pointercancel']) graph.addEventListener(end, released);
  return {
    get busy() {
      return before != null;
    },
  };
}

/** Does anybody stand elsewhere? The picture as a whole may have been moved: that is no other place. */
function isOther(a: GraphPlaces, b: GraphPlaces): boolean {
  if (a.width !== b.width || a.height !== b.height) return false;
  return [...b.at].some(([id, { x, y }]) => {
    const its = a.at.get(id);
    return its != null && Math.hypot(x - its.x, y - its.y) > MOVED;
  });
}
