/** German. */
import { FIRST } from '../first.js';
import type { Messages } from '../types/interface.js';
import { filter } from './filter.js';

const INTERFACE_MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);
const plural = new Intl.PluralRules('de');
const few = (count: number, one: string, other: string) => `${count} ${plural.select(count) === 'one' ? one : other}`;

export const messages: Messages = {
  lang: 'de',
  dir: FIRST.de.dir,
  quotes: ['„', '“', '‚', '‘'],
  tones: {
    conflict: 'Konflikt',
    support: 'Unterstützung',
    money: 'Geld',
    role: 'Rolle',
    report: 'Bericht',
    other: 'Weiteres',
  },
  kinds: {
    person: 'Person',
    company: 'Unternehmen',
    organisation: 'Organisation',
    government: 'Staatliche Stelle',
    media: 'Medium',
    project: 'Projekt',
    product: 'Produkt',
    place: 'Ort',
    other: 'Sonstiges',
  },
  forms: { direct: 'wörtlich', partial: 'teils wörtlich', indirect: 'indirekte Rede', reported: 'berichtet' },
  formHints: {
    direct: 'Die Worte der sprechenden Person, wie die Quelle sie wiedergibt.',
    partial: 'Satz der Quelle; nur was in Anführungszeichen steht, sind die Worte der Person.',
    indirect: 'Die Quelle gibt mit eigenen Worten wieder, was gesagt wurde.',
    reported: 'Satz der Quelle, kein Zitat einer Person.',
  },
  modalities: { asserted: 'ohne Vorbehalt', planned: 'geplant', alleged: 'Behauptung', denied: 'bestritten' },
  asserted: { said: 'ohne Vorbehalt gesagt', reported: 'als Tatsache' },
  modalityHints: {
    planned: 'Die Quelle nennt es einen Plan, keine Tatsache.',
    alleged: 'Die Quelle gibt es als Behauptung wieder, nicht als Tatsache.',
    denied: 'Die Quelle berichtet, dass es bestritten wird.',
  },
  hedged: FIRST.de.hedged,
  // After a colon the claim stays a main clause, whatever its verb is.
  hedges: {
    asserted: ({ voice }) => [voice && `Nach Angaben von ${voice}: `, ''],
    planned: ({ voice, speaker }) =>
      speaker
        ? [voice && `Nach Angaben von ${voice}: `, ' (ein Plan)']
        : [voice ? `Nach Angaben von ${voice} geplant: ` : 'Geplant: ', ''],
    alleged({ voice, many, speaker }) {
      if (speaker) return [voice && `Nach Angaben von ${voice}: `, ' (eine Behauptung)'];
      if (many) return [`Nach Angaben von ${voice} wird behauptet: `, ''];
      return [voice ? `${voice} behauptet: ` : 'Behauptet wird: ', ''];
    },
    denied({ voice, many, speaker }) {
      if (speaker)
        return [`${voice && `Nach Angaben von ${voice}: `}${speaker} ${many ? 'bestreiten' : 'bestreitet'}: `, ''];
      if (many) return [`Nach Angaben von ${voice} wird bestritten: `, ''];
      return [voice ? `${voice} bestreitet: ` : 'Bestritten wird: ', ''];
    },
  },

  mutual: 'gegenseitig',
  statementOf: (place, all) => `Nr. ${place} von ${few(all, 'Aussage', 'Aussagen')}`,
  statements: (count) => few(count, 'Aussage', 'Aussagen'),
  shown: (shown, all) => `${shown} von ${few(all, 'Aussage', 'Aussagen')} gezeigt`,
  graphName: (title, entities, statements) =>
    `Beziehungsnetz zu „${title}“: ${few(entities, 'Beteiligter', 'Beteiligte')}, ${few(statements, 'Aussage', 'Aussagen')}`,
  loading: 'Die Geschichte wird geladen …',
  retry: FIRST.de.retry,
  partLost: 'Dieser Teil war nicht zu erreichen. Prüfen Sie die Verbindung, oder laden Sie die Seite neu.',
  partTried: 'Wird geladen …',
  close: 'Schließen',
  back: 'Zurück',

  legend: 'Arten von Beziehungen: ein- und ausschalten',
  all: 'alle',
  none: 'keine',
  only: (tone) => `nur ${tone}`,
  openRelations: (tone) => `${tone}: einzelne Beziehungen`,
  nothingShown: 'Alle Beziehungen sind ausgeschaltet.',
  showAll: 'Alle zeigen',
  filter,

  search: 'Suchen',
  searchHint: 'Name oder Zitat',
  noMatch: (query) => `Nichts gefunden zu „${query}“.`,
  matches: (count) => few(count, 'Treffer', 'Treffer'),

  tools: 'Werkzeuge des Bilds',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  takeAway: 'Mitnehmen',
  fit: 'Ganzes Bild zeigen',

  howToRead: 'So lesen Sie das Bild',
  readLine: 'Jede Linie ist belegt. Antippen, und der Wortlaut steht hier.',
  readDirection: 'Der Pfeil zeigt, über wen gesprochen wird.',
  readHead:
    'Volle Spitze: ohne Vorbehalt gesagt oder berichtet. Offene Spitze: geplant, behauptet oder bestritten; durchkreuzt: bestritten.',
  readWidth: 'Je mehr Aussagen, desto dicker die Linie; die Zahl nennt, wie viele.',
  readPlace: 'Größe, Abstand und Lage bedeuten nichts.',
  readShort: 'Jede Linie ist belegt: antippen und nachlesen.',
  readPlaceShort: 'Lage und Abstand bedeuten nichts.',
  startHere: 'Hier beginnen',
  aboutStory: 'Worum es geht',
  date: (year, month, day) => `${day ? `${day}. ` : ''}${INTERFACE_MONTHS[month - 1]} ${year}`,
  asOf: (date) => `Stand: ${date}`,

  about: 'über',
  and: 'und',
  alsoAbout: 'Betrifft auch',
  alsoHere: 'Auch an dieser Stelle',
  source: 'Quelle',
  channel: 'Gesagt bei',
  said: 'Gesagt am',
  onTheWordOf: 'Nach Angaben von',
  deniedBy: (many) => (many ? 'Bestritten, nach Angaben von' : 'Bestritten von'),
  reportBy: (publisher) => `Bericht von ${publisher}`,
  amount: 'Betrag',
  bounds: {
    exact: (amount) => amount,
    about: (amount) => `rund ${amount}`,
    'more-than': (amount) => `mehr als ${amount}`,
    'at-least': (amount) => `mindestens ${amount}`,
    'at-most': (amount) => `höchstens ${amount}`,
  },
  each: (amount) => `jeweils ${amount}`,
  translation: 'Unsere Übersetzung',
  wording: 'Wortlaut der Quelle',
  sourceFirst: 'Wortlaut der Quelle zuerst',
  original: 'Im Original',
  disputes: 'Widerspricht',
  disputedBy: 'Bestritten von',
  repliesTo: 'Antwort auf',
  repliedBy: 'Beantwortet von',
  alsoReportedBy: 'Auch berichtet von',
  copyQuote: 'Zitat kopieren',
  copyLink: 'Link kopieren',
  copied: 'Kopiert',
  copyFailed: 'Kopieren wurde vom Browser verweigert',
  more: (count) => `${count} weitere`,

  asSpeaker: 'Sagt oder tut',
  asSource: 'Als Quelle genannt',
  asSubject: 'Über sie oder ihn',
  alias: 'Auch genannt',
  connections: (count) => few(count, 'Verbindung', 'Verbindungen'),
  hiddenByFilter: (count) => `${few(count, 'Aussage', 'Aussagen')} durch den Filter verborgen`,

  pathTo: 'Verbindung zu …',
  pathChoose: 'Verbindung zu wem?',
  pathChooseHint: 'Tippen Sie im Bild auf einen Namen, oder wählen Sie hier einen.',
  pathFilter: 'Namen suchen',
  pathBetween: (from, to) => `Was ${from} und ${to} verbindet`,
  pathSteps: (count) => (count === 1 ? 'unmittelbar' : `${count} Schritte entfernt`),
  pathCount: (count, shown) =>
    shown < count
      ? `die ersten ${shown} von ${count} kürzesten Wegen`
      : count === 1
        ? 'ein kürzester Weg'
        : `${count} kürzeste Wege`,
  pathNone: (from, to) => `Keine gezeigte Aussage führt von ${from} zu ${to}.`,
  pathNobody: (name) => `Keine gezeigte Aussage verbindet ${name} mit jemandem.`,
  pathBare: 'Nicht über Medien oder Orte',
  pathOther: 'Zu jemand anderem …',

  selectedEdge: (claim, count) => (count > 1 ? `${claim} · ${few(count, 'Aussage', 'Aussagen')}` : claim),
  selectedEntity: (name, count) => `${name}: ${few(count, 'Aussage', 'Aussagen')}`,

  views: { picture: 'Bild', conversation: 'Gespräch', outline: 'Liste', table: 'Tabelle' },
  viewSwitch: 'Ansicht',

  reading: (steps) => `Die Geschichte in ${few(steps, 'Schritt', 'Schritten')}`,
  read: 'Lesen',
  step: (step, steps) => `Schritt ${step} von ${steps}`,
  next: 'Weiter',
  previous: 'Zurück',
  finish: 'Selbst erkunden',
  leaveReading: 'Lesen beenden',
  moreRoom: 'Mehr Platz für den Text',
  sheet: 'Höhe des Textes',
  sheetHeights: { low: 'niedrig', half: 'halb', full: 'ganz' },

  kindCounts: {
    person: (count) => few(count, 'Person', 'Personen'),
    company: (count) => few(count, 'Unternehmen', 'Unternehmen'),
    organisation: (count) => few(count, 'Organisation', 'Organisationen'),
    government: (count) => few(count, 'staatliche Stelle', 'staatliche Stellen'),
    media: (count) => few(count, 'Medium', 'Medien'),
    project: (count) => few(count, 'Projekt', 'Projekte'),
    product: (count) => few(count, 'Produkt', 'Produkte'),
    place: (count) => few(count, 'Ort', 'Orte'),
    other: (count) => few(count, 'Sonstiges', 'Sonstige'),
  },
  summary: (kinds, statements, tones) => `${kinds}. ${statements} in ${few(tones, 'Art', 'Arten')}.`,
  centre: (list) => `Am stärksten verbunden: ${list}.`,
  groups: (count) => `${count} Gruppen, die nichts verbindet.`,

  elsewhere: 'Anderswo in der Liste',
  threads: 'Rede und Widerrede',
  singleWords: 'Was sonst gesagt wird',
  reportedFacts: 'Was sonst berichtet wird',
  unanswered: 'keine Antwort in dieser Geschichte',
  columns: { who: 'Wer', relation: 'Was', whom: 'Über wen', words: 'Wortlaut', form: 'Art', source: 'Quelle' },

  archive: 'Archiv',
  corrections: 'Korrekturen',
  corrected: (date) => `Korrigiert am ${date}`,
  withdrawn: (date) => `Zurückgezogen am ${date}`,
  withdrawnStatement: 'Zurückgezogene Aussage',
  isWithdrawn: 'Diese Aussage wurde nach der Veröffentlichung zurückgezogen; ihre Worte werden nicht mehr gezeigt.',
  answersWithdrawn: 'Antwortet auf eine zurückgezogene Aussage',
  repeatsWithdrawn: 'Erzählt eine Behauptung, die anderswo zurückgezogen wurde',

  help: 'So lesen Sie das Bild: Zeichen und Tasten',
  walk: 'Mit den Pfeiltasten durch das Bild gehen. Ganzer Text: Ansicht „Liste“.',
  keys: 'Tasten',
  keyHelp: [
    ['Tab', 'zum nächsten Bereich: Legende, Suche, Bild, Ansicht, Werkzeuge, Worte'],
    ['↑ ↓', 'im Bild zum vorigen oder nächsten Namen; auf einer Linie zu ihrem Anfang oder Ende'],
    ['← →', 'im Bild die Linien eines Namens im Uhrzeigersinn; sonst zur nächsten Schaltfläche des Bereichs'],
    ['Enter', 'öffnet den Namen oder die Worte der Linie'],
    ['Esc, ⌫', 'eine Ebene zurück'],
    ['Pos1, Ende', 'zum ersten oder letzten'],
    [
      '/',
      'zur Suche: Enter öffnet den Treffer, ⇧ Enter fragt, wie er mit dem Offenen oder einem anderen verbunden ist',
    ],
    ['f', 'zur Legende der Beziehungen: ↓ zur nächsten Art, → zu ihren einzelnen Beziehungen'],
    ['⇧ F', 'öffnet und schließt den Filter; Tab, einen Wert eintippen, Enter wählt ihn'],
    ['1 2 3 4', 'zu den Ansichten, in ihrer Reihenfolge'],
    ['p', 'heftet im Bild den Namen oder das Offene an, sodass es an seinem Platz bleibt; noch einmal löst es'],
    ['+ − 0', 'größer, kleiner, ganzes Bild; mit ⇧ und Pfeil verschieben'],
  ],
  signs: {
    filled:
      'Volle Spitze: Die Quelle berichtet es als Tatsache, oder jemand sagt es ohne Vorbehalt. Sie zeigt auf den, über den gesprochen wird.',
    open: 'Offene Spitze: geplant, behauptet oder bestritten.',
    denied: 'Durchkreuzt: Alles, was auf dieser Linie steht, wird bestritten.',
    mutual: 'Ohne Spitze: Es gilt für beide gleichermaßen.',
    count: 'Dicke und Zahl: so viele Aussagen; was mehrere Quellen berichten, zählt einmal.',
    disputed: 'Farbiger Balken an den Worten: Jemand widerspricht; bei beiden steht, wer wem.',
  },
  signsOfTones: 'Farbe und Strich: die Art der Beziehung',
  signsOfKinds: 'Form: wer oder was es ist',
  means: 'Was es heißt',
  meansNothing:
    'Was es nicht heißt: Abstand, Lage und Größe sagen nichts. Nah ist nicht befreundet, groß ist nicht schuldig. Was nicht in den Quellen steht, fehlt; keine Linie heißt nicht: keine Verbindung.',

  skip: 'Zur Geschichte',
  openFile: 'Datei öffnen',
  whatChanged: 'Was sich änderte',
  exampleArticle: 'Beispielartikel',
  makeStory: 'Geschichte anlegen',
  share: 'Teilen',
  linkToView: 'Link zu dieser Ansicht',
  linkToOpen: 'Link zu dem, was offen ist',
  embedHere: 'In einen Artikel einbetten',
  embedHint: 'Diese Zeilen in den Artikel kopieren. Nichts wird gespeichert, niemand sonst wird gefragt.',
  embedView: 'So wie jetzt: Filter, Auswahl, Ansicht',
  embedMore: 'Für ein iframe, eine einzelne Datei oder WordPress',
  embedMoreHint:
    'Dieser Befehl schreibt alles, was die Seite braucht, samt den Worten für Leser ohne Skript, und gibt die Zeilen zum Einfügen aus:',
  preview: 'Vorschau',
  copy: 'Kopieren',
  badName:
    'Diese Adresse nennt keine Geschichte. Hinter „story=“ steht der Name einer Datei unter data/, ohne „.json“: Buchstaben, Ziffern, Bindestriche.',
  problems: (count) => `Diese Datei lässt sich nicht zeigen: ${few(count, 'Fehler', 'Fehler')}.`,
  problemsKept: 'Die bisher gezeigte Geschichte bleibt stehen.',
  warnings: (count) => few(count, 'Hinweis', 'Hinweise'),
  gestures: { touch: 'Mit zwei Fingern lässt sich das Bild bewegen', wheel: 'Mit Strg oder ⌘ zoomt das Mausrad' },
  failures: {
    offline: (name) => `${FIRST.de.offline} Sobald wieder eine Verbindung besteht, lässt sich „${name}“ laden.`,
    cors: (name) => `Der Server erlaubt dieser Seite nicht, „${name}“ zu lesen (Access-Control-Allow-Origin fehlt).`,
    barred: (name) =>
      `Die Sicherheitsregeln dieser Seite lassen „${name}“ nicht zu: In ihrer Content-Security-Policy fehlt die Adresse unter „connect-src“.`,
    empty: (name) => `„${name}“ ist leer.`,
    cut: (name) => `„${name}“ kam nur zum Teil an. Versuchen Sie es noch einmal.`,
    network: (name) => `„${name}“ war nicht zu erreichen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.`,
    missing: (name, place) =>
      `„${name}“ gibt es an dieser Adresse nicht. Gesucht wird „${place}“${/^\/|:/.test(place) ? '' : ' neben dieser Seite'}: Legen Sie die Datei dorthin oder prüfen Sie ihren Namen.`,
    refused: (name) => `Der Server gibt „${name}“ nicht heraus.`,
    server: (name) =>
      `Der Server konnte „${name}“ gerade nicht liefern. Versuchen Sie es in einem Augenblick noch einmal.`,
    html: (name) =>
      `Unter „${name}“ liegt eine Webseite, keine Geschichte. Die Adresse muss auf die JSON-Datei zeigen.`,
    large: (name) => `„${name}“ ist größer als 5 MB. Kürzen Sie die Datei.`,
    slow: (name) => `„${name}“ kommt nicht an. Versuchen Sie es noch einmal.`,
  },
};
