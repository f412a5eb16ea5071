/** Der Rundgang: the tour of the desk on our own sample article, in German. */
import type { DeskTour } from '../../en/desk/tour.js';

export const deTour: DeskTour = {
  help: 'Hilfe',
  helpText:
    'Die drei Bereiche sind der Text des Artikels, die Aussage in der Hand und das Bild, das mit ihr wächst. Die sieben Schritte oben sagen, was noch zu tun ist; ihre Reihenfolge ist frei.',
  helpKeys:
    'Tasten im Text: Pfeile wandern, Umschalt + → markiert wortweise, Umschalt + ↓ nach Satzteilen (mit Alt dazu den Anfang), Q behält nur die Worte in Anführungszeichen, T übernimmt, Rücktaste legt weg. Überall: F6 geht reihum zu Schritten, Text, Aussage und Bild (mit Umschalt andersherum; in den Schritten ← → und Enter), Strg + Enter führt zur nächsten Stelle, Strg + S speichert, Strg + Z macht rückgängig, in einem Feld das dort Getippte.',
  startTour: 'Rundgang, vier Minuten',
  tour: 'Rundgang',
  tourStop: 'Halt {number} von {count}',
  tourNext: 'Weiter',
  tourBack: 'Ein Halt zurück',
  tourEnd: 'Rundgang beenden',
  tourDone:
    'Der Rundgang ist zu Ende. Arbeiten Sie mit dem Beispiel weiter, oder fangen Sie mit einem eigenen Artikel an.',
  stops: {
    text: [
      'Der Artikel',
      'Auf dieser Seite steht ein Artikel, den wir erfunden haben. Man kann ihn lesen und markieren, aber nicht ändern: So ist jedes Zitat Ihrer Geschichte wörtlich. Was gepunktet ist, sieht nach einer Aussage aus.',
    ],
    proposal: [
      'Was vorgeschlagen wird',
      'Was nach einer Aussage aussieht, wird hier vorgeschlagen, eines nach dem anderen. Ist es eine? Sagen Sie, wer spricht und über wen, und drücken Sie „Vorschlag übernehmen“, sonst legen Sie ihn weg oder überspringen ihn. In der Geschichte steht nichts, was Sie nicht übernommen haben.',
    ],
    hand: [
      'Von Hand',
      'Auch alles andere lässt sich übernehmen: Ziehen Sie die Maus über ein paar Worte des Textes, oder wandern Sie mit den Pfeiltasten hin, und drücken Sie „Übernehmen“.',
    ],
    statement: [
      'Wer, über wen, wie',
      'Jede Aussage sagt, wer spricht, über wen oder was, und in welcher Beziehung eines zum anderen steht: lobt, zahlt, widerspricht. Wählen Sie aus dem Angebot, mit der Maus oder mit seiner Zahl, oder schreiben Sie, was Sie brauchen: Bei den Verben öffnet eine Zahl einen Ton, und die nächste wählt. Was noch offen ist, sagt es.',
    ],
    picture: [
      'Das Bild',
      'Hier wächst die Geschichte, während Sie arbeiten. Drücken Sie eine Linie, und ihre Aussage ist in der Hand; ziehen Sie einen Kreis, wohin er soll. Ihre Leser bekommen dasselbe Bild und hinter jeder Linie die Worte.',
    ],
    who: [
      'Wer',
      'Schritt 2 hat alle, die in der Geschichte vorkommen, und Namen aus dem Text. Sagen Sie, was jeder ist: eine Person, eine Firma, ein Ort. Zwei Namen derselben Person lassen sich zusammenführen.',
    ],
    read: [
      'Durchlesen',
      'Schritt 4 zählt die Sätze auf, die noch niemand angesehen hat, damit nichts übersehen wird. Übernehmen Sie, was eine Behauptung ist, und legen Sie den Rest weg.',
    ],
    title: [
      'Titel, Kern, Tag',
      'Schritt 5 fragt nach einem Titel, nach einem Satz, den Leser behalten sollen, und nach dem Tag, für den das alles gilt. Auch Übersetzungen und eine geführte Lektüre sind hier.',
    ],
    check: [
      'Prüfen',
      'Schritt 6 vergleicht Ihre Angaben mit dem Artikel: die Worte, wer spricht, den Betrag, den Tag. Jeder Punkt ist einen Druck von seiner Stelle entfernt. Wo Sie es besser wissen, sagen Sie in einer Notiz, warum.',
    ],
    publish: [
      'Speichern und veröffentlichen',
      '„Speichern“ gibt Ihnen eine Datei, in der alles ist. „Veröffentlichen“ fragt, wo die Geschichte stehen wird, und macht ein Zip für den Server, mit einem Blatt, das sagt, was wohin kommt. Das ist alles: Probieren Sie es aus.',
    ],
  },
};
