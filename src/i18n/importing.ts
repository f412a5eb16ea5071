/** What is said while a second story is made one with the first, in both languages: fetched with the first of them. */
import { de } from './de/importing.js';
import { en } from './en/importing.js';
import { type Language, pickLanguage } from './index.js';
import type { ImportMessages } from './types/importing.js';

const IMPORTING: Readonly<Record<Language, ImportMessages>> = { de, en };

/** English where there is no such language. */
export const importMessages = (lang: string): ImportMessages => IMPORTING[pickLanguage([lang])];
