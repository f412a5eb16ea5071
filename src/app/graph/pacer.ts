/** Pictures of what moves, no more of them than a page can bear: each is followed by a pause in which the page answers. */

/** Between two pictures there is at least this many times the time that the last took to draw. */
const PAUSE = 2;

export interface Pacer {
  /** Something newer is there to be drawn. */
  ask(): void;
  /** Nothing asked for so far is drawn any more. */
  stop(): void;
}

export function createPacer(draw: () => void): Pacer {
  let frame = 0;
  let ready = 0;
  let turn = 0;

  function step(): void {
    frame = 0;
    const start = performance.now();
    if (start < ready) {
      frame = requestAnimationFrame(step);
      return;
    }
    const mine = turn;
    ready = Infinity;
    draw();
    // Painting happens in the frame that follows: it is over when the task after that begins.
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (mine === turn) ready = performance.now() + PAUSE * (performance.now() - start);
      }),
    );
  }

  return {
    ask() {
      frame ||= requestAnimationFrame(step);
    },
    stop() {
      cancelAnimationFrame(frame);
      turn++;
      frame = ready = 0;
    },
  };
}
