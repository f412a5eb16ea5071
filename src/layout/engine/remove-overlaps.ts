/** Makes room for fans before they open: hubs move apart until the discs that their fans will fill hardly overlap. */
import type { Coordinates } from './positions.js';

const REMOVE_OVERLAPS_ROUNDS = 15;
/** All pairs are looked at, so only the heaviest hubs. */
const REMOVE_OVERLAPS_HUBS = 400;
/** A fan of fewer needs no disc. */
const REMOVE_OVERLAPS_FEW = 3;

/** A hub of mass m needs a disc of radius `room`·√m; changes the places in place. */
export function clear({ x, y }: Coordinates, mass: Float64Array, room: Float64Array): void {
  const hubs: number[] = [];
  for (let i = 0; i < mass.length; i++) if ((mass[i] as number) > REMOVE_OVERLAPS_FEW) hubs.push(i);
  hubs.sort((p, q) => (mass[q] as number) - (mass[p] as number) || p - q);
  hubs.length = Math.min(hubs.length, REMOVE_OVERLAPS_HUBS);
  const radius = hubs.map((i) => (room[i] as number) * Math.sqrt(mass[i] as number));
  for (let round = 0; round < REMOVE_OVERLAPS_ROUNDS; round++) {
    let moved = false;
    for (let a = 1; a < hubs.length; a++) {
      const i = hubs[a] as number;
      for (let b = 0; b < a; b++) {
        const j = hubs[b] as number;
        const apart = (radius[a] as number) + (radius[b] as number);
        const dx = (x[i] as number) - (x[j] as number);
        const dy = (y[i] as number) - (y[j] as number);
        const squared = dx * dx + dy * dy;
        if (squared >= apart * apart) continue;
        const length = Math.sqrt(squared);
        // The lighter one makes way; in one place they part sideways.
        const share = (mass[j] as number) / ((mass[i] as number) + (mass[j] as number));
        const px = length > 0 ? ((apart - length) * dx) / length : apart;
        const py = length > 0 ? ((apart - length) * dy) / length : 0;
        x[i] = (x[i] as number) + share * px;
        y[i] = (y[i] as number) + share * py;
        x[j] = (x[j] as number) - (1 - share) * px;
        y[j] = (y[j] as number) - (1 - share) * py;
        moved = true;
      }
    }
    if (!moved) return;
  }
}
