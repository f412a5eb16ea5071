/** Who speaks in each passage, likeliest first; the passages before help with those that go on. */
import type { KnownParty, Passage, Reading } from '../types.js';
import { hasNoSource } from './certainty.js';
import type { Ground, SpeakerWeights } from './ground.js';
import { type Candidates, candidatesOf } from './grounds.js';
import { castOf } from './mentions.js';
import type { ToldPassage } from './turns.js';
import { WEIGHTS } from './weights.js';

export interface Ranked {
  /** Indices of the parties. */
  readonly parties: readonly number[];
  readonly candidates: Candidates;
}

/** Passages further back tell nothing. */
const MEMORY = 6;

/** One after the other: the candidates of all passages of a long text at once would fill the memory. */
export function* ranking(
  reading: Reading,
  passages: readonly Passage[],
  lang: string,
  known: readonly KnownParty[],
  weights: SpeakerWeights = WEIGHTS,
): Generator<Ranked> {
  const cast = castOf(reading, lang, known);
  const told: ToldPassage[] = [];
  for (const passage of passages) {
    const candidates = candidatesOf(cast, reading, passage, told.slice(-MEMORY));
    const parties = hasNoSource(reading, passage, lang)
      ? []
      : [...candidates]
          .map(([party, grounds]) => ({ party, score: scoreOf(grounds, weights) }))
          .sort((a, b) => b.score - a.score || a.party - b.party)
          .map(({ party }) => party)
          .slice(0, 3);
    told.push({ passage, speaker: parties[0] ?? null });
    yield { parties, candidates };
  }
}

export function scoreOf(grounds: ReadonlyMap<Ground, number>, weights: SpeakerWeights): number {
  let score = 0;
  for (const [ground, amount] of grounds) score += amount * weights[ground];
  return score;
}
