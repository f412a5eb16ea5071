/** The explorer: the page around one graph. It owns the address, the headline, the language and the reader's own files. */
import type { EdgewiseGraph } from '../element/index.js';
import { loadMessages, type Messages, pickLanguage } from '../i18n/index.js';
import { createForeign } from '../network/index.js';
import { areaNamed } from '../ui/controls.js';
import { closeDialogs } from '../ui/in-front.js';
import { reportLoss } from '../ui/report-error.js';
import { readAddress } from './address.js';
import { acceptFiles } from './files.js';
import { alert, headline, skipLink, tools } from './header.js';
import { createTrail } from './trail.js';

/** Where the page does not scroll, and wheel and finger are the picture's; the style sheet has the same heights. */
const EXPLORER_ROOMY = '(min-width: 720px) and (min-height: 600px), (min-height: 670px)';

/** What the page shows: a network in the story's stead, or the story. */
const shownIn = (page: Document, graph: HTMLElement): HTMLElement =>
  page.querySelector<HTMLElement>('main > .graph') ?? graph;

/** To what is read in the picture's stead, else to the picture. */
function skipTo(shown: HTMLElement): void {
  const root = shown.shadowRoot;
  const place = root?.querySelector<HTMLElement>(areaNamed('body')) ?? root?.querySelector<HTMLElement>('.stage');
  (place ?? shown).focus();
}

/** A slash leads to the search from anywhere on the page, not only from within the picture; one that comes before the field waits for it. */
function toSearch(page: Document, graph: HTMLElement, event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
  if (target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]')) return;
  event.preventDefault();
  const root = shownIn(page, graph).shadowRoot;
  const before = page.activeElement;
  /** Whether there is nothing left to wait for: the focus is in the field, or the reader has put it elsewhere. */
  const entered = (): boolean => {
    const field = root?.querySelector<HTMLInputElement>(`${areaNamed('search')} input`);
    if (page.activeElement !== before) return true;
    field?.focus();
    field?.select();
    return field != null && root?.activeElement === field;
  };
  if (entered() || !root) return;
  // The field comes with the words, and can be seen with the picture.
  const coming = new MutationObserver(() => {
    if (entered()) coming.disconnect();
  });
  coming.observe(root, { childList: true, subtree: true, attributes: true });
}

/** As long as the page itself has nothing to scroll. */
function ownGestures(graph: EdgewiseGraph): void {
  const roomy = matchMedia(EXPLORER_ROOMY);
  const own = () => {
    graph.ownsGestures = roomy.matches;
  };
  roomy.addEventListener('change', own);
  own();
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
    story(given) {
      closeDialogs(page);
      show(given);
    },
  });

  /** `given`: a story's file, or the value of one. */
  function show(given: unknown): void {
    graph.addEventListener('edgewise-ready', opened, { once: true });
    graph.addEventListener('edgewise-error', () => graph.removeEventListener('edgewise-ready', opened), {
      once: true,
    });
    graph.story = given;
  }

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
    openChanges(page, graph, t, show);
  }

  async function share(t: Messages): Promise<void> {
    const { openShare } = await import('./share.js');
    openShare(page, graph, trail, t);
  }

  skipLink(page, () => skipTo(shownIn(page, graph)));
  page.addEventListener('keydown', (event) => toSearch(page, graph, event));
  ownGestures(graph);
  graph.linkFor = trail.linkTo;
  if (wanted?.painter) graph.painter = wanted.painter;
  graph.addEventListener('edgewise-ready', () => {
    if (graph.story) headline(page, graph.story, page.documentElement.lang);
  });
  speak(pickLanguage([wanted?.lang ?? '', ...navigator.languages].filter(Boolean))).catch(reportLoss);
  // As a reader may be told it where nothing lies there.
  if (wanted) graph.src = `data/${wanted.story}.json`;
}
