/** Pictures of what moves, no more of them than a page can bear: each is followed by a pause in which the page answers. */

/** Between two pictures there is at least this many times the time that the last took to draw. */
const PACING_PAUSE = 2;

export interface Pacer {
  /** Something newer is there to be drawn. */
  ask(): void;
  /** Nothing asked for so far is drawn any more. */
  stop(): void;
}

/** What time is to a page. */
export interface PacerClock {
  /** The clock, ms. */
  now(): number;
  /** Calls back with the next frame; `cancel` forgets that. */
  frame(step: () => void): number;
  cancel(frame: number): void;
  /** Calls back in a task of its own, soon. */
  task(step: () => void): void;
}

const PAGE: PacerClock = {
  now: () => performance.now(),
  frame: (step) => requestAnimationFrame(step),
  cancel: (frame) => cancelAnimationFrame(frame),
  task: (step) => void setTimeout(step),
};

export function createPacer(draw: () => void, time: PacerClock = PAGE): Pacer {
  let frame = 0;
  let ready = 0;
  let turn = 0;

  function step(): void {
    frame = 0;
    const start = time.now();
    if (start < ready) {
      frame = time.frame(step);
      return;
    }
    const mine = turn;
    ready = Infinity;
    draw();
    // Painting happens in the frame that follows: it is over when the task after that begins.
    time.frame(() =>
      time.task(() => {
        if (mine === turn) ready = time.now() + PACING_PAUSE * (time.now() - start);
      }),
    );
  }

  return {
    ask() {
      frame ||= time.frame(step);
    },
    stop() {
      time.cancel(frame);
      turn++;
      frame = ready = 0;
    },
  };
}
