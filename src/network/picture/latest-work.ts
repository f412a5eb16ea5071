/** Of works that are begun one after the other only the latest comes to its end: what was under way is left off, and nobody sees half of it. */
import { atOnce, type Steps } from '../../scene/slow-work.js';
import { createTurns, type Turns } from '../turns.js';

export interface LatestWork {
  /** Whether one is under way. */
  readonly busy: boolean;
  /** Hands what comes of `steps` to `done`: where it is `large` after some turns of the page's time, else at once. */
  begin<T>(steps: Steps<T>, large: boolean, done: (its: T) => void): void;
  stop(): void;
}

export function createLatestWork(turnsOf: (signal: AbortSignal) => Turns = createTurns): LatestWork {
  let own: AbortController | null = null;

  function stop(): void {
    own?.abort();
    own = null;
  }
  async function inTurns<T>(steps: Steps<T>, mine: AbortController, done: (its: T) => void): Promise<void> {
    try {
      const its = await turnsOf(mine.signal).all(steps);
      if (own !== mine) return;
      own = null;
      done(its);
    } catch (error) {
      if (own !== mine) return;
      own = null;
      throw error;
    }
  }

  return {
    get busy() {
      return own != null;
    },
    begin(steps, large, done) {
      stop();
      if (!large) {
        done(atOnce(steps));
        return;
      }
      own = new AbortController();
      inTurns(steps, own, done).catch(reportError);
    },
    stop,
  };
}
