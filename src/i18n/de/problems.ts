/** What is wrong with a story file, in German. */
import type { Sentences } from '../types/problems.js';

export const de = {
  codes: {
    'too-large': [
      'Die Datei ist größer als 5 MB.',
      'Teilen Sie die Geschichte, oder lassen Sie weg, was niemand braucht.',
    ],
    'not-utf8': ['Die Datei ist nicht in UTF-8 geschrieben.', 'Speichern Sie sie noch einmal mit der Kodierung UTF-8.'],
    'no-text': ['Die Datei ist leer.', 'Eine Geschichte beginnt mit { "format": 1, … }.'],
    'not-json': [
      'Zeile {line}, Spalte {column}: „{found}“ kann hier nicht stehen; das ist kein JSON.',
      'Suchen Sie kurz davor ein fehlendes oder überzähliges Komma, Anführungszeichen oder eine Klammer; Kommentare kennt JSON nicht.',
    ],
    'unfinished-json': [
      'Zeile {line}, Spalte {column}: Die Datei hört mittendrin auf.',
      'Schließen Sie, was offen ist, oder holen Sie die Datei noch einmal.',
    ],
    'duplicate-key': [
      'Zeile {line}, Spalte {column}: Der Schlüssel „{found}“ steht zweimal in einem Objekt.',
      'Streichen Sie einen von beiden; sonst ginge einer stillschweigend verloren.',
    ],
    'too-deep': [
      'Zeile {line}, Spalte {column}: Hier sind mehr als {max} Ebenen verschachtelt.',
      'Eine Geschichte braucht nicht mehr als sechs.',
    ],
    unreadable: [
      'Was als Geschichte übergeben wurde, lässt sich nicht lesen.',
      'Übergeben Sie den Text der Datei oder einfache Objekte.',
    ],
    'unknown-format': [
      'Die Datei nennt das Format „{found}“; diese Fassung liest Format 1.',
      'Schreiben Sie "format": 1, oder verwenden Sie ein neueres Edgewise.',
    ],
    'unknown-key': [
      'Den Schlüssel „{found}“ kennt das Format hier nicht.',
      'Streichen Sie ihn; hier darf stehen: {known}.',
    ],
    'unknown-kind': ['„{found}“ ist keine Art von Beteiligten.', 'Möglich sind: {known}.'],
    'unknown-tone': ['„{found}“ ist kein Ton.', 'Möglich sind: {known}.'],
    'unknown-form': ['„{found}“ ist keine Form einer Aussage.', 'Möglich sind: {known}.'],
    'unknown-modality': ['„{found}“ ist keine Modalität.', 'Möglich sind: {known}.'],
    'unknown-finding': ['„{found}“ ist kein Befund, den man beurteilen könnte.', 'Möglich sind: {known}.'],
    'unknown-bound': ['„{found}“ ist keine Schranke eines Betrags.', 'Möglich sind: {known}.'],
    missing: ['„{found}“ fehlt.', 'Ergänzen Sie es; das Format verlangt es hier.'],
    type: ['Hier steht {found}; erwartet wird {expected}.', 'Was hier stehen darf, zeigt data/story.schema.json.'],
    empty: ['Der Text ist leer.', 'Schreiben Sie etwas, oder lassen Sie den Schlüssel weg.'],
    'empty-list': ['Die Liste ist leer.', 'Nennen Sie mindestens einen Eintrag, oder lassen Sie den Schlüssel weg.'],
    'too-long': ['Der Text hat {length} Zeichen; erlaubt sind höchstens {max}.', 'Kürzen Sie ihn.'],
    'too-many': ['Die Liste hat {length} Einträge; erlaubt sind höchstens {max}.', 'Kürzen Sie sie.'],
    surrogate: [
      'Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat).',
      'Tippen Sie das Zeichen neu; es wurde zerschnitten.',
    ],
    'not-finite': [
      'Die Zahl ist nicht endlich.',
      'Schreiben Sie eine Zahl, die ein Rechner fassen kann, etwa 500000000000.',
    ],
    'out-of-range': [
      'Die Zahl liegt außerhalb dessen, was ein Bild fassen kann.',
      'Verwenden Sie Koordinaten zwischen -1000000 und 1000000.',
    ],
    'bad-date': [
      '„{found}“ ist kein Datum des Kalenders.',
      'Schreiben Sie Jahr, Monat oder Tag: 2025, 2025-01 oder 2025-01-23.',
    ],
    'bad-said': [
      '„{found}“ ist kein Datum nach EDTF.',
      'Schreiben Sie zum Beispiel 2025-01-23, 2025-01, 2025-01-23T18:30:00, 2025~ oder 2024/2025.',
    ],
    'bad-url': [
      '„{found}“ ist keine Webadresse, die verlinkt werden darf.',
      'Schreiben Sie eine vollständige Adresse, die mit https:// oder http:// beginnt, ohne Benutzernamen.',
    ],
    'bad-lang': ['„{found}“ ist kein Sprachkürzel.', 'Schreiben Sie zum Beispiel de, en oder pt-BR.'],
    'bad-hash': [
      '„{found}“ ist keine SHA-256-Summe.',
      'Schreiben Sie ihre 64 hexadezimalen Ziffern in Kleinbuchstaben; „verify --record“ schreibt sie.',
    ],
    'bad-story-id': [
      '„{found}“ kann keine Datei benennen.',
      'Schreiben Sie eine id ohne Schrägstriche, die nicht mit einem Punkt beginnt.',
    ],
    'edge-space': [
      'Der Auszug beginnt oder endet mit Leerraum.',
      'Lassen Sie ihn am Rand eines Wortes beginnen und enden.',
    ],
    'duplicate-id': [
      'Die id „{found}“ ist vergeben: {first}.',
      'Geben Sie einem der beiden eine andere id; was nur eine Maschine unterscheidet, gilt als gleich.',
    ],
    'repeated-id': ['„{found}“ steht zweimal in dieser Liste.', 'Nennen Sie es einmal.'],
    'unknown-relation': [
      'Es gibt keine Beziehung mit der id „{found}“.',
      'Ergänzen Sie sie unter „relations“, oder berichtigen Sie die id.',
    ],
    'unknown-source': [
      'Es gibt keine Quelle mit der id „{found}“.',
      'Ergänzen Sie sie unter „sources“, oder berichtigen Sie die id.',
    ],
    'unknown-entity': [
      'Es gibt keine Beteiligten mit der id „{found}“.',
      'Ergänzen Sie sie unter „entities“, oder berichtigen Sie die id.',
    ],
    'unknown-statement': ['Es gibt keine Aussage mit der id „{found}“.', 'Berichtigen Sie die id.'],
    'unknown-focus': ['Es gibt weder eine Aussage noch Beteiligte mit der id „{found}“.', 'Berichtigen Sie die id.'],
    'self-reply': ['Die Aussage antwortet auf sich selbst.', 'Nennen Sie die Aussage, auf die sie antwortet.'],
    'self-dispute': ['Die Aussage bestreitet sich selbst.', 'Nennen Sie die Aussage, die sie bestreitet.'],
    'repeats-again': [
      'Die Aussage wiederholt „{found}“, und die ist selbst eine Wiederholung.',
      'Nennen Sie die Aussage, die es zuerst erzählt und keine wiederholt.',
    ],
    'mutual-form': [
      'Eine wechselseitige Aussage ist ein Bericht, ihre Form ist aber „{found}“.',
      'Schreiben Sie "form": "reported", oder lassen Sie „mutual“ weg.',
    ],
    'mutual-from': [
      'Eine wechselseitige Aussage braucht zwei oder mehr unter „from“.',
      'Nennen Sie alle, von denen sie gilt.',
    ],
    'mutual-to': [
      'Eine wechselseitige Aussage hat kein „to“.',
      'Nennen Sie alle unter „from“, oder lassen Sie „mutual“ weg.',
    ],
    'speech-from': [
      'Rede hat eine Stimme, „from“ nennt aber {length}.',
      'Nennen Sie nur, wer spricht; berichtet die Quelle es bloß, schreiben Sie "form": "reported".',
    ],
    'outer-marks': [
      'Der Auszug trägt die Anführungszeichen, die um ihn stehen.',
      'Lassen Sie die äußeren Zeichen weg; die Seite setzt sie.',
    ],
    'too-many-pairs': [
      'Alle Aussagen zusammen verbinden {length} Paare; zeichnen lassen sich höchstens {max}.',
      'Nennen Sie weniger unter „from“ und „to“.',
    ],
    'same-name': [
      'Zwei Beteiligte tragen den Namen „{found}“: dieser Eintrag und „{first}“.',
      'Sind sie eins, führen Sie sie zusammen; sonst unterscheiden Sie sie im Namen.',
    ],
    'future-date': ['„{found}“ liegt in der Zukunft.', 'Prüfen Sie das Datum.'],
    'cut-negation': [
      'Der Auszug hört vor „{found}“ auf, das zu seinem Satz gehört.',
      'Verlängern Sie ihn, damit niemand mit dem Gegenteil zitiert wird.',
    ],
    'repeats-withdrawn': [
      'Die Aussage wiederholt „{found}“, die zurückgezogen wurde.',
      'Leser erfahren das; prüfen Sie, ob diese Quelle die Behauptung noch trägt.',
    ],
    'repeats-source': [
      'Die Aussage wiederholt „{found}“ aus derselben Quelle, „{source}“.',
      'Nennen Sie eine Aussage einer anderen Quelle; in einer ist eine zweimal erzählte Behauptung eine Aussage.',
    ],
    'repeats-ends': [
      'Die Aussage wiederholt „{found}“, verbindet aber in dieser Richtung und Tonart keine zwei von deren Beteiligten.',
      'Nur dieselbe Behauptung zählt einmal; streichen Sie „repeats“, wo sie etwas anderes sagt.',
    ],
    'repeats-denial': [
      'Von dieser Aussage und „{found}“ bestreitet eine, was die andere sagt; es ist also nicht dieselbe Behauptung.',
      'Schreiben Sie „disputes“ statt „repeats“.',
    ],
    'repeats-amount': [
      'Die Aussage wiederholt „{found}“, aber mit einem anderen Betrag.',
      'Zwei Summen sind zwei Behauptungen: Streichen Sie „repeats“, wenn keine der Zahlen ein Versehen ist.',
    ],
    'answers-withdrawn': [
      'Die Aussage antwortet auf „{found}“, die zurückgezogen ist.',
      'Wer liest, erfährt das; prüfen Sie, ob sie ohne jene stehen kann.',
    ],
    'no-inner-marks': [
      'Bei einem Teilzitat gilt nur als gesprochen, was in Anführungszeichen steht; dieser Auszug hat keine.',
      'Nehmen Sie die Zeichen der Quelle mit auf, oder schreiben Sie "form": "indirect".',
    ],
  },
  types: {
    string: 'ein Text',
    number: 'eine Zahl',
    boolean: 'true oder false',
    object: 'ein Objekt',
    array: 'eine Liste',
    null: 'null',
    undefined: 'nichts',
  },
  didYouMean: 'Meinten Sie „{near}“?',
  write: 'Schreiben Sie {json}.',
  place: { named: '{record} „{id}“', numbered: '{record} {number}', line: 'Zeile {line}' },
  records: {
    relations: 'Beziehung',
    sources: 'Quelle',
    entities: 'Eintrag',
    statements: 'Aussage',
    steps: 'Schritt',
    corrections: 'Berichtigung',
  },
} satisfies Sentences;
