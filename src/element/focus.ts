/** After the state has changed: the open statement into view, focus where the reader's attention is. */
import type { State } from './state.js';

export interface Focus {
  /** Called once the change is in the DOM. */
  follow(before: State, now: State): void;
}

interface Rooted extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** `element` is read when something changes, never before. */
export function createFocus(element: Rooted): Focus {
  const find = <E extends HTMLElement>(selector: string) => element.renderRoot.querySelector<E>(selector);

  function scrollTo(id: string): void {
    const scroll = find('.panel .scroll');
    if (!scroll) return;
    const card = scroll.querySelector<HTMLElement>(`[data-statement="${CSS.escape(id)}"]`);
    // Not scrollIntoView: it would scroll the host's page too.
    scroll.scrollTop = card ? card.offsetTop - scroll.offsetTop : 0;
  }

  return {
    follow(before, now) {
      if (before.selected?.id === now.selected?.id && before.edge === now.edge) return;
      if (now.selected) scrollTo(now.selected.id);
      const root = element.shadowRoot;
      const active = root?.activeElement;
      const inPanel = active == null || active.closest('.panel, .search') != null;
      const hadFocus = document.activeElement === element || active != null;
      if (!hadFocus && !before.selected) return;
      if (now.selected && inPanel && hadFocus) find('.panel h2')?.focus({ preventScroll: true });
      if (!now.selected && inPanel && hadFocus) find('.stage')?.focus({ preventScroll: true });
    },
  };
}
