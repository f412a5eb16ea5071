/** A layout run that a reader watches, may keep as it stands, or call off. The graph's places are the view's; this only proposes. */
import { createLayoutHost } from '../../layout/host.js';
import type { Mode, Positions } from '../../layout/index.js';
import type { ForeignGraph } from '../graph.js';
import workerUrl from '../read/worker.ts?worker&url';
import { createPacer } from './pacing.js';

export interface Arranging {
  /** Begins anew; a run that is under way is called off. */
  start(mode: Mode, aspect: number): void;
  /** Ends the run with what it has found so far; as long as that is nothing, it goes on. */
  keep(): void;
  /** Ends the run as if it had never been. */
  cancel(): void;
  destroy(): void;
}

export interface ArrangingEvents {
  /** `share`: 0 to 1. */
  progress(positions: Positions, share: number): void;
  /** The places to stay with. */
  done(positions: Positions): void;
  failed(error: unknown): void;
}

/** `pace` says when progress is shown: by default when the page has time for a picture. */
export function createArranging(graph: ForeignGraph, events: ArrangingEvents, pace = createPacer): Arranging {
  const host = createLayoutHost({ workerUrl });
  let run: AbortController | null = null;
  let latest: { positions: Positions; share: number } | null = null;
  // The latest places only: what comes in while a picture is drawn is past.
  const pacer = pace(() => {
    if (latest) events.progress(latest.positions, latest.share);
  });

  function end(): void {
    run?.abort();
    pacer.stop();
    run = latest = null;
  }

  async function lay(mode: Mode, aspect: number): Promise<void> {
    const own = new AbortController();
    run = own;
    try {
      const positions = await host.layout(graph, {
        mode,
        aspect,
        signal: own.signal,
        onProgress(progress) {
          if (run !== own) return;
          latest = { positions: progress.positions(), share: progress.share };
          pacer.ask();
        },
      });
      if (run !== own) return;
      end();
      events.done(positions);
    } catch (error) {
      if (run !== own) return;
      end();
      events.failed(error);
    }
  }

  return {
    start(mode, aspect) {
      end();
      lay(mode, aspect).catch(events.failed);
    },
    keep() {
      if (!latest) return;
      const { positions } = latest;
      end();
      events.done(positions);
    },
    cancel: end,
    destroy() {
      end();
      host.destroy();
    },
  };
}
