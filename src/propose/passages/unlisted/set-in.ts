/** English: "The money, he insisted, had been repaid", "It is dead, the minister reckons": who says it is put between commas or behind. */
import type { CueLexicon } from '../../lexicon/index.js';
import { hasFinite } from '../content.js';
import type { CueToken } from '../tokens.js';
import { isAdverb, isConjugated, isPlain, isSomebody, isSubject, type Stretch, subjectBefore } from './thoughts.js';

/** They are done, and not said. */
const SILENT =
  /^(?:rose|fell|left|came|went|sat|stood|slept|died|won|lost|ran|fled|woke|wept|grew|sank|flew|arrived|waited|walked|vanished|returned|resigned|retired|ended|followed|stopped|started|opened|closed|played|danced|sang|clapped|moved|turned|looked|worked|lived|stayed|failed|appli(?:es|ed)|matter(?:s|ed)|counts?|works|ends|follows)$/;
/** Behind the verb it has no object. */
const TAIL =
  /^(?:in|on|at|to|over|from|during|after|before|via|through|when|as|by|with|under|outside|inside|behind|last|this|that|aloud|back|us|him|her|them|me|reporters|everybody|everyone)$/;
const CLEAR = /^(?:clear|plain|known|understood)$/;
const LONGEST = 9;
/** Of what stands in apposition to a subject. */
const APPOSED = 8;

export function setInCue(stretch: Stretch): readonly number[] | null {
  const { tokens, lexicon } = stretch;
  const signs = tokens.flatMap(({ text, isQuoted }, i) => (!isQuoted && text === ',' ? [i] : []));
  for (const [n, comma] of signs.entries()) {
    const close = signs[n + 1] ?? endOf(stretch);
    if (close - comma < 2 || close - comma - 1 > LONGEST) continue;
    const opening = apposedTo(stretch, signs, n);
    const at =
      subjectFirst(tokens, lexicon, comma + 1, close) ?? verbFirst(tokens, lexicon, comma + 1, signs[n + 2] ?? close);
    if (at != null && isToldAround(stretch, comma, close)) return [at];
    // "…, its secretary, Agnieszka Holloway, told us"
    if (opening != null && tailed(stretch, comma + 1, close) && isToldAround(stretch, opening, close))
      return [comma + 1];
  }
  return null;
}

function endOf({ tokens }: Stretch): number {
  const last = tokens.findLastIndex(({ isWord }) => isWord);
  return tokens.slice(last).some(({ text }) => text === ';' || text === ':') ? -1 : last + 1;
}

/** The comma before somebody with an apposition, which ends at comma `n`; `null` where there is none. */
function apposedTo({ tokens, lexicon }: Stretch, signs: readonly number[], n: number): number | null {
  for (const back of [2, 1]) {
    const opening = signs[n - back];
    const comma = signs[n] ?? 0;
    if (opening == null || comma - opening > APPOSED + 3) continue;
    const between = tokens.slice(opening + 1, comma);
    const first = between[0];
    if (!first || !(lexicon.articles.has(first.low) || isSomebody(first, lexicon))) continue;
    if (
      between.every((token) => !token.isQuoted && !lexicon.helping.has(token.low)) &&
      between.some((token) => isSomebody(token, lexicon))
    )
      return back === 2 ? opening : null;
  }
  return null;
}

/** A verb and no object: "told this newspaper last week", "reasons in a circular". */
function tailed({ tokens, lexicon }: Stretch, at: number, to: number): boolean {
  const token = tokens[at];
  if (!token || !isConjugated(token, lexicon) || SILENT.test(token.low)) return false;
  return at + 1 === to || hasTail(tokens, lexicon, at, to);
}

function hasTail(tokens: readonly CueToken[], lexicon: CueLexicon, at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (TAIL.test(next.low) || isAdverb(next)) return true;
  // "he assured the chamber"
  return (lexicon.articles.has(next.low) || next.isCapital) && to - at < 5 && isSomebody(tokens[to - 1], lexicon);
}

/** What stands outside the commas is a sentence of its own: "When it rained, he left" has none. */
function isToldAround({ tokens, clauses, lexicon }: Stretch, comma: number, close: number): boolean {
  if (lexicon.coordinate.has(tokens[comma + 1]?.low ?? '')) return false;
  const isLast = !tokens.slice(close).some(({ isWord }) => isWord);
  if (!isLast) return hasFinite([...tokens.slice(0, comma), ...tokens.slice(close + 1)], 0, tokens.length, lexicon);
  return clauses.some(({ from, to, kind }) => kind !== 'sub' && to <= comma && hasFinite(tokens, from, to, lexicon));
}

/** Of a stretch that is somebody and a verb of speech, in either order, up to its first sign: place of the verb; -1 where it is none. */
export function verbWithSubject(tokens: readonly CueToken[], lexicon: CueLexicon): number {
  const sign = tokens.findIndex(({ isWord }) => !isWord);
  const to = sign < 0 ? tokens.length : sign;
  return subjectFirst(tokens, lexicon, 0, to) ?? verbFirst(tokens, lexicon, 0, to) ?? -1;
}

/** Place of the verb in "the minister reckons", which has a subject and no object. */
function subjectFirst(tokens: readonly CueToken[], lexicon: CueLexicon, from: number, to: number): number | null {
  const first = tokens[from];
  if (!first || first.isQuoted || /^(?:that|this|these|those)$/.test(first.low)) return null;
  const opens =
    /^(?:it|some|others|critics)$/.test(first.low) || lexicon.articles.has(first.low) || isSomebody(first, lexicon);
  if (!opens) return null;
  for (let i = from + 1; i < Math.min(to, from + 7); i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token?.isWord || token.isQuoted) return null;
    const isSeveral = /^(?:they|some|others|critics|people)$|[^s]s$/.test(before?.low ?? '');
    // "she let it be known"
    if (/^(?:lets?|ma[dk]es?)$/.test(token.low) && tokens[i + 1]?.low === 'it' && CLEAR.test(tokens[to - 1]?.low ?? ''))
      return i;
    const isVerb = isConjugated(token, lexicon) || (isPlain(token, lexicon) && isSeveral && i + 1 === to);
    if (lexicon.helping.has(token.low) && !/^(?:has|have|had)$/.test(token.low)) return null;
    if (!isVerb) continue;
    // "The retired fitter", "some of them in oilskins"
    if (subjectBefore({ tokens, clauses: [], lexicon }, i) < from) {
      if (lexicon.articles.has(before?.low ?? '')) continue;
      return null;
    }
    if ((i + 1 === to || hasTail(tokens, lexicon, i, to)) && !SILENT.test(token.low)) return i;
  }
  return null;
}

/** Place of the verb in "recalled its land agent, Pavel Dorn", which has nothing but its subject behind it. */
function verbFirst(tokens: readonly CueToken[], lexicon: CueLexicon, from: number, to: number): number | null {
  const verb = tokens[from];
  const next = tokens[from + 1];
  if (!verb || !next || !isConjugated(verb, lexicon) || SILENT.test(verb.low) || isSubject(next)) return null;
  const isTie = lexicon.verbs.get(verb.low)?.some(({ verb: one }) => one.relation != null && one.cue == null);
  if (isTie || !(lexicon.articles.has(next.low) || next.isCapital)) return null;
  const sign = tokens.findIndex(({ isWord, low }, i) => i > from && (i >= to || !isWord || TAIL.test(low)));
  return isSomebody(tokens[(sign < 0 ? to : sign) - 1], lexicon) ? from : null;
}
