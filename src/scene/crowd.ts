/** Names in a crowd: those with most edges first, below their node, and only where nothing of the kind stands yet. */
import { candidatesOf, type Site } from './labels.js';
import { rankByDegree } from './ranking.js';
import type { Columns, Label, Measure } from './types.js';

/** Cells of the grid in which taken room is noted, px. */
const CELL = 12;
const NONE: Label = { lines: [], dx: 0, dy: 0, width: 0, height: 0 };

/** A label for each node; without lines where there is no room for it. Linear in nodes and edges. */
export function namesInCrowd(site: Site, columns: Columns, measure: Measure): Label[] {
  const labels = new Array<Label>(columns.n).fill(NONE);
  const across = Math.max(1, Math.ceil(site.width / CELL));
  const down = Math.max(1, Math.ceil(site.height / CELL));
  const taken = new Uint8Array(across * down);
  // As many as the stage has room for; the rest need not be measured.
  for (const i of rankByDegree(columns).subarray(0, 4 * across)) {
    const label = candidatesOf(columns, site.radius, i, measure)[0];
    if (!label) continue;
    const x = (site.x[i] as number) + label.dx;
    const y = (site.y[i] as number) + label.dy;
    const left = Math.floor((x - label.width / 2) / CELL);
    const right = Math.floor((x + label.width / 2) / CELL);
    const top = Math.floor((y - label.height / 2) / CELL);
    const bottom = Math.floor((y + label.height / 2) / CELL);
    if (left < 0 || top < 0 || right >= across || bottom >= down) continue;
    const rows = Array.from({ length: bottom - top + 1 }, (_, row) => (top + row) * across);
    if (rows.some((row) => taken.subarray(row + left, row + right + 1).includes(1))) continue;
    for (const row of rows) taken.fill(1, row + left, row + right + 1);
    const { lines, dx, dy, width, height } = label;
    labels[i] = { lines, dx, dy, width, height };
  }
  return labels;
}
