/** English: what shows that a clause is what somebody says or thinks, whatever verb stands before it. */
import type { CueLexicon } from '../../lexicon/index.js';
import type { PassageClause } from '../clauses.js';
import { hasFinite, PAST } from '../content.js';
import type { CueToken } from '../tokens.js';

export interface Stretch {
  readonly tokens: readonly CueToken[];
  readonly clauses: readonly PassageClause[];
  readonly lexicon: CueLexicon;
}

/** Forms that are a clause's subject and nothing else. */
const NOMINATIVE = /^(?:he|she|they)$/;
/** Of these only some are: "owns it", "of us". */
const SUBJECT = /^(?:he|she|they|it|we|i|there|nobody|everybody|everyone|no-one)$/;
const ADVERB =
  /^(?:\p{L}{2,}ly|also|then|later|again|now|still|never|always|often|today|yesterday|tonight|once|further|however|himself|herself|itself|themselves|not|instead|afterwards?|since|even|just|only|too)$/u;
/** What comes between a subject and its verb. */
const BETWEEN = /^(?:has|have|had|is|are|was|were|been|will|would|may|might|can|could|must|should|do|does|did|'s|’s)$/;
const PREPOSITION =
  /^(?:of|in|on|at|for|with|by|from|about|into|over|against|between|under|to|after|before|during|through|than|as|like|despite|without|and|or|but)$/;
/** They tell of facts, of what came about and of what is needed; nobody says it with them. */
const NO_SAYING =
  /^(?:mean(?:s|t|ing)?|ensur(?:e[sd]?|ing)|mak(?:es?|ing)|made|lets?|happen(?:s|ed)?|turn(?:s|ed)?|prov(?:e[sdn]?|ing)|show(?:s|ed|n|ing)?|know(?:s|n|ing)?|knew|se(?:es?|en|eing)|saw|notic(?:e[sd]?|ing)|discover(?:s|ed|ing)?|reali[sz](?:e[sd]?|ing)|learn(?:s|ed|t|ing)?|f(?:ou|i)nd(?:s|ing)?|forg[eo]ts?|emerge[sd]?|transpire[sd]?|follow(?:s|ed|ing)?|require[sd]?|seem(?:s|ed)?|appear(?:s|ed)?|hear(?:s|d|ing)?|cause[sd]?|gets?|got|keeps?|kept|remain(?:s|ed)?|being|having|giv(?:en|ing|e)|provid(?:ed|ing)|s[ou]|such|now|except|years?|days?|times?|all|this|news|always|perhaps|less|unless|does|goes|went|plus|towards|besides|indeed|need|needed|used|based|supposed|called|named|proof|evidence|check(?:s|ed|ing)?|confirmed|us)$/;

export const isAdverb = (token: CueToken | undefined) => token != null && ADVERB.test(token.low);
export const isSubject = (token: CueToken | undefined) => token != null && SUBJECT.test(token.low);
export const isNominative = (token: CueToken | undefined) => token != null && NOMINATIVE.test(token.low);

/** A small word that may be a finite verb by its form: "cautioned", "reckons", "swore". */
export function isConjugated({ text, low, isQuoted }: CueToken, lexicon: CueLexicon): boolean {
  if (isQuoted || NO_SAYING.test(low) || lexicon.helping.has(low) || lexicon.articles.has(low)) return false;
  return /^\p{Ll}{2,}(?:ed|[^s'’]s)$/u.test(text) || (PAST.test(low) && text === low);
}

/** No verb of its own: "maintain", "argue". */
export const isPlain = ({ text, low, isQuoted }: CueToken, lexicon: CueLexicon) =>
  !isQuoted &&
  /^\p{Ll}{3,}$/u.test(text) &&
  !/(?:s|ed|ing|ly)$/.test(low) &&
  !NO_SAYING.test(low) &&
  !PREPOSITION.test(low) &&
  !ADVERB.test(low) &&
  !lexicon.helping.has(low) &&
  !lexicon.articles.has(low) &&
  !lexicon.pronouns.has(low) &&
  !lexicon.subordinate.has(low);

export const isGerund = ({ text, low, isQuoted }: CueToken) =>
  !isQuoted && /^\p{Ll}{2,}ing$/u.test(text) && !NO_SAYING.test(low);

/** Somebody by name, by what they are, or by a pronoun. */
export const isSomebody = (token: CueToken | undefined, { parties, partyEnds, articles }: CueLexicon) =>
  token != null &&
  !token.isQuoted &&
  (NOMINATIVE.test(token.low) ||
    (token.isCapital && !articles.has(token.low) && !SUBJECT.test(token.low) && !PREPOSITION.test(token.low)) ||
    parties.has(token.low) ||
    partyEnds.test(token.low) ||
    /-year-old$/.test(token.low));

/** Whether behind "that" a clause with a subject of its own begins: "that the roof leaked", but not "that leaked", "that year". */
export function opensThought({ tokens, lexicon }: Stretch, i: number): boolean {
  const first = tokens[i];
  if (!first?.isWord) return first?.isQuoted === true;
  if (lexicon.helping.has(first.low) || /^\p{Ll}+ed$/u.test(first.text) || PAST.test(first.low)) return false;
  return hasFinite(tokens, i, tokens.length, lexicon);
}

/** Place of the last word of what stands as the subject of a verb at `i`; -1 where nothing does. */
export function subjectBefore({ tokens, clauses, lexicon }: Stretch, i: number): number {
  const verb = tokens[i];
  let k = i - 1;
  while (k >= 0 && (ADVERB.test(tokens[k]?.low ?? '') || BETWEEN.test(tokens[k]?.low ?? ''))) k--;
  const before = tokens[k];
  if (!verb || !before || before.isQuoted) return -1;
  if (before.text === ',')
    return closesApposition(tokens, k) && clauses.some(({ from, to, kind }) => kind === 'main' && i >= from && i < to)
      ? k
      : -1;
  if (!before.isWord) return -1;
  if (/^(?:he|she|they|it|who|nobody|everybody|everyone|some|others|many|few|one|both|critics)$/.test(before.low))
    return k;
  if (PREPOSITION.test(before.low) || lexicon.articles.has(before.low) || lexicon.pronouns.has(before.low)) return -1;
  if (lexicon.helping.has(before.low) || /^(?:i|we|you|that|this|which|what|there)$/.test(before.low)) return -1;
  if (before.isCapital || isSomebody(before, lexicon)) return k;
  // A noun may end as a verb does: only behind somebody or something that an article opens.
  return hasArticle(tokens, k, lexicon) && !/(?:ed|[^s]s|al|ive|ous|ful|ic|ish|ent|ant)$/.test(before.low) ? k : -1;
}

/** "The older man", "the state's figures" */
function hasArticle(tokens: readonly CueToken[], k: number, { articles }: CueLexicon): boolean {
  for (let i = k - 1; i >= Math.max(0, k - 3); i--) {
    const token = tokens[i];
    if (!token?.isWord || token.isQuoted) return false;
    if (articles.has(token.low) || /[’']s?$/.test(token.text)) return true;
  }
  return false;
}

/** ", who chairs the board," has somebody before it. */
function closesApposition(tokens: readonly CueToken[], comma: number): boolean {
  const opening = tokens.findLastIndex(({ text, isQuoted }, i) => i < comma && !isQuoted && text === ',');
  return opening > 0 && comma - opening > 1 && comma - opening < 24 && tokens[opening - 1]?.isWord === true;
}
