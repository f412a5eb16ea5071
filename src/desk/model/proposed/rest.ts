/** What is shown of the proposals: those that pass their line, and the rest of a sentence of which only a part does. */
import type { Proposal } from '../../../propose/types.js';
import { startsWith } from '../../../story/findings/clause/clauses.js';
import { lexiconOf } from '../../../story/findings/lexicon/index.js';

type Shown = Pick<Proposal, 'start' | 'end' | 'form' | 'answers' | 'shown'>;

/** "… received the letter on Monday *and would answer it*": it is the rest of what is shown before it, with the same subject. */
function isRest(text: string, lang: string, its: Shown, before: Shown | undefined): boolean {
  const lexicon = lexiconOf(lang);
  if (!lexicon || !before || before.form === 'direct' || its.form === 'direct' || its.start < before.end) return false;
  const words = text.slice(its.start, its.end);
  const [, second = ''] = /^\p{L}+\s+(\S+)/u.exec(words) ?? [];
  return (
    /^[\s,–-]*$/u.test(text.slice(before.end, its.start)) &&
    startsWith(lexicon.coordinate, words) &&
    /^\p{Ll}/u.test(second) &&
    !startsWith(SUBJECT, second)
  );
}

/** "And the mayor would resign" is somebody else's. */
const SUBJECT = [
  'the',
  'an?',
  'th(?:is|at|ese|ose)',
  'it',
  'he',
  'she',
  'they',
  'we',
  'd(?:er|ie|as)',
  'eine?',
  'er',
  'sie',
  'es',
  'wir',
  'man',
];

/** In the text's order; `answers` is a number in what is shown. */
export function shownOf<Its extends Shown>(text: string, lang: string, proposals: readonly Its[]): Its[] {
  const shown: number[] = [];
  proposals.forEach((its, i) => {
    const before = proposals[shown.at(-1) ?? -1];
    if (its.shown || isRest(text, lang, its, before)) shown.push(i);
  });
  const numbers = new Map(shown.map((index, i) => [index, i]));
  return shown
    .map((index) => proposals[index] as Its)
    .map((its) => ({ ...its, answers: its.answers == null ? null : (numbers.get(its.answers) ?? null) }));
}
