/** What is around an element: its language, how near its reader is, whether it is being printed. */
import { type Language, pickLanguage } from '../../i18n/index.js';
import { onScheme } from '../../stage/theme.js';
import { onPrint } from '../../ui/print.js';

/** The first of the languages of the element, its surroundings and the reader that the interface speaks. */
export function languageOf(element: HTMLElement): Language {
  const near = element.parentElement?.closest('[lang]')?.getAttribute('lang');
  return pickLanguage([element.lang, near ?? '', ...navigator.languages].filter(Boolean));
}

/**
 * Whether the reader is near: within one viewport of the element. Calls back at each change, and at once where the browser cannot tell;
 * returns the undo.
 */
function watchNear(element: Element, changed: (near: boolean) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    changed(true);
    return () => {};
  }
  const observer = new IntersectionObserver((entries) => changed(entries.at(-1)?.isIntersecting === true), {
    rootMargin: '100%',
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** Until the reader is near nothing starts, and far away nothing is kept drawn; on paper there is no far away. */
export class Presence {
  /** Whether what costs something is to be there. */
  near = false;
  printing = false;
  #within = false;
  #undo: (() => void) | null = null;
  readonly #approached: () => void;

  /** `approached`: the reader comes near or is far again. */
  constructor(approached: () => void) {
    this.#approached = approached;
  }

  /**
   * `back`: it is put back after a while, and what a reader may be looking at does not wait until it is told so. `recoloured`: the page's
   * scheme is another; `printed`: it is about to be printed, or has been.
   */
  watch(element: Element, back: boolean, recoloured: () => void, printed: () => void): void {
    if (this.#undo) return;
    const stops = [
      watchNear(element, (near) => this.#approach(near)),
      onScheme(recoloured),
      onPrint((printing) => {
        this.printing = printing;
        this.#approach(this.#within);
        printed();
      }),
    ];
    this.#undo = () => {
      for (const stop of stops) stop();
    };
    if (back) this.#approach(true);
  }

  /** Another document cannot be watched from this one. */
  unwatch(): void {
    this.#undo?.();
    this.#undo = null;
  }

  leave(): void {
    this.unwatch();
    this.#within = this.near = false;
  }

  #approach(within: boolean): void {
    this.#within = within;
    this.near = within || this.printing;
    this.#approached();
  }
}
