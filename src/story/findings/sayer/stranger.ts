/**
 * Whoever speaks may be nobody of the story: "Kerstin Hahn" in the sentence before a quotation without a verb, before a colon, or whom a pronoun looks
 * back to.
 */
import type { Entity } from '../../definition.js';
import type { JudgedPassage, SourceReading } from '../passage.js';
import type { Sentence, Span } from '../sentences.js';
import { speechForms } from '../told.js';
import { cuesIn } from './cues.js';
import { meantBy } from './means.js';
import { phraseAt } from './phrase.js';
import { made, type SayerPhrase } from './site.js';

/** By name, and not the party; null where the party is named beside it, or may be meant. */
export function strangerAround(passage: JudgedPassage, entity: Entity): SayerPhrase | null {
  const { sentences, first, last, statement } = passage;
  const own = { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
  const ahead = beforeColon(passage, own);
  if (ahead) return meantBy(passage, ahead, entity) === 'not' ? ahead : null;
  const isBare =
    statement.form === 'direct' ? !/\p{L}/u.test(bare(passage, own)) : first === last && isUnsaid(passage, own);
  if (!isBare || isNext(passage, entity)) return null;
  return strangerBefore(passage, entity);
}

/** In the sentence before, of the same paragraph: who says something in it, else whom it begins with and who speaks elsewhere. */
export function strangerBefore(passage: JudgedPassage, entity: Entity): SayerPhrase | null {
  const { sentences, first, mentions } = passage;
  const [before, own] = [sentences[first - 1], sentences[first]];
  if (!before || !own || before.paragraph !== own.paragraph) return null;
  // Who is asked answers in the next sentence.
  if (ASKS.test(bare(passage, before)) || /\?[“”"»«’‘]/u.test(passage.text.slice(before.start, before.end)))
    return null;
  if (mentions.some((one) => one.id === entity.id && one.start >= before.start && one.end <= before.end)) return null;
  const phrases = phrasesIn(passage, before);
  const named =
    phrases.findLast(({ kind }) => kind === 'name') ?? (phrases.length > 0 ? null : beginning(passage, before));
  return named && meantBy(passage, named, entity) === 'not' ? named : null;
}

/** At the verb of the excerpt's own sentence, where nobody stands at another by name. */
export function pronounIn(passage: JudgedPassage): SayerPhrase | null {
  const { sentences, first, last } = passage;
  const phrases = phrasesIn(passage, { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 });
  return phrases.every(({ kind }) => kind === 'pronoun') ? (phrases[0] ?? null) : null;
}

const ASKS = /(?<!\p{L})(?:frag(?:t|te|ten|en)|gefragt|wissen|ask(?:s|ed)|wondered|quer(?:y|ied))(?!\p{L})/iu;

const bare = ({ frame }: SourceReading, { start, end }: Span) => frame.slice(start, end);

/** "Kein Käufer habe sich gemeldet.": somebody's words by the verb alone, which only German has. */
function isUnsaid(passage: JudgedPassage, own: Span): boolean {
  const { lexicon } = passage;
  return lexicon != null && cuesIn(passage, own).length === 0 && speechForms(bare(passage, own), lexicon).length > 0;
}

/** The sentence behind may say that it was the party. */
function isNext(passage: JudgedPassage, entity: Entity): boolean {
  const { sentences, last } = passage;
  const [own, next] = [sentences[last], sentences[last + 1]];
  if (!own || !next || own.paragraph !== next.paragraph) return false;
  return phrasesIn(passage, next).some((one) => meantBy(passage, one, entity) !== 'not');
}

const phrasesIn = (reading: SourceReading, sentence: Span): SayerPhrase[] =>
  cuesIn(reading, sentence).flatMap((cue) => phraseAt(reading, sentence, cue) ?? []);

const NAME = "\\p{Lu}[\\p{L}’'-]+";
const COLON = new RegExp(`^((?:${NAME}\\s){0,3}${NAME}):\\s*["„“«»‚‘']`, 'u');

/** "Kerstin Hahn: „…“"; a single word only where it speaks elsewhere, too. */
function beforeColon(passage: JudgedPassage, own: Span): SayerPhrase | null {
  const [, words] = COLON.exec(bare(passage, own)) ?? [];
  return words == null ? null : speaking(passage, own.start, words);
}

const FIRST = new RegExp(`^((?:${NAME}\\s){0,3}${NAME})(?=,?\\s(?!\\p{Lu}))`, 'u');

/** "Cole was bitter." */
function beginning(passage: JudgedPassage, before: Span): SayerPhrase | null {
  const [, words] = FIRST.exec(bare(passage, before)) ?? [];
  return words == null ? null : speaking(passage, before.start, words);
}

/** The words as a name, where somebody of that name says something in the text. */
function speaking(reading: SourceReading, start: number, words: string): SayerPhrase | null {
  const head = words.split(/\s/).at(-1) ?? '';
  return speakersIn(reading).has(head) ? made('name', start, words.length, head) : null;
}

const known = new WeakMap<readonly Sentence[], ReadonlySet<string>>();

/** Last words of all names at a verb of saying. */
function speakersIn(reading: SourceReading): ReadonlySet<string> {
  const old = known.get(reading.sentences);
  if (old) return old;
  const all = reading.sentences.flatMap((sentence) => phrasesIn(reading, sentence));
  const found = new Set(all.filter(({ kind }) => kind === 'name').map(({ head }) => head));
  known.set(reading.sentences, found);
  return found;
}
