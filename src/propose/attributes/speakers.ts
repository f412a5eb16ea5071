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

/**
 * How likely the first one must be. In the articles that are held out, 0.85 (de) and 0.92 (en) of those above it are right, and half of those
 * below.
 */
const SURE = 0.95;

/** The weights are a choice model's: what one party scores beside the others tells how likely it is the one. */
export function isSure(candidates: Candidates, weights: SpeakerWeights = WEIGHTS): boolean {
  const scores = [...candidates.values()].map((grounds) => scoreOf(grounds, weights));
  const most = Math.max(...scores);
  return 1 >= SURE * scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
}

export function scoreOf(grounds: ReadonlyMap<Ground, number>, weights: SpeakerWeights): number {
  let score = 0;
  for (const [ground, amount] of grounds) score += amount * weights[ground];
  return score;
}
