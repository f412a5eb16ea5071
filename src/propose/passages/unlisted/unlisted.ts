/** English: a verb, or words like one, of which no list knows that they say something, told by what stands beside them. */
import type { CueLexicon } from '../../lexicon/index.js';
import { clauseAt, type PassageClause } from '../clauses.js';
import { hasFinite } from '../content.js';
import type { CueToken } from '../tokens.js';
import type { FoundVerb } from '../verbs.js';
import { phrasedBefore } from './phrased.js';
import { askedIn } from './questions.js';
import { setInCue } from './set-in.js';
import {
  isAdverb,
  isConjugated,
  isGerund,
  isPlain,
  isSomebody,
  isSubject,
  opensThought,
  type Stretch,
  subjectBefore,
} from './thoughts.js';

/** `null` for a language whose nouns begin with capitals: its reported speech is told by its verbs' forms. */
export function unlistedCue(
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  lexicon: CueLexicon,
): FoundVerb | null {
  if (lexicon.hasCapitalNouns) return null;
  const stretch: Stretch = { tokens, clauses, lexicon };
  const places =
    beforeThat(stretch) ??
    beforeThought(stretch) ??
    setInCue(stretch) ??
    askedIn(stretch) ??
    beforeDeed(stretch) ??
    ofOneself(stretch) ??
    beforeColon(stretch);
  if (!places) return null;
  const at = Math.min(...places);
  const words = [...places]
    .sort((a, b) => a - b)
    .flatMap((i) => tokens[i] ?? [])
    .map(({ start, end, low }) => ({ start, end, lemma: low }));
  const verb = { lemma: words[0]?.lemma ?? '', cue: 'says', relation: null, particle: null, isTight: false } as const;
  const form = { verb, shape: 'finite', isJoined: false, isPast: false } as const;
  return {
    form,
    at,
    clause: clauseAt(clauses, at),
    words,
    last: Math.max(...places),
    isPassive: false,
    hasObject: true,
  };
}

/** "Cautioned that", "made plain that", "is adamant that". */
function beforeThat(stretch: Stretch): readonly number[] | null {
  const { tokens, clauses } = stretch;
  for (let i = 2; i < tokens.length - 2; i++) {
    const token = tokens[i];
    if (token?.low !== 'that' || token.isQuoted || !opensThought(stretch, i + 1)) continue;
    if (clauses[clauseAt(clauses, i - 1)]?.kind === 'sub') continue;
    const found = verbBefore(stretch, i) ?? phrasedBefore(stretch, i);
    if (found) return found;
  }
  return null;
}

const PHRASE = /^(?:in|on|at|to|during|after|before|from|through|under|by|with|over|last|this|today|yesterday)$/;

/** "Cautioned that", "cautioned the board that", "cautioned in a letter that", "cautioned, in a letter, that". */
function verbBefore(stretch: Stretch, that: number): readonly number[] | null {
  const { tokens, lexicon } = stretch;
  let last = that - 1;
  if (tokens[last]?.text === ',') last = tokens.findLastIndex(({ text }, i) => i < last && text === ',') - 1;
  while (isAdverb(tokens[last])) last--;
  if (last < 1) return null;
  if (isSaid(stretch, last)) return [last];
  const isGiven =
    isSomebody(tokens[last], lexicon) || /^(?:him|her|them|us|everybody|everyone)$/.test(tokens[last]?.low ?? '');
  for (let i = last - 1; i >= Math.max(1, last - 6); i--) {
    const token = tokens[i];
    if (!token?.isWord || token.isQuoted) return null;
    const next = tokens[i + 1]?.low === 'it' ? tokens[i + 2] : tokens[i + 1];
    if (!(PHRASE.test(next?.low ?? '') || isGiven) || !isSaid(stretch, i)) continue;
    const isTie = lexicon.verbs.get(token.low)?.some(({ verb }) => verb.cue == null);
    return isTie && !/^(?:to)$/.test(next?.low ?? '') ? null : [i];
  }
  return null;
}

/** Whether the word may be what somebody did with words there: it has a subject, a helping verb, or is an -ing behind somebody. */
function isSaid(stretch: Stretch, i: number): boolean {
  const { tokens, lexicon } = stretch;
  const token = tokens[i];
  if (!token) return false;
  if (isConjugated(token, lexicon)) return subjectBefore(stretch, i) >= 0;
  const before = tokens[i - 1];
  if (isGerund(token))
    return tokens.slice(0, i).some((one) => isSomebody(one, lexicon)) && !lexicon.articles.has(before?.low ?? '');
  if (!isPlain(token, lexicon)) return false;
  if (/^(?:to|will|would|can|could|may|might|must|should|did|does|do|not)$/.test(before?.low ?? ''))
    return tokens.slice(0, i - 1).some((one) => isSomebody(one, lexicon) || one.low === 'it');
  const subject = tokens[subjectBefore(stretch, i)];
  return (
    subject != null &&
    (/^(?:they|people|police|men|women|staff|some|others|many|critics)$/.test(subject.low) ||
      /[^s]s$/.test(subject.low)) &&
    isSomebody(subject, lexicon)
  );
}

