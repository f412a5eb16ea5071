/** The words at a verb of saying: the noun phrase that is its subject, whoever it is and whether the story knows them or not. */

import { inAllLanguages } from '../../all-languages.js';
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
    isOnesFirstName(reading, word) ||
    mentions.some((one) => frame.slice(one.start, one.end).split(/\s+/).includes(word)) ||
    standsWithin(frame, word);
  const site = { frame, sentence, cue, isKnown, mentions };
  return lexicon.lang === 'de' ? germanPhrase(site) : englishPhrase(site);
}

/** "Lena said": where one party alone has that first name it is a name, though the text may nowhere give it with the surname. */
function isOnesFirstName({ story, names }: SourceReading, word: string): boolean {
  const its = story.entities.filter(
    ({ id, name }) => names.persons.has(id) && inAllLanguages(name).some((one) => one.startsWith(`${word} `)),
  );
  return its.length === 1;
}

/** Looked for as plain characters: a text is looked through for each statement of it. */
const standsWithin = (frame: string, word: string): boolean =>
  hasWord(frame, ` ${word}`, /[\p{L}\p{N},]$/u) && !hasWord(frame, word.toLowerCase(), /(?:^|\P{L})$/u);

function hasWord(text: string, word: string, before: RegExp): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (before.test(text.slice(Math.max(0, at - 2), at)) && !/^\p{L}/u.test(text.slice(end, end + 2))) return true;
  }
  return false;
}
