/** What the table says, in both languages: it is fetched when a reader asks for it, and one file is less to wait for than two. */
import { de } from './de/table.js';
import { en } from './en/table.js';
import { type Language, pickLanguage } from './index.js';
import type { TableMessages } from './types/table.js';

const TABLE: Readonly<Record<Language, TableMessages>> = { de, en };

/** English where there is no such language. */
export const tableMessages = (lang: string): TableMessages => TABLE[pickLanguage([lang])];
