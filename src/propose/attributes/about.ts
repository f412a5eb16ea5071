/** Whom a passage is about or aimed at: the other parties that it names or points to. */
import type { Passage, Reading } from '../types.js';
import { mentionsNear } from './grounds.js';
import type { Cast, Mention } from './mentions.js';

export function aboutOf(cast: Cast, _reading: Reading, passage: Passage, speakers: readonly number[]): number[] {
  const [first, last] = passage.sentences;
  const own = mentionsNear(cast, first, last).filter(({ start, end }) => start >= passage.start && end <= passage.end);
  const [speaker] = speakers;
  const found: number[] = [];
  for (const mention of own) {
    const [party] = mention.parties;
    if (party == null || party === speaker || found.includes(party) || !counts(cast, mention)) continue;
    found.push(party);
  }
  return passage.form === 'reported' ? found.slice(0, 1) : found.slice(0, 2);
}

function counts(cast: Cast, { form, parties, genitive }: Mention): boolean {
  const party = cast.parties[parties[0] ?? -1];
  if (!party) return false;
  if (genitive && form !== 'name') return false;
  return form === 'name' || !party.unnamed || form === 'pronoun';
}
