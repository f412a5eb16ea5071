/** Dialogs of a page, and the elements in them. */
import { button } from './button.js';

export function element<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: K,
  text = '',
): HTMLElementTagNameMap[K] {
  const its = page.createElement(tag);
  if (text) its.textContent = text;
  return its;
}

/** Opens a dialog of this name and what is in it; it takes itself away when it is closed. `close`: the name of the button that does so. */
export function openDialog(page: Document, close: string, name: string, content: readonly Node[]): HTMLDialogElement {
  const dialog = element(page, 'dialog');
  dialog.setAttribute('aria-label', name);
  const its = button(page, close, null, () => dialog.close());
  its.className = 'close';
  dialog.append(its, element(page, 'h2', name), ...content);
  dialog.addEventListener('close', () => dialog.remove());
  page.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A hidden field for a file, and the button that stands for it. */
export function fileChoice(page: Document, label: string, take: (file: File) => void): HTMLElement[] {
  const input = element(page, 'input');
  input.type = 'file';
  input.hidden = true;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) take(file);
    // The same file may be chosen again.
    input.value = '';
  });
  return [button(page, label, null, () => input.click()), input];
}
