/** Deutsch, für die Werkzeuge der Netzwerkansicht. */
import type { ToolMessages } from '../types/tools.js';

const format = new Intl.NumberFormat('de');
const plural = new Intl.PluralRules('de');
const few = (count: number, one: string, other: string) =>
  `${format.format(count)} ${plural.select(count) === 'one' ? one : other}`;
const nodes = (count: number) => few(count, 'Knoten', 'Knoten');
const edges = (count: number) => few(count, 'Kante', 'Kanten');

export const de: ToolMessages = {
  back: 'Dieses Werkzeug schließen',

  size: 'Größe der Knoten',
  width: 'Breite der Linien',
  sameWidth: 'alle gleich',
  steps: 'Farbstufen',
  scales: { even: 'gleich breit', equal: 'mit etwa gleich vielen Knoten' },
  step: (from, to) => `${from} bis ${to}`,
  blank: 'keine Zahl angegeben',
  ends: (low, high) => `von ${low} bis ${high}`,
  crowdWidth: 'Bei mehr als 400 Knoten oder 600 Kanten sind die Linien haarfein, welche Zahl sie auch haben.',

  sentence: (shown, all, ties, allTies) =>
    `${format.format(shown)} von ${nodes(all)} und ${format.format(ties)} von ${edges(allTies)} gezeigt`,
  hidden: (hidden, ties) => `${nodes(hidden)} und ${edges(ties)} verborgen`,
  whole: 'Nichts ist gefiltert: Alles wird gezeigt.',
  because: (rules) => `nur ${rules}`,
  addFilter: 'Filtern nach',
  add: 'Hinzufügen',
  ofNodes: 'Zahlen der Knoten',
  ofEdges: 'Zahlen der Kanten',
  categories: 'Werte der Knoten',
  from: 'von',
  to: 'bis',
  fromOf: (name) => `${name}, von`,
  toOf: (name) => `${name}, bis`,
  keepBlank: (count) => `auch ${few(count, 'einen', 'die')} ohne Zahl`,
  remove: (name) => `Filter „${name}“ entfernen`,
  alone: (passing, all) => `${format.format(passing)} von ${format.format(all)} nach diesem Filter allein`,
  range: (name, from, to) => `${name} ${from} bis ${to}`,
  only: (name, values) => `${name}: ${values}`,
  around: (name, hops) => `höchstens ${few(hops, 'Schritt', 'Schritte')} von ${name}`,
  groupsOff: (names) => `ohne ${names}`,
  hops: 'Nur die Umgebung zeigen',
  hop: (hops) => few(hops, 'Schritt', 'Schritte'),
  hiddenNode: 'Durch den Filter verborgen.',
  moreValues: (count) => few(count, 'weiterer Wert', 'weitere Werte'),

  wayFrom: 'Von',
  wayTo: 'Nach',
  chooseEnd: 'Einen Knoten im Bild oder in einer Liste antippen oder oben suchen.',
  chooseAnew: 'Anderen wählen',
  waysFrom: 'Wege von hier nach …',
  along: 'nur in Pfeilrichtung',
  noWay: (from, to) => `Kein Weg führt von ${from} nach ${to} in dem, was gezeigt wird.`,
  sameEnds: 'Zwei verschiedene Knoten wählen.',
  waysFound: (count, length) => `${few(count, 'kürzester Weg', 'kürzeste Wege')} aus ${edges(length)}`,
  waysMany: (length) => `Mehr als eine Million kürzeste Wege aus ${edges(length)}`,
  waysListed: (count) => `Die ersten ${format.format(count)} sind aufgeführt; im Bild sind alle hervorgehoben.`,
  between: (count) => `${few(count, 'Knoten', 'Knoten')} dazwischen`,

  compute: 'Berechnen',
  computed: (column) => `Berechnet: Es ist die Spalte „${column}“ für Farbe, Größe, Filter und Tabelle.`,
  computing: (metric) => `Wird berechnet: ${metric}`,
  noProgress: 'Wie weit es ist, lässt sich nicht sagen; Abbrechen beendet es sofort.',
  stopped: 'Abgebrochen; nichts wurde geändert.',
  failed: 'Das ließ sich nicht berechnen.',
  blocked: 'Hier startet kein Worker: Die Seite antwortet erst wieder, wenn das fertig ist.',
  stop: 'Abbrechen',
  colourIt: 'Danach färben',
  sizeIt: 'Danach bemessen',
  metrics: {
    degree: ['Zahl der Kanten', 'Wie viele Kanten an einem Knoten enden; eine Schleife zählt einmal.'],
    betweenness: [
      'Betweenness',
      'Der Anteil aller kürzesten Wege zwischen zwei anderen, der durch einen Knoten führt: Wer hoch steht, verbindet, was sonst weit auseinander läge.',
    ],
    pagerank: [
      'PageRank',
      'Wie oft jemand vorbeikommt, der Kanten auf gut Glück folgt: Wer hoch steht, ist mit anderen verbunden, die hoch stehen.',
    ],
    community: [
      'Gemeinschaften',
      'Gruppen mit vielen Kanten im Innern und wenigen dazwischen, gefunden mit dem Louvain-Verfahren und festem Startwert.',
    ],
  },
  always: 'Immer vorhanden.',
  exact: 'Genau berechnet, von allen Knoten aus.',
  sampled: (sources) => `Geschätzt aus einer festen Stichprobe von ${nodes(sources)}, da das Netz groß ist.`,
  communities: (count) => few(count, 'Gemeinschaft', 'Gemeinschaften'),

  nodes: 'Knoten',
  edges: 'Kanten',
  rows: (count, all) => `${format.format(count)} von ${few(all, 'Zeile', 'Zeilen')}`,
  name: 'Name',
  id: 'Id',
  source: 'Von',
  target: 'Nach',
  label: 'Beschriftung',
  sortBy: (column) => `Sortieren nach ${column}`,
  openRow: (name) => `${name} öffnen`,
  close: 'Tabelle schließen',
};
