/** The mentions in a passage, and those around it that may tell who speaks. */
import { firstFrom } from '../first-from.js';
import type { TextSpan } from '../types.js';
import type { PartyMention } from './mention.js';
import type { Cast } from './mentions.js';

/** Who is mentioned so many mentions before or behind a passage has no part in it; only what has no sentences gets there. */
const FAR = 40;

export function mentionsWithin({ mentions }: Cast, { start, end }: TextSpan): readonly PartyMention[] {
  return mentions.slice(placeIn(mentions, start), placeIn(mentions, end)).filter((one) => one.end <= end);
}

/** Of the sentences from `first` to `last`, no farther than `FAR` from the passage. */
export function mentionsAround(
  { mentions }: Cast,
  { start, end }: TextSpan,
  first: number,
  last: number,
): readonly PartyMention[] {
  const sentenceOf = (i: number) => mentions[i]?.sentence ?? 0;
  return mentions.slice(
    Math.max(firstFrom(mentions.length, first, sentenceOf), placeIn(mentions, start) - FAR),
    Math.min(firstFrom(mentions.length, last + 1, sentenceOf), placeIn(mentions, end) + FAR),
  );
}

const placeIn = (mentions: readonly PartyMention[], place: number) =>
  firstFrom(mentions.length, place, (i) => mentions[i]?.start ?? 0);
