/** Statements that a text may hold, by rule; nothing of it is in a story until a person has confirmed it. */

import { lexiconOf } from './lexicon/index.js';
import { candidatesIn } from './passages/find.js';
import { readingOf } from './reading/reading.js';
import { scoreOf, WEIGHTS } from './score.js';
import type { Proposal } from './types.js';

export function propose(text: string, { lang }: { readonly lang: string }): Proposal[] {
  const reading = readingOf(text, lang);
  return candidatesIn(reading, lexiconOf(lang)).map((one) => {
    const score = scoreOf(one.form, one.features);
    return {
      ...reading.toSource(one),
      form: one.form,
      modality: 'asserted',
      speakers: [],
      about: [],
      score,
      shown: score >= WEIGHTS.lines[one.form],
      why: '',
      cue: one.cue?.map(({ start, end }) => reading.text.slice(start, end)).join(' … ') ?? null,
      amount: null,
      answers: null,
      day: null,
      relation: one.relation,
    };
  });
}
