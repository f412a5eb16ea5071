/** What only the script-less figure says; apart from the rest, so that no reader's browser loads it. */

export interface FigureMessages {
  /** How to read a picture that answers no press. */
  readonly caption: string;
  /** Heading over the statements. */
  readonly inWords: string;
  /** Said once where translations stand. */
  readonly ourTranslations: string;
}

const FIGURE: Readonly<Record<string, FigureMessages>> = {
  de: {
    caption:
      'Jede Linie ist belegt; der Wortlaut steht darunter. Der Pfeil zeigt, über wen gesprochen wird; eine offene Spitze heißt: geplant, behauptet oder bestritten. Größe, Abstand und Lage bedeuten nichts.',
    inWords: 'Wer was sagt, im Wortlaut',
    ourTranslations: 'Die Übersetzungen sind unsere eigenen, nach dem Wortlaut der Quelle.',
  },
  en: {
    caption:
      'Every line has its proof; the words stand below. The arrow points at whom the words are about; an open head means: planned, claimed or denied. Size, distance and place mean nothing.',
    inWords: 'Who says what, word for word',
    ourTranslations: 'The translations are our own, made from the source’s words.',
  },
};

/** `lang` as `pickLanguage` gives it; English where there is no such. */
export function figureMessages(lang: string): FigureMessages {
  const found = FIGURE[lang] ?? FIGURE.en;
  if (!found) throw new Error(`no figure messages for ${lang}`);
  return found;
}
