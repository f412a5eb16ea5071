/**
 * How much of a crowd a frame shows: all of it at rest; while the camera moves no more threads than a modest GPU draws in time, each
 * as much bolder as there are fewer.
 */
import type { Frame } from '../painter.js';

export interface Pace {
  /** One of how many threads this frame shows. */
  of(frame: Frame): number;
  stop(): void;
}

/** Threads of a moving frame: 200,000 take an H100, which is made to compute and not to draw, 15 ms. */
const FRAME_BUDGET_MOST = 40_000;
/** The camera rests when it has not been moved for so long, ms. */
const FRAME_BUDGET_REST = 90;

/** `again`: the camera has come to rest, and the whole frame is wanted. */
export function createPace(again: () => void): Pace {
  let last: Frame | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    of(frame) {
      const moves = last != null && last.camera !== frame.camera && isOf(last, frame);
      const each = moves ? Math.ceil(frame.scene.m / FRAME_BUDGET_MOST) : 1;
      last = frame;
      clearTimeout(timer);
      if (each > 1) timer = setTimeout(again, FRAME_BUDGET_REST);
      return each;
    },
    stop() {
      clearTimeout(timer);
      last = null;
    },
  };
}

/** Whether both show the same, from wherever. */
const isOf = (a: Frame, b: Frame): boolean => a.marks === b.marks && a.scene.x === b.scene.x && a.theme === b.theme;
