/** German. */
import type { Messages } from './messages.js';

const plural = new Intl.PluralRules('de');
const few = (count: number, one: string, other: string) => `${count} ${plural.select(count) === 'one' ? one : other}`;

export const messages: Messages = {
  lang: 'de',
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
    government: 'Regierung',
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
  modalities: { asserted: 'als Tatsache', planned: 'geplant', alleged: 'Behauptung', denied: 'bestritten' },
  modalityHints: {
    planned: 'Die Quelle nennt es einen Plan, keine Tatsache.',
    alleged: 'Die Quelle gibt es als Behauptung wieder, nicht als Tatsache.',
    denied: 'Die Quelle berichtet, dass es bestritten wird.',
  },

  statements: (count) => few(count, 'Aussage', 'Aussagen'),
  shown: (shown, all) => `${shown} von ${all} Aussagen gezeigt`,
  graphName: (title, entities, statements) =>
    `Beziehungsnetz zu „${title}“: ${entities} Beteiligte, ${few(statements, 'Aussage', 'Aussagen')}`,
  loading: 'Die Geschichte wird geladen …',
  retry: 'Noch einmal versuchen',
  close: 'Schließen',
  back: 'Zurück',

  legend: 'Arten von Beziehungen: ein- und ausschalten',
  all: 'alle',
  none: 'keine',
  only: (tone) => `nur ${tone}`,
  openRelations: (tone) => `${tone}: einzelne Beziehungen`,
  nothingShown: 'Alle Beziehungen sind ausgeschaltet.',
  showAll: 'Alle zeigen',

  search: 'Suchen',
  searchHint: 'Name oder Zitat',
  noMatch: (query) => `Nichts gefunden zu „${query}“.`,
  matches: (count) => few(count, 'Treffer', 'Treffer'),

  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Ganzes Bild zeigen',

  howToRead: 'So lesen Sie das Bild',
  readLine: 'Jede Linie ist belegt. Antippen, und der Wortlaut steht hier.',
  readDirection: 'Der Pfeil zeigt, über wen gesprochen wird.',
  readHead: 'Volle Spitze: als Tatsache berichtet. Offene Spitze: geplant, behauptet oder bestritten.',
  readWidth: 'Je mehr Aussagen, desto dicker die Linie; die Zahl nennt, wie viele.',
  readPlace: 'Größe, Abstand und Lage bedeuten nichts.',
  readShort: 'Jede Linie ist belegt: antippen und nachlesen. Lage und Abstand bedeuten nichts.',
  startHere: 'Hier beginnen',
  startHint: 'Oder tippen Sie eine Linie oder einen Namen an.',
  aboutStory: 'Worum es geht',
  asOf: (date) => `Stand: ${date}`,

  about: 'über',
  and: 'und',
  alsoAbout: 'Betrifft auch',
  source: 'Quelle',
  channel: 'Gesagt bei',
  said: 'Gesagt am',
  onTheWordOf: 'Nach Angaben von',
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
  original: 'Im Original',
  disputes: 'Widerspricht',
  disputedBy: 'Bestritten von',
  repliesTo: 'Antwort auf',
  repliedBy: 'Beantwortet von',
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

  selectedEdge: (from, to, count) => `${from} über ${to}: ${few(count, 'Aussage', 'Aussagen')}`,
  selectedEntity: (name, count) => `${name}: ${few(count, 'Aussage', 'Aussagen')}`,

  openFile: 'Datei öffnen',
  badName:
    'Diese Adresse nennt keine Geschichte. Hinter „story=“ steht der Name einer Datei unter data/, ohne „.json“: Buchstaben, Ziffern, Bindestriche.',
  problems: (count) => `Diese Datei lässt sich nicht zeigen: ${few(count, 'Fehler', 'Fehler')}.`,
  problemsKept: 'Die bisher gezeigte Geschichte bleibt stehen.',
  warnings: (count) => few(count, 'Hinweis', 'Hinweise'),
  failures: {
    network: (name) => `„${name}“ war nicht zu erreichen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.`,
    missing: (name) => `„${name}“ gibt es an dieser Adresse nicht. Prüfen Sie den Namen der Datei.`,
    refused: (name) => `Der Server gibt „${name}“ nicht heraus.`,
    server: (name) =>
      `Der Server konnte „${name}“ gerade nicht liefern. Versuchen Sie es in einem Augenblick noch einmal.`,
    html: (name) =>
      `Unter „${name}“ liegt eine Webseite, keine Geschichte. Die Adresse muss auf die JSON-Datei zeigen.`,
    large: (name) => `„${name}“ ist größer als 5 MB. Kürzen Sie die Datei.`,
    slow: (name) => `„${name}“ kommt nicht an. Versuchen Sie es noch einmal.`,
  },
};
