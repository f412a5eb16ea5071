/** The words at a verb of saying: the noun phrase that is its subject, whoever it is and whether the story knows them or not. */

import type { SourceReading } from '../passage.js';
import type { Span } from '../sentences.js';
import type { SayingCue } from './cues.js';
import { englishPhrase } from './english.js';
import { germanPhrase } from './german.js';
import type { KnownName, SayerPhrase } from './site.js';

/** `null` where the words are not plain enough to tell. */
export function phraseAt(reading: SourceReading, sentence: Span, cue: SayingCue): SayerPhrase | null {
  const { frame, lexicon, mentions } = reading;
  if (lexicon == null) return null;
  const isKnown: KnownName = (word) =>
    mentions.some((one) => frame.slice(one.start, one.end).split(/\s+/).includes(word)) || standsWithin(frame, word);
  const site = { frame, sentence, cue, isKnown, mentions };
  return lexicon.hedges.reportedSpeech.length > 0 ? germanPhrase(site) : englishPhrase(site);
}

function standsWithin(frame: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (
    new RegExp(`[\\p{L}\\p{N},] ${escaped}(?![\\p{L}])`, 'u').test(frame) &&
    !new RegExp(`(?<![\\p{L}])${escaped.toLowerCase()}(?![\\p{L}])`, 'u').test(frame)
  );
}
