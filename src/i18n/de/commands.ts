/** What the commands say, in German. */
import type { Words } from '../types/commands.js';

const text = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const de: Words = {
  lang: 'de',
  usage: {
    check: 'Aufruf: npm run check -- DATEI… [--text QUELLEN_ID=PFAD]… [--lang de|en]',
    verify:
      'Aufruf: npm run verify -- DATEI --text QUELLEN_ID=PFAD [--text QUELLEN_ID=PFAD]… [--strict] [--json] [--fix-typography] [--record] [--dry-run] [--lang de|en]',
    layout: 'Aufruf: npm run layout -- DATEI [--out DATEI] [--lang de|en]',
    embed:
      'Aufruf: npm run -s embed -- DATEI --as element|iframe|file|wordpress --out ORDNER [--base ADRESSE] [--height PIXEL] [--lang de|en] [--theme light|dark|system]',
    propose:
      'Aufruf: npm run -s propose -- DATEI.txt --lang de|en [--story GESCHICHTE.json] [--json] [--with MODUL.mjs], oder: npm run -s propose -- --measure ORDNER [--misses]',
    diff: 'Aufruf: npm run -s diff -- VORHER.json NACHHER.json [--json] [--lang de|en]',
    sheet:
      'Aufruf: npm run -s sheet -- STORY.json|TABELLEN.xlsx|TABELLEN.zip --out DATEI.xlsx|DATEI.zip|DATEI.json [--lang de|en], oder: npm run -s sheet -- --template --out DATEI.xlsx',
  },
  unknownCommand: (name) => `Einen Befehl „${name}“ gibt es nicht.`,
  badOption: (option) => `„${option}“ gibt es hier nicht, oder der Wert dazu fehlt.`,
  noFile: (path) => `Eine Datei ${path} gibt es nicht.`,
  unreadable: (path, code) => `Die Datei ${path} lässt sich nicht lesen (${code}).`,
  notUtf8: (path, encoding, line) =>
    `Der Text ${path} ist nicht in UTF-8 geschrieben${encoding == null ? '' : `, sondern anscheinend in ${encoding}`} (Zeile ${line}). Speichern Sie ihn noch einmal als UTF-8.`,
  isHtml: (path, line) => `Der Text ${path} ist HTML (Zeile ${line}); geben Sie dessen Text an.`,
  emptyText: (path) => `Der Text ${path} ist leer; geben Sie den Text der Quelle an.`,
  badText: (given) => `„${given}“ sagt nicht, welcher Quelle Text das ist. Schreiben Sie QUELLEN_ID=PFAD.`,
  unknownSource: (id, known) => `Die Geschichte hat keine Quelle „${id}“. Sie hat: ${known}.`,
  warning: 'Warnung: ',
  finding: (code, id, sentences) => `Befund „${code}“ bei „${id}“: ${sentences}`,
  unmet: (code) =>
    `Dieses Urteil beantwortet keinen Befund: „${code}“ findet nichts, oder der Wert ist inzwischen ein anderer. Urteilen Sie neu, oder streichen Sie es.`,
  leftOut: (id, words) =>
    `Der Auszug von „${id}“ lässt „${words}“ weg, woran sein eigener Satz hängt. Verlängern Sie ihn, wenn der Sinn ohne das ein anderer ist.`,
  checked: (statements, entities) =>
    `${text(statements, 'Aussage', 'Aussagen')}, ${entities} Beteiligte: Die Geschichte öffnet sich.`,
  share: (percent, isMuch) =>
    `Die Geschichte trägt ${percent} % vom Text dieser Quelle.${isMuch ? ' Ziel sind unter 60 %: Kürzen Sie die Auszüge auf das, was ihre Aussagen brauchen.' : ''}`,
  failures: {
    'not-found': (id) => `Der Auszug von „${id}“ steht nicht im Text der Quelle.`,
    'cut-word': (id) =>
      `Der Auszug von „${id}“ ist mitten in einem Wort oder einer Zahl abgeschnitten oder lässt deren Vorzeichen oder Einheit weg.`,
    context: (id) => `Der Auszug von „${id}“ steht nicht zwischen seinem „prefix“ und „suffix“.`,
    ambiguous: (id, count) => `Der Auszug von „${id}“ steht an ${count} Stellen.`,
    original: (id) => `Der Originalwortlaut von „${id}“ steht nicht im Text der Quelle.`,
  },
  cures: {
    'not-found': 'Kopieren Sie ihn neu aus der Quelle.',
    'cut-word': 'Lassen Sie ihn am Rand eines ganzen Wortes oder einer ganzen Zahl beginnen und enden.',
    context: 'Kopieren Sie beides neu aus der Quelle.',
    ambiguous: 'Sagen Sie mit „prefix“ oder „suffix“, an welcher, oder verlängern Sie ihn.',
    original: 'Geben Sie ein Original nur an, wenn die Quelle es gibt.',
  },
  nearest: (diff) => `Am nächsten kommt, [-Quelle-] gegen {+Geschichte+}: ${diff}`,
  nothingNear: 'Nichts dort ist ihm ähnlich.',
  verified: (found, checked, folded) =>
    `${found} von ${text(checked, 'Auszug', 'Auszügen')} gefunden${folded > 0 ? `, ${folded} davon bis auf die Typografie` : ''}.`,
  typography: (id, list) =>
    `In „${id}“ schreibt die Quelle ${list.map(([source, story]) => `${source || 'nichts'} statt ${story || 'nichts'}`).join(', ')}.`,
  composed: (id) => `In „${id}“ setzt die Quelle Buchstaben und Akzente anders zusammen (Unicode-Normalform).`,
  fixable:
    'Mit --fix-typography übernimmt die Datei die Zeichen der Quelle; zusammen mit --dry-run werden sie nur gezeigt.',
  retyped: (id, its) => `„${id}“ in den Zeichen der Quelle: ${its}`,
  retypedIn: (count, path, dry) =>
    count === 0
      ? 'Kein Auszug muss Zeichen der Quelle übernehmen.'
      : `${text(count, 'Text', 'Texte')} ${dry ? 'würden die Zeichen der Quelle übernehmen; geschrieben wurde nichts' : `in den Zeichen der Quelle: ${path}`}`,
  unchecked: (count, sources) =>
    `${text(count, 'Aussage', 'Aussagen')} nicht geprüft; es fehlt der Text von: ${sources}.`,
  movedOn: (source, sum) =>
    `Der Text von „${source}“ ist nicht der, von dem „textSha256“ stammt; die Auszüge entscheiden. Die Summe ist jetzt ${sum}.`,
  fates: { same: 'Gleich', moved: 'Versetzt', changed: 'Geändert', gone: 'Verschwunden' },
  sameIn: (count, ids) =>
    `Gleich: ${text(count, 'Auszug steht', 'Auszüge stehen')} noch da, wo die Datei sie hat: ${ids.map((id) => `„${id}“`).join(', ')}.`,
  moved: (id) => `Versetzt: Der Auszug von „${id}“ steht zwischen anderen Auszügen als in der Datei.`,
  recordable: 'Mit --record hält die Datei die Summe des Textes fest, in dem ihre Auszüge gefunden wurden.',
  recorded: (sources, path, dry) =>
    sources.length === 0
      ? `Nichts Neues festzuhalten: ${path}`
      : `Die Summe des Textes von ${sources.map((id) => `„${id}“`).join(', ')} ${dry ? 'würde festgehalten; geschrieben wurde nichts' : `ist festgehalten: ${path}`}`,
  notRecorded: (path) => `Nichts wurde festgehalten, weil nicht jeder Auszug gefunden wurde: ${path}`,
  unwritable: (path, code) => `${path} lässt sich nicht schreiben (${code}).`,
  proposed: (shown, all) => `${text(all, 'Vorschlag', 'Vorschläge')}, davon ${shown} zuerst gezeigt.`,
  quoted: (excerpt) => `„${excerpt}“`,
  dropped: (count) =>
    `${text(count, 'Vorschlag steht', 'Vorschläge stehen')} nicht genau so im Text und ${count === 1 ? 'ist' : 'sind'} weggelassen.`,
  noModule: (path, fault) =>
    `${path} gibt keine Funktion „propose“ her (${fault}). Geben Sie ein Modul an, das propose(text, { lang, story }) exportiert.`,
  noList: (path) => `propose aus ${path} gibt keine Liste zurück; es muss eine Liste von Vorschlägen sein.`,
  badStory: (path) => `Die Geschichte ${path} öffnet sich nicht; „npm run check“ sagt, woran es liegt.`,
  noArticles: (folder) =>
    `Im Ordner ${folder} liegt kein Artikel mit Labels; legen Sie zu jedem .txt ein .json gleichen Namens.`,
  measuredOn: (lang, articles) => `${lang}: ${articles} Artikel`,
  figures: {
    'direct listed': 'direkt: in der Liste',
    'direct shown: recall': 'direkt gezeigt: Ausbeute',
    'direct shown: precision': 'direkt gezeigt: Genauigkeit',
    'partial found': 'teilweise: gefunden',
    'partial form right': 'teilweise: Form richtig',
    'indirect found': 'indirekt: gefunden',
    'reported found': 'berichtet: gefunden',
    'indirect listed': 'indirekt: in der Liste',
    'reported listed': 'berichtet: in der Liste',
    'shown: precision': 'gezeigt: Genauigkeit',
    'quiet left alone': 'stille Sätze in Ruhe',
    'speaker first': 'Sprecher zuerst',
    'speaker among three': 'Sprecher unter dreien',
    'certainty right': 'Gewissheit richtig',
    'amount right': 'Betrag richtig',
  },
  baseline: 'Grundlinie',
  recall: 'Ausbeute',
  precision: 'Genauigkeit',
  misses: (count) => `${text(count, 'Fehler', 'Fehler')}:`,
  sheeted: (statements, path) => `${text(statements, 'Aussage', 'Aussagen')}: ${path}`,
  templated: (path) => `Überschreiben Sie das Beispiel in den Zeilen: ${path}`,
  noSheets: (path) =>
    `In ${path} sind keine Tabellen einer Geschichte: Blätter oder CSV-Dateien Statements, Parties, Relations, Sources und Story. Die Vorlage hat sie: --template.`,
  badSheet: (path) =>
    `${path}: Der Name muss auf .xlsx, .zip (mit CSV-Dateien) oder .json enden; eine Vorlage ist eine Arbeitsmappe (.xlsx).`,
  placed: (entities, path) =>
    `${text(entities, 'Beteiligter hat seinen Platz', 'Beteiligte haben ihren Platz')}: ${path}`,
  unknownKind: (given, known) =>
    given === ''
      ? `Sagen Sie mit --as, was es werden soll: ${known}.`
      : `„${given}“ kann es nicht werden. Möglich sind: ${known}.`,
  badBase: (given) =>
    `„${given}“ ist keine Adresse eines Ordners. Schreiben Sie sie mit https:// oder vom Ordner der Seite aus, ohne „?“ und „#“.`,
  badTheme: (given, themes) => `„${given}“ ist kein Aussehen. Schreiben Sie eines von diesen: ${themes}.`,
  badHeight: (given, least, most) => `„${given}“ ist keine Höhe. Schreiben Sie ganze Pixel, ${least} bis ${most}.`,
  notBuilt: (file) => `${file} fehlt neben den Befehlen. Bauen Sie mit „npm run build“.`,
  noImage: {
    'no-resvg':
      'Ohne Vorschaubild (PNG): @resvg/resvg-js ist nicht da. „npm ci“ holt es; alles andere ist geschrieben.',
    'no-fonts':
      'Ohne Vorschaubild (PNG): Dieser Rechner hat keine Schrift, in der es gesetzt werden könnte. Installieren Sie eine, etwa fonts-liberation; alles andere ist geschrieben.',
  },
};
