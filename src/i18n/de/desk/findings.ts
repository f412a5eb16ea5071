/** What findings say at the desk, in German: in the words of its fields, never in those of the file. */
import type { DeskFindingWords } from '../../types/findings.js';

const forms = { direct: 'wörtlich', partial: 'teils wörtlich', indirect: 'indirekte Rede', reported: 'berichtet' };
const modalities = { asserted: 'ohne Vorbehalt', planned: 'geplant', alleged: 'Behauptung', denied: 'bestritten' };
const bounds = {
  exact: 'wie angegeben',
  about: 'etwa',
  'more-than': 'mehr als',
  'at-least': 'mindestens',
  'at-most': 'höchstens',
};

export const deFindings = {
  values: { speech: forms, hedge: modalities, 'amount-bound': bounds },
  codes: {
    'speech-no-marks': [
      'Die Form ist „wörtlich“, der Auszug steht aber nicht innerhalb eines Paars von Anführungszeichen der Quelle.',
      'Wählen Sie eine andere Form, oder kürzen Sie den Auszug auf die eigenen Worte.',
    ],
    'speech-marks-around': [
      'Die Form ist „{form}“, der Auszug steht in der Quelle aber in Anführungszeichen.',
      'Wählen Sie „wörtlich“.',
    ],
    'speech-no-inner-marks': [
      'Die Form ist „teils wörtlich“, der Auszug hat aber keine Worte in Anführungszeichen.',
      'Nehmen Sie die Zeichen der Quelle mit auf, oder wählen Sie „indirekte Rede“.',
    ],
    'speech-inner-words': [
      'Die Form ist „{form}“, im Auszug steht aber „{words}“ in Anführungszeichen.',
      'Wählen Sie „teils wörtlich“.',
    ],
    'speaker-other': ['Beim Verb des Sagens steht „{words}“, nicht {given}.', 'Berichtigen Sie, wer spricht.'],
    'speaker-pronoun': [
      'Beim Verb des Sagens steht „{words}“ und meint {found}, nicht {given}.',
      'Berichtigen Sie, wer spricht.',
    ],
    'speaker-around': ['Nach den Sätzen ringsum spricht hier {found}, nicht {given}.', 'Berichtigen Sie, wer spricht.'],
    'speaker-self': [
      'Das sagt die Quelle selbst („{words}“), nicht {given}.',
      'Wählen Sie „berichtet“ und bei „Gewissheit“ „Behauptung“.',
    ],
    'speaker-far': [
      '{given} ist weder beim Verb des Sagens noch in der Nähe des Auszugs genannt.',
      'Berichtigen Sie, wer spricht, oder nennen Sie unter „Wer“ den Namen, den die Quelle benutzt.',
    ],
    'speaker-charged': [
      'Der Satz davor sagt, was {given} getan haben soll: Was daran anschließt, sagt {given} kaum selbst.',
      'Berichtigen Sie, wer spricht: wer den Vorwurf erhebt.',
    ],
    'speaker-thing': [
      '{given} ist ein Projekt oder Produkt, und das sagt selbst nichts.',
      'Berichtigen Sie, wer spricht.',
    ],
    'hedge-dropped': [
      'Die Quelle sagt „{word}“, die Aussage steht aber ohne Vorbehalt.',
      'Wählen Sie bei „Gewissheit“: {found}.',
    ],
    'hedge-negated': [
      'Die Quelle sagt, dass es nicht so war („{word}“); Leser läsen, dass es so war.',
      'Wählen Sie bei „Gewissheit“: bestritten; oder ein Verb, das es selbst sagt („zahlt nicht an“).',
    ],
    'hedge-added': [
      'Die Gewissheit ist „{given}“, aber kein Wort des Auszugs, seines Satzes oder der Überschrift sagt das.',
      'Wählen Sie „als Tatsache“ oder, wo jemand spricht, „ohne Vorbehalt gesagt“; oder verlängern Sie den Auszug bis zu dem Wort, das es sagt.',
    ],
    'hedge-twice': [
      'Die Gewissheit ist „bestritten“, aber „{verb}“ bestreitet schon selbst: Leser läsen, dass jemand bestreitet, bestritten zu haben.',
      'Wählen Sie als Verb, was bestritten wird, oder „ohne Vorbehalt gesagt“ (bei einem Bericht: „als Tatsache“).',
    ],
    'amount-value': [
      'Den Betrag {given} nennt die Quelle hier nicht.',
      'Schreiben Sie die Zahl aus, die der Auszug nennt.',
    ],
    'amount-unit': [
      'Die Einheit ist „{given}“, bei dieser Zahl steht in der Quelle aber „{found}“.',
      'Schreiben Sie die Einheit eben dieser Zahl.',
    ],
    'amount-no-unit': [
      'Die Einheit ist „{given}“, bei dieser Zahl nennt die Quelle aber keine.',
      'Lassen Sie die Einheit leer.',
    ],
    'amount-unit-missing': [
      'Der Betrag hat keine Einheit, bei dieser Zahl steht in der Quelle aber „{found}“.',
      'Ergänzen Sie die Einheit.',
    ],
    'amount-bound': [
      'Der Betrag gilt als „{given}“, die Worte der Quelle sagen aber „{found}“.',
      'Wählen Sie beim Betrag: {found}.',
    ],
    'amount-bound-missing': [
      'Der Betrag gilt als „{given}“, aber kein Wort der Quelle sagt das.',
      'Wählen Sie beim Betrag: wie angegeben.',
    ],
    'amount-rate': [
      'Die Quelle nennt den Betrag je Zeitraum oder je Stück („{found}“); Leser hielten ihn für eine Summe.',
      'Nehmen Sie den Betrag weg und sagen Sie es im Verb, etwa „zahlt jährlich“; oder geben Sie die Summe an, falls der Auszug eine nennt.',
    ],
    'date-other': [
      'Gesagt sein soll es am {given}, die Quelle nennt aber den Tag {found}.',
      'Berichtigen Sie den Tag, oder nehmen Sie ihn weg.',
    ],
    'date-none': ['Gesagt sein soll es am {given}, die Quelle nennt aber keinen Tag.', 'Nehmen Sie den Tag weg.'],
    direction: [
      'Die Aussage läuft der entgegen, die sie bestreitet: So erzählt hätte gegeben, wer bekommen haben soll.',
      'Vertauschen Sie, wer und wen, wählen Sie „berichtet“, und nennen Sie unter „Auf wessen Wort“, wer es bestreitet.',
    ],
    'direction-passive': [
      'Die Quelle sagt „{words}“ und meint {found}; in der Aussage ist es {given}.',
      'Vertauschen Sie, wer und wen.',
    ],
    'direction-active': [
      'In der Quelle tut es {found} („{verb}“), in der Aussage {given}.',
      'Vertauschen Sie, wer und wen.',
    ],
    'direction-receiver': [
      'In der Quelle bekommt es {given} („{verb}“), in der Aussage kommt es von dort.',
      'Vertauschen Sie, wer und wen.',
    ],
    'direction-self': [
      '{given} steht auf beiden Seiten, zu „{verb}“ gehören aber zwei.',
      'Berichtigen Sie, wer es tut oder wem.',
    ],
    'direction-kind': [
      'So erzählt tut es {given} („{verb}“), und {found} wird es getan: Das kann kaum sein.',
      'Vertauschen Sie, wer und wen.',
    ],
    negation: [
      'Der Auszug lässt „{word}“ aus, das zu seinem Satz gehört.',
      'Verlängern Sie ihn, damit niemand mit dem Gegenteil zitiert wird.',
    ],
    unnamed: [
      '„{given}“ ist weder in diesen Worten noch in ihrer Nähe genannt.',
      'Berichtigen Sie, wen es betrifft, oder nennen Sie unter „Wer“ den Namen, den die Quelle benutzt.',
    ],
  },
} satisfies DeskFindingWords;
