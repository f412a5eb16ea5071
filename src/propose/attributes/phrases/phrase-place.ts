/** Where a phrase stands: its article, and what governs it. */
import type { TextSpan } from '../../types.js';
import { isDeterminer, isSmall } from '../names/run.js';
import type { NameToken } from '../tokens.js';
import type { LanguageWords } from '../words/index.js';

export interface PhrasePlace extends TextSpan {
  /** Places of its first word, the name's or noun's first one, and its last. */
  readonly lead: number;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: boolean;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'owned' | null;
  /** Governed by a preposition, or in a case that no subject has. */
  readonly oblique: boolean;
  /** Belongs to another noun: "der Werft", "Stipe’s". */
  readonly genitive: boolean;
}

/** Looks back past adjectives and articles for what governs the phrase. */
export function placeOf(
  tokens: readonly NameToken[],
  lead: number,
  from: number,
  to: number,
  words: LanguageWords,
): PhrasePlace {
  const head = tokens[from] as NameToken;
  const last = tokens[to] as NameToken;
  const at = articleBefore(tokens, lead, words);
  const article = at === lead ? '' : (tokens[at] as NameToken).lower;
  const determiner = kindOf(article, words);
  const governor = governorOf(tokens, at);
  const contracted = governor && /^(?:am|beim|im|vom|zum|zur|ans|ins)$/iu.test(governor.text);
  const opens = governor != null && opensClause(governor, article);
  const oblique =
    (governor != null && !opens && words.prepositions.test(governor.lower)) || words.obliqueArticles.test(article);
  const genitive =
    words.genitiveArticles.test(article) ||
    (/^(?:der|einer|ihrer|seiner)$/.test(article) &&
      governor?.capital === true &&
      !isSmall(governor.lower, words) &&
      !words.slots.adverbs.test(governor.lower));
  return {
    start: (tokens[lead] as NameToken).start,
    end: last.end,
    lead: at,
    from,
    to,
    sentence: head.sentence,
    paragraph: head.paragraph,
    quoted: head.quoted,
    determiner: determiner ?? (contracted ? 'definite' : null),
    oblique: oblique || genitive || head.aside,
    genitive,
  };
}

/** "Wie die Polizei mitteilte", "bis ein Zuhörer rief", "after the council said": no preposition there. */
function opensClause({ lower, initial, gap }: NameToken, article: string): boolean {
  if (lower === 'bis' || lower === 'als') return /^(?:der|die|das|ein|eine)$/.test(article);
  return /^(?:wie|so|während|seit|as|after|before|until|since)$/.test(lower) && (initial || gap !== ' ');
}

/** Place of the article, adjectives passed over; `lead` itself where there is none. */
function articleBefore(tokens: readonly NameToken[], lead: number, words: LanguageWords): number {
  for (let k = lead - 1; k >= 0 && k >= lead - 5; k--) {
    const token = tokens[k] as NameToken;
    const gap = tokens[k + 1]?.gap ?? '';
    if (gap.trim() !== '' || gap === '' || token.sentence !== tokens[lead]?.sentence) return lead;
    if (isDeterminer(token.lower, words)) return k;
    if (token.capital || isSmall(token.lower, words)) return lead;
  }
  return lead;
}

function kindOf(article: string, words: LanguageWords): PhrasePlace['determiner'] {
  if (article === '') return null;
  if (words.definite.test(article)) return 'definite';
  return words.possessive.test(article) ? 'possessive' : 'indefinite';
}

function governorOf(tokens: readonly NameToken[], at: number): NameToken | null {
  const before = tokens[at - 1];
  return before && tokens[at]?.gap.trim() === '' && tokens[at]?.gap !== '' ? before : null;
}
