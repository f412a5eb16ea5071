/** Which painter is wanted, and whether that could be one that needs a GPU. */
import { isCrowd } from '../scene/size-limits.js';
import type { Frame } from './painter.js';

export type PainterWish = 'auto' | 'vector' | 'webgl';

/** A wish as it was written; any other word leaves the choice to us. */
export const wishOf = (text: string | null | undefined): PainterWish =>
  text === 'vector' || text === 'webgl' ? text : 'auto';

export interface PainterChoice {
  /** What the page or the reader wants; asked in each frame. */
  wish(): PainterWish;
  /** Whether the page is the picture's own, so that a GPU is spent on pictures of any size. */
  owns(): boolean;
  /** The frame is wanted once more. */
  again(): void;
  /** ms; only differences count. */
  clock?(): number;
}

/** Whether a GPU would be used, if one answers. Paper is drawn for at once, by what draws at once. */
export function wouldUseGpu({ wish, owns }: PainterChoice, { scene, theme }: Frame): boolean {
  if (wish() === 'vector' || theme.scheme === 'print') return false;
  return wish() === 'webgl' || owns() || isCrowd(scene);
}
