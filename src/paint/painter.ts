/** The interface behind which the painters stand. They agree to the pixel on where things are. */
import type { Theme } from '../scene/theme.js';
import type { Camera, Marks, Scene } from '../scene/types.js';

/** Everything a frame depends on; the same frame gives the same pixels. */
export interface Frame {
  readonly scene: Scene;
  readonly marks: Marks;
  readonly camera: Camera;
  readonly theme: Theme;
}

export interface Painter {
  /** Size of the stage in CSS px and the device's pixels per CSS px (capped by the painter). Zero is allowed: nothing is drawn. */
  resize(width: number, height: number, ratio: number): void;
  draw(frame: Frame): void;
  /** Gives back what it took; calling it twice is harmless. */
  destroy(): void;
}

/** Puts its surface into `host`, which belongs to it alone. */
export type CreatePainter = (host: HTMLElement) => Painter;
