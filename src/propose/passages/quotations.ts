/** Which quotations are whole utterances, and which are a piece of the reporter's own sentence. */
import type { Lexicon } from '../lexicon/index.js';
import type { CueWord, Span } from '../types.js';
import { clausesOf } from './clauses.js';
import type { Token } from './tokens.js';
import { verbsIn } from './verbs.js';

/** A pair within its sentence: the words on both sides, up to the next pair. */
export interface Place {
  readonly inner: Span;
  readonly words: readonly Token[];
  readonly left: readonly Token[];
  readonly right: readonly Token[];
  /** The quotation before it in the sentence, already judged. */
  readonly before: Judged | null;
}

export interface Judged {
  readonly inner: Span;
  readonly isDirect: boolean;
  /** Nothing of its sentence stands outside. */
  readonly isAlone: boolean;
  readonly isAfterColon: boolean;
  /** It goes on with a quotation before it. */
  readonly goesOn: boolean;
  readonly cue: readonly CueWord[] | null;
  /** The words behind which nothing of the cue comes: the reporter's sentence may go on there. */
  readonly cueEnd: number;
  /** "ein Plakat: …" */
  readonly isBoard: boolean;
  /** As a name is written, behind a word for what has one. */
  readonly isTitled: boolean;
}

const NEAR = 14;

export function judge(place: Place, lexicon: Lexicon | null): Judged {
  const { inner, left, right, words, before } = place;
  const outside = [...left, ...right].some(({ isWord }) => isWord);
  const isBoard =
    lexicon != null && left.slice(lexicon.hasCapitalNouns ? -4 : -2).some(({ low }) => lexicon.boards.test(low));
  const isTitled = lexicon != null && isTitle(words, left, lexicon);
  const base = {
    inner,
    isBoard,
    isTitled,
    isAlone: !outside && !before,
    isAfterColon: false,
    goesOn: false,
    cue: null,
    cueEnd: inner.end,
  };
  if (!outside && !before) return { ...base, isDirect: true };
  if (!lexicon) return { ...base, isDirect: words.length > 3 };
  const sign = left.at(-1)?.text ?? '';
  const hasRest = right.some(({ isWord }) => isWord);
  if (
    before?.isDirect &&
    /^[,:.–—-]$/.test(sign) &&
    left.length <= NEAR + 6 &&
    (!hasRest || afterCue(right, words, lexicon))
  )
    return { ...base, isDirect: true, goesOn: true, cue: before.cue, cueEnd: right.at(-1)?.end ?? inner.end };
  const after = afterCue(right, words, lexicon);
  const isFirst = !left.some(({ isWord }) => isWord) || /^[:.–—]$/.test(sign);
  if (after && isFirst) return { ...base, isDirect: true, ...after };
  if (sign === ':' && !hasRest) {
    const comma = left.findLastIndex(({ text }) => text === ',');
    const cue = cueIn(isBoard ? left.slice(comma + 1) : left, lexicon);
    return { ...base, isDirect: !isBoard || cue != null, isAfterColon: true, cue };
  }
  if (sign === ',' && !hasRest && startsSentence(words)) {
    const cue = cueIn(left.slice(-NEAR), lexicon);
    if (cue) return { ...base, isDirect: true, cue };
  }
  return { ...base, isDirect: false };
}

const startsSentence = (words: readonly Token[]) => words[0]?.isCapital === true && words.length > 1;

/** "“ …, sagte X": the words behind a quotation say that somebody said it. */
function afterCue(
  right: readonly Token[],
  words: readonly Token[],
  lexicon: Lexicon,
): { readonly cue: readonly CueWord[]; readonly cueEnd: number } | null {
  const skipped = right.findIndex(({ isWord }) => isWord);
  if (skipped < 0 || skipped > 2) return null;
  const hasSign =
    right.slice(0, skipped).some(({ text }) => /^[,–—-]$/.test(text)) || /^[,?!–—]$/.test(words.at(-1)?.text ?? '');
  const rest = right.slice(skipped, skipped + 30);
  const end = (at: number) => ({ cueEnd: rest[Math.min(at, rest.length - 1)]?.end ?? 0 });
  const first = rest[0];
  if (!first || !hasSign) return null;
  const clauses = clausesOf(rest, lexicon);
  const verbs = verbsIn(rest, clauses, lexicon).filter(
    ({ form }) => form.verb.cue != null && form.shape !== 'infinitive',
  );
  if (lexicon.hasCapitalNouns) {
    if (/^(?:so|laut)$/.test(first.low))
      return { cue: [{ start: first.start, end: first.end, lemma: first.low }], ...end(0) };
    const spoken = verbs.find(
      ({ at, form }) => at <= 1 || (form.shape === 'participle' && lexicon.helping.has(first.low)),
    );
    if (spoken) return { cue: spoken.words, ...end(spoken.last) };
    // A verb that no list has: "“ …, nuschelt er".
    if (/^\p{Ll}+(?:t|te|ten|en|ß|ie[fbst]|an[gkd])$/u.test(first.text) && isSubject(rest[1], lexicon))
      return { cue: [{ start: first.start, end: first.end }], ...end(0) };
    return null;
  }
  const spoken = verbs.find(
    ({ at, clause, form }) =>
      (form.shape === 'finite' || form.shape === 'participle') && at <= NEAR && inReach(clause, at),
  );
  if (spoken) return { cue: spoken.words, ...end(spoken.last) };
  const second = rest[1];
  if (second && lexicon.pronouns.has(first.low) && /^\p{Ll}+(?:ed|s|d|t)$/u.test(second.text))
    return { cue: [{ start: second.start, end: second.end }], ...end(1) };
  if (/^came$/.test(first.low)) return { cue: [{ start: first.start, end: first.end }], ...end(2) };
  return null;
  function inReach(clause: number, at: number): boolean {
    return clauses[clause]?.kind === 'main' && !rest.slice(0, at).some(({ text }) => text === ';');
  }
}

const isSubject = (token: Token | undefined, { pronouns, articles }: Lexicon) =>
  token != null && (token.isCapital || pronouns.has(token.low) || articles.has(token.low));

function cueIn(tokens: readonly Token[], lexicon: Lexicon): readonly CueWord[] | null {
  const verbs = verbsIn(tokens, clausesOf(tokens, lexicon), lexicon).filter(
    ({ form }) => form.verb.cue != null && form.shape !== 'infinitive',
  );
  return verbs.at(-1)?.words ?? null;
}

/** „Möwe“ behind "die Fähre", a capitalised run without a verb. */
function isTitle(
  words: readonly Token[],
  left: readonly Token[],
  { named, articles, hasCapitalNouns }: Lexicon,
): boolean {
  const spoken = words.filter(({ isWord }) => isWord);
  if (spoken.length === 0 || spoken.length > 6) return false;
  const near = left
    .filter(({ isWord }) => isWord)
    .slice(-2)
    .map(({ low }) => low.replace(/s$/, ''));
  const isNamed = near.some((word) => named.test(word)) || left.slice(-2).some(({ low }) => named.test(low));
  const capitals = spoken.filter(({ isCapital }) => isCapital).length;
  if (isNamed) return spoken[0]?.isCapital === true;
  const behindArticle = articles.has(left.at(-1)?.low ?? '');
  if (hasCapitalNouns) return behindArticle && spoken.length <= 2 && capitals === spoken.length;
  return capitals === spoken.filter(({ low }) => low.length > 3).length && capitals > 0 && behindArticle;
}
