/** A menu that a button opens, after the ARIA pattern: arrows, Home and End go through it, Escape leads back to the button. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';

export interface MenuItem {
  readonly name: string;
  readonly label: string;
  choose(): void;
}

/** Ids of the button and of the menu in their shadow root. */
const [BUTTON, MENU] = ['take-button', 'take-menu'];

const itemsIn = (menu: Element): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];

/** CSS px that stay free above it, and that it has in any case. */
const [MENU_ABOVE, MENU_LEAST] = [10, 200];

/** As high as it is where there is room up to the top of what it belongs to; else it scrolls. */
function fit(menu: Element): void {
  const box = menu.parentElement;
  const { host } = menu.getRootNode() as ShadowRoot;
  if (!box || !host) return;
  const top = Math.max(host.getBoundingClientRect().top, 0) + MENU_ABOVE;
  box.style.maxHeight = `${Math.max(MENU_LEAST, Math.floor(box.getBoundingClientRect().bottom - top))}px`;
}

/** Its items come after it. */
const enter = (menu?: Element) => {
  if (!menu) return;
  queueMicrotask(() => {
    fit(menu);
    itemsIn(menu)[0]?.focus({ preventScroll: true });
  });
};

const backToButton = (menu: Element) =>
  (menu.getRootNode() as ShadowRoot).getElementById(BUTTON)?.focus({ preventScroll: true });

function keys(close: () => void) {
  return (event: KeyboardEvent) => {
    const menu = event.currentTarget as HTMLElement;
    const items = itemsIn(menu);
    const at = items.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (to != null) items[to % items.length]?.focus();
    else if (event.key === 'Escape') {
      backToButton(menu);
      close();
    } else {
      // Tab goes on from here, and what is left closes.
      if (event.key !== 'Tab') event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Safari gives a pressed button no focus, and would take it from the menu before the press is one. */
const keepFocus = (event: Event) => event.preventDefault();

/** Over the button's row; `note` says what holds for all items. */
export function menu(label: string, note: string, items: readonly MenuItem[], close: () => void): TemplateResult {
  const left = (event: FocusEvent) => {
    const to = event.relatedTarget;
    const own = to instanceof Node && (event.currentTarget as Node).contains(to);
    if (!own && !(to instanceof Element && to.id === BUTTON)) close();
  };
  return html`<div class="menu" @mousedown=${keepFocus}>
    ${note ? html`<p class="hint" id="take-note">${note}</p>` : nothing}
    <ul id=${MENU} role="menu" aria-label=${label} aria-describedby=${note ? 'take-note' : nothing} ${ref(enter)} @keydown=${keys(close)} @focusout=${left}>${items.map(
      ({ name, label: text, choose }) =>
        html`<li role="none"><button type="button" role="menuitem" tabindex="-1" data-take=${name} @click=${(
          event: Event,
        ) => {
          const list = (event.currentTarget as Element).closest('[role=menu]');
          if (list) backToButton(list);
          close();
          choose();
        }}>${text}</button></li>`,
    )}</ul></div>`;
}
