/** Asks how a table is to be read: where its reader sees that the guess was wrong, or where nothing came of it. */
import { isolated } from '../story/telling/isolate.js';
import { closeDialogs } from '../ui/in-front.js';
import type { FileNotice } from './file-notice.js';
import { type Calls, type FileWords, faultSentence, wordsIn } from './file-words.js';
import type { GraphFault, TableForm } from './graph.js';

/** As it was read, or was to be, and why it could not be. */
export interface AskedForm {
  readonly form?: TableForm | null | undefined;
  readonly fault?: GraphFault;
}

export interface Asking {
  ask(file: File, asked: AskedForm, again: (form: TableForm) => void): Promise<void>;
  /** Something else has come. */
  close(): void;
}

export function createAsking(
  page: Document,
  notice: FileNotice,
  words: FileWords,
  calls: Calls,
  lang: () => string,
): Asking {
  let dialog: HTMLDialogElement | null = null;
  return {
    async ask(file, { form = null, fault }, again) {
      const mine = ++calls.now;
      const [[t, all], { openCorrecting, headOf }] = await Promise.all([
        wordsIn(lang()),
        import('./correcting/index.js'),
      ]);
      const head = await headOf(file).catch(() => null);
      if (mine !== calls.now) return;
      notice.hush();
      if (!head) return words.refuse({ code: 'unreadable', where: null, found: '' }, file.name);
      closeDialogs(page);
      dialog = openCorrecting({
        ...{ page, lang: lang(), close: all.close, name: file.name, head, form },
        fault: fault ? `${t.refused(isolated(file.name))} ${faultSentence(fault, t)}` : '',
        read: again,
      });
    },
    close: () => dialog?.close(),
  };
}
