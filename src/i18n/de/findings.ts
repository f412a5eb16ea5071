/** What findings say, in German. */
import type { FindingWords } from '../types/findings.js';

export const de = {
  codes: {
    'speech-no-marks': [
      'Die Form ist „direct“, der Auszug steht aber nicht innerhalb eines Paars von Anführungszeichen der Quelle.',
      'Wählen Sie „partial“, „indirect“ oder „reported“, oder kürzen Sie den Auszug auf die eigenen Worte.',
    ],
    'speech-marks-around': [
      'Die Form ist „{form}“, der Auszug steht in der Quelle aber in Anführungszeichen.',
      'Wählen Sie „direct“.',
    ],
    'speech-no-inner-marks': [
      'Die Form ist „partial“, der Auszug hat aber keine Worte in Anführungszeichen.',
      'Nehmen Sie die Zeichen der Quelle mit auf, oder wählen Sie „indirect“.',
    ],
    'speech-inner-words': [
      'Die Form ist „{form}“, im Auszug steht aber „{words}“ in Anführungszeichen.',
      'Wählen Sie „partial“.',
    ],
    'speaker-other': ['Beim Verb des Sagens steht „{words}“, nicht {given}.', 'Berichtigen Sie „from“.'],
    'speaker-pronoun': [
      'Beim Verb des Sagens steht „{words}“ und meint {found}, nicht {given}.',
      'Berichtigen Sie „from“.',
    ],
    'speaker-around': ['Nach den Sätzen ringsum spricht hier {found}, nicht {given}.', 'Berichtigen Sie „from“.'],
    'speaker-self': [
      'Das sagt die Quelle selbst („{words}“), nicht {given}.',
      'Setzen Sie "form": "reported" und "modality": "alleged", und berichtigen Sie „from“.',
    ],
    'speaker-far': [
      '{given} ist weder beim Verb des Sagens noch in der Nähe des Auszugs genannt.',
      'Berichtigen Sie „from“, oder nennen Sie unter „aliases“, wie die Quelle dazu sagt.',
    ],
    'speaker-charged': [
      'Der Satz davor sagt, was {given} getan haben soll: Was daran anschließt, sagt {given} kaum selbst.',
      'Berichtigen Sie „from“: wer den Vorwurf erhebt.',
    ],
    'speaker-thing': [
      '{given} ist in der Datei ein Projekt oder Produkt, und das sagt selbst nichts.',
      'Berichtigen Sie „from“.',
    ],
    'hedge-dropped': [
      'Die Quelle sagt „{word}“, die Aussage gilt aber als behauptet.',
      'Setzen Sie "modality": "{found}".',
    ],
    'hedge-negated': [
      'Die Quelle sagt, dass es nicht so war („{word}“), erzählt wird es aber so.',
      'Setzen Sie "modality": "denied", oder nennen Sie als „relation“, was es selbst sagt („zahlt nicht an“).',
    ],
    'hedge-added': [
      'Die Modalität ist „{given}“, aber kein Wort des Auszugs, seines Satzes oder der Überschrift sagt das.',
      'Lassen Sie „modality“ weg, oder verlängern Sie den Auszug bis zu dem Wort, das es sagt.',
    ],
    'hedge-twice': [
      'Die „modality“ ist „denied“, aber die Beziehung „{verb}“ bestreitet schon selbst: So erzählt bestreitet jemand, bestritten zu haben.',
      'Nennen Sie als „relation“, was bestritten wird, oder lassen Sie „modality“ weg.',
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
      'Lassen Sie „unit“ weg.',
    ],
    'amount-unit-missing': [
      'Der Betrag hat keine Einheit, bei dieser Zahl steht in der Quelle aber „{found}“.',
      'Ergänzen Sie "unit".',
    ],
    'amount-bound': [
      'Die Schranke ist „{given}“, die Worte der Quelle sagen aber „{found}“.',
      'Setzen Sie "bound": "{found}".',
    ],
    'amount-bound-missing': [
      'Die Schranke ist „{given}“, aber kein Wort der Quelle sagt das.',
      'Lassen Sie „bound“ weg.',
    ],
    'amount-rate': [
      'Die Quelle nennt den Betrag je Zeitraum oder je Stück („{found}“); Leser hielten ihn für eine Summe.',
      'Lassen Sie „amount“ weg, und sagen Sie es in der Beziehung („zahlt jährlich“), wenn die Quelle keine Summe nennt; sonst schreiben Sie die Summe.',
    ],
    'date-other': [
      '„said“ ist {given}, die Quelle nennt aber den Tag {found}.',
      'Berichtigen Sie „said“, oder lassen Sie es weg.',
    ],
    'date-none': ['„said“ ist {given}, die Quelle nennt aber keinen Tag.', 'Lassen Sie „said“ weg.'],
    direction: [
      'Die Aussage bestreitet, läuft aber „{other}“, das sie bestreitet, entgegen: So erzählt hätte gegeben, wer bekommen haben soll.',
      'Vertauschen Sie „from“ und „to“, schreiben Sie "form": "reported", und nennen Sie unter „attributedTo“, wer es bestreitet.',
    ],
    'direction-passive': [
      'Die Quelle sagt „{words}“ und meint {found}; in der Aussage ist es {given}.',
      'Vertauschen Sie „from“ und „to“.',
    ],
    'direction-active': [
      'In der Quelle tut es {found} („{verb}“), in der Aussage {given}.',
      'Vertauschen Sie „from“ und „to“.',
    ],
    'direction-receiver': [
      'In der Quelle bekommt es {given} („{verb}“), in der Aussage kommt es von dort.',
      'Vertauschen Sie „from“ und „to“.',
    ],
    'direction-self': [
      '{given} steht auf beiden Seiten, zu „{verb}“ gehören aber zwei.',
      'Berichtigen Sie „from“ oder „to“.',
    ],
    'direction-kind': [
      'So erzählt tut es {given} („{verb}“), und {found} wird es getan: Das kann kaum sein.',
      'Vertauschen Sie „from“ und „to“.',
    ],
    negation: [
      'Der Auszug lässt „{word}“ aus, das zu seinem Satz gehört.',
      'Verlängern Sie ihn, damit niemand mit dem Gegenteil zitiert wird.',
    ],
    unnamed: [
      '„{given}“ ist weder in diesen Worten noch in ihrer Nähe genannt.',
      'Berichtigen Sie „to“, oder nennen Sie unter „aliases“, wie die Quelle dazu sagt.',
    ],
  },
  review: 'Ist es richtig, wie es ist, so sagen Sie es: "reviewed": [{ "code": "{code}", "of": {of}, "note": "…" }].',
} satisfies FindingWords;
