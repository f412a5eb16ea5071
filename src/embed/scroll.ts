/**
 * Steps that are told by the article: a passage says with `data-edgewise-step="N"` which step of the story's guided reading it is, and the
 * graph turns to it as the reader scrolls past.
 */

export const STEP = 'data-edgewise-step';

/**
 * What has come above a line in the lower half of the window, which a graph that stays at its top leaves free, has been reached; however
 * far above it is by now.
 */
const REACHED = '9999999px 0px -35% 0px';

/** Calls back with the step of the last passage that has been reached; with null above the first one. Returns the undo. */
export function followSteps(root: ParentNode, turn: (step: number | null) => void): () => void {
  const passages = [...root.querySelectorAll<HTMLElement>(`[${STEP}]`)];
  if (passages.length === 0 || typeof IntersectionObserver === 'undefined') return () => {};
  const reached = new Set<Element>();
  let now: number | null = null;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) reached.add(target);
        else reached.delete(target);
      }
      const last = passages.findLast((passage) => reached.has(passage));
      const step = last ? Number(last.getAttribute(STEP)) : null;
      if (step === now) return;
      now = step;
      turn(step);
    },
    { rootMargin: REACHED },
  );
  for (const passage of passages) observer.observe(passage);
  return () => observer.disconnect();
}
