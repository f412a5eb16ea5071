/** The plate that is shown, and the next one, made in slices of the page's frames. */
import { marksAtRest } from '../../scene/marks-at-rest.js';
import type { Frame } from '../painter.js';
import { type CanvasSize, createPlate, createRasteriser, isOf, isSliced, type Plate, sameCamera } from './plate.js';

/** What a new plate gets of each frame while the camera moves, and when it rests, ms. */
const MOVING = 4;
const RESTING = 22;
/** The camera rests when it has not been moved for so long, ms. */
const PLATES_REST = 90;

/** What time is to a page: its clock, ms, and its frames. */
export interface CrowdClock {
  now(): number;
  frame(step: () => void): number;
  cancel(frame: number): void;
}

export const PAGE_CLOCK: CrowdClock = {
  now: () => performance.now(),
  frame: (step) => requestAnimationFrame(step),
  cancel: (frame) => cancelAnimationFrame(frame),
};

/** A frame and the stage for which it is wanted. */
export interface WantedFrame {
  readonly frame: Frame;
  readonly size: CanvasSize;
}

/** A plate in the making; of another picture with the frame for which it is made. */
interface Coming {
  readonly plate: Plate;
  readonly picture: Frame | null;
  /** It has been begun in the stead of another that nobody has seen: the next one waits until this is shown. */
  readonly late: boolean;
}

/** What became of a slice: nothing is left to do, something is, the same picture is sharp now, or another is whole. */
export type Slice = 'rest' | 'more' | 'sharp' | Frame;

export interface Plates {
  readonly plate: Plate | null;
  /** Whether the plate is, or now has become, that of this frame. If not, it is on its way. */
  has(wanted: WantedFrame, faded: boolean): boolean;
  /** Works for a while on the plate that the latest picture or the present camera wants. */
  work(wanted: WantedFrame): Slice;
  /** No other picture is wanted any more. */
  drop(): void;
}

export function createPlates(time: CrowdClock): Plates {
  const draw = createDrawer(time);
  let plate: Plate | null = null;
  let coming: Coming | null = null;
  /** When a frame was wanted last. */
  let since = 0;
  const rests = () => time.now() - since > PLATES_REST;

  function begin(its: Frame, size: CanvasSize, picture: Frame): void {
    const isComing = coming?.picture && isOf(coming.plate, its, size);
    // The latest wins; but not for ever, or nobody would see anything while a hand is on a slider.
    if (isComing || (coming?.picture && coming.late)) return;
    coming = { plate: createPlate(its, size), picture, late: coming?.picture != null };
  }
  /** What is to be worked on. */
  function next({ frame, size }: WantedFrame): Coming | null {
    if (coming?.picture) return coming;
    if (!plate || sameCamera(plate.frame, frame)) return null;
    // Where the camera has gone on meanwhile, a plate is still of use; where it has come to rest, only the right one.
    if (coming && rests() && !sameCamera(coming.plate.frame, frame)) coming = null;
    coming ??= { plate: createPlate({ ...plate.frame, camera: frame.camera }, size), picture: null, late: false };
    return coming;
  }

  return {
    get plate() {
      return plate;
    },
    has({ frame, size }, faded) {
      since = time.now();
      const its = { ...frame, marks: faded ? marksAtRest(frame.scene, frame.marks) : frame.marks };
      if (plate && isOf(plate, its, size)) {
        if (coming?.picture) coming = null;
        return true;
      }
      if (isSliced(frame.scene)) {
        begin(its, size, frame);
        return false;
      }
      plate = createPlate(its, size);
      coming = null;
      while (!plate.step());
      return true;
    },
    work(wanted) {
      const its = next(wanted);
      if (!its) return 'rest';
      if (!draw(its.plate, its.picture || rests() ? RESTING : MOVING)) return 'more';
      ({ plate } = its);
      coming = null;
      return its.picture ?? 'sharp';
    },
    drop() {
      coming = null;
    },
  };
}

/** Draws on a plate for about so many ms; true when it is whole. */
function createDrawer(time: CrowdClock): (plate: Plate, budget: number) => boolean {
  const rasterise = createRasteriser();
  /** What a step has taken of late, ms: one that is slow is believed at once, quick ones by and by. A plate begins with what takes longest. */
  let pace = 0;
  let last: Plate | null = null;
  return (plate, budget) => {
    if (plate !== last) pace = RESTING / 2;
    last = plate;
    const steps = Math.max(1, Math.floor(budget / pace));
    const start = time.now();
    let done = plate.step();
    let count = 1;
    for (; count < steps && !done && time.now() - start <= budget; count++) done = plate.step();
    rasterise(plate.canvas);
    const each = (time.now() - start) / count;
    pace = Math.max(each, 0.7 * pace + 0.3 * each);
    return done;
  };
}
