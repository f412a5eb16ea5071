/** Placeholder with the shape that src/element/dragging.ts expects; to be replaced by the real one. */
import type { Graph } from './graph.js';

export interface DragOptions {
  readonly graph: Graph;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  readonly width: number;
  readonly height: number;
  /** Reduced motion: jump to rest instead of moving there. */
  readonly still: boolean;
  onMove(x: Float32Array, y: Float32Array): void;
}

export interface Drag {
  grab(node: number): void;
  move(x: number, y: number): void;
  release(): void;
  destroy(): void;
}

export function createDrag(_options: DragOptions): Drag {
  return { grab() {}, move() {}, release() {}, destroy() {} };
}
