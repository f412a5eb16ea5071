/** Was der Schreibtisch von der Aussage in der Hand sagt und von zweien, die verbunden sind. `{…}` wird gefüllt. */
import type { DeskHand } from '../../en/desk/hand.js';

export const deHand: DeskHand = {
  foreign:
    'In dieser Sprache werden nur Anführungszeichen gefunden; wer spricht und alles Weitere geben Sie selbst an.',
  otherLang: 'eine andere Sprache',
  ragged: 'Die Zeilen brechen mitten im Satz ab wie bei Text aus einem PDF.',
  joinLines: 'Zu Absätzen verbinden',
  noneFound:
    'Keine der Textstellen steht in diesem Text ({all} gesucht). Ist es der richtige? Sie sind unter „Prüfen“ aufgeführt; „Rückgängig“ holt den alten Text wieder.',
  someFound: 'Textstellen, die in diesem Text stehen: {count} von {all}. Die übrigen sind unter „Prüfen“ aufgeführt.',
  allFound: 'In diesem Text steht jede Textstelle ({all}).',
  saveLeftOver: 'Nicht Verstandenes als Datei speichern',

  leftKinds: {
    say: '{count} vorgeschlagen',
    who: { one: '1 Name zu entscheiden', other: '{count} Namen zu entscheiden' },
    read: { one: '1 Satz ungelesen', other: '{count} Sätze ungelesen' },
  },
  leftBrief: { say: 'vorgeschlagen', who: { one: 'Name', other: 'Namen' }, read: 'ungelesen' },
  keptMark: 'behalten',
  ignoredMark: 'übergangen',
  notIgnored: '{name} zurückholen',
  ignoreRest: 'Alle übrigen übergehen ({count})',
  keepAll: 'Diese alle behalten ({count})',
  timesNamed: { one: 'einmal im Text', other: '{count}-mal im Text' },
  subjectMark: 'worum es im Artikel geht',
  alone: 'steht allein im Bild',
  giveStatement: 'Eine Aussage geben',
  giveStatementTo: '{name} eine Aussage geben',
  giveHow: 'Dieser Satz nennt {name}: Drücken Sie auf „Übernehmen“, oder wählen Sie den Teil aus, der die Aussage ist.',
  namedNowhere:
    '{name} steht nirgends in den Texten. Wählen Sie eine Stelle aus, die davon spricht, drücken Sie auf „Übernehmen“, und tippen Sie den Namen.',
  ignoreIt: 'Übergehen',
  nounMark: 'ohne Namen',
  newHere: 'Neu in der Geschichte',
  whatIs: 'Was ist {name}?',
  whatIsIt: 'Was ist es? …',
  kindsTold: {
    person: 'Person',
    company: 'Unternehmen',
    organisation: 'Organisation, Partei, Gewerkschaft',
    government: 'Staat, Behörde, Gericht',
    media: 'Medium: Zeitung, Sender',
    project: 'Projekt',
    product: 'Produkt',
    place: 'Ort',
    other: 'Sonstiges',
  },

  addressMissing: 'Geprüft; die Adresse fehlt noch',
  zipStands: 'Das Zip ist, wie es hier steht',
  elsewhereStands: 'Leser haben sie so schon, wie Sie sagen; ein Zip ist hier nicht erstellt',
  notLookedAt: 'Noch nicht angesehen:',
  unlooked: {
    say: { one: '1 Vorschlag', other: '{count} Vorschläge' },
    read: { one: '1 Satz', other: '{count} Sätze' },
  },
  giveAddress: 'Sagen, wo es stehen wird',

  askSpeaks: 'Wer sagt es?',
  askActs: 'Wer tut es?',
  askAbout: 'Über wen oder was?',
  theMatter: 'die Sache selbst:',
  saidBrief: 'Gesagt',
  sentence: 'Leser lesen',
  fromWords: 'Aus den Worten',
  ownVerbs: 'Eigene',
  rowOpened: '{name}: {options}. Escape schließt es.',
  toneAsked: 'Aufgenommen. Welchen Ton hat es?',
  takeHeadline: 'Überschrift der Quelle nehmen: {title}',
  takeFirstLine: 'Erste Zeile des Textes nehmen: {title}',
  titleProposed: 'Vorgeschlagener Titel',
  takeTitle: 'Als Titel nehmen',
  sourceTitleProposed:
    'Die erste Zeile des Textes ist als Überschrift vorgeschlagen: Drücken Sie noch einmal auf „Quelle hinzufügen“, oder ändern Sie sie.',
  apartCount: 'Überschrift, Autorenzeile und dergleichen: {count}.',
  apartList: 'Gelesen als das, was um den Text steht',
  apartKinds: { headline: 'Überschrift', byline: 'Autorenzeile', dateline: 'Ort und Tag' },

  readersSee: 'Bei jedem Zitat sehen Leser: {source}',

  savedAll: '„{name}“ liegt bei Ihren Downloads: Darin ist alles, und es lässt sich hier wieder öffnen.',

  readAnew: 'Neu aus den Worten gelesen: {what}.',
  withoutAmount: 'ohne Betrag',
  amountOffered: 'In den Worten genannt, nicht eingetragen',
  amountTake: 'Als Betrag: {amount}',
  filled: 'Aus den Worten eingetragen',
  amountExample: '86 Millionen',
  amountUnread:
    '„{text}“ wurde nicht als Betrag gelesen. Bitte eine Zahl mit ihrer Währung eintippen: „86 Millionen“, „1,5 Mrd. Euro“, „86000000“.',
  amountByTime:
    'Der Artikel nennt ihn pro Jahr, Tag, Kopf oder dergleichen. Dafür hat ein Betrag keinen Platz, und die Zahl allein sagte etwas anderes: Lassen Sie ihn leer, und sagen Sie es im Verb, etwa „zahlt jährlich an“.',
  amountEither: '„{text}“ kann {a} oder {b} sein. Bitte eintippen, was gemeint ist.',
  tied: 'Verbunden mit',
  filledAnswers: 'antwortet auf: {words}',
  mayAnswer: 'Antwortet es vielleicht auf das?',
  mayAnswerThis: 'Ja, auf: {words}',
  answersNot: 'Nein, keine Antwort darauf',
  linkBoth: 'Verknüpfen',
  notAnAnswer: 'Keine Antwort',
  filledOpen: 'Ändern: {what}',
  certaintyHints: {
    asserted: 'Der Artikel sagt es als Tatsache, ohne „soll“, „wird“ oder „angeblich“.',
    said: 'Wer spricht, sagt es ohne „will“, „könnte“ oder dergleichen. Der Artikel erzählt, dass es gesagt wurde, nicht, dass es so ist.',
    planned: 'Es steht noch aus: Der Artikel sagt „soll“, „will“, „plant“ oder „verspricht“.',
    alleged:
      'Der Artikel gibt es weiter, ohne dafür einzustehen: „angeblich“, „laut“, „wirft vor“. Auch eine Prognose behauptet nur jemand: „dürfte“, „könnte“.',
    denied: 'Jemand bestreitet es: Oben steht, wer es bestreitet und was genau bestritten wird.',
  },

  whoDenies: 'Wer bestreitet es?',
  whatDenied: 'Was wird bestritten?',
  whatDeniedHow: 'Sagen Sie die Behauptung, als wäre es so: wer was getan haben soll, und wem.',
  whatDeniedOwn:
    'Das sind die Worte derer, die es bestreiten: es selbst getan zu haben. Soll jemand anderes es getan haben? Dann wählen Sie „ohne Vorbehalt gesagt“ und ein Verb wie „widerspricht“.',
  claimDoes: 'Wer soll es getan haben?',
  deniesOwn: 'Wer bestreitet, es getan zu haben?',
  claimTo: 'Wem, oder was?',
  claimHeld: 'Welche Aussage behauptet es?',
  turnRound: 'Wer und wen vertauschen',
  verbIsName:
    '„{name}“ ist jemand in dieser Geschichte. Wählen oder schreiben Sie, was der eine mit dem anderen tut: „lobt“.',
  denialNext: 'Was genau bestritten wird, sagen Sie danach.',

  replaceWords: 'Wörter ersetzen',
  takeAnew: 'Neu übernehmen',
  keysReplace:
    'T setzt das Markierte an die Stelle der Wörter der Aussage. „Neu übernehmen“ macht daraus eine weitere.',
  replaceHow:
    'Markieren Sie die Stelle, wie sie jetzt dasteht, und drücken Sie T: Sie ersetzt die Wörter der Aussage in Arbeit.',
  replaced: 'Die Wörter der Aussage sind jetzt: {words}',
  asSource: 'Der Text steht hier, wie seine Quelle ihn hat: Tippen ändert ihn nicht.',
  takeWord: 'Dieses Wort trotzdem übernehmen',

  badDay: 'Diesen Tag hat kein Kalender: Geben Sie ihn als Tag, Monat und vierstelliges Jahr an.',
  takeTextDay: 'Den Tag übernehmen, den der Text nennt: {day}',
  takeDay: 'Vorgeschlagen: der Tag der neuesten Quelle. Übernehmen: {day}',

  due: 'noch offen',
  once: 'Noch eine aus dieser Stelle',
  handGroup: 'Wie es weitergeht',
  handKeys:
    'Strg + Enter: nächste Stelle. Auf diesem Knopf auch F Form, C Gewissheit, O noch eine, B beidseitig, A antwortet, D bestreitet, R angesehen.',
  bothWaysFirst:
    'Beidseitig gilt für das, was von zweien berichtet wird: Wählen Sie zuerst wer und wen, und „berichtet“ als Form.',
  chooseFirst: 'Noch ist nichts gewählt: Drücken Sie eine Zahl oder einen Pfeil, oder tippen Sie.',
  nobodyHere: 'Hier ist nichts anzusehen.',
  noOthers: 'Es gibt noch keine andere Aussage.',
  somebodyElse: 'Jemand anderes',

  link: 'Wie sind diese beiden verbunden?',
  linkAnswers: 'antwortet auf',
  linkDisputes: 'bestreitet',
  disputesAsked: 'Welche Aussage wird damit bestritten?',
  answersAsked: 'Auf welche Aussage wird damit geantwortet?',
  linkHints: {
    repliesTo: 'Sie geht auf das dort Gesagte ein, ob sie zustimmt oder nicht: eine Erwiderung.',
    disputes: 'Sie sagt, dass das dort Gesagte nicht stimmt: Gelesen wird beides nebeneinander.',
  },
  linkNone: 'Lassen, wie sie sind',
  linkHow:
    'Ziehen Sie eine Aussage auf eine andere, um zu sagen, dass sie darauf antwortet oder sie bestreitet; mit Tasten L auf der einen, dann L auf der anderen.',
  linkBegun:
    'Gehen Sie zu der Aussage, auf die sie antwortet oder die sie bestreitet, und drücken Sie dort L. Escape lässt es.',
  linked: 'Notiert: {a} {how} {b}',
};
