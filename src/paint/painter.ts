/** The interface behind which the painters stand. They agree to the pixel on where things are. */
import type { OpenPart } from '../scene/reveal.js';
import type { Theme } from '../scene/theme.js';
import type { Camera, Marks, Scene } from '../scene/types.js';

/** Everything a frame depends on; the same frame gives the same pixels. */
export interface Frame {
  readonly scene: Scene;
  readonly marks: Marks;
  readonly camera: Camera;
  readonly theme: Theme;
  /** What of the stage nothing lies over; all of it where nothing is said. */
  readonly part?: OpenPart | null;
}

/** Whether names come and go: there are too many, or all are seen from afar. Where that is settled elsewhere it is `false` in the scene. */
export const givesWay = ({ sparse }: Scene, { k }: Camera): boolean => sparse ?? k < 1;

export interface Painter {
  /** Size of the stage in CSS px and the device's pixels per CSS px (capped by the painter). Zero is allowed: nothing is drawn. */
  resize(width: number, height: number, ratio: number): void;
  /** False where what it needs is still on its way; it calls `again` when it is there. */
  draw(frame: Frame): boolean;
  /** Gives back what it took; calling it twice is harmless. */
  destroy(): void;
}

/** What a painter has to say to its owner. */
export interface PainterEvents {
  /** It can now draw what it could not, or better than it did: the frame is wanted once more. */
  again(): void;
  /** Its surface is gone, as when a GPU starts anew. It draws no more and waits to be destroyed. */
  lost(): void;
}

/** Puts its surface into `host`, which belongs to it alone. */
export type CreatePainter = (host: HTMLElement, events?: Partial<PainterEvents>) => Painter;
