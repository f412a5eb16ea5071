/** The kinds of reason to take somebody for a passage's speaker. */
import type { PartyMention } from './mention.js';

export const GROUNDS = [
  'after',
  'before',
  'source',
  'by',
  'colon',
  'across',
  'leading',
  'first',
  'firstWithoutCue',
  'head',
  'same',
  'oblique',
  'inside',
  'spokeInParagraph',
  'spokeBefore',
  'turn',
  'answering',
  'previousSubject',
  'previousSentence',
  'earlier',
  'next',
  'nextOpened',
  'summedUp',
  'since',
  'person',
  'unnamed',
  'object',
  'place',
  'namedInside',
] as const;
export type Ground = (typeof GROUNDS)[number];
export type SpeakerWeights = Readonly<Record<Ground, number>>;

export type Give = (mention: PartyMention, ground: Ground, amount?: number) => void;

export const isSubject = ({ oblique, genitive }: PartyMention) => !oblique && !genitive;
