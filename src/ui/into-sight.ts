/** What the keys stand on in a list comes into sight there, and nothing else of the page moves; for lit's `ref`. */
export function intoSight(entry?: Element): void {
  // Once it has its words.
  queueMicrotask(() => {
    const list = entry?.parentElement;
    if (!entry || !list) return;
    const [own, box] = [entry.getBoundingClientRect(), list.getBoundingClientRect()];
    list.scrollTop += Math.min(0, own.top - box.top) + Math.max(0, own.bottom - box.bottom);
  });
}
