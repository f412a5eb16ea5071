/** What findings say, in English. */
import type { FindingWords } from '../types/findings.js';

export const en = {
  codes: {
    'speech-no-marks': [
      'The form is “direct”, but the excerpt does not stand inside one pair of the source’s quotation marks.',
      'Choose “partial”, “indirect” or “reported”, or shorten the excerpt to the speaker’s own words.',
    ],
    'speech-marks-around': [
      'The form is “{form}”, but the excerpt stands inside quotation marks in the source.',
      'Choose “direct”.',
    ],
    'speech-no-inner-marks': [
      'The form is “partial”, but the excerpt holds no words in quotation marks.',
      'Take the source’s marks along, or choose “indirect”.',
    ],
    'speech-inner-words': [
      'The form is “{form}”, but “{words}” stands in quotation marks within the excerpt.',
      'Choose “partial”.',
    ],
    'speaker-other': ['At the verb of saying stands “{words}”, not {given}.', 'Correct “from”.'],
    'speaker-pronoun': [
      'At the verb of saying stands “{words}”, which looks back to {found}, not to {given}.',
      'Correct “from”.',
    ],
    'speaker-around': [
      'As the sentences around them go, these are the words of {found}, not of {given}.',
      'Correct “from”.',
    ],
    'speaker-self': [
      'The source says this itself (“{words}”), not {given}.',
      'Set "form": "reported" and "modality": "alleged", and correct “from”.',
    ],
    'speaker-far': [
      '{given} is not named as the one who speaks, nor anywhere near the excerpt.',
      'Correct “from”, or add to the entity’s “aliases” what the source calls it.',
    ],
    'speaker-charged': [
      'The sentence before tells what {given} is said to have done: what goes on from it is hardly {given}’s own word.',
      'Correct “from”: whoever makes the charge.',
    ],
    'speaker-thing': ['{given} is a project or product in the file, which says nothing itself.', 'Correct “from”.'],
    'hedge-dropped': ['The source says “{word}”, but the statement is asserted.', 'Set "modality": "{found}".'],
    'hedge-negated': [
      'The source says that it was not so (“{word}”); as told it was.',
      'Set "modality": "denied", or choose a relation that says so itself (“does not pay”).',
    ],
    'hedge-added': [
      'The modality is “{given}”, but no word of the excerpt, its sentence or the headline says so.',
      'Leave out “modality”, or extend the excerpt to the word that says so.',
    ],
    'hedge-twice': [
      'The modality is “denied”, but the relation “{verb}” is a denial itself: as told, somebody denies having denied.',
      'Name as “relation” what is denied, or leave out “modality”.',
    ],
    'amount-value': [
      'The source does not name the amount {given} here.',
      'Write the number that the excerpt names, in full.',
    ],
    'amount-unit': [
      'The unit is “{given}”, but beside this number the source says “{found}”.',
      'Write the unit of this very number.',
    ],
    'amount-no-unit': ['The unit is “{given}”, but beside this number the source names none.', 'Leave out “unit”.'],
    'amount-unit-missing': ['The amount has no unit, but beside this number the source says “{found}”.', 'Add "unit".'],
    'amount-bound': ['The bound is “{given}”, but the source’s words say “{found}”.', 'Set "bound": "{found}".'],
    'amount-bound-missing': ['The bound is “{given}”, but no word of the source says so.', 'Leave out “bound”.'],
    'amount-rate': [
      'The source gives this amount by a period or by each of many (“{found}”); readers would take it for a sum.',
      'Leave out “amount”, and say it in the relation (“pays yearly”), unless the source names a sum: then write that one.',
    ],
    'date-other': [
      '“said” is {given}, but the day that the source names is {found}.',
      'Correct “said”, or leave it out.',
    ],
    'date-none': ['“said” is {given}, but the source names no day.', 'Leave out “said”.'],
    direction: [
      'The statement denies, but runs against “{other}”, which it disputes: as told, the one who received would have given.',
      'Turn “from” and “to” round, set "form": "reported", and name who denies it in “attributedTo”.',
    ],
    'direction-passive': [
      'The source says “{words} {found}”, but the statement has {given} as the one who does it.',
      'Turn “from” and “to” round.',
    ],
    'direction-active': [
      'In the source {found} is who does it (“{verb}”), but the statement has {given}.',
      'Turn “from” and “to” round.',
    ],
    'direction-receiver': [
      'In the source {given} is who gets it (“{verb}”), but in the statement who gives it.',
      'Turn “from” and “to” round.',
    ],
    'direction-self': ['{given} stands at both ends, but “{verb}” takes two.', 'Correct “from” or “to”.'],
    'direction-kind': [
      'As told, {given} is who does it (“{verb}”) and {found} to whom it is done, which can hardly be.',
      'Turn “from” and “to” round.',
    ],
    negation: [
      'The excerpt leaves out “{word}”, which belongs to its sentence.',
      'Extend the excerpt, so that nobody is quoted with the opposite.',
    ],
    unnamed: [
      '“{given}” is not named in or near these words.',
      'Correct “to”, or add to the entity’s “aliases” what the source calls it.',
    ],
  },
  review: 'If it is right as it is, say so: "reviewed": [{ "code": "{code}", "of": {of}, "note": "…" }].',
} satisfies FindingWords;
