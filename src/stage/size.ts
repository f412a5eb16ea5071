/** The size of a stage's host. */

/** Calls back with the host's inner width and height, CSS px, at first and whenever one has changed by a px; returns the undo. */
export function watchSize(host: Element, changed: (width: number, height: number) => void): () => void {
  let last = { width: 0, height: 0 };
  const observer = new ResizeObserver(([entry]) => {
    const { width = 0, height = 0 } = entry?.contentRect ?? {};
    if (Math.abs(width - last.width) < 1 && Math.abs(height - last.height) < 1) return;
    last = { width, height };
    changed(width, height);
  });
  observer.observe(host);
  return () => observer.disconnect();
}
