/**
 * Steps that are told by the article: a passage says with `data-edgewise-step="N"` which step of the story's guided reading it is, and the
 * graph turns to it as the reader scrolls past.
 */

export const STEP = 'data-edgewise-step';

/** Where a passage is being read: a narrow band in the lower half of the window, which a graph that stays at its top leaves free. */
const LINE = 0.65;
const BAND = `${-100 * LINE}% 0px ${-100 * (0.95 - LINE)}% 0px`;

/** Calls back with the number of each step that is reached; with null above the first one. Returns the undo. */
export function followSteps(root: ParentNode, reached: (step: number | null) => void): () => void {
  const passages = [...root.querySelectorAll<HTMLElement>(`[${STEP}]`)];
  const [first] = passages;
  if (!first || typeof IntersectionObserver === 'undefined') return () => {};
  let now: number | null = null;
  const go = (step: number | null) => {
    if (step === now) return;
    now = step;
    reached(step);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        if (isIntersecting) go(Number(target.getAttribute(STEP)));
        // Back above the beginning there is the picture alone again; between two passages the last one holds.
        else if (target === first && boundingClientRect.top > innerHeight * LINE) go(null);
      }
    },
    { rootMargin: BAND },
  );
  for (const passage of passages) observer.observe(passage);
  return () => observer.disconnect();
}
