/** A framed graph's side of the talk with its article. Silent and deaf unless the frame's address names the article's origin. */
import type { EdgewiseGraph } from '../element/index.js';
import { ARTICLE, openedOf, openIn, readOpen, readStep, saySelect } from './messages.js';

/** The origin that `?article=` names; null where it names none. */
function articleOf(page: Window): string | null {
  const named = new URLSearchParams(page.location.search).get(ARTICLE) ?? '';
  return page.parent !== page && /^https?:\/\/[^/?#\s]+$/.test(named) ? named : null;
}

/** Returns the undo. */
export function createRelay(page: Window, graph: EdgewiseGraph): () => void {
  const article = articleOf(page);
  if (article == null) return () => {};
  const abort = new AbortController();
  const on = { signal: abort.signal };
  graph.addEventListener(
    'edgewise-select',
    (event) => page.parent.postMessage(saySelect(openedOf(event)), article),
    on,
  );
  const hear = ({ data, source, origin }: MessageEvent) => {
    const statement = source === page.parent && origin === article ? readOpen(data) : null;
    if (statement != null) openIn(graph, statement);
    const step = source === page.parent && origin === article ? readStep(data) : undefined;
    if (step !== undefined) graph.step = step;
  };
  page.addEventListener('message', hear, on);
  return () => abort.abort();
}
