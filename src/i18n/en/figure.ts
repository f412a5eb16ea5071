/** What only the script-less figure says, in English. */
import type { FigureMessages } from '../types/figure.js';

export const en: FigureMessages = {
  caption:
    'Every line has its proof; the words stand below. The arrow points at whom the words are about; an open head means: planned, claimed or denied; a line that is crossed out: denied. Size, distance and place mean nothing.',
  inWords: 'Who says what, word for word',
  ourTranslations: 'The translations are our own, made from the source’s words.',
};