/** "The minister reckons the bill is dead", "she told the court she had no keys": a thought begins without "that". */
function beforeThought(stretch: Stretch): readonly number[] | null {
  const { tokens, clauses, lexicon } = stretch;
  // Asked first: few words have a thought behind them, and what a verb may be is asked in many ways.
  const opens = tokens.map((_, i) => opensClause(stretch, i));
  for (let i = 1; i < tokens.length - 2; i++) {
    const next = opens.indexOf(true, i + 1);
    if (next < 0) return null;
    if (next > i + 5) continue;
    const token = tokens[i];
    if (!token || token.isQuoted || clauses[clauseAt(clauses, i)]?.kind !== 'main' || !isSaid(stretch, i)) continue;
    // ", insisting he had been robbed"
    const isBehind = isGerund(token) && tokens[i - 1]?.text !== ',';
    if (isBehind || lexicon.verbs.get(token.low)?.every(({ verb }) => verb.cue == null)) continue;
    if (next === i + 1) return [i];
    // "told the court she had"
    const given = tokens.findIndex(({ isWord }, k) => k > i && k < i + 5 && isWord && isSomebody(tokens[k], lexicon));
    if (given > i && !isSubject(tokens[given]) && isSubject(tokens[given + 1]) && opens[given + 1]) return [i];
  }
  return null;
}

/** "he is going", "the Treasury could be": a subject and, before any sign, what only a finite verb can be. */
function opensClause({ tokens, lexicon }: Stretch, from: number): boolean {
  const first = tokens[from];
  if (!first?.isWord || first.isQuoted) return false;
  const isPronoun = isSubject(first);
  if (!isPronoun && !first.isCapital && !lexicon.articles.has(first.low)) return false;
  for (let i = from + 1; i < Math.min(tokens.length, from + 9); i++) {
    const token = tokens[i];
    if (!token?.isWord || token.isQuoted) return false;
    if (lexicon.helping.has(token.low) && !/^(?:to|be|been|being)$/.test(token.low)) return true;
    if (isPronoun) {
      if (isAdverb(token)) continue;
      return (
        first.low !== 'it' &&
        (isConjugated(token, lexicon) || (/^(?:they|we|i)$/.test(first.low) && isPlain(token, lexicon)))
      );
    }
    if (
      isSubject(token) ||
      /^(?:that|who|which|whom|and|or|when|as|if|because|while|after|before|until|since)$/.test(token.low)
    )
      return false;
  }
  return false;
}

/** "Denied having seen it", "admits to having", "claims to have", "accuses her of having hidden it": what one says to have done. */
function beforeDeed(stretch: Stretch): readonly number[] | null {
  const { tokens, clauses, lexicon } = stretch;
  for (let i = 2; i < tokens.length - 1; i++) {
    const token = tokens[i];
    if (!token || token.isQuoted || !/^(?:having|have)$/.test(token.low)) continue;
    const before = tokens[i - 1]?.low ?? '';
    if (token.low === 'have' && before !== 'to') continue;
    const last = /^(?:to|of|ever|never|not)$/.test(before) ? i - 2 : i - 1;
    for (let at = last; at >= Math.max(1, before === 'of' ? last - 5 : last); at--) {
      const verb = tokens[at];
      if (!verb || clauses[clauseAt(clauses, at)]?.kind !== 'main') break;
      if (isConjugated(verb, lexicon) && !isGerund(verb) && subjectBefore(stretch, at) >= 0) return [at];
    }
  }
  return null;
}

/** "Took a different line: the boiler could be had", "put it bluntly: …". */
function beforeColon(stretch: Stretch): readonly number[] | null {
  const { tokens, lexicon } = stretch;
  const colon = tokens.findIndex(({ text, isQuoted }) => !isQuoted && text === ':');
  if (colon < 3 || !hasFinite(tokens, colon + 1, tokens.length, lexicon)) return null;
  const isIt = tokens[colon - 1]?.low === 'it' || (tokens[colon - 2]?.low === 'it' && isAdverb(tokens[colon - 1]));
  const put = isIt ? tokens.findLastIndex(({ low }, i) => i < colon && low === 'it') - 1 : -1;
  if (put > 0 && isSaid(stretch, put)) return [put];
  return phrasedBefore(stretch, colon);
}

const ONESELF = /^(?:himself|herself|itself|themselves)$/;
/** What comes about, and is not said. */
const BECOMES =
  /^(?:found|finds|made|makes|kept|keeps|got|gets|felt|feels|drank|ate|worked|threw|pulled|pushed|showed|shows|turned|set|let)$/;

/** "Professed himself delighted", "declared herself satisfied". */
function ofOneself(stretch: Stretch): readonly number[] | null {
  const { tokens, clauses, lexicon } = stretch;
  const at = tokens.findIndex(
    ({ low }, i) =>
      ONESELF.test(tokens[i + 1]?.low ?? '') && !BECOMES.test(low) && isConjugated(tokens[i] as CueToken, lexicon),
  );
  const word = tokens[at + 2];
  if (at < 1 || clauses[clauseAt(clauses, at)]?.kind !== 'main' || subjectBefore(stretch, at) < 0) return null;
  return word?.isWord &&
    !word.isCapital &&
    /(?:ed|ful|ent|ant|ous|ive|ble|y|al|ain|t)$/.test(word.low) &&
    !PHRASE.test(word.low) &&
    word.low.length > 3 &&
    !isAdverb(word)
    ? [at, at + 2]
    : null;
}
