/** What only the script-less figure says, in German. */
import type { FigureMessages } from '../types/figure.js';

export const de: FigureMessages = {
  caption:
    'Jede Linie ist belegt; der Wortlaut steht darunter. Der Pfeil zeigt, über wen gesprochen wird; eine offene Spitze heißt: geplant, behauptet oder bestritten; eine durchkreuzte Linie: bestritten. Größe, Abstand und Lage bedeuten nichts.',
  inWords: 'Wer was sagt, im Wortlaut',
  ourTranslations: 'Die Übersetzungen sind unsere eigenen, nach dem Wortlaut der Quelle.',
};
