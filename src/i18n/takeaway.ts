/** What is said of files to take away, in both languages: fetched when a reader asks for one, and one file is less to wait for than two. */
import { de } from './de/takeaway.js';
import { en } from './en/takeaway.js';
import { type Language, pickLanguage } from './index.js';
import type { TakeawayMessages } from './types/takeaway.js';

const TAKEAWAY: Readonly<Record<Language, TakeawayMessages>> = { de, en };

/** English where there is no such language. */
export const takeawayMessages = (lang: string): TakeawayMessages => TAKEAWAY[pickLanguage([lang])];
