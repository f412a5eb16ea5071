/** German, for graphs without words. */

import { isPlain } from '../plain.js';
import type { GraphMessages } from '../types/network.js';

const format = new Intl.NumberFormat('de');
/** As exact as the file has it: a weight may be very small. */
const exact = new Intl.NumberFormat('de', { maximumSignificantDigits: 17 });
const powers = new Intl.NumberFormat('de', { notation: 'scientific', maximumSignificantDigits: 17 });
const megabytes = new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plural = new Intl.PluralRules('de');
const few = (count: number, one: string, other: string) =>
  `${format.format(count)} ${plural.select(count) === 'one' ? one : other}`;
const NETWORK_XML_CURE =
  'Öffnen Sie die Datei an dieser Stelle; meist fehlt ein schließendes Tag, oder ein & steht da, wo &amp; stehen muss.';

/** Wie aus einem anderen Format eines wird, das gelesen wird. */
const NETWORK_WAYS_OUT: Readonly<Record<string, string>> = {
  html: 'Das ist eine Webseite, wie immer sie heißt: Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als „CSV UTF-8“ oder .xlsx.',
  gephi: 'Öffnen Sie die Datei in Gephi und exportieren Sie den Graphen als GEXF.',
  pajek: 'Öffnen Sie die Datei in Gephi oder networkx (read_pajek) und speichern Sie sie als GEXF oder GraphML.',
  gml: 'Öffnen Sie die Datei in Gephi oder networkx (read_gml) und speichern Sie sie als GEXF oder GraphML.',
  neo4j: 'Exportieren Sie das Ergebnis als CSV, mit Spalten „Quelle“ und „Ziel“ für die Enden jeder Beziehung.',
  xls: 'Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie als .xlsx.',
  ods: 'Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie als .xlsx oder „CSV UTF-8“.',
  zip: 'In der gepackten Datei liegt noch eine: Packen Sie die äußere zuerst aus.',
};

