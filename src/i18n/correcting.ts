/** What is said of how a table was read, in both languages: fetched with the viewer of networks. */
import { de } from './de/correcting.js';
import { en } from './en/correcting.js';
import { type Language, pickLanguage } from './index.js';
import type { CorrectingMessages } from './types/correcting.js';

const CORRECTING: Readonly<Record<Language, CorrectingMessages>> = { de, en };

/** English where there is no such language. */
export const correctingMessages = (lang: string): CorrectingMessages => CORRECTING[pickLanguage([lang])];

/** A separator by its name; one that has none stands for itself. */
export const separatorName = (separator: string, { separators }: CorrectingMessages): string =>
  (separators as Readonly<Record<string, string>>)[separator] ?? separator;

const ENCODING_NAMES: Readonly<Record<string, string>> = {
  ...{ 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE', macintosh: 'Mac Roman' },
  ...{ shift_jis: 'Shift JIS', gb18030: 'GB 18030', big5: 'Big5', 'euc-kr': 'EUC-KR' },
};

/** An encoding as people call it, alike in all languages. */
export const encodingName = (encoding: string): string => ENCODING_NAMES[encoding] ?? encoding;
