/** What is known of each language before its file has come: how it runs, what is said when that cannot come, the words of the first picture. */
import { de } from './de/first.js';
import { en } from './en/first.js';

export const FIRST = { de, en } as const;
