/** Whether a word with a capital is somebody's name, or only stands where every word has one: at the head of a sentence, in a heading. */
import type { TextParty } from '../../../propose/types.js';
import { isNobody } from './who/nobody.js';

/** Whoever is meant by these words is nobody. */
const NOBODY =
  /^(?:niemand|jemand|keiner|alle|viele|manche|einige|andere|wer|was|warum|wieso|wie|wo|wann|ja|nein|nobody|somebody|everybody|people|madam|sir)$/iu;

/** `isSmall`: words that the text writes small, too. */
export function isCalledSo(text: string, lang: string, isSmall: (word: string) => boolean, party: TextParty): boolean {
  const { name, kind } = party;
  const mentions = party.mentions.filter((one) => one.kind !== 'pronoun');
  if (mentions.length === 0 || name.length < 2 || NOBODY.test(name)) return false;
  if (name.includes(' ') || !/^\p{Lu}\p{Ll}+$/u.test(name)) return true;
  if (kind !== 'person' && isNobody(name, lang)) return false;
  // "Orders fell", "in good order".
  if (isSmall(name.toLowerCase())) return false;
  const isWithin = (start: number) => /[\p{L}\p{N},;)]\s$/u.test(text.slice(Math.max(0, start - 3), start));
  return kind !== 'unknown' || mentions.length > 1 || mentions.some(({ start }) => isWithin(start));
}

/** Tells of a word in a language that writes its nouns small whether the text does so anywhere. */
export function smallWordsOf(text: string): (word: string) => boolean {
  let all: ReadonlySet<string> | null = null;
  return (word) => {
    all ??= new Set(text.match(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}’'-])/gu));
    return all.has(word);
  };
}
