/**
 * What a paper tells on its own word, or by papers that it has seen: "Nach Informationen dieser Zeitung", "this newspaper has learned". Nobody of
 * the story says so, whoever stands in the sentence before; and until somebody does it is hearsay.
 */
import type { Proposal } from '../../../../propose/types.js';
import { paperCuesIn } from '../../../../story/findings/sayer/paper-cues.js';
import { isInside, sentencesAround } from '../../passage/coverage.js';
import { pairsNear } from '../../passage/words.js';
import type { PassageSpan } from '../../types.js';
import { type Attributed, type Parties, verbIn } from './at-verb.js';

/** Where the sentence of a passage says so, in nobody's quotation marks; null where it does not. */
export function toldByPaper(text: string, span: PassageSpan): PassageSpan | null {
  const around = sentencesAround(text, span);
  const pairs = pairsNear(text, around);
  for (const { start, end } of paperCuesIn(text.slice(around.start, around.end))) {
    const its = { start: around.start + start, end: around.start + end };
    if (!pairs.some(({ open, close }) => open < its.start && its.end <= close)) return its;
  }
  return null;
}

type Told = Attributed & Pick<Proposal, 'about' | 'modality'>;

/** A proposal as the paper's own report: of those who were thought to say it only who stands in it is offered, and nobody is chosen. */
export function asToldByPaper<Its extends Told>(text: string, its: Its, partyOf: Parties): Its {
  const told = its.form === 'direct' ? null : toldByPaper(text, its);
  if (!told || (its.form !== 'reported' && isSaidElsewhere(text, its, told))) return its;
  const places = (name: string) => partyOf(name)?.mentions ?? [];
  const isPaper = (name: string) => places(name).some((one) => one.start >= told.start && one.start < told.end);
  const stands = (name: string) => places(name).some((one) => isInside(one, its) && !isInside(one, told));
  const speakers = its.speakers.filter((name) => !isPaper(name) && (its.form === 'reported' || stands(name)));
  return {
    ...its,
    form: 'reported',
    modality: its.modality === 'denied' ? 'denied' : 'alleged',
    speakers,
    about: its.about.filter((name) => !isPaper(name)),
    sure: its.form === 'reported' && its.sure && speakers[0] === its.speakers[0],
  };
}

/** Another verb says whose words they are: "Wie unsere Zeitung erfuhr, sagte Voss …". */
function isSaidElsewhere(text: string, its: Told, told: PassageSpan): boolean {
  const verb = verbIn(text, its);
  if (!verb || (verb.start >= told.start && verb.start < told.end)) return false;
  // "Documents seen by this newspaper say": they say it, and not of their own.
  return verb.start < told.start || text.slice(told.end, verb.start).trim() !== '';
}
