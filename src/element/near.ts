/** Whether the reader is near: within one viewport of the element. Until then nothing starts, and far away nothing is kept drawn. */

/** Calls back at each change, and at once where the browser cannot tell; returns the undo. Paper has no far away. */
export function watchNear(element: Element, changed: (near: boolean) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    changed(true);
    return () => {};
  }
  let near = false;
  const observer = new IntersectionObserver(
    (entries) => {
      near = entries.at(-1)?.isIntersecting === true;
      changed(near);
    },
    { rootMargin: '100%' },
  );
  const print = () => changed(true);
  const printed = () => changed(near);
  addEventListener('beforeprint', print);
  addEventListener('afterprint', printed);
  observer.observe(element);
  return () => {
    observer.disconnect();
    removeEventListener('beforeprint', print);
    removeEventListener('afterprint', printed);
  };
}
