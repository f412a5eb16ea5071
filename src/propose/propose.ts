/** Statements that a text may hold, by rule; nothing of it is in a story until a person has confirmed it. */
import { attributesOf } from './attributes/index.js';
import { lexiconOf } from './lexicon/index.js';
import { candidatesIn } from './passages/find.js';
import { readingOf } from './reading/reading.js';
import { scoreOf, WEIGHTS } from './score.js';
import type { KnownParty, Proposal } from './types.js';

export interface ProposeOptions {
  /** BCP 47: of the text. Of a language without a lexicon only the quotations are found. */
  readonly lang: string;
  /** Parties of the open story. */
  readonly known?: readonly KnownParty[];
}

export function propose(text: string, { lang, known = [] }: ProposeOptions): Proposal[] {
  const reading = readingOf(text, lang);
  const candidates = candidatesIn(reading, lexiconOf(lang));
  return candidates.map((one) => {
    const score = scoreOf(one.form, one.features);
    const { speakers, about, modality, amount, day, answers } = attributesOf(reading, one, lang, known, candidates);
    return {
      ...reading.toSource(one),
      form: one.form,
      modality,
      speakers,
      about,
      score,
      shown: score >= WEIGHTS.lines[one.form],
      why: '',
      cue: one.cue?.map(({ start, end }) => reading.text.slice(start, end)).join(' … ') ?? null,
      amount,
      answers: answers ?? null,
      day,
      relation: one.relation,
    };
  });
}
