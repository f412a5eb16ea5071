/** One quiet line over the picture when a gesture went to the page: how to move the picture instead. Each is said once. */

/** Milliseconds that it stays. */
const WHILE = 2400;

export interface Hint {
  show(words: string): void;
  destroy(): void;
}

/** `host` is an element of ours over the picture; who cannot see the picture needs no hint how to move it. */
export function createHint(host: HTMLElement): Hint {
  const told = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    host.hidden = true;
  };
  return {
    show(words) {
      if (told.has(words)) return;
      told.add(words);
      host.textContent = words;
      host.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(hide, WHILE);
    },
    destroy() {
      clearTimeout(timer);
      hide();
    },
  };
}
