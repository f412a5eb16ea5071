/** The explorer: the page around one graph. It owns the address, the headline, the language and the reader's own files. */
import type { EdgewiseGraph } from '../element/index.js';
import { loadMessages, type Messages, pickLanguage } from '../i18n/index.js';
import { createForeign } from '../network/index.js';
import { reportLoss } from '../ui/report-error.js';
import { readAddress } from './address.js';
import { acceptFiles } from './files.js';
import { alert, headline, tools } from './header.js';
import { createTrail } from './trail.js';

/** Where the page does not scroll, and wheel and finger are the picture's; the style sheet has the same heights. */
const EXPLORER_ROOMY = '(min-width: 720px) and (min-height: 600px), (min-height: 670px)';

/** A slash leads to the search from anywhere on the page, not only from within the picture. */
function toSearch(page: Document, graph: HTMLElement, event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
  if (target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]')) return;
  const hosts = [page.querySelector('main > .graph'), graph];
  const field = hosts.map((host) => host?.shadowRoot?.querySelector<HTMLElement>('input[type=search]')).find(Boolean);
  if (!field) return;
  event.preventDefault();
  field.focus();
}

/** Starts the page; the page's end is its own end, so nothing is taken down. */
export function createExplorer(page: Document, graph: EdgewiseGraph): void {
  page.querySelector('.unstarted')?.remove();
  const wanted = readAddress(location.search);
  const trail = createTrail(graph, wanted);
  const foreign = createForeign(page, graph, {
    opened: () => trail.away(foreign.close),
    left() {
      trail.home();
      if (graph.story) headline(page, graph.story, page.documentElement.lang);
    },
  });
  /** A story of the reader's own is there: it has no address, and it is what is wanted now. */
  function opened(): void {
    trail.leave();
    foreign.close();
  }
  const choose = acceptFiles(page, {
    ...foreign,
    story(bytes) {
      graph.addEventListener('edgewise-ready', opened, { once: true });
      graph.addEventListener('edgewise-error', () => graph.removeEventListener('edgewise-ready', opened), {
        once: true,
      });
      graph.story = bytes;
    },
  });

  async function speak(lang: string): Promise<void> {
    graph.lang = lang;
    page.documentElement.lang = lang;
    if (graph.story) headline(page, graph.story, lang);
    foreign.speak(lang);
    const t = await loadMessages(lang);
    tools(page, t, {
      open: choose,
      compare: () => compare(t).catch(reportLoss),
      share: () => share(t).catch(reportLoss),
      speak(next) {
        speak(next).catch(reportLoss);
        trail.speak(next);
      },
    });
    if (!wanted) alert(page, t.badName);
  }

  /** Both dialogs are fetched when somebody wants one. */
  async function compare(t: Messages): Promise<void> {
    const { openChanges } = await import('./changes.js');
    openChanges(page, graph, t);
  }

  async function share(t: Messages): Promise<void> {
    const { openShare } = await import('./share.js');
    openShare(page, graph, trail, t);
  }

  page.addEventListener('keydown', (event) => toSearch(page, graph, event));
  const roomy = matchMedia(EXPLORER_ROOMY);
  const own = () => {
    graph.ownsGestures = roomy.matches;
  };
  roomy.addEventListener('change', own);
  own();
  graph.linkFor = trail.linkTo;
  if (wanted?.painter) graph.painter = wanted.painter;
  graph.addEventListener('edgewise-ready', () => {
    if (graph.story) headline(page, graph.story, page.documentElement.lang);
  });
  speak(pickLanguage([wanted?.lang ?? '', ...navigator.languages].filter(Boolean))).catch(reportLoss);
  // As a reader may be told it where nothing lies there.
  if (wanted) graph.src = `data/${wanted.story}.json`;
}
