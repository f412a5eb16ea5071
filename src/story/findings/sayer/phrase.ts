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

/** A source that speaks of its own knowledge; the patterns are of both languages. */
export const SELF =
  /(?<!\p{L})(?:(?:nach|laut)\s+(?:\p{L}+\s+)?(?:Informationen|Recherchen|Erkenntnissen|Informationslage)\s+(?:von\s+)?(?:dieser|unserer|der|dieses|unseres)\s+(?:Zeitung|Redaktion|Magazins|Blattes|Senders|Portals)|(?:liegt|liegen|lag|lagen)\s+(?:dieser|unserer)\s+(?:Zeitung|Redaktion)\s+vor|(?:wie\s+)?(?:diese|unsere)\s+(?:Zeitung|Redaktion)(?=[^.;:]{0,60}(?:erfuhr|erfahren|berichtet|weiß))|(?:(?:according to|on) )?(?:information|documents|papers|emails|e-mails|files|records|letters)(?: that (?:was|were))? (?:obtained|seen|gathered|reviewed|viewed) by this (?:newspaper|paper|publication|magazine|website|site)|this (?:newspaper|paper|publication|magazine) (?:has (?:learned|learnt|seen|established|been told)|understands|learned|learnt|can reveal|has obtained))(?!\p{L})/iu;
