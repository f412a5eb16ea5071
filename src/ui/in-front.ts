/** While a dialog is modal all else on the page is inert: what is said then is neither seen nor heard unless it stands in the dialog. */

/** The dialog over everything else; null where there is none. */
export const frontDialog = (page: Document): HTMLDialogElement | null =>
  [...page.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1) ?? null;

/** Something else is shown now, of which no dialog speaks. */
export function closeDialogs(page: Document): void {
  for (const dialog of page.querySelectorAll<HTMLDialogElement>('dialog:modal')) dialog.close();
}

/** Says the sentence in the dialog that lies over everything else, if there is one; an empty one takes back what was said. */
export function sayInFront(page: Document, sentence: string): void {
  const dialog = frontDialog(page);
  const last = dialog?.querySelector(':scope > [data-in-front]');
  if (last?.textContent === sentence) return;
  last?.remove();
  if (!dialog || sentence === '') return;
  const its = page.createElement('p');
  its.toggleAttribute('data-in-front', true);
  its.setAttribute('role', 'status');
  // A live region is told of what comes into it.
  dialog.prepend(its);
  its.textContent = sentence;
}
