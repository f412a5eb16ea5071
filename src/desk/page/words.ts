/** What the page says. */
import { deFiles } from '../../i18n/de/desk/files.js';
import { deHand } from '../../i18n/de/desk/hand.js';
import { dePage } from '../../i18n/de/desk/page.js';
import { deRead } from '../../i18n/de/desk/read.js';
import { deTelling } from '../../i18n/de/desk/telling.js';
import { deTour } from '../../i18n/de/desk/tour.js';
import { type DeskFiles, enFiles } from '../../i18n/en/desk/files.js';
import { type DeskHand, enHand } from '../../i18n/en/desk/hand.js';
import { type DeskPage, enPage } from '../../i18n/en/desk/page.js';
import { type DeskRead, enRead } from '../../i18n/en/desk/read.js';
import { type DeskTelling, enTelling } from '../../i18n/en/desk/telling.js';
import { type DeskTour, enTour } from '../../i18n/en/desk/tour.js';
import type { Language } from '../../i18n/index.js';

import { fill } from '../model/edit.js';

export { fill };
export type DeskPageWords = DeskPage & DeskFiles & DeskTelling & DeskHand & DeskRead & DeskTour;

const WORDS: Readonly<Record<Language, DeskPageWords>> = {
  de: { ...dePage, ...deFiles, ...deTelling, ...deHand, ...deRead, ...deTour },
  en: { ...enPage, ...enFiles, ...enTelling, ...enHand, ...enRead, ...enTour },
};

export const pageWords = (lang: Language): DeskPageWords => WORDS[lang];

/** Words for one thing and for any other number of things; both languages of the page need no more. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** How many, in words that fit the number. */
export const counted = (words: Counted | string, count: number): string =>
  fill(typeof words === 'string' ? words : count === 1 ? words.one : words.other, { count: String(count) });
