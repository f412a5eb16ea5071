/** Dialogs of the page around the element, and the elements in them. */
import type { Messages } from '../i18n/index.js';
import { button } from '../ui/button.js';

export function element<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: K,
  text = '',
): HTMLElementTagNameMap[K] {
  const its = page.createElement(tag);
  if (text) its.textContent = text;
  return its;
}

/** Opens a dialog of this name and what is in it; it takes itself away when it is closed. */
export function openDialog(page: Document, t: Messages, name: string, content: readonly Node[]): HTMLDialogElement {
  const dialog = element(page, 'dialog');
  dialog.setAttribute('aria-label', name);
  const close = button(page, t.close, null, () => dialog.close());
  close.className = 'close';
  dialog.append(close, element(page, 'h2', name), ...content);
  dialog.addEventListener('close', () => dialog.remove());
  page.body.append(dialog);
  dialog.showModal();
  return dialog;
}
