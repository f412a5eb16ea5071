/** The page while it shows a graph of another tool in the story's stead: opening, refusing, and the way back. */

import type { EdgewiseGraph } from '../element/index.js';
import { loadMessages } from '../i18n/index.js';
import { isolated } from '../story/telling/isolate.js';
import { closeDialogs } from '../ui/in-front.js';
import { reportLoss } from '../ui/report-error.js';
import { createAsking } from './ask-form.js';
import { createNotice } from './file-notice.js';
import { createFileWords, type FileWords, wordsIn } from './file-words.js';
import type { GraphFault, TableForm, TableGuess } from './graph.js';
import type { Network } from './read/packed-graph.js';
import { isGrave, lossSentences } from './view/about/losses.js';
import type { OpenGraph } from './view/viewer.js';

export interface NetworkPage extends FileWords {
  /** `again`: reads its file, if it is a table, as somebody wants it. */
  open(network: Network, file: File, again: (form: TableForm) => void): Promise<void>;
  /** Asks how a table is to be read that could not be read as was guessed; null where nothing was found in it. */
  misread(fault: GraphFault, table: TableGuess | null, file: File, again: (form: TableForm) => void): Promise<void>;
  /** Something else is wrong with a file; `lines` say what. Shown only where a graph is open, as else the story says it. */
  tell(lines: readonly string[]): void;
  speak(lang: string): Promise<void>;
  /** The story is shown again. */
  close(): void;
}

export interface NetworkPageOptions {
  /** The interface's language. */
  lang(): string;
  /** A network is shown in the story's stead. */
  opened(): void;
  /** The story is shown again, its headline wanted. */
  left(): void;
}

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
  const calls = { now: 0 };
  const words = createFileWords(notice, calls, options.lang);
  const asking = createAsking(page, notice, words, calls, options.lang);

  function close(): void {
    calls.now++;
    notice.hush();
    asking.close();
    if (!shown) return;
    shown.view.destroy();
    shown = null;
    story.inert = false;
    page.body.classList.remove('foreign');
    options.left();
    story.focus();
  }

  async function open(network: Network, file: File, again: (form: TableForm) => void): Promise<void> {
    const mine = ++calls.now;
    const { name } = file;
    const [its, { openGraph }] = await Promise.all([wordsIn(options.lang()), import('./view/viewer.js')]);
    if (mine !== calls.now) return;
    notice.hush();
    closeDialogs(page);
    shown?.view.destroy();
    const title = network.graph.title || name.replace(/\.[a-z]+$/i, '') || its[0].untitled;
    const host = page.createElement('div');
    host.className = 'graph';
    main.append(host);
    story.inert = true;
    page.body.classList.add('foreign');
    const view = openGraph(host, network, {
      title,
      words: its,
      ownsGestures: () => story.ownsGestures === true,
      painter: () => (story.painter === 'vector' || story.painter === 'webgl' ? story.painter : 'auto'),
      correct: () => void asking.ask(file, { form: network.table?.form }, again).catch(reportLoss),
      leave: close,
    });
    shown = { view, title };
    headline(page, title);
    options.opened();
    view.focus();
    const grave = lossSentences((network.dropped ?? []).filter(isGrave), its[0], isolated);
    if (grave.length > 0) notice.say('status', grave, its[1].close);
  }

  return {
    ...words,
    open,
    misread: (fault, table, file, again) => asking.ask(file, { form: table?.form, fault }, again),
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
