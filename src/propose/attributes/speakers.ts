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

const scored = new WeakMap<readonly Passage[], Map<string, readonly Ranked[]>>();
/** Passages further back tell nothing. */
const MEMORY = 6;

export function speakersOf(
  reading: Reading,
  passages: readonly Passage[],
  lang: string,
  known: readonly KnownParty[],
): readonly Ranked[] {
  const kept = scored.get(passages) ?? new Map<string, readonly Ranked[]>();
  scored.set(passages, kept);
  const key = JSON.stringify([lang, known.map(({ name, aliases }) => [name, ...aliases])]);
  const ranked = kept.get(key) ?? ranking(reading, passages, lang, known, WEIGHTS);
  kept.set(key, ranked);
  return ranked;
}

export function ranking(
  reading: Reading,
  passages: readonly Passage[],
  lang: string,
  known: readonly KnownParty[],
  weights: SpeakerWeights,
): readonly Ranked[] {
  const cast = castOf(reading, lang, known);
  const told: ToldPassage[] = [];
  return passages.map((passage) => {
    const candidates = candidatesOf(cast, reading, passage, told.slice(-MEMORY));
    const parties = hasNoSource(reading, passage, lang)
      ? []
      : [...candidates]
          .map(([party, grounds]) => ({ party, score: scoreOf(grounds, weights) }))
          .sort((a, b) => b.score - a.score || a.party - b.party)
          .map(({ party }) => party)
          .slice(0, 3);
    told.push({ passage, speaker: parties[0] ?? null });
    return { parties, candidates };
  });
}

export function scoreOf(grounds: ReadonlyMap<Ground, number>, weights: SpeakerWeights): number {
  let score = 0;
  for (const [ground, amount] of grounds) score += amount * weights[ground];
  return score;
}
