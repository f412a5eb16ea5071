/** Whether the reader is near: within one viewport of the element. Until then nothing starts, and far away nothing is kept drawn. */

/** Calls back at each change, and at once where the browser cannot tell; returns the undo. */
export function watchNear(element: Element, changed: (near: boolean) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    changed(true);
    return () => {};
  }
  const observer = new IntersectionObserver((entries) => changed(entries.at(-1)?.isIntersecting === true), {
    rootMargin: '100%',
  });
  observer.observe(element);
  return () => observer.disconnect();
}
