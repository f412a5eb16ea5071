/** Which quotations are whole utterances, and which are a piece of the reporter's own sentence. */
import type { CueLexicon } from '../lexicon/index.js';
import type { CueWord, TextSpan } from '../types.js';
import { clausesOf, type PassageClause } from './clauses.js';
import type { CueToken } from './tokens.js';
import { type FoundVerb, verbsIn } from './verbs.js';

/** A pair within its sentence: the words on both sides, up to the next pair. */
export interface QuotationPlace {
  readonly inner: TextSpan;
  readonly words: readonly CueToken[];
  readonly left: readonly CueToken[];
  readonly right: readonly CueToken[];
  /** The quotation before it in the sentence, already judged. */
  readonly before: JudgedQuotation | null;
}

export interface JudgedQuotation {
  readonly inner: TextSpan;
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
  /** A noun alone behind an article: a word at a distance, or somebody's. */
  readonly isBare: boolean;
}

const NEAR = 14;

export function judge(place: QuotationPlace, lexicon: CueLexicon | null): JudgedQuotation {
  const { inner, left, right, words, before } = place;
  const outside = [...left, ...right].some(({ isWord }) => isWord);
  const isBoard =
    lexicon != null && left.slice(lexicon.hasCapitalNouns ? -4 : -2).some(({ low }) => lexicon.boards.test(low));
  const title = lexicon && titleOf(words, left, lexicon);
  const base = {
    inner,
    isBoard,
    isTitled: title === 'named',
    isBare: title === 'bare',
    isAlone: !outside && !before,
    isAfterColon: false,
    goesOn: false,
    cue: null,
    cueEnd: inner.end,
  };
  if (!outside && !before) return { ...base, isDirect: true };
  // Without a lexicon the rest is a person's.
  if (!lexicon) return { ...base, isDirect: true };
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

const startsSentence = (words: readonly CueToken[]) => words[0]?.isCapital === true && words.length > 1;

/** "“ …, sagte X": the words behind a quotation say that somebody said it. */
function afterCue(
  right: readonly CueToken[],
  words: readonly CueToken[],
  lexicon: CueLexicon,
): { readonly cue: readonly CueWord[]; readonly cueEnd: number } | null {
  const skipped = right.findIndex(({ isWord }) => isWord);
  if (skipped < 0 || skipped > 2) return null;
  const hasSign =
    right.slice(0, skipped).some(({ text }) => /^[,–—-]$/.test(text)) || /^[,?!–—]$/.test(words.at(-1)?.text ?? '');
  const rest = right.slice(skipped, skipped + 30);
  if (!hasSign) return null;
  const clauses = clausesOf(rest, lexicon);
  const verbs = verbsIn(rest, clauses, lexicon).filter(
    ({ form }) => form.verb.cue != null && form.shape !== 'infinitive',
  );
  const found = (lexicon.hasCapitalNouns ? germanCue : englishCue)(rest, clauses, verbs, lexicon);
  return found && { cue: found.words, cueEnd: rest[Math.min(found.last, rest.length - 1)]?.end ?? 0 };
}

interface Introduction {
  readonly words: readonly CueWord[];
  readonly last: number;
}
type Introducing = (
  rest: readonly CueToken[],
  clauses: readonly PassageClause[],
  verbs: readonly FoundVerb[],
  lexicon: CueLexicon,
) => Introduction | null;

const germanCue: Introducing = (rest, _clauses, verbs, lexicon) => {
  const [first, second] = rest;
  if (!first) return null;
  if (/^(?:so|laut)$/.test(first.low))
    return { words: [{ start: first.start, end: first.end, lemma: first.low }], last: 0 };
  const spoken = verbs.find(
    ({ at, form }) => at <= 1 || (form.shape === 'participle' && lexicon.helping.has(first.low)),
  );
  if (spoken) return spoken;
  // A verb that no list has: "“ …, nuschelt er".
  const isVerb = /^\p{Ll}+(?:t|te|ten|en|ß|ie[fbst]|an[gkd])$/u.test(first.text);
  return isVerb && isSubject(second, lexicon) ? { words: [{ start: first.start, end: first.end }], last: 0 } : null;
};

const englishCue: Introducing = (rest, clauses, verbs, lexicon) => {
  const [first, second] = rest;
  if (!first || !second) return null;
  if (first.low === 'according' && second.low === 'to')
    return { words: [{ start: first.start, end: second.end, lemma: 'according to' }], last: 1 };
  const spoken = verbs.find(
    ({ at, clause }) =>
      at <= NEAR && clauses[clause]?.kind === 'main' && !rest.slice(0, at).some(({ text }) => text === ';'),
  );
  if (spoken) return spoken;
  if (lexicon.pronouns.has(first.low) && /^\p{Ll}+(?:ed|s|d|t)$/u.test(second.text))
    return { words: [{ start: second.start, end: second.end }], last: 1 };
  return first.low === 'came' ? { words: [{ start: first.start, end: first.end }], last: 2 } : null;
};

const isSubject = (token: CueToken | undefined, { pronouns, articles }: CueLexicon) =>
  token != null && (token.isCapital || pronouns.has(token.low) || articles.has(token.low));

function cueIn(tokens: readonly CueToken[], lexicon: CueLexicon): readonly CueWord[] | null {
  const verbs = verbsIn(tokens, clausesOf(tokens, lexicon), lexicon).filter(
    ({ form }) => form.verb.cue != null && form.shape !== 'infinitive',
  );
  return verbs.at(-1)?.words ?? null;
}

/** „Möwe“ behind "die Fähre", a capitalised run without a verb. */
function titleOf(
  words: readonly CueToken[],
  left: readonly CueToken[],
  { named, articles, hasCapitalNouns }: CueLexicon,
): 'named' | 'bare' | null {
  const spoken = words.filter(({ isWord }) => isWord);
  if (spoken.length === 0 || spoken.length > 6) return null;
  const near = left
    .filter(({ isWord }) => isWord)
    .slice(-2)
    .map(({ low }) => low.replace(/s$/, ''));
  const isNamed = near.some((word) => named.test(word)) || left.slice(-2).some(({ low }) => named.test(low));
  const capitals = spoken.filter(({ isCapital }) => isCapital).length;
  if (isNamed && spoken[0]?.isCapital) return 'named';
  if (!articles.has(left.at(-1)?.low ?? '')) return null;
  const isBare = hasCapitalNouns
    ? spoken.length <= 2 && capitals === spoken.length
    : capitals === spoken.filter(({ low }) => low.length > 3).length && capitals > 0;
  return isBare ? 'bare' : null;
}
