/** Wie eine Tabelle gelesen wurde, auf Deutsch. */
import type { CorrectingMessages } from '../types/correcting.js';

export const de: CorrectingMessages = {
  readAs: (how) => `Gelesen als: ${how}.`,
  correct: 'Berichtigen …',
  title: (file) => `Wie ist „${file}“ zu lesen?`,
  hint: 'Was gezeigt wird, bleibt, bis Sie „Lesen“ drücken.',
  separator: 'Trennzeichen',
  separators: { ',': 'Komma', ';': 'Semikolon', '\t': 'Tabulator', '|': 'senkrechter Strich', ' ': 'Leerzeichen' },
  encoding: 'Zeichenkodierung',
  quoted: 'Anführungszeichen halten eine Zelle zusammen',
  header: 'Namen der Spalten',
  headerIn: (row) => (row == null ? 'keine Spaltennamen' : `Namen in Zeile ${row}`),
  roles: { source: 'Quelle', target: 'Ziel', weight: 'Gewicht', direction: 'Richtung' },
  none: 'keine Spalte',
  directions: { directed: 'alle gerichtet', undirected: 'alle ungerichtet' },
  byColumn: (column) => `nach der Spalte „${column}“`,
  preview: (rows, columns) =>
    `${rows === 1 ? 'Die erste Zeile' : `Die ersten ${rows} Zeilen`} in ${columns === 1 ? 'einer Spalte' : `${columns} Spalten`}`,
  sameEnds: 'Quelle und Ziel sind dieselbe Spalte: Wählen Sie zwei.',
  oneColumn: 'So gibt es nur eine Spalte, und eine Kante braucht zwei: Wählen Sie ein anderes Trennzeichen.',
  read: 'Lesen',
  cancel: 'Abbrechen',
};
