/** Whom each phrase of a text means: surnames, offices and pronouns held against those named before, nearest that fits. */
import { type Lexicon, lexiconOf } from '../../story/findings/lexicon/index.js';
import type { KnownParty, Reading } from '../types.js';
import { type Interview, interviewIn } from './interview.js';
import type { PartyMention } from './mention.js';
import { usageOf } from './names/run.js';
import { runsOf } from './names/runs.js';
import { type NamedParty, registerOf } from './parties.js';
import { appositionsOf } from './phrases/apposition.js';
import { introductionsOf } from './phrases/introductions.js';
import { markPlaces, phrasesOf } from './phrases/phrases.js';
import { Resolver } from './resolver.js';
import { speakerSlots } from './slots.js';
import { type NameToken, tokensOf } from './tokens.js';
import { type LanguageWords, wordsOf } from './words/index.js';

export interface Cast {
  readonly text: string;
  readonly words: LanguageWords | null;
  readonly lexicon: Lexicon | null;
  readonly tokens: readonly NameToken[];
  readonly parties: readonly NamedParty[];
  /** In the text's order. */
  readonly mentions: readonly PartyMention[];
  readonly interview: Interview | null;
}

const NOBODY: Omit<Cast, 'text'> = {
  words: null,
  lexicon: null,
  tokens: [],
  parties: [],
  mentions: [],
  interview: null,
};
const casts = new WeakMap<Reading, Map<string, Cast>>();

/** Worked out once for a reading and its language. */
export function castOf(reading: Reading, lang: string, known: readonly KnownParty[]): Cast {
  const kept = casts.get(reading) ?? new Map<string, Cast>();
  casts.set(reading, kept);
  const key = JSON.stringify([lang, known.map(({ name, aliases }) => [name, ...aliases])]);
  const cast = kept.get(key) ?? newCast(reading, lang, known);
  kept.set(key, cast);
  return cast;
}

function newCast(reading: Reading, lang: string, known: readonly KnownParty[]): Cast {
  const words = wordsOf(lang);
  if (!words) return { ...NOBODY, text: reading.text };
  const german = lang.toLowerCase().startsWith('de');
  const tokens = tokensOf(reading, words, german);
  const usage = usageOf(tokens, words, speakerSlots(tokens, words, lang));
  const { parties, named } = registerOf(runsOf(tokens, words, usage, german), tokens, words, usage, known);
  const phrases = phrasesOf(tokens, named, words, german, usage.slots);
  markPlaces(phrases, parties, tokens, words);
  const apposed = appositionsOf(phrases, parties, tokens, reading.text, words);
  const introduced = introductionsOf({ text: reading.text, tokens, phrases, parties, words, links: apposed });
  const links = new Map([...apposed, ...introduced]);
  const interview = interviewIn(reading, phrases, parties);
  const scene = { text: reading.text, tokens, parties, phrases, links, words, german, interview };
  const mentions = new Resolver(scene).all();
  return { text: reading.text, words, lexicon: lexiconOf(lang), tokens, parties, mentions, interview };
}
