/** What findings say at the desk, in English: in the words of its fields, never in those of the file. */
import type { DeskFindingWords } from '../../types/findings.js';

const forms = {
  direct: 'verbatim',
  partial: 'partly verbatim',
  indirect: 'indirect speech',
  reported: 'reported',
};
const modalities = { asserted: 'without reservation', planned: 'planned', alleged: 'claim', denied: 'denied' };
const bounds = {
  exact: 'as it stands',
  about: 'about',
  'more-than': 'more than',
  'at-least': 'at least',
  'at-most': 'at most',
};

export const enFindings = {
  values: { speech: forms, hedge: modalities, 'amount-bound': bounds },
  codes: {
    'speech-no-marks': [
      'The form is “verbatim”, but the excerpt does not stand inside one pair of the source’s quotation marks.',
      'Choose another form, or shorten the excerpt to the speaker’s own words.',
    ],
    'speech-marks-around': [
      'The form is “{form}”, but the excerpt stands inside quotation marks in the source.',
      'Choose “verbatim”.',
    ],
    'speech-no-inner-marks': [
      'The form is “partly verbatim”, but the excerpt holds no words in quotation marks.',
      'Take the source’s marks along, or choose “indirect speech”.',
    ],
    'speech-inner-words': [
      'The form is “{form}”, but “{words}” stands in quotation marks within the excerpt.',
      'Choose “partly verbatim”.',
    ],
    'speaker-other': ['At the verb of saying stands “{words}”, not {given}.', 'Correct who speaks.'],
    'speaker-pronoun': [
      'At the verb of saying stands “{words}”, which looks back to {found}, not to {given}.',
      'Correct who speaks.',
    ],
    'speaker-around': [
      'As the sentences around them go, these are the words of {found}, not of {given}.',
      'Correct who speaks.',
    ],
    'speaker-self': [
      'The source says this itself (“{words}”), not {given}.',
      'Choose “reported” and, under “Certainty”, “claim”.',
    ],
    'speaker-far': [
      '{given} is not named as the one who speaks, nor anywhere near the excerpt.',
      'Correct who speaks, or add under “Who” the name that the source uses.',
    ],
    'speaker-charged': [
      'The sentence before tells what {given} is said to have done: what goes on from it is hardly {given}’s own word.',
      'Correct who speaks: whoever makes the charge.',
    ],
    'speaker-thing': ['{given} is a project or product, which says nothing itself.', 'Correct who speaks.'],
    'hedge-dropped': [
      'The source says “{word}”, but the statement stands without reservation.',
      'Choose under “Certainty”: {found}.',
    ],
    'hedge-negated': [
      'The source says that it was not so (“{word}”); readers would read that it was.',
      'Choose under “Certainty”: denied; or choose a verb that says so itself (“does not pay”).',
    ],
    'hedge-added': [
      'The certainty is “{given}”, but no word of the excerpt, its sentence or the headline says so.',
      'Choose “as a fact” or, of what somebody says, “said without reservation”; or extend the excerpt to the word that says so.',
    ],
    'hedge-twice': [
      'The certainty is “denied”, but “{verb}” is a denial itself: readers would read that somebody denies having denied.',
      'Choose as the verb what is denied, or “said without reservation” (of a report: “as a fact”).',
    ],
    'amount-value': [
      'The source does not name the amount {given} here.',
      'Write the number that the excerpt names, in full.',
    ],
    'amount-unit': [
      'The unit is “{given}”, but beside this number the source says “{found}”.',
      'Write the unit of this very number.',
    ],
    'amount-no-unit': ['The unit is “{given}”, but beside this number the source names none.', 'Leave the unit empty.'],
    'amount-unit-missing': [
      'The amount has no unit, but beside this number the source says “{found}”.',
      'Add the unit.',
    ],
    'amount-bound': [
      'The amount stands as “{given}”, but the source’s words say “{found}”.',
      'Choose beside the amount: {found}.',
    ],
    'amount-bound-missing': [
      'The amount stands as “{given}”, but no word of the source says so.',
      'Choose beside the amount: as it stands.',
    ],
    'amount-rate': [
      'The source gives this amount by a period or by each of many (“{found}”); readers would take it for a sum.',
      'Take the amount away and say it in the verb, such as “pays yearly”; or give the sum, if the excerpt names one.',
    ],
    'date-other': [
      'It is to have been said on {given}, but the day that the source names is {found}.',
      'Correct the day, or take it away.',
    ],
    'date-none': ['It is to have been said on {given}, but the source names no day.', 'Take the day away.'],
    direction: [
      'The statement runs against the one that it disputes: as told, the one who received would have given.',
      'Turn who and whom round, choose “reported”, and name who denies it under “On whose word”.',
    ],
    'direction-passive': [
      'The source says “{words} {found}”, but the statement has {given} as the one who does it.',
      'Turn who and whom round.',
    ],
    'direction-active': [
      'In the source {found} is who does it (“{verb}”), but the statement has {given}.',
      'Turn who and whom round.',
    ],
    'direction-receiver': [
      'In the source {given} is who gets it (“{verb}”), but in the statement who gives it.',
      'Turn who and whom round.',
    ],
    'direction-self': ['{given} stands at both ends, but “{verb}” takes two.', 'Correct who does it, or to whom.'],
    'direction-kind': [
      'As told, {given} is who does it (“{verb}”) and {found} to whom it is done, which can hardly be.',
      'Turn who and whom round.',
    ],
    negation: [
      'The excerpt leaves out “{word}”, which belongs to its sentence.',
      'Extend the excerpt, so that nobody is quoted with the opposite.',
    ],
    unnamed: [
      '“{given}” is not named in or near these words.',
      'Correct whom it is about, or add under “Who” the name that the source uses.',
    ],
  },
} satisfies DeskFindingWords;
