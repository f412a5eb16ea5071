/** The view in the address and in the browser's history: what a reader opens is a place to come back to. */
import type { EdgewiseGraph } from '../element/index.js';
import type { ShownPath } from '../element/state/state.js';
import { isAsked } from '../story/filtering/facets.js';
import { reportLoss } from '../ui/report-error.js';
import { type Address, readAddress, writeAddress } from './address.js';
import { createElsewhere } from './elsewhere.js';

export interface Trail {
  /** A link to one statement or entity, with everything shown. */
  linkTo(id: string): string;
  /** The interface's language from now on. */
  speak(lang: string): void;
  /** From now on the graph shows a file of the reader's own, which has no address: nothing is written down. */
  leave(): void;
  /** For now something else is shown, of which the address must not claim that it is the story; going back in history ends that. */
  away(back: () => void): void;
  /** The story is shown again. */
  home(): void;
  /** Whether the story shown has an address at all. */
  readonly addressed: boolean;
}

/** Between whom paths are shown. */
const ends = (path: ShownPath | null): string[] => (path?.to == null ? [] : [path.from, path.to]);

/** How it is read, and what is open. */
function openAt(graph: EdgewiseGraph, address: Address): void {
  graph.view = address.view;
  graph.step = address.step;
  graph.clear();
  const select = () => address.select != null && graph.select(address.select);
  const [from, to] = address.path;
  // What is open stands over the paths, so it is opened after them.
  if (from != null && to != null) graph.showPath(from, to).then(select, reportLoss);
  else select();
}

/** Shows the address's view once its story is drawn, then writes down what the reader does and follows back and forward. */
export function createTrail(graph: EdgewiseGraph, wanted: Address | null): Trail {
  let own = false;
  const elsewhere = createElsewhere();

  function write(how: 'pushState' | 'replaceState', change: Partial<Address> = {}): void {
    const before = readAddress(location.search);
    if (own || elsewhere.isThere || !before) return;
    const { selected, hidden, facets, path, step, view } = graph.state;
    const shown = {
      select: selected?.id ?? null,
      hidden,
      facets,
      path: ends(path),
      step,
      view: view === 'picture' ? null : view,
    };
    const query = writeAddress({ ...before, ...shown, ...change });
    history[how](null, '', query || location.pathname);
  }

  /** Without telling anybody: history and links say it, not the reader. */
  function apply(address: Address): void {
    const { story } = graph.state;
    if (!story || own) return;
    const off = new Set(address.hidden);
    const relation = off.size > 0 ? story.relations.map(({ id }) => id).filter((id) => !off.has(id)) : null;
    if (!isAsked(address.facets)) {
      graph.filter(relation);
      openAt(graph, address);
      return;
    }
    graph.filter({ ...address.facets, ...(relation && { relation }) });
    // What is open is opened whatever the filter hides, so the filter comes first.
    graph.updateComplete.then(() => openAt(graph, address), reportLoss);
  }

  graph.addEventListener('edgewise-select', () => write('pushState'));
  graph.addEventListener('edgewise-path', () => write('pushState'));
  graph.addEventListener('edgewise-filter', () => write('replaceState'));
  graph.addEventListener('edgewise-step', () => write('replaceState'));
  graph.addEventListener('edgewise-view', () => write('replaceState'));
  window.addEventListener('popstate', ({ state }) => {
    elsewhere.moved(state);
    const address = readAddress(location.search);
    if (address) apply(address);
  });
  if (wanted) {
    graph.view = wanted.view;
    graph.addEventListener('edgewise-ready', () => apply(wanted), { once: true });
  }

  return {
    linkTo(id) {
      const at = readAddress(location.search) ?? wanted;
      const query = at
        ? writeAddress({ ...at, select: id, hidden: [], facets: {}, path: [], step: null, view: null, painter: null })
        : '';
      return new URL(query || '?', location.href).href;
    },
    speak: (lang) => write('replaceState', { lang }),
    away(back) {
      if (!own) elsewhere.go(back);
    },
    home: elsewhere.home,
    get addressed() {
      return !own;
    },
    leave() {
      own = true;
      history.replaceState(null, '', location.pathname);
    },
  };
}
