/** The page while it shows a graph of another tool in the story's stead: opening, refusing, and the way back. */

import type { EdgewiseGraph } from '../element/index.js';
import { loadMessages, type Messages } from '../i18n/index.js';
import { type GraphMessages, loadGraphMessages } from '../i18n/network.js';
import { isolated } from '../story/telling/isolate.js';
import { reportLoss } from '../ui/report-error.js';
import { createNotice } from './file-notice.js';
import type { ForeignGraph, GraphFault } from './graph.js';
import type { OpenGraph } from './view/viewer.js';

export interface NetworkPage {
  open(graph: ForeignGraph, name: string): Promise<void>;
  refuse(fault: GraphFault, name: string): Promise<void>;
  wait(name: string): Promise<void>;
  /** Something else is wrong with a file; `lines` say what. Shown only where a graph is open, as else the story says it. */
  tell(lines: readonly string[]): void;
  speak(lang: string): Promise<void>;
  /** The story is shown again. */
  close(): void;
}

export interface NetworkPageOptions {
  /** The interface's language. */
  lang(): string;
  /** The story is shown again, its headline wanted. */
  left(): void;
}

const wordsIn = (lang: string): Promise<[GraphMessages, Messages]> =>
  Promise.all([loadGraphMessages(lang), loadMessages(lang)]);

/** A file's title is in no language that we know. */
function headline(page: Document, title: string): void {
  const heading = page.querySelector('h1');
  if (heading) [heading.textContent, heading.lang] = [title, ''];
  page.title = `${title} · Edgewise`;
}

export function createNetworkPage(page: Document, story: EdgewiseGraph, options: NetworkPageOptions): NetworkPage {
  const main = page.querySelector('main') ?? page.body;
  let shown: { readonly view: OpenGraph; readonly title: string } | null = null;
  const notice = createNotice(main);
  /** Counts what is asked for, so that what comes late does not take another's place. */
  let call = 0;

  function close(): void {
    call++;
    notice.hush();
    if (!shown) return;
    shown.view.destroy();
    shown = null;
    story.inert = false;
    page.body.classList.remove('foreign');
    options.left();
    story.focus();
  }

  async function open(graph: ForeignGraph, name: string): Promise<void> {
    const mine = ++call;
    const [its, { openGraph }] = await Promise.all([wordsIn(options.lang()), import('./view/viewer.js')]);
    if (mine !== call) return;
    notice.hush();
    shown?.view.destroy();
    const title = graph.title || name.replace(/\.[a-z]+$/i, '') || its[0].untitled;
    const host = page.createElement('div');
    host.className = 'graph';
    main.append(host);
    story.inert = true;
    page.body.classList.add('foreign');
    const view = openGraph(host, graph, {
      title,
      words: its,
      ownsGestures: () => story.ownsGestures === true,
      painter: () => (story.painter === 'vector' || story.painter === 'webgl' ? story.painter : 'auto'),
      leave: close,
    });
    shown = { view, title };
    headline(page, title);
    view.focus();
  }

  return {
    open,
    async refuse({ code, where, found }, name) {
      const [t, all] = await wordsIn(options.lang());
      const [fault, cure] = t.faults[code](found);
      const spot = where == null ? '' : `${t.at(where)}: `;
      notice.say('alert', [`${t.refused(isolated(name))} ${t.kept}`, `${spot}${fault} ${cure}`], all.close);
    },
    async wait(name) {
      const mine = call;
      const [t] = await wordsIn(options.lang());
      if (mine === call) notice.say('status', [t.reading(isolated(name))], null);
    },
    tell(lines) {
      notice.hush();
      if (!shown) return;
      loadMessages(options.lang()).then(({ close: label }) => notice.say('alert', lines, label), reportLoss);
    },
    async speak(lang) {
      const its = await wordsIn(lang);
      shown?.view.speak(...its);
      if (shown) headline(page, shown.title);
    },
    close,
  };
}
