/** What only the script-less figure says; apart from the rest, so that no reader's browser loads it. */
import { de } from './de/figure.js';
import { en } from './en/figure.js';
import { type Language, pickLanguage } from './index.js';
import type { FigureMessages } from './types/figure.js';

const FIGURE: Readonly<Record<Language, FigureMessages>> = { de, en };

/** English where there is no such language. */
export const figureMessages = (lang: string): FigureMessages => FIGURE[pickLanguage([lang])];
