/** What the page says. */
import { dePage } from '../../i18n/de/desk-page.js';
import { type DeskPage, enPage } from '../../i18n/en/desk-page.js';
import type { Language } from '../../i18n/index.js';

export type { DeskPage } from '../../i18n/en/desk-page.js';
export { fill } from '../model/edit.js';

export function pageWords(lang: Language): DeskPage {
  return lang === 'de' ? dePage : enPage;
}
