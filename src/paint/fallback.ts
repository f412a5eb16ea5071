/**
 * One painter stands in for the other at any time, at the same pixels: the vector painter for WebGL while that is being fetched, where the
 * page has its share of contexts already, and when a GPU loses them.
 */
import { isCrowd } from '../scene/size-limits.js';
import { claimGpu, createRestarts, gpuAnswers, type Share } from './gpu.js';
import type { CreatePainter, Frame, Painter, PainterEvents } from './painter.js';
import { type PainterChoice, wouldUseGpu } from './painter-wish.js';
import { createVectorPainter } from './vector/painter.js';

const wantsGpu = (choice: PainterChoice, frame: Frame): boolean =>
  wouldUseGpu(choice, frame) && (choice.wish() === 'webgl' || gpuAnswers());

/** The place of the one painter that draws; a new painter shows at once what was shown before. */
interface Post {
  readonly taken: boolean;
  /** The share of the GPU that goes with it; null for the vector painter. */
  readonly share: Share | null;
  /** Whether anything has been drawn. */
  readonly shown: boolean;
  give(create: CreatePainter, share: Share | null): void;
  resize: Painter['resize'];
  draw(frame: Frame): boolean;
  clear(): void;
}

function createPost(host: HTMLElement, events: PainterEvents): Post {
  let painter: Painter | null = null;
  let share: Share | null = null;
  let size: readonly [number, number, number] = [0, 0, 1];
  let last: Frame | null = null;
  const post: Post = {
    get taken() {
      return painter != null;
    },
    get share() {
      return share;
    },
    get shown() {
      return last != null;
    },
    give(create, its) {
      const next = create(host, events);
      next.resize(...size);
      if (last) next.draw(last);
      post.clear();
      painter = next;
      share = its;
    },
    resize(...its) {
      size = its;
      painter?.resize(...its);
    },
    draw(frame) {
      if (!painter?.draw(frame)) return false;
      last = frame;
      return true;
    },
    clear() {
      painter?.destroy();
      share?.giveBack();
      painter = share = null;
    },
  };
  return post;
}

export function createExchange(host: HTMLElement, choice: PainterChoice): Painter {
  const { again, clock = () => performance.now() } = choice;
  const restarts = createRestarts(clock);
  const post = createPost(host, { again, lost });
  /** The share of the GPU that waits for its painter. */
  let coming: Share | null = null;
  let barred = false;
  let gone = false;
  let timer = 0;

  function lost(): void {
    restarts.failed();
    post.give(createVectorPainter, null);
    clearTimeout(timer);
    timer = window.setTimeout(again, restarts.wait());
  }
  async function fetchGpu(): Promise<void> {
    const share = claimGpu();
    if (!share) return;
    coming = share;
    try {
      const { createWebglPainter } = await import('./webgl/painter.js');
      if (!gone) post.give(createWebglPainter, share);
    } catch {
      // No WebGL 2, or no way to the chunk: the vector painter can do all of it.
      share.giveBack();
      barred = true;
    }
    coming = null;
    if (!gone) again();
  }

  if (choice.wish() === 'vector' || !choice.owns()) post.give(createVectorPainter, null);
  return {
    resize: post.resize,
    draw(frame) {
      const gpu = !barred && wantsGpu(choice, frame);
      if (gpu && !post.share && !coming && restarts.wait() <= 0) fetchGpu().catch(reportError);
      // A crowd is not drawn twice within moments.
      if (!post.shown && coming && isCrowd(frame.scene)) return false;
      if (!post.taken || (!gpu && post.share)) post.give(createVectorPainter, null);
      return post.draw(frame);
    },
    destroy() {
      gone = true;
      clearTimeout(timer);
      coming?.giveBack();
      post.clear();
    },
  };
}
