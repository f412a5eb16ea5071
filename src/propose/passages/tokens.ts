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

type TokenForm = Pick<CueToken, 'text' | 'low' | 'isWord' | 'isCapital'>;
/** Most of a text's words come back. */
export type TokenForms = Map<string, TokenForm>;

function formOf(text: string): TokenForm {
  const isWord = /[\p{L}\p{N}]/u.test(text);
  const low = isWord
    ? text
        .normalize('NFC')
        .toLowerCase()
        .replace(/['’]s$/, '')
    : text;
  return { text, low, isWord, isCapital: /^\p{Lu}/u.test(text) };
}

/** `quoted`: what stands in marks there, in order; `forms`: of the words seen so far. */
export function tokensOf(
  { text }: Reading,
  { start, end }: TextSpan,
  quoted: readonly TextSpan[],
  forms: TokenForms = new Map(),
): CueToken[] {
  const tokens: CueToken[] = [];
  let q = 0;
  for (const { 0: word, index } of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + index;
    while (q < quoted.length && (quoted[q]?.end ?? 0) <= at) q++;
    const isQuoted = q < quoted.length && (quoted[q]?.start ?? 0) <= at;
    const form = forms.get(word) ?? formOf(word);
    forms.set(word, form);
    const { text: shape, low, isWord, isCapital } = form;
    tokens.push({ start: at, end: at + word.length, text: shape, low, isWord, isCapital, isQuoted });
  }
  return tokens;
}
