/** Graphs of other tools in the explorer, as seen from the page: all that they need is fetched with the first of them. */
import type { EdgewiseGraph } from '../element/index.js';
import { reportLoss } from '../ui/report-error.js';
import type { FileActions } from './file-actions.js';
import type { NetworkPage } from './page.js';
import type { FileProgress } from './read/messages.js';

export interface Foreign extends Omit<FileActions, 'story'> {
  speak(lang: string): void;
  close(): void;
}

/** `opened`: a network is shown in the story's stead; `left`: the story is shown again. */
export function createForeign(
  page: Document,
  story: EdgewiseGraph,
  { opened, left }: { opened(): void; left(): void },
): Foreign {
  let door: NetworkPage | null = null;
  let coming: Promise<NetworkPage> | null = null;

  async function fetched(): Promise<NetworkPage> {
    const { createNetworkPage } = await import('./page.js');
    door ??= createNetworkPage(page, story, { lang: () => page.documentElement.lang, opened, left });
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
    graph(network, file, again) {
      through((its) => its.open(network, file, again)).catch(reportLoss);
    },
    misread(fault, table, file, again) {
      through((its) => its.misread(fault, table, file, again)).catch(reportLoss);
    },
    refused(fault, name) {
      through((its) => its.refuse(fault, name)).catch(reportLoss);
    },
    reading(file, cancel) {
      let latest: FileProgress | null = null;
      let tell: ((progress: FileProgress) => void) | null = null;
      through(async (its) => {
        tell = await its.read(file, cancel);
        if (latest) tell?.(latest);
      }).catch(reportLoss);
      return (progress) => {
        latest = progress;
        tell?.(progress);
      };
    },
    waiting: (name) => through((its) => its.wait(name)),
    cancelled(name) {
      through((its) => its.cancelled(name)).catch(reportLoss);
    },
    speak(lang) {
      door?.speak(lang).catch(reportLoss);
    },
    close: () => door?.close(),
  };
}
