/** What is said of a story's tables, in German. */
import type { SheetMessages } from '../types/sheets.js';

export const de: SheetMessages = {
  place: { row: '{sheet}, Zeile {row}', cell: '{sheet}, Zeile {row}, Zelle {cell}' },
  faults: {
    'sheet-missing': [
      'Das Blatt „{found}“ fehlt.',
      'Ergänzen Sie es mit den Spalten {known}; in der Vorlage ist es da.',
    ],
    'sheet-twice': ['Für „{found}“ gibt es zwei Blätter.', 'Führen Sie ihre Zeilen in einem zusammen.'],
    'sheet-empty': ['Das Blatt ist leer.', 'Seine erste Zeile muss die Spalten nennen: {known}.'],
    'sheet-unknown': ['Das Blatt „{found}“ bleibt weg.', 'Eine Geschichte hat die Blätter {known}.'],
    'no-story-row': [
      'Unter dem Kopf des Blattes steht keine Zeile.',
      'Tragen Sie Format 1, eine Kennung, eine Sprache und einen Titel ein.',
    ],
    'two-story-rows': [
      'Eine Datei enthält eine Geschichte, und dies ist eine zweite Zeile.',
      'Löschen Sie sie, oder machen Sie daraus eine eigene Datei.',
    ],
    'column-missing': ['Die Spalte „{found}“ fehlt.', 'Ergänzen Sie sie; ohne sie ist das Blatt nicht zu lesen.'],
    'column-twice': ['Die Spalte „{found}“ gibt es zweimal.', 'Benennen Sie eine der beiden um, oder löschen Sie sie.'],
    'column-unknown': ['Die Spalte „{found}“ bleibt weg.', 'Das Blatt hat die Spalten {known}.'],
    'language-missing': [
      'Hier steht eine Übersetzung ohne ihre Sprache.',
      'Nennen Sie die Spalte „{found} (en)“, oder welche Sprache es ist.',
    ],
    'both-texts': [
      '„{found}“ hat einen Text für alle Sprachen und einen für eine einzelne.',
      'Setzen Sie den für alle in die Spalte seiner Sprache.',
    ],
    'cells-merged': [
      'Die Zellen {found} sind verbunden, sodass nur die erste etwas enthält.',
      'Trennen Sie sie, und füllen Sie jede aus.',
    ],
    'cell-error': ['Die Zelle zeigt einen Fehler.', 'Berichtigen Sie die Formel, oder schreiben Sie den Wert selbst.'],
    rounded: [
      '„{found}“ ist eine Zahl, von der das Programm Stellen verloren hat.',
      'Formatieren Sie die Spalte als Text, und schreiben Sie sie neu.',
    ],
    'unknown-review': [
      'Eine Aussage mit der Kennung „{found}“, die geprüft wäre, gibt es nicht.',
      'Berichtigen Sie die Kennung, oder löschen Sie die Zeile.',
    ],
    'not-utf8-table': [
      'Die Tabelle gibt sich als UTF-8 aus und ist es nicht.',
      'Speichern Sie sie noch einmal als „CSV UTF-8“.',
    ],
    'is-html': [
      'Die Datei ist eine Webseite, obwohl sie wie eine Tabelle heißt.',
      'Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie als XLSX oder „CSV UTF-8“.',
    ],
    'open-quote': [
      'Ein Anführungszeichen wird geöffnet und nie geschlossen.',
      'Schließen Sie es; in einer Zelle stehen zwei für eines.',
    ],
    'no-table': [
      'Die Datei ist keine Tabelle, deren Spalten bekannt sind.',
      'Ihre erste Zeile muss die Spalten nennen: {known}.',
    ],
    'bad-part': [
      'Die Arbeitsmappe ist beschädigt.',
      'Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie noch einmal als XLSX.',
    ],
    'bad-zip': [
      'Die Datei ist beschädigt oder abgeschnitten.',
      'Holen Sie sie noch einmal, oder speichern Sie sie neu.',
    ],
    'too-large-inside': [
      'Ausgepackt enthält sie mehr als {max} MB.',
      'Eine Geschichte hat höchstens 5; sehen Sie nach, was sonst in der Datei ist.',
    ],
  },
  cures: {
    missing: 'Füllen Sie die Zelle aus; das Format braucht sie hier.',
    type: 'Schreiben Sie den bloßen Wert: eine Zahl wie 1500000 oder 2.5, true oder false.',
    empty: 'Schreiben Sie etwas, oder lassen Sie die Zelle leer.',
    'empty-list': 'Nennen Sie mindestens eins; mehrere trennt ein Semikolon.',
    'unknown-format': 'Schreiben Sie 1 in die Spalte „format“, oder nehmen Sie ein neueres Edgewise.',
    'repeated-id': 'Nennen Sie sie einmal in der Zelle.',
    'unknown-relation': 'Ergänzen Sie sie im Blatt „Relations“, oder berichtigen Sie die Kennung.',
    'unknown-source': 'Ergänzen Sie sie im Blatt „Sources“, oder berichtigen Sie die Kennung.',
    'unknown-entity':
      'Ergänzen Sie sie im Blatt „Parties“, oder berichtigen Sie die Kennung; mehrere trennt ein Semikolon.',
    'mutual-form': 'Schreiben Sie „reported“ in die Spalte „form“, oder lassen Sie „mutual“ leer.',
    'mutual-to': 'Setzen Sie, wen sie nennt, in „from“, oder lassen Sie „mutual“ leer.',
    'speech-from':
      'Nennen Sie nur, wer spricht; gibt es die Quelle nur wieder, dann schreiben Sie „reported“ in die Spalte „form“.',
    'no-inner-marks':
      'Nehmen Sie die Zeichen der Quelle mit hinein, oder schreiben Sie „indirect“ in die Spalte „form“.',
    'too-large': 'Teilen Sie die Geschichte, oder lassen Sie weg, was niemand beim Lesen braucht.',
  },
  dayNumber:
    'Das Programm hat hier ein Datum als Zahl seines Tages: Formatieren Sie die Zelle als Text, und schreiben Sie 2025-01-23.',
  example: {
    title: 'Beispiel: Schreiben Sie Ihren eigenen Titel',
    speaker: 'Die Bürgermeisterin (Beispiel)',
    about: 'Die Brücke (Beispiel)',
    label: 'bezweifelt',
    source: 'Beispiel eines Berichts',
    quote: 'Ich glaube nicht, dass sie in diesem Jahr fertig wird',
    translation: 'I do not believe that it will be finished this year',
  },
};
