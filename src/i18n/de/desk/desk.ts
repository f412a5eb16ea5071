/** What the desk's model says, in German. */
import type { DeskWords } from '../../types/desk.js';

export const de: DeskWords = {
  edits: {
    take: '„{text}“ aufnehmen',
    'take-proposal': '„{text}“ aufnehmen',
    'set-aside': '„{text}“ weglegen',
    'aside-reason': 'Grund bei „{text}“',
    'bring-back': '„{text}“ zurückholen',
    'restore-statement': '„{text}“ zurückholen',
    'remove-statement': '„{text}“ entfernen',
    excerpt: 'Die Stelle von „{text}“ ändern',
    speaker: 'Ändern, wer „{text}“ sagt',
    about: 'Ändern, um wen es in „{text}“ geht',
    concerned: 'Ändern, wen „{text}“ noch betrifft',
    mutual: 'Ändern, ob „{text}“ für beide gilt',
    'turn-round': 'Wer und wen von „{text}“ vertauschen',
    relation: 'Die Beziehung von „{text}“ ändern',
    form: 'Die Form von „{text}“ ändern',
    modality: 'Ändern, wie sicher „{text}“ ist',
    attributed: 'Ändern, auf wessen Wort „{text}“ beruht',
    channel: 'Ändern, wo „{text}“ gesagt wurde',
    said: 'Ändern, wann „{text}“ gesagt wurde',
    amount: 'Den Betrag von „{text}“ ändern',
    answers: 'Ändern, worauf „{text}“ antwortet',
    disputes: 'Ändern, was „{text}“ bestreitet',
    repeats: 'Ändern, welche Behauptung „{text}“ noch einmal erzählt',
    translation: '„{text}“ übersetzen',
    original: 'Den Originalwortlaut von „{text}“ ändern',
    reviewed: 'Einen Befund zu „{text}“ beantworten',
    'statement-id': '„{from}“ in „{to}“ umbenennen',
    withdraw: '„{text}“ zurückziehen',
    'withdraw-back': 'Den Rückzug von „{text}“ aufheben',
    withdrawal: 'Den Rückzug von „{text}“ ändern',
    order: '„{text}“ verschieben',
    'add-source': 'Die Quelle „{text}“ hinzufügen',
    source: 'Die Quelle „{text}“ ändern',
    'source-text': 'Den Text von „{text}“ ändern',
    'remove-source': 'Die Quelle „{text}“ entfernen',
    'add-party': '{name} hinzufügen',
    'party-name': '{name} umbenennen',
    'party-alias': 'Andere Namen von {name} ändern',
    'party-kind': 'Ändern, was {name} ist',
    'party-note': 'Die Anmerkung zu {name} ändern',
    party: '{name} ändern',
    import: '{name} importieren',
    merge: '{name} mit {into} zusammenlegen',
    split: '{name} von {from} abspalten',
    'remove-party': '{name} entfernen',
    'ignore-name': 'Den Namen {name} übergehen',
    'ignore-names': 'Namen übergehen ({count})',
    'keep-names': 'Namen behalten ({count})',
    'heed-name': 'Den Namen {name} wieder beachten',
    'add-relation': 'Die Beziehung „{name}“ hinzufügen',
    'edit-relation': 'Die Beziehung „{name}“ ändern',
    'remove-relation': 'Die Beziehung „{name}“ entfernen',
    title: 'Den Titel ändern',
    takeaway: 'Die Kernaussage ändern',
    day: 'Den Tag ändern',
    language: 'Die Sprache ändern',
    'story-id': 'Den Namen der Geschichte in „{to}“ ändern',
    'add-step': 'Einen Schritt hinzufügen',
    step: 'Schritt {number} ändern',
    'move-step': 'Schritt {number} verschieben',
    'remove-step': 'Schritt {number} entfernen',
    correction: 'Eine Berichtigung hinzufügen',
    'edit-correction': 'Eine Berichtigung ändern',
    'remove-correction': 'Eine Berichtigung entfernen',
    place: '{name} im Bild verschieben',
    arrange: 'Das Bild neu ordnen',
    published: 'Veröffentlichen',
    'published-elsewhere': 'Sagen, dass Leser sie schon haben',
    'not-published': 'Sagen, dass Leser sie nicht haben',
    address: 'Ändern, wo es stehen wird',
    'put-off': 'Zurückstellen: {text}',
  },
  refusals: {
    'no-words': 'Ausgewählt sind nur Leerraum und Zeichen. Wählen Sie die Wörter einer Aussage aus.',
    'too-long': 'Die Stelle hat {length} Zeichen; ein Auszug fasst {max}. Wählen Sie eine kürzere aus.',
    'no-place':
      'Diese Wörter stehen mehrmals im Text, zwischen denselben Nachbarn. Wählen Sie einige Wörter mehr aus, damit die Stelle klar ist.',
    'no-text': 'Diese Quelle hat noch keinen Text. Fügen Sie ihn zuerst ein.',
    'published-id':
      '„{id}“ ist veröffentlicht, und Links von Lesern führen dorthin. Ziehen Sie die Aussage zurück, oder lassen Sie ihre Kennung, wie sie ist.',
    'taken-id': 'Etwas namens „{id}“ gibt es schon. Wählen Sie einen anderen Namen.',
    'bad-id':
      '„{id}“ kann kein Name sein: Er ist leer, zu lang oder hat einen Punkt oder Schrägstrich. Nehmen Sie Buchstaben, Ziffern und Bindestriche.',
    'still-used': '„{name}“ wird noch gebraucht: {count}. Ändern Sie das zuerst.',
    unknown: 'Ein „{id}“ gibt es nicht mehr.',
    'bad-zip': '„{name}“ ist eine beschädigte Zip-Datei. Öffnen Sie eine frühere Kopie.',
    'not-project':
      '„{name}“ enthält keine story.json und ist also kein Projekt des Schreibtischs. Öffnen Sie ein Projekt, eine Geschichte oder einen Text.',
    'too-large':
      '„{name}“ ist größer, als der Schreibtisch annimmt ({max} MB). Öffnen Sie den Teil, den Ihre Geschichte braucht.',
    'is-pdf':
      '„{name}“ ist ein PDF. Markieren Sie seinen Text in einem Betrachter, kopieren Sie ihn, und fügen Sie ihn hier ein.',
    'is-image':
      '„{name}“ ist ein Bild. Der Schreibtisch braucht den Text selbst: Kopieren Sie ihn von dort, wo er geschrieben steht.',
    'is-html':
      '„{name}“ ist der Code einer Webseite. Öffnen Sie die Seite im Browser, markieren Sie ihren Text, kopieren Sie ihn, und fügen Sie ihn hier ein.',
    'not-text':
      '„{name}“ ist kein lesbarer Text. Speichern Sie ihn als reinen Text (UTF-8), oder kopieren Sie ihn, und fügen Sie ihn hier ein.',
    'empty-file': '„{name}“ ist leer. Wählen Sie eine andere Datei.',
  },
  left: {
    'no-source': ['Noch gibt es keine Quelle.', 'Fügen Sie einen Artikel ein, und sagen Sie, was er ist.'],
    'no-source-title': ['Die Quelle „{id}“ hat keinen Titel.', 'Schreiben Sie ihre Überschrift.'],
    'no-source-day': [
      'Die Quelle „{name}“ hat keinen Tag.',
      'Sagen Sie, wann sie erschienen ist: Leser sehen es bei jedem Zitat.',
    ],
    'no-source-url': [
      'Die Quelle „{name}“ hat keine Adresse.',
      'Geben Sie ihre URL an, wenn sie im Netz steht, damit Leser nachsehen können.',
    ],
    'no-text': [
      'Die Quelle „{name}“ hat keinen Text; so lassen sich ihre Zitate nicht prüfen.',
      'Fügen Sie ihren Text ein.',
    ],
    'no-statements': [
      'Aus dem Text ist noch nichts übernommen.',
      'Wählen Sie eine Stelle im Text aus, und drücken Sie auf „Übernehmen“.',
    ],
    'no-speaker': ['Wer sagt oder tut das? {text}', 'Wählen Sie jemanden aus.'],
    'no-about': [
      'Um wen oder was geht es hier? {text}',
      'Wählen Sie jemanden aus, oder sagen Sie, dass es für beide gilt.',
    ],
    'no-relation': ['Welche Beziehung zeigt das? {text}', 'Wählen Sie eine aus, oder schreiben Sie eine eigene.'],
    'no-kind': ['Was ist {name}: eine Person, ein Unternehmen …?', 'Wählen Sie eine Art aus.'],
    'unused-party': [
      '{name} steht allein im Bild, ohne eine Aussage.',
      'Geben Sie dem Namen eine Aussage, oder übergehen Sie ihn.',
    ],
    'no-title': [
      'Die Geschichte hat keinen Titel.',
      'Schreiben Sie eine Zeile: Wer streitet oder handelt mit wem, und worum?',
    ],
    'no-takeaway': ['Die Geschichte hat keine Kernaussage.', 'Schreiben Sie einen Satz: Was soll ein Leser behalten?'],
    'no-day': [
      'Die Geschichte sagt nicht, bis zu welchem Tag sie erzählt.',
      'Geben Sie den Tag der neuesten Quelle an.',
    ],
    unread: [
      'Sätze von „{name}“, die noch zu lesen sind: {count} von {all}.',
      'Übernehmen Sie, was eine Aussage ist, und legen Sie das Übrige weg.',
    ],
    proposed: ['In „{name}“ noch vorgeschlagen: {count}.', 'Übernehmen Sie jeden Vorschlag, oder legen Sie ihn weg.'],
    undecided: [
      'Im Text gefundene Namen, noch nicht entschieden: {count}.',
      'Behalten Sie, wen die Geschichte braucht, und übergehen Sie die anderen.',
    ],
    'may-answer': ['Das antwortet vielleicht auf {other}: {text}', 'Wenn ja, verknüpfen Sie die beiden.'],
    'echo-withdrawn': [
      '{where} enthält noch „{found}“ aus etwas Zurückgezogenem: {text}',
      'Schreiben Sie es ohne das, oder sagen Sie, dass es bleiben darf.',
    ],
    'echo-changed': [
      '{where} enthält noch „{found}“; die Zahl ist inzwischen eine andere: {text}',
      'Berichtigen Sie die Zahl auch dort, oder sagen Sie, dass es bleiben darf.',
    ],
    'told-number': [
      '{where} hat „{found}“; diese Zahl steht in keiner Quelle.',
      'Setzen Sie die Zahl der Quelle ein; ist sie aus der Quelle errechnet, sagen Sie, dass sie richtig ist.',
    ],
    'told-fact': [
      '{where} sagt als Tatsache, was die Aussagen nur als behauptet oder bestritten haben: „{found}“',
      'Sagen Sie, auf wessen Wort es steht („soll“, „laut Anklage“), oder sagen Sie, dass es so richtig ist.',
    ],
    presumed: [
      'Die Auszüge erzählen von Verdacht oder Anklage gegen eine Person.',
      'Der Kern kann sagen, dass bis zu einem Urteil die Unschuldsvermutung gilt. Das entscheiden Sie.',
    ],
    'cut-limit': [
      'Dieser Auszug lässt eine Bedingung seines eigenen Satzes weg, „{found}“: {text}',
      'Nehmen Sie sie dazu, wenn der Sinn ohne sie ein anderer ist.',
    ],
    'cut-against': [
      'Dieser Auszug lässt weg, was sein eigener Satz ihm entgegensetzt, „{found}“: {text}',
      'Nehmen Sie es dazu, wenn der Sinn ohne es ein anderer ist.',
    ],
    'cut-subject': [
      'Dieser Auszug beginnt hinter seinem Subjekt, „{found}“: {text}',
      'Nehmen Sie den Satz vom Subjekt an, wenn sonst unklar ist, wer gemeint ist.',
    ],
    'grave-verb': [
      '„{verb}“ wiegt schwer, und bei dem Auszug steht kein Wort davon: {text}',
      'Wählen Sie ein Verb, das die Worte tragen, oder sehen Sie nach, ob sie es anders sagen.',
    ],
    changed: [
      'Diese Wörter hat der Text nicht mehr: {text}',
      'Markieren Sie die Stelle, wie sie jetzt dasteht, und drücken Sie T, oder entfernen Sie die Aussage.',
    ],
    gone: [
      'Nichts im Text ähnelt dem noch: {text}',
      'Entfernen Sie die Aussage, oder markieren Sie ihre Wörter anderswo und drücken Sie T.',
    ],
    moved: ['Diese Wörter stehen jetzt anderswo im Text: {text}', 'Sehen Sie nach, ob es noch dasselbe meint.'],
    context: [
      'Diese Wörter stehen nicht mehr zwischen denen, zwischen denen sie standen: {text}',
      'Markieren Sie die Stelle neu und drücken Sie T.',
    ],
    ambiguous: ['Diese Wörter stehen mehrmals im Text: {text}', 'Markieren Sie die gemeinte Stelle und drücken Sie T.'],
    'cut-word': [
      'Diese Wörter sind mitten in einem Wort oder einer Zahl abgeschnitten: {text}',
      'Schieben Sie die Enden an ganze Wörter.',
    ],
    original: [
      'Der Originalwortlaut hiervon steht nicht im Text: {text}',
      'Geben Sie ein Original nur an, wenn die Quelle es gibt.',
    ],
    unmet: ['Ihre Antwort ({code}) trifft keinen Befund mehr: {text}', 'Nehmen Sie sie zurück.'],
    'correction-due': [
      'Das ist veröffentlicht und sagt jetzt etwas anderes: {text}',
      'Sagen Sie Lesern in einer Berichtigung, was falsch war, oder machen Sie die Änderung rückgängig.',
    ],
    'statement-lost': [
      'Leser haben das, und die Geschichte hat es nicht mehr: {text}',
      'Holen Sie es zurück, und ziehen Sie es mit einem Grund zurück, wenn es weg soll.',
    ],
    'no-words-in-note': [
      'Berichtigung {number} sagt Lesern nichts: „{text}“.',
      'Sagen Sie in wenigen Worten, was falsch war und was richtig ist.',
    ],
    'no-words-in-reason': [
      'Der Grund, aus dem das zurückgezogen ist ({text}), sagt Lesern nichts: „{reason}“.',
      'Sagen Sie in einem Satz, warum es zurückgezogen ist, ohne die Worte.',
    ],
    'left-over': [
      'Etwas von der Datei ließ sich nicht lesen: {text}',
      'Es liegt neben dem Entwurf; schreiben Sie neu, was Sie davon brauchen.',
    ],
    unpublished: [
      'Von der Geschichte gibt es noch kein Zip.',
      'Erstellen Sie es, wenn Sie zufrieden sind, und stellen Sie es ins Netz.',
    ],
    republish: ['Die Geschichte hat sich geändert, seit das Zip erstellt wurde.', 'Erstellen Sie das Zip noch einmal.'],
    'republish-elsewhere': [
      'Die Geschichte hat sich geändert, seit Leser sie bekamen, und ein Zip ist hier noch nicht erstellt.',
      'Veröffentlichen Sie sie dort neu, wo sie steht, oder erstellen Sie hier ein Zip.',
    ],
  },
  echoes: {
    title: 'Der Titel',
    takeaway: 'Der Kern',
    step: 'Schritt {number} des geführten Lesens',
    note: 'Die Notiz zu {name}',
    correction: 'Berichtigung {number}',
  },
  presumption: 'Es gilt die Unschuldsvermutung.',
  parts: {
    notUtf8: 'Der Teil {path} ist nicht in UTF-8 geschrieben.',
    notJson:
      'Der Teil {path} lässt sich nicht lesen; was der Schreibtisch neben der Geschichte notiert hatte, ist weg.',
    notPublished: 'Der Teil {path} ist keine Geschichte; der Schreibtisch weiß nicht mehr, was Leser haben.',
  },
};
