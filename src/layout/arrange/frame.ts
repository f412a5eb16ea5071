/** Drawing and frame: fitting one into the other, and spreading it until it touches all four sides. */
import type { ArrangedCoordinates } from './stress.js';
import type { Task } from './task.js';

/** The number nearest to `v` between `low` and `high`; their middle where there is none. */
export function clamp(v: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, v));
}

/** Where node i may stand so that its box is inside the frame. */
export function clampX({ boxes, width }: Task, i: number, v: number): number {
  return clamp(v, boxes.left[i] as number, width - (boxes.right[i] as number));
}

export function clampY({ boxes, height }: Task, i: number, v: number): number {
  return clamp(v, boxes.top[i] as number, height - (boxes.bottom[i] as number));
}

/** Growing keeps boxes apart that were apart. At most by `limit`. */
export function stretch({ x, y }: ArrangedCoordinates, { width, height, boxes }: Task, limit: number): void {
  grow(x, boxes.left, boxes.right, width, limit);
  grow(y, boxes.top, boxes.bottom, height, limit);
}

function grow(v: Float64Array, before: Float32Array, after: Float32Array, size: number, limit: number): void {
  let factor = limit;
  v.forEach((low, i) => {
    v.forEach((high, j) => {
      if (high > low) factor = Math.min(factor, (size - (before[i] as number) - (after[j] as number)) / (high - low));
    });
  });
  if (factor < 1 || factor === Infinity) return;
  let least = -Infinity;
  let most = Infinity;
  v.forEach((at, i) => {
    least = Math.max(least, (before[i] as number) - factor * at);
    most = Math.min(most, size - (after[i] as number) - factor * at);
  });
  v.forEach((at, i) => {
    v[i] = (least + most) / 2 + factor * at;
  });
}
