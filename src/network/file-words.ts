/** What is said of a file that is being read, or was refused, in the language of the page. */
import { loadMessages } from '../i18n/index.js';
import { type GraphMessages, loadGraphMessages } from '../i18n/network.js';
import { isolated } from '../story/telling/isolate.js';
import type { FileNotice } from './file-notice.js';
import type { GraphFault } from './graph.js';
import type { FileProgress } from './read/messages.js';

/** Counts what is asked for, so that what comes late does not take another's place. */
export interface Calls {
  now: number;
}

export const wordsIn = (lang: string) => Promise.all([loadGraphMessages(lang), loadMessages(lang)]);

/** What is wrong, where, and how to mend it. */
export function faultSentence({ code, where, found }: GraphFault, t: GraphMessages): string {
  const [fault, cure] = t.faults[code](found);
  const spot = where == null ? '' : `${t.at(where)}: `;
  return `${spot}${fault} ${cure}`;
}

export interface FileWords {
  /** Shows how far a file is, with a way to call it off. What it resolves to hears of that; null where something else has come meanwhile. */
  read(file: File, cancel: () => void): Promise<((progress: FileProgress) => void) | null>;
  /** The page will not answer for a while. */
  wait(name: string): Promise<void>;
  cancelled(name: string): Promise<void>;
  refuse(fault: GraphFault, name: string): Promise<void>;
}

export function createFileWords(notice: FileNotice, calls: Calls, lang: () => string): FileWords {
  return {
    async read({ name, size }, cancel) {
      const mine = ++calls.now;
      const [t] = await wordsIn(lang());
      if (mine !== calls.now) return null;
      const tell = notice.watch(t.reading(isolated(name)), t.cancel, cancel);
      tell(0, t.bytesRead(0, size));
      return ({ bytes, share, nodes, edges }) => {
        const found = nodes + edges > 0;
        tell(found ? share : bytes / size, found ? `${t.nodes(nodes)} · ${t.edges(edges)}` : t.bytesRead(bytes, size));
      };
    },
    async wait(name) {
      const mine = calls.now;
      const [t] = await wordsIn(lang());
      if (mine === calls.now) notice.say('status', [t.reading(isolated(name))], null);
    },
    async cancelled(name) {
      const mine = ++calls.now;
      const [t, all] = await wordsIn(lang());
      if (mine !== calls.now) return;
      notice.say('status', [`${t.readingCancelled(isolated(name))} ${t.kept}`], all.close);
      notice.focus();
    },
    async refuse(fault, name) {
      const [t, all] = await wordsIn(lang());
      notice.say('alert', [`${t.refused(isolated(name))} ${t.kept}`, faultSentence(fault, t)], all.close);
    },
  };
}
