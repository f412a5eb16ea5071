/** What the page says of a file, over whatever it shows; nothing that was shown is lost. */
import { button } from '../ui/button.js';

export interface FileNotice {
  /** `close`: the name of the button that puts it away; without one it stays until it is hushed. */
  say(role: 'alert' | 'status', lines: readonly string[], close: string | null): void;
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

  return {
    say(role, lines, close) {
      hush();
      const its = page.createElement('div');
      its.className = 'refusal';
      its.setAttribute('role', role);
      for (const text of lines.slice(0, LINES)) {
        const line = page.createElement('p');
        line.textContent = text;
        its.append(line);
      }
      if (close != null) its.append(button(page, close, null, hush));
      host.append(its);
      box = its;
    },
    hush,
  };
}
