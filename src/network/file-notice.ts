/** What the page says of a file, over whatever it shows; nothing that was shown is lost. */
import { button } from '../ui/button.js';
import { frontDialog } from '../ui/in-front.js';

export interface FileNotice {
  /** `close`: the name of the button that puts it away; without one it stays until it is hushed. */
  say(role: 'alert' | 'status', lines: readonly string[], close: string | null): void;
  /** Work that takes a while and can be called off; what is returned says how far it is, 0 to 1 and in words. */
  watch(title: string, cancel: string, stop: () => void): (share: number, words: string) => void;
  /** The keys go on from its button. */
  focus(): void;
  hush(): void;
}

/** Sentences about one file that are shown at most. */
const LINES = 8;

export function createNotice(host: HTMLElement): FileNotice {
  const page = host.ownerDocument;
  let box: HTMLElement | null = null;

  function hush(): void {
    box?.remove();
    box = null;
  }

  function line(text: string): HTMLParagraphElement {
    const its = page.createElement('p');
    its.textContent = text;
    return its;
  }

  /** It comes first, so that the keys reach it next after the button that opens a file; while a dialog is open, in that. */
  function put(...parts: HTMLElement[]): HTMLElement {
    hush();
    box = page.createElement('div');
    box.className = 'refusal';
    box.append(...parts);
    const its = box;
    const dialog = frontDialog(page);
    (dialog ?? host).prepend(its);
    // What it says is not gone with the dialog.
    dialog?.addEventListener('close', () => box === its && host.prepend(its), { once: true });
    return its;
  }

  return {
    say(role, lines, close) {
      const its = put(...lines.slice(0, LINES).map(line));
      its.setAttribute('role', role);
      if (close != null) its.append(button(page, close, null, hush));
    },
    watch(title, cancel, stop) {
      const [name, bar, words] = [line(title), page.createElement('progress'), line('')];
      // What is told is that it has begun: a voice that reads each number would not let its listener be.
      name.setAttribute('role', 'status');
      bar.max = 1;
      bar.ariaLabel = title;
      put(name, bar, words, button(page, cancel, null, stop)).classList.add('reading');
      return (share, text) => {
        bar.value = share;
        words.textContent = text;
      };
    },
    focus: () => box?.querySelector('button')?.focus(),
    hush,
  };
}
