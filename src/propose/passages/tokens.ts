/** A sentence as words and signs. */
import type { Reading, TextSpan } from '../types.js';

export interface CueToken extends TextSpan {
  readonly text: string;
  /** As the lexicon has it: small letters, whole characters, no possessive. */
  readonly low: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  /** It stands in a pair of marks. */
  readonly isQuoted: boolean;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:[-–'’.,&/+](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|[^\s]/gu;

/** `quoted`: what stands in marks there, in order. */
export function tokensOf({ text }: Reading, { start, end }: TextSpan, quoted: readonly TextSpan[]): CueToken[] {
  const tokens: CueToken[] = [];
  let q = 0;
  for (const { 0: word, index } of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + index;
    while (q < quoted.length && (quoted[q]?.end ?? 0) <= at) q++;
    const isQuoted = q < quoted.length && (quoted[q]?.start ?? 0) <= at;
    const isWord = /[\p{L}\p{N}]/u.test(word);
    const low = isWord
      ? word
          .normalize('NFC')
          .toLowerCase()
          .replace(/['’]s$/, '')
      : word;
    tokens.push({
      start: at,
      end: at + word.length,
      text: word,
      low,
      isWord,
      isCapital: /^\p{Lu}/u.test(word),
      isQuoted,
    });
  }
  return tokens;
}
