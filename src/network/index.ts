/** Graphs of other tools in the explorer, as seen from the page: all that they need is fetched with the first of them. */
import type { EdgewiseGraph } from '../element/index.js';
import type { FileActions } from '../explorer/files.js';
import { reportLoss } from '../ui/report-error.js';
import type { NetworkPage } from './page.js';

export interface Foreign extends Omit<FileActions, 'story'> {
  speak(lang: string): void;
  close(): void;
}

/** `left`: the story is shown again. */
export function createForeign(page: Document, story: EdgewiseGraph, left: () => void): Foreign {
  let door: NetworkPage | null = null;
  let coming: Promise<NetworkPage> | null = null;

  async function fetched(): Promise<NetworkPage> {
    const { createNetworkPage } = await import('./page.js');
    door ??= createNetworkPage(page, story, { lang: () => page.documentElement.lang, left });
    return door;
  }
  async function through(act: (door: NetworkPage) => Promise<void>): Promise<void> {
    coming ??= fetched();
    try {
      await act(await coming);
    } catch (error) {
      // A chunk that did not come may come the next time.
      if (!door) coming = null;
      reportLoss(error);
    }
  }

  // What is wrong with a story the story says, but nobody sees it under a graph.
  story.addEventListener('edgewise-error', (event) => {
    const { problems = [] } = (
      event as CustomEvent<{ problems?: { pointer: string; message: string; hint: string }[] }>
    ).detail;
    door?.tell(problems.map(({ pointer, message, hint }) => [pointer, message, hint].filter(Boolean).join(' ')));
  });

  return {
    graph(graph, name) {
      through((its) => its.open(graph, name)).catch(reportLoss);
    },
    refused(fault, name) {
      through((its) => its.refuse(fault, name)).catch(reportLoss);
    },
    waiting: (name) => through((its) => its.wait(name)),
    speak(lang) {
      door?.speak(lang).catch(reportLoss);
    },
    close: () => door?.close(),
  };
}
