/** What is said while there is no interface to say it: one sentence and one button, in the reader's language. */
import { FIRST, type Language } from '../../i18n/index.js';

export interface PlainNotice {
  readonly sentence: string;
  /** What the button says; without it there is none. */
  readonly retry?: string;
}

/** Where not even the words for what went wrong can be fetched. */
export function unsaid(lang: Language): string {
  return navigator.onLine ? FIRST[lang].lost : FIRST[lang].offline;
}

/** Why the interface did not come. */
export async function noticeFor(error: unknown, lang: Language): Promise<PlainNotice> {
  const barred = await import('./failure-reasons.js').then(
    ({ barredBy }) => barredBy(error, lang),
    () => null,
  );
  return barred ? { sentence: barred } : { sentence: unsaid(lang), retry: FIRST[lang].retry };
}

export function plainNotice(page: Document, { sentence, retry }: PlainNotice, again: () => void): HTMLElement {
  const notice = page.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  const list = page.createElement('ul');
  list.appendChild(page.createElement('li')).textContent = sentence;
  notice.append(list);
  if (!retry) return notice;
  const button = page.createElement('button');
  button.type = 'button';
  button.dataset['retry'] = '';
  button.textContent = retry;
  button.addEventListener('click', again);
  notice.append(button);
  return notice;
}
