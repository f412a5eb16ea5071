/**
 * Which painter draws: the vector painter unless WebGL is wanted and there is a GPU for it. One stands in for the other at any time, at
 * the same pixels: while WebGL is being fetched, where the page has its share of contexts already, and when a GPU loses them.
 */
import { isCrowd } from '../scene/many.js';
import { claimGpu, createRestarts, gpuAnswers } from './gpu.js';
import type { CreatePainter, Frame, Painter } from './painter.js';
import { createVectorPainter } from './vector/painter.js';

export type PainterWish = 'auto' | 'vector' | 'webgl';

/** A wish as somebody wrote it; whatever is none leaves the choice to us. */
export const wishOf = (text: string | null | undefined): PainterWish =>
  text === 'vector' || text === 'webgl' ? text : 'auto';

export interface Choice {
  /** What the page or the reader wants; asked in each frame. */
  wish(): PainterWish;
  /** Whether the page is the picture's own, so that a GPU is spent on pictures of any size. */
  owns(): boolean;
  /** The frame is wanted once more. */
  again(): void;
  /** ms; only differences count. */
  clock?(): number;
}

function wantsGpu({ wish, owns }: Choice, { scene, theme }: Frame): boolean {
  // Paper is drawn for at once, by what draws at once.
  if (wish() === 'vector' || theme.scheme === 'print') return false;
  return wish() === 'webgl' || ((owns() || isCrowd(scene)) && gpuAnswers());
}

/** What draws at present. */
interface Post {
  readonly painter: Painter;
  /** The share of the GPU that it holds; null for the vector painter. */
  readonly share: ReturnType<typeof claimGpu>;
}

export function createPainter(host: HTMLElement, choice: Choice): Painter {
  const { again, clock = () => performance.now() } = choice;
  const restarts = createRestarts(clock);
  let post: Post | null = null;
  let size: readonly [number, number, number] = [0, 0, 1];
  /** What was drawn last. */
  let last: Frame | null = null;
  let coming = false;
  let barred = false;
  let gone = false;
  let timer = 0;

  /** The new one shows what the old one did before that goes, so that the stage is never empty. */
  function appoint(create: CreatePainter, share: Post['share']): Painter {
    const painter = create(host, { again, lost });
    painter.resize(...size);
    if (last) painter.draw(last);
    dismiss();
    post = { painter, share };
    return painter;
  }
  function dismiss(): void {
    post?.painter.destroy();
    post?.share?.giveBack();
    post = null;
  }
  function lost(): void {
    restarts.failed();
    appoint(createVectorPainter, null);
    clearTimeout(timer);
    timer = window.setTimeout(again, restarts.wait());
  }
  async function fetchGpu(): Promise<void> {
    const share = claimGpu();
    if (!share) return;
    coming = true;
    try {
      const { createWebglPainter } = await import('./webgl/painter.js');
      if (gone) share.giveBack();
      else appoint(createWebglPainter, share);
    } catch {
      // No WebGL 2, or no way to the chunk: the vector painter can do all of it.
      share.giveBack();
      barred = true;
    }
    coming = false;
    if (!gone) again();
  }

  if (choice.wish() === 'vector' || !choice.owns()) appoint(createVectorPainter, null);
  return {
    resize(...its) {
      size = its;
      post?.painter.resize(...its);
    },
    draw(frame) {
      const gpu = !barred && wantsGpu(choice, frame);
      if (gpu && !post?.share && !coming && restarts.wait() <= 0) fetchGpu().catch(reportError);
      // A crowd is not drawn twice within moments.
      if (!last && coming && isCrowd(frame.scene)) return false;
      const painter = !post || (!gpu && post.share) ? appoint(createVectorPainter, null) : post.painter;
      const drawn = painter.draw(frame);
      if (drawn) last = frame;
      return drawn;
    },
    destroy() {
      gone = true;
      clearTimeout(timer);
      dismiss();
    },
  };
}
