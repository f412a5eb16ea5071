/**
 * What makes a drawing hard to read, as one number in which a crossing counts for 3. After R. Davidson, D. Harel, Drawing graphs
 * nicely using simulated annealing, 1996, doi:10.1145/234535.234538, with terms for names, for hubs and for the use of the whole frame.
 */
import { createAngles } from './angles.js';
import { createFill } from './fill.js';
import { createCover, createTangle } from './lines.js';
import { createSpacing } from './spacing.js';
import type { ArrangedCoordinates } from './stress.js';
import type { Task } from './task.js';

export interface Cost {
  /** The sum of all parts; where that is not below `limit`, any number that is not. */
  at(i: number, px: number, py: number, limit: number): number;
  /** To be called after node i has moved. */
  moved(i: number): void;
  /** Of the whole drawing. */
  total(): number;
}

/** `coordinates` is read at each call; the caller moves the nodes. */
export function createCost(task: Task, coordinates: ArrangedCoordinates): Cost {
  const spacing = createSpacing(task, coordinates);
  const angles = createAngles(task, coordinates);
  const tangle = createTangle(task, coordinates);
  const cover = createCover(task, coordinates);
  const fill = createFill(task, coordinates);
  const { x, y } = coordinates;
  return {
    at(i, px, py, limit) {
      let sum = fill.at(i, px, py) + spacing(i, px, py);
      if (sum < limit) sum += angles(i, px, py);
      if (sum < limit) sum += tangle(i, px, py);
      return sum < limit ? sum + cover(i, px, py) : sum;
    },
    moved: fill.moved,
    // Two nodes have a distance, four make a crossing, three an angle or a line and a box: each would count it.
    total() {
      let sum = fill.at(0, x[0] as number, y[0] as number);
      for (let i = 0; i < task.n; i++) {
        const px = x[i] as number;
        const py = y[i] as number;
        sum += spacing(i, px, py) / 2 + tangle(i, px, py) / 4 + (angles(i, px, py) + cover(i, px, py)) / 3;
      }
      return sum;
    },
  };
}
