/** Names where there are many: those with most edges first, and only where nothing of the kind stands yet. */

import { isCrowd } from '../size-limits.js';
import type { Columns, Label, Measure } from '../types.js';
import { candidatesOf, type Site } from './labels.js';
import { rankByDegree } from './ranking.js';

/** Cells of the grid in which taken room is noted, px. */
const CROWDED_LABELS_CELL = 12;
/** One node in so many is a hub. */
const CROWDED_LABELS_HUBS = 10;
const CROWDED_LABELS_NONE: Label = { lines: [], dx: 0, dy: 0, width: 0, height: 0 };

/** The stage as cells that are free or taken. */
interface Ground {
  /** Whether a block around (x, y) is within the stage and free. */
  free(x: number, y: number, width: number, height: number): boolean;
  /** As far as it is within the stage. */
  take(x: number, y: number, width: number, height: number): void;
}

function groundOf({ width: wide, height: high }: Site): Ground {
  const across = Math.max(1, Math.ceil(wide / CROWDED_LABELS_CELL));
  const down = Math.max(1, Math.ceil(high / CROWDED_LABELS_CELL));
  const taken = new Uint8Array(across * down);
  const cells = (x: number, y: number, width: number, height: number) => ({
    left: Math.floor((x - width / 2) / CROWDED_LABELS_CELL),
    right: Math.floor((x + width / 2) / CROWDED_LABELS_CELL),
    top: Math.floor((y - height / 2) / CROWDED_LABELS_CELL),
    bottom: Math.floor((y + height / 2) / CROWDED_LABELS_CELL),
  });
  return {
    free(...block) {
      const [x, y, width, height] = block;
      if (2 * x < width || 2 * y < height || 2 * (wide - x) < width || 2 * (high - y) < height) return false;
      const { left, right, top, bottom } = cells(...block);
      for (let row = top; row <= bottom; row++)
        if (taken.subarray(row * across + left, row * across + right + 1).includes(1)) return false;
      return true;
    },
    take(...block) {
      const { left, right, top, bottom } = cells(...block);
      for (let row = Math.max(0, top); row <= Math.min(down - 1, bottom); row++)
        taken.fill(1, row * across + Math.max(0, left), row * across + Math.max(0, Math.min(across, right + 1)));
    },
  };
}

/**
 * A label for each node; without lines where there is no room for it. Linear in nodes and edges. Where nodes are dots names stand
 * below theirs; else at the side where they cover no node, and those of hubs, by which readers find their way, in any case.
 */
export function namesInCrowd(site: Site, columns: Columns, measure: Measure): Label[] {
  const { x, y, radius } = site;
  const labels = new Array<Label>(columns.n).fill(CROWDED_LABELS_NONE);
  const names = groundOf(site);
  const nodes = isCrowd(columns) ? null : nodesOn(site, columns.n);
  // As many as the stage has room for; the rest need not be measured.
  rankByDegree(columns)
    .subarray(0, Math.ceil((4 * site.width) / CROWDED_LABELS_CELL))
    .forEach((i, rank) => {
      const block = ({ dx, dy, width, height }: Label) =>
        [(x[i] as number) + dx, (y[i] as number) + dy, width, height] as const;
      const candidates = candidatesOf(columns, radius, i, measure);
      const free = (nodes ? candidates : candidates.slice(0, 1)).filter((its) => names.free(...block(its)));
      const clear = free.find((its) => !nodes || nodes.free(...block(its)));
      const label = clear ?? (rank < columns.n / CROWDED_LABELS_HUBS ? free[0] : undefined);
      if (!label) return;
      names.take(...block(label));
      const { lines, dx, dy, width, height } = label;
      labels[i] = { lines, dx, dy, width, height };
    });
  return labels;
}

function nodesOn(site: Site, n: number): Ground {
  const ground = groundOf(site);
  for (let i = 0; i < n; i++) {
    const size = 2 * (site.radius[i] as number);
    ground.take(site.x[i] as number, site.y[i] as number, size, size);
  }
  return ground;
}
