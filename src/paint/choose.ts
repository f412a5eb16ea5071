/** Which painter draws. A guest with a small story is drawn by the vector painter and knows nothing of GPUs; for all else the exchange is fetched. */
import { isCrowd } from '../scene/size-limits.js';
import type { Frame, Painter } from './painter.js';
import { type PainterChoice, wouldUseGpu } from './painter-wish.js';
import { createVectorPainter } from './vector/painter.js';

export function createPainter(host: HTMLElement, choice: PainterChoice): Painter {
  let painter: Painter | null = null;
  let size: readonly [number, number, number] = [0, 0, 1];
  let last: Frame | null = null;
  let exchange: 'wanted' | 'coming' | 'here' | 'barred' = 'wanted';
  let gone = false;

  function take(create: (host: HTMLElement) => Painter): Painter {
    const next = create(host);
    next.resize(...size);
    // A new painter shows at once what was shown before.
    if (last) next.draw(last);
    painter?.destroy();
    painter = next;
    return next;
  }
  const vector = () => take((its) => createVectorPainter(its, { again: choice.again }));

  async function fetchExchange(): Promise<void> {
    exchange = 'coming';
    try {
      const { createExchange } = await import('./fallback.js');
      if (!gone) take((its) => createExchange(its, choice));
      exchange = 'here';
    } catch {
      // No way to the chunk: the vector painter can do all of it.
      exchange = 'barred';
    }
    if (!gone && !last) choice.again();
  }

  if (choice.wish() === 'vector' || !choice.owns()) vector();
  return {
    resize(...its) {
      size = its;
      painter?.resize(...its);
    },
    draw(frame) {
      if (exchange === 'wanted' && wouldUseGpu(choice, frame)) fetchExchange().catch(reportError);
      // A crowd is not drawn twice within moments.
      if (!painter && exchange === 'coming' && isCrowd(frame.scene)) return false;
      const done = (painter ?? vector()).draw(frame);
      if (done) last = frame;
      return done;
    },
    destroy() {
      gone = true;
      painter?.destroy();
    },
  };
}
