/** What the page says. */
import { dePage } from '../../i18n/de/desk-page.js';
import { deTelling } from '../../i18n/de/desk-telling.js';
import { type DeskPage, enPage } from '../../i18n/en/desk-page.js';
import { type DeskTelling, enTelling } from '../../i18n/en/desk-telling.js';
import type { Language } from '../../i18n/index.js';

export { fill } from '../model/edit.js';
export type DeskPageWords = DeskPage & DeskTelling;

const WORDS: Readonly<Record<Language, DeskPageWords>> = {
  de: { ...dePage, ...deTelling },
  en: { ...enPage, ...enTelling },
};

export const pageWords = (lang: Language): DeskPageWords => WORDS[lang];
