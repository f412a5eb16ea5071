/** A small part of a small graph: the best of many drawings, since there is time to try them. */
import { restarting } from '../arrange/restarts.js';
import type { Adjacency } from '../graph.js';
import { orient } from './orient.js';
import { lattice, type Placement } from './place.js';
import { type Coordinates, unitOf } from './positions.js';
import type { Work } from './steps.js';

/** Up to here a graph is a story. The pictures' numbers of this kind stand together in `scene/size-limits.ts`. */
export const STORY = 60;

export function createStory(part: Adjacency, seed: number, upright: boolean): Placement {
  let coordinates: Coordinates = lattice(part.n);
  function* work(): Work<void> {
    const { x, y } = yield* restarting(graphOf(part), { seed });
    coordinates = { x: Float64Array.from(x), y: Float64Array.from(y) };
    orient(coordinates, upright, 1 / unitOf(part, coordinates, part.n));
  }
  return { work: work(), coordinates: () => coordinates };
}

function graphOf({ n, off, adj }: Adjacency) {
  const source: number[] = [];
  const target: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let k = off[i] as number; k < (off[i + 1] as number); k++) {
      if ((adj[k] as number) < i) continue;
      source.push(i);
      target.push(adj[k] as number);
    }
  }
  return { n, m: source.length, source: Uint32Array.from(source), target: Uint32Array.from(target) };
}
