/** What the rules of the page around a graph keep from it, said where a language's own file may not have come. */
import { de } from './de/barred.js';
import { en } from './en/barred.js';
import type { Language } from './index.js';
import type { BarredMessages } from './types/barred.js';

export const BARRED: Readonly<Record<Language, BarredMessages>> = { de, en };