export const graphMessages: GraphMessages = {
  lang: 'de',
  number: (value) => format.format(value),
  exact: (value) => (isPlain(value) ? exact : powers).format(value),
  picture: (title, nodes, edges) => `Graph „${title}“: ${nodes}, ${edges}`,
  walk: 'Pfeiltasten: zum Nachbarn in dieser Richtung. Pos1: zum Knoten mit den meisten Kanten. Enter öffnet, Escape schließt. Plus, Minus, 0: größer, kleiner, ganzes Bild.',
  nodes: (count) => few(count, 'Knoten', 'Knoten'),
  edges: (count) => few(count, 'Kante', 'Kanten'),
  shown: (nodes, all) => `${format.format(nodes)} von ${few(all, 'Knoten', 'Knoten')} gezeigt`,
  untitled: 'Graph ohne Titel',
  back: 'Zurück zur Geschichte',
  reading: (file) => `„${file}“ wird gelesen …`,
  bytesRead: (bytes, all) => `${megabytes.format(bytes / 1e6)} von ${megabytes.format(all / 1e6)} MB gelesen`,
  readingCancelled: (file) => `„${file}“ wird nicht weiter gelesen.`,

  about: 'Ein Graph ohne Worte',
  wordless:
    'Diese Datei sagt, wer mit wem verbunden ist, aber nicht, worauf sich das stützt. Zu keiner Linie gibt es eine Fundstelle.',
  noWords: 'Keine Worte angegeben',
  noWordsHint: 'Die Datei nennt zu dieser Verbindung weder Zitat noch Quelle.',
  directed: 'gerichtet',
  undirected: 'ungerichtet',
  mixed: 'teils gerichtet',
  given: 'Die Lage stammt aus der Datei.',
  found: {
    auto: 'Die Lage ist von uns berechnet: Nah steht, was über wenige Kanten zusammenhängt.',
    distances:
      'Die Lage ist von uns berechnet: Je mehr Kanten zwischen zweien liegen, desto weiter stehen sie auseinander.',
    communities: 'Die Lage ist von uns berechnet: Was eng verbunden ist, steht beisammen und abseits der anderen.',
  },
  parted: (by, modularity) =>
    `Gruppen stehen für sich, weil „${by}“ die Kanten deutlich teilt (Modularität ${modularity}).`,
  falls: (modularity) =>
    `Gruppen stehen für sich, weil die Kanten deutlich in Gruppen zerfallen (Modularität ${modularity}).`,
  whole: (modularity) =>
    `Niemand ist abgesetzt, denn die Kanten zerfallen nicht klar in Gruppen (Modularität ${modularity}).`,
  hubs: 'Am stärksten verbunden',
  howTo: [
    'Knoten oder Linie antippen: Was die Datei dazu sagt, steht hier.',
    'In einem Graphen von bis zu 400 Knoten lässt sich jeder ziehen; seine Nachbarn folgen.',
    'Wo Linien dicht liegen, sind sie blasser; um einen geöffneten Knoten treten seine hervor.',
  ],
  larger: (by) =>
    `Größer: ${by ? `eine höhere Zahl bei „${by}“` : 'mehr Kanten'}. Wer viele Kanten hat, zeigt seinen Namen früher; näher heran erscheinen weitere.`,

  node: 'Knoten',
  edge: 'Kante',
  connections: (count) => few(count, 'Kante', 'Kanten'),
  neighbours: (count) => few(count, 'Nachbar', 'Nachbarn'),
  neighboursHidden: (count) => `${few(count, 'Nachbar', 'Nachbarn')} durch die Legende verborgen`,
  neighboursFiltered: (count) => `${few(count, 'Nachbar', 'Nachbarn')} durch den Filter verborgen`,
  alone: 'Mit niemandem verbunden.',
  loop: 'mit sich selbst',
  attributes: 'Was die Datei sagt',
  weight: 'Gewicht',
  id: 'Kennung',
  showAround: 'Ganze Nachbarschaft zeigen',
  more: (count) => `${format.format(count)} weitere`,

  legend: 'Gruppen: ein- und ausschalten',
  colourBy: 'Farbe nach',
  nothing: 'eine Farbe',
  groupsOf: 'Kategorien',
  numbersOf: 'Zahlen',
  ramp: 'Farben nach einer Zahl',
  blank: 'keine Zahl',
  measures: { degree: 'Zahl der Kanten', component: 'Knoten in der Komponente', weight: 'Gewicht' },
  tools: 'Werkzeuge',
  tool: { look: 'Aussehen', filter: 'Filter', ways: 'Wege', metrics: 'Kennzahlen', table: 'Tabelle' },
  showAll: 'Alles zeigen',
  nameless: 'ohne Angabe',
  colours: 'Farben der Datei',
  around: (name) => `um ${name}`,
  rest: (groups) => few(groups, 'weitere Gruppe', 'weitere Gruppen'),
  between: 'zwischen Gruppen',

  search: 'Name suchen',
  hits: (shown, all) =>
    shown < all ? `die ersten ${shown} von ${format.format(all)} Treffern` : few(all, 'Treffer', 'Treffer'),

  arrangement: 'Anordnung',
  arrange: 'Neu anordnen',
  modes: { auto: 'ausgewogen', distances: 'Abstände getreu', communities: 'Gruppen trennen' },
  arranging: (percent) => `Das Bild wird angeordnet: ${percent}`,
  keep: 'So lassen',
  cancel: 'Abbrechen',
  arranged: 'Angeordnet.',
  cancelled: 'Abgebrochen; alles steht, wo es stand.',
  layoutFailed: 'Das Anordnen ist misslungen; alles steht, wo es stand.',

  leftOut: 'Nicht übernommen, wie es dasteht',
  lost: {
    about: (_count, names) => `Was die Datei über den Graphen im Ganzen sagt, blieb weg: ${names}.`,
    attributes: (count, names) => `${few(count, 'Attribut blieb', 'Attribute blieben')} weg: ${names}.`,
    cut: (count, names) => `${few(count, 'Wert wurde', 'Werte wurden')} gekürzt, weil zu lang: ${names}.`,
    depth: (count) =>
      `${few(count, 'Knoten hat', 'Knoten haben')} in der Datei eine dritte Koordinate (z), die wegblieb: Das Bild ist flach.`,
    'not-a-number': (count) =>
      `${few(count, 'Wert ist', 'Werte sind')} keine Zahl oder unendlich; das gilt als nicht angegeben.`,
    edges: (count, names) =>
      `${few(count, 'Kante blieb', 'Kanten blieben')} weg, weil ein Ende kein Knoten ist: ${names}.`,
    'edge-ids': (count, names) =>
      `${few(count, 'Kante hat in der Datei eine Kennung, die wegblieb', 'Kanten haben in der Datei Kennungen, die wegblieben')}: ${names}.`,
    parents: (count, names) =>
      `${few(count, 'Knoten liegt', 'Knoten liegen')} in der Datei in einem anderen, was das Bild nicht zeigt; es steht bei dem, was die Datei über sie sagt: ${names}.`,
    digits: (count, names) =>
      `${few(count, 'Gewicht hat', 'Gewichte haben')} mehr Stellen, als eine Zahl fasst, und sind gerundet: ${names}.`,
    nested: (count, names) =>
      `${few(count, 'Datensatz liegt', 'Datensätze liegen')} in einem anderen, wo nur Kennungen gelesen werden: ${names}.`,
    'some-places': () => 'Einige Knoten haben in der Datei einen Ort, andere keinen: Alle Orte sind von uns berechnet.',
    looks: (_count, names) => `Wie das Bild aussehen soll, blieb unbeachtet: ${names}.`,
    graphs: (count) => `${few(count, 'weiterer Graph', 'weitere Graphen')} in der Datei: Nur der erste wurde gelesen.`,
    elements: (_count, names) => `Weggelassen, weil weder Knoten noch Kanten: ${names}.`,
    rows: (count, names) => `${few(count, 'Zeile blieb', 'Zeilen blieben')} weg, weil unvollständig (Nr. ${names}).`,
    sheets: (count, names) => `${few(count, 'Tabelle blieb', 'Tabellen blieben')} weg: ${names}.`,
    renamed: (count, names) =>
      `${few(count, 'Spalte hieß wie eine andere und wurde umbenannt', 'Spalten hießen wie andere und wurden umbenannt')}: ${names}.`,
    cells: (count, names) =>
      `${few(count, 'Zelle enthält', 'Zellen enthalten')} einen Fehler statt eines Wertes: ${names}.`,
    doubled: (count, names) =>
      `${few(count, 'Schlüssel steht', 'Schlüssel stehen')} in einem Objekt zweimal; nur der letzte Wert wurde übernommen (in Klammern die Zeile): ${names}.`,
    added: (count, names) =>
      `${few(count, 'Name steht nur an Kanten, in keiner Liste von Knoten, und wurde zum Knoten', 'Namen stehen nur an Kanten, in keiner Liste von Knoten, und wurden zu Knoten')}: ${names}.`,
  },

  refused: (file) => `„${file}“ lässt sich nicht zeigen.`,
  kept: 'Was bisher gezeigt wurde, bleibt stehen.',
  at: ({ pointer, line, column, sheet, cell }) => {
    if (cell != null) return `Blatt „${sheet}“, Zelle ${cell}`;
    if (line == null) return pointer ?? '';
    return column == null ? `Zeile ${line}` : `Zeile ${line}, Spalte ${column}`;
  },
  faults: {
    folder: () => ['Das ist ein Ordner.', 'Öffnen Sie ihn und ziehen Sie eine seiner Dateien hierher.'],
    'several-files': () => ['Es kamen mehrere Dateien auf einmal.', 'Ziehen Sie eine nach der anderen hierher.'],
    unreadable: () => [
      'Die Datei ließ sich nicht lesen.',
      'Prüfen Sie, ob sie noch da ist und ob Sie sie öffnen dürfen; versuchen Sie es dann noch einmal.',
    ],
    'too-large': () => ['Die Datei ist größer als 64 MB.', 'Lassen Sie Attribute weg oder teilen Sie den Graphen.'],
    'not-utf8': () => ['Der Text ist nicht UTF-8.', 'Speichern Sie die Datei als UTF-8.'],
    'not-xml': () => ['Das XML ist hier nicht wohlgeformt.', NETWORK_XML_CURE],
    'not-json': () => [
      'Das ist kein gültiges JSON.',
      'Öffnen Sie die Datei an dieser Stelle; meist fehlt ein Komma oder ein Anführungszeichen.',
    ],
    'too-deep': () => [
      'In dieser Datei steht tausendmal eines im anderen.',
      'Exportieren Sie den Graphen neu, ohne das, was in seinen Attributen verschachtelt ist.',
    ],
    'no-graph': () => [
      'Es fehlt die Liste der Knoten.',
      'Erwartet wird GraphML oder GEXF mit <graph>, JSON mit „nodes“ und „links“ (oder „edges“) oder eine Tabelle mit „Source“ und „Target“.',
    ],
    'is-story': (found) => [
      found === 'sheets'
        ? 'Das sind die Tabellen einer Geschichte und kein Netzwerk.'
        : 'Das ist eine Geschichte und kein Netzwerk.',
      'Öffnen Sie sie als Geschichte: auf der Seite von Edgewise oder am Schreibtisch.',
    ],
    'other-format': (found) => [
      `Das Format „${found}“ wird nicht gelesen.`,
      NETWORK_WAYS_OUT[found] ?? 'Speichern Sie den Graphen als GraphML, GEXF, CSV oder Node-Link-JSON.',
    ],
    'edges-elsewhere': (found) => [
      `Die Liste „${found}“ wird nicht als Kanten gelesen.`,
      'Setzen Sie alle Kanten in eine Liste namens „links“ oder „edges“, jede mit „source“ und „target“.',
    ],
    'no-nodes': () => [
      'Der Graph hat keinen Knoten.',
      'Prüfen Sie, ob beim Export ein Filter alles ausgeschlossen hat.',
    ],
    'no-node-id': () => ['Diesem Knoten fehlt die Kennung (id).', 'Geben Sie jedem Knoten eine eigene „id“.'],
    'duplicate-id': (found) => [
      `Die Kennung „${found}“ gibt es zweimal.`,
      'Geben Sie jedem Knoten eine eigene; 1 und "1" gelten als dieselbe.',
    ],
    'no-edge-end': (found) => [`Dieser Kante fehlt „${found}“.`, 'Jede Kante braucht „source“ und „target“.'],
    'unknown-end': (found) => [
      `Diese Kante führt zu „${found}“; einen solchen Knoten gibt es nicht.`,
      'Ergänzen Sie den Knoten oder streichen Sie die Kante.',
    ],
    'too-many-nodes': () => ['Der Graph hat mehr als 200.000 Knoten.', 'Filtern Sie ihn, bevor Sie ihn exportieren.'],
    'too-many-edges': () => ['Der Graph hat mehr als 1.000.000 Kanten.', 'Filtern Sie ihn, bevor Sie ihn exportieren.'],
    'no-columns': (found) => [
      `Keine Spalte dieser Tabelle ist als Ende einer Kante bekannt: ${found}.`,
      'Nennen Sie zwei Spalten „Quelle“ und „Ziel“; Knoten dürfen in einem zweiten Blatt oder in einer zweiten Tabelle eines Zips stehen, mit einer Spalte „Id“.',
    ],
    'duplicate-column': (found) => [
      `Die Spalte „${found}“ gibt es zweimal.`,
      'Lassen Sie eine davon stehen oder geben Sie der anderen einen anderen Namen.',
    ],
    'empty-table': () => [
      'In dieser Tabelle steht keine Zeile.',
      'Prüfen Sie, ob das richtige Blatt mit seinen Zeilen gespeichert wurde.',
    ],
    'open-quote': () => [
      'Hier beginnt ein Anführungszeichen, das nie endet.',
      'Schließen Sie es oder verdoppeln Sie es, wo es zum Text gehört.',
    ],
    'merged-cells': () => [
      'Hier sind Zellen verbunden, sodass ihre Zeilen keinen eigenen Wert haben.',
      'Trennen Sie sie, füllen Sie jede Zeile und speichern Sie die Mappe neu.',
    ],
    'rounded-id': (found) => [
      `Die Kennung „${found}“ steht als Zahl da und hat mehr Stellen, als eine Mappe bewahrt.`,
      'Formatieren Sie die Spalte als Text, geben Sie die Kennungen neu ein und speichern Sie die Mappe.',
    ],
    'not-unpacked': () => [
      'Die Datei ist gepackt und beschädigt oder abgeschnitten.',
      'Packen oder laden Sie sie noch einmal.',
    ],
    'too-large-inside': (found) => [
      `Ausgepackt wäre „${found}“ größer als 64 MB.`,
      'Lassen Sie Attribute weg oder teilen Sie den Graphen.',
    ],
    'several-inside': (found) => [
      `In dieser Datei stecken mehrere Graphen: ${found}.`,
      'Packen Sie sie aus und öffnen Sie einen davon.',
    ],
  },
};
