/** A sentence's clauses, as far as signs and first words tell them apart. */
import type { CueLexicon } from '../lexicon/index.js';
import type { CueToken } from './tokens.js';

export interface PassageClause {
  /** Places in the list of tokens, the end not included; signs between clauses belong to none. */
  readonly from: number;
  readonly to: number;
  /** `content`: what was said, "that …"; `sub`: a relative clause or one of circumstance. */
  readonly kind: 'main' | 'content' | 'sub';
}

/** "It is understood that X sues Y": what nobody says is told as the reporter's own. */
const IMPERSONAL =
  /^it (?:is|was|has been) (?:\p{L}+ )?(?:said|believed|thought|understood|reported|alleged|rumoured|rumored) that/u;
const SIGN = /^[,;:()–—]$/;
const ASKS = /^(?:wer|wen|wem|was|wann|warum|weshalb|wohin|woher)$/;
const NEW = /^[;:]$/;

export function clausesOf(tokens: readonly CueToken[], lexicon: CueLexicon): PassageClause[] {
  const clauses: PassageClause[] = [];
  let from = 0;
  let sign = '';
  const push = (to: number) => {
    if (to > from && tokens.slice(from, to).some(({ isWord }) => isWord))
      cutInto(tokens, from, to, sign, lexicon, clauses);
  };
  tokens.forEach(({ text, isQuoted }, i) => {
    if (isQuoted || !SIGN.test(text)) return;
    push(i);
    from = i + 1;
    sign = text;
  });
  push(tokens.length);
  return IMPERSONAL.test(
    tokens
      .slice(0, 6)
      .map(({ low }) => low)
      .join(' '),
  )
    ? clauses.map((one) => (one.kind === 'content' && one.from < 7 ? { ...one, kind: 'main' } : one))
    : clauses;
}

/** English sets no comma before "that", "who" and "because". */
function cutInto(
  tokens: readonly CueToken[],
  from: number,
  to: number,
  sign: string,
  lexicon: CueLexicon,
  into: PassageClause[],
): void {
  let start = from;
  let kind = kindAt(tokens, from, to, sign, lexicon);
  if (!lexicon.hasCapitalNouns)
    for (let i = from + 1; i < to; i++) {
      const token = tokens[i];
      if (!token || token.isQuoted) continue;
      const isRelative = /^(?:who|which|whose|whom|where|that)$/.test(token.low);
      if (
        !isRelative &&
        !(
          lexicon.subordinate.has(token.low) &&
          !/^(?:as|than|before|after|since|until|so|without|despite)$/.test(token.low)
        )
      )
        continue;
      into.push({ from: start, to: i, kind });
      start = i;
      kind = token.low === 'that' ? 'content' : 'sub';
    }
  into.push({ from: start, to, kind });
}

/** Conjunctions that are prepositions, too: "Seit 2019 hält er …", "After the vote she …". */
const EITHER =
  /^(?:seit|während|statt|ohne|um|bis|als|wie|da|damit|after|before|since|until|till|as|despite|without|so|when|once)$/;

function kindAt(
  tokens: readonly CueToken[],
  at: number,
  to: number,
  sign: string,
  lexicon: CueLexicon,
): PassageClause['kind'] {
  const first = tokens[at]?.low ?? '';
  const isFirst = sign === '';
  if (lexicon.content.has(first) && (!isFirst || lexicon.hasCapitalNouns || first === 'whether')) return 'content';
  // "Wer ihn schrieb, weiß niemand"
  if (isFirst && ASKS.test(first) && hasMain(tokens, to, lexicon)) return 'content';
  if (lexicon.subordinate.has(first))
    return isFirst && EITHER.test(first) && !hasMain(tokens, to, lexicon) ? 'main' : 'sub';
  if (sign === ',' && lexicon.relative.has(first)) return 'sub';
  // "mit dem", "in der": a relative clause with a preposition.
  if (
    sign === ',' &&
    lexicon.hasCapitalNouns &&
    /^(?:mit|in|an|auf|für|von|bei|zu|über|unter|aus|nach|um|durch|gegen)$/.test(first)
  )
    return lexicon.relative.has(tokens[at + 1]?.low ?? '') && !isInfinitive(tokens, at) ? 'sub' : 'main';
  if (NEW.test(sign)) return 'main';
  return 'main';
}

/** Behind what hangs on it the main clause begins: in German with its verb. */
function hasMain(
  tokens: readonly CueToken[],
  to: number,
  { hasCapitalNouns, relative, subordinate }: CueLexicon,
): boolean {
  const next = tokens[to + 1];
  if (tokens[to]?.text !== ',' || !next) return false;
  if (!hasCapitalNouns) return true;
  return !next.isCapital && !relative.has(next.low) && !subordinate.has(next.low);
}

/** "von den Zetteln gewusst zu haben" */
function isInfinitive(tokens: readonly CueToken[], at: number): boolean {
  for (let i = at; i < tokens.length && !SIGN.test(tokens[i]?.text ?? ''); i++)
    if (tokens[i]?.low === 'zu') return true;
  return false;
}

export function clauseAt(clauses: readonly PassageClause[], i: number): number {
  return clauses.findIndex(({ from, to }) => i >= from && i < to);
}
