/** What is said of a story's tables, in both languages: fetched with the first of them. */
import { de } from './de/sheets.js';
import { en } from './en/sheets.js';
import { type Language, pickLanguage } from './index.js';
import type { SheetMessages } from './types/sheets.js';

const SHEETS: Readonly<Record<Language, SheetMessages>> = { de, en };

/** English where there is no such language. */
export const sheetMessages = (lang: string): SheetMessages => SHEETS[pickLanguage([lang])];
