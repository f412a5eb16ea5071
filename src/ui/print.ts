/** Tells when the page is about to be printed, and when it has been; returns the undo. What is shown on paper has to stand at once. */
export function onPrint(changed: (printing: boolean) => void): () => void {
  const abort = new AbortController();
  addEventListener('beforeprint', () => changed(true), { signal: abort.signal });
  addEventListener('afterprint', () => changed(false), { signal: abort.signal });
  return () => abort.abort();
}
