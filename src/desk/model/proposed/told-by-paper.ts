/**
 * What a paper tells on its own word, or by papers that it has seen: "Nach Informationen dieser Zeitung", "this newspaper has learned". Nobody of
 * the story says so, whoever stands in the sentence before; and until somebody does it is hearsay.
 */
import type { Proposal } from '../../../propose/types.js';
import { paperCuesIn } from '../../../story/findings/sayer/paper-cues.js';
import { sentencesIn } from '../passage/coverage.js';
import { pairsNear } from '../passage/words.js';
import type { PassageSpan } from '../types.js';
import type { Attributed, Parties } from './at-verb.js';

/** Where the sentence of a passage says so, in nobody's quotation marks; null where it does not. */
export function toldByPaper(text: string, { start, end }: PassageSpan): PassageSpan | null {
  const around = sentencesIn(text).filter((its) => its.start < end && start < its.end);
  const [first, last] = [Math.min(start, around[0]?.start ?? start), Math.max(end, around.at(-1)?.end ?? end)];
  const pairs = pairsNear(text, { start: first, end: last });
  for (const one of paperCuesIn(text.slice(first, last))) {
    const its = { start: first + one.start, end: first + one.end };
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
  const isWithin = (a: PassageSpan, b: PassageSpan) => a.start >= b.start && a.end <= b.end;
  const isPaper = (name: string) => places(name).some((one) => one.start >= told.start && one.start < told.end);
  const stands = (name: string) => places(name).some((one) => isWithin(one, its) && !isWithin(one, told));
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
function isSaidElsewhere(text: string, { cue, start, end }: Told, told: PassageSpan): boolean {
  const verb = cue?.split(' … ')[0] ?? '';
  const at = verb === '' ? -1 : text.indexOf(verb, start);
  // "Documents seen by this newspaper say": they say it, and not of their own.
  const isTheirs = at >= told.end && text.slice(told.end, at).trim() === '';
  return at >= 0 && at < end && (at < told.start || at >= told.end) && !isTheirs;
}
