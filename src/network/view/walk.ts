/** Where an arrow key leads in a picture that is no list: to the neighbour that lies that way. */

export type Way = 'up' | 'down' | 'left' | 'right';

export interface Spot {
  readonly node: number;
  readonly x: number;
  readonly y: number;
}

const WALK_STEPS: Readonly<Record<Way, readonly [x: number, y: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};
/** A neighbour farther aside than this lies another way; its cosine. */
const ASIDE = Math.cos((60 * Math.PI) / 180);

/** The neighbour nearest to the arrow's direction, the nearer of two equals; null where none lies that way. */
export function neighbourTowards(from: Spot, neighbours: readonly Spot[], way: Way): number | null {
  const [ux, uy] = WALK_STEPS[way];
  let best: number | null = null;
  let most = ASIDE;
  let least = Infinity;
  for (const { node, x, y } of neighbours) {
    const [dx, dy] = [x - from.x, y - from.y];
    const distance = Math.hypot(dx, dy);
    if (distance === 0 || node === from.node) continue;
    const along = (dx * ux + dy * uy) / distance;
    if (along < most - 1e-9 || (along <= most + 1e-9 && distance >= least)) continue;
    [best, most, least] = [node, along, distance];
  }
  return best;
}
