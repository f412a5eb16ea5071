/** What is said while there is no interface to say it: one sentence and one button, in the reader's language. */
export function plainNotice(
  page: Document,
  { offline, retry }: { readonly offline: string; readonly retry: string },
  again: () => void,
): HTMLElement {
  const notice = page.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  const button = page.createElement('button');
  button.type = 'button';
  button.dataset['retry'] = '';
  button.textContent = retry;
  button.addEventListener('click', again);
  const list = page.createElement('ul');
  list.appendChild(page.createElement('li')).textContent = offline;
  notice.append(list, button);
  return notice;
}
