/** What the page says. */
import { deHand } from '../../i18n/de/desk-hand.js';
import { dePage } from '../../i18n/de/desk-page.js';
import { deTelling } from '../../i18n/de/desk-telling.js';
import { deTour } from '../../i18n/de/desk-tour.js';
import { type DeskHand, enHand } from '../../i18n/en/desk-hand.js';
import { type DeskPage, enPage } from '../../i18n/en/desk-page.js';
import { type DeskTelling, enTelling } from '../../i18n/en/desk-telling.js';
import { type DeskTour, enTour } from '../../i18n/en/desk-tour.js';
import type { Language } from '../../i18n/index.js';

export { fill } from '../model/edit.js';
export type DeskPageWords = DeskPage & DeskTelling & DeskHand & DeskTour;

const WORDS: Readonly<Record<Language, DeskPageWords>> = {
  de: { ...dePage, ...deTelling, ...deHand, ...deTour },
  en: { ...enPage, ...enTelling, ...enHand, ...enTour },
};

export const pageWords = (lang: Language): DeskPageWords => WORDS[lang];
