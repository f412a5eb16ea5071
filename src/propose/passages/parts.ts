/** A sentence that holds two statements is cut at its clauses; whole quotations are told of elsewhere. */
import type { CueLexicon } from '../lexicon/index.js';
import type { Reading } from '../types.js';
import type { Before, SentenceRun } from './candidate.js';
import { clausesOf } from './clauses.js';
import { type Evidence, evidenceIn, isSpeech } from './evidence.js';
import { SAID_TO } from './hearsay.js';
import type { Names } from './parties.js';
import type { JudgedQuotation } from './quotations.js';
import type { CueToken } from './tokens.js';

export interface ToldClause {
  readonly reading: Reading;
  readonly run: SentenceRun;
  readonly tokens: readonly CueToken[];
  readonly judged: readonly JudgedQuotation[];
  readonly names: Names;
  readonly lexicon: CueLexicon;
  readonly before: Before;
  readonly paragraph: number;
}

/** The stretches outside whole quotations, cut where the next half has a verb of its own. */
export function partsOf({ tokens, judged, lexicon, names }: ToldClause): CueToken[][] {
  const direct = judged.filter(({ isDirect }) => isDirect);
  if (direct.length === 0) return cut(tokens, judged, names, lexicon);
  // Beside a quotation, only what is joined before or behind its cue is told besides.
  const end = direct.at(-1);
  const rest = tokens.filter(({ start }) => start >= Math.max(end?.cueEnd ?? 0, end?.inner.end ?? 0));
  const joint = rest.findIndex(
    (token, i) =>
      !token.isQuoted && (token.text === ';' || (lexicon.coordinate.has(token.low) && opensVerb(rest, i, lexicon))),
  );
  const behind = joint < 0 ? [] : cut(rest.slice(rest[joint]?.isWord ? joint : joint + 1), judged, names, lexicon);
  return [...leading(tokens, direct[0], judged, names, lexicon), ...behind];
}

/** "A sei krank, rechnete sie vor, und sie las, bis jemand „Halt!“ rief": what is said before another clause begins. */
function leading(
  tokens: readonly CueToken[],
  first: JudgedQuotation | undefined,
  judged: readonly JudgedQuotation[],
  names: Names,
  lexicon: CueLexicon,
): CueToken[][] {
  const begin = Math.min(first?.inner.start ?? 0, first?.cue?.[0]?.start ?? Number.POSITIVE_INFINITY);
  const left = tokens.filter(({ end }) => end <= begin);
  let joint = left.findLastIndex(
    ({ text, low, isQuoted }, i) =>
      !isQuoted && (text === ';' || (lexicon.coordinate.has(low) && i > 2 && left[i - 1]?.text === ',')),
  );
  // "Orde said it had been paid, adding: “Twice.”"
  if (
    joint < 0 &&
    begin < (first?.inner.start ?? 0) &&
    /ing$/.test(first?.cue?.[0]?.lemma ?? '') &&
    left.at(-1)?.text === ','
  )
    joint = left.length - 1;
  if (joint < 3) return [];
  const part = left.slice(0, left[joint]?.isWord ? joint - 1 : joint);
  const evidence = evidenceIn({ tokens: part, clauses: clausesOf(part, lexicon) }, names, lexicon);
  return isSpeech(evidence) || evidence.tie != null ? cut(part, judged, names, lexicon) : [];
}

/** "und verklagte", "and then demanded": a verb in its finite form follows at once. */
function opensVerb(tokens: readonly CueToken[], i: number, lexicon: CueLexicon): boolean {
  for (let k = i + 1; k <= i + 2; k++) {
    const token = tokens[k];
    if (!token?.isWord || token.isQuoted || token.isCapital) return false;
    if (lexicon.verbs.get(token.low)?.some(({ shape, isJoined }) => shape === 'finite' && !isJoined))
      return lexicon.hasCapitalNouns || /(?:ed|es|s|[^e]d|t|w)$/.test(token.low);
    // "hält 12 Prozent und will … verklagen"
    if (k === i + 1 && lexicon.helping.has(token.low) && token.low !== 'to') return true;
    if (!/ly$|^(?:then|also|dann|auch|later|später)$/.test(token.low)) return false;
  }
  return false;
}

function cut(
  tokens: readonly CueToken[],
  judged: readonly JudgedQuotation[],
  names: Names,
  lexicon: CueLexicon,
): CueToken[][] {
  const parts: CueToken[][] = [];
  let from = 0;
  let isOver = false;
  const isSaid = (part: readonly CueToken[]) => {
    const evidence = evidenceIn({ tokens: part, clauses: clausesOf(part, lexicon) }, names, lexicon);
    return {
      speech: isSpeech(evidence),
      any: isSpeech(evidence) || evidence.verb != null || evidence.tie != null || isToldOf(evidence),
      evidence,
    };
  };
  tokens.forEach((token, i) => {
    if (isOver || token.isQuoted || i <= from + 2 || i > tokens.length - 3) return;
    const isJoint =
      lexicon.coordinate.has(token.low) && (opensVerb(tokens, i, lexicon) || isGapped(tokens, from, i, lexicon));
    if (token.text === ',' && endsTie(tokens, from, i, isSaid, lexicon)) {
      parts.push(tokens.slice(from, i));
      isOver = true;
      return;
    }
    const isOwn = token.text === ',' && opensPiece(tokens, i, judged, lexicon);
    const isNew = token.text === ';' || (token.text === ',' && !isOwn && opensMain(tokens, i, lexicon));
    if (!isJoint && !isOwn && !isNew) return;
    const left = tokens.slice(from, i);
    const leftIs = isSaid(left);
    if (!leftIs.any) return;
    const right = isSaid(tokens.slice(i));
    if (!right.any) return;
    const holdsPiece = left.some(({ isQuoted }) => isQuoted);
    // "said that it bought the yard and sued the line": one thing said.
    if (isJoint && !lexicon.hasCapitalNouns && leftIs.evidence.hasContent && !holdsPiece && right.evidence.verb == null)
      return;
    if (isOwn && !leftIs.speech) return;
    if (
      isNew &&
      token.text === ',' &&
      (leftIs.speech ||
        leftIs.evidence.verb != null ||
        right.evidence.subjunctive != null ||
        right.evidence.tie == null ||
        right.evidence.tie.at > 9)
    )
      return;
    parts.push([...left]);
    from = isOwn || isNew ? i + 1 : i;
  });
  if (!isOver) parts.push(tokens.slice(from));
  return parts;
}

interface SaidIn {
  readonly any: boolean;
  readonly speech: boolean;
  readonly evidence: Evidence;
}

/** "Bramhall owes the bank £150m, and the judge rose": behind a tie a clause of its own that tells nothing. */
function endsTie(
  tokens: readonly CueToken[],
  from: number,
  i: number,
  isSaid: (part: readonly CueToken[]) => SaidIn,
  lexicon: CueLexicon,
): boolean {
  if (!/^(?:und|and|but|aber|doch|yet)$/.test(tokens[i + 1]?.low ?? '')) return false;
  const rest = tokens.slice(i + 2);
  if (rest.some(({ isQuoted }) => isQuoted) || !opensClause(rest, lexicon)) return false;
  const { speech, evidence } = isSaid(tokens.slice(from, i));
  return !speech && evidence.verb == null && evidence.tie != null && !isSaid(rest).any;
}

const SMALL =
  /^(?:von|vom|der|des|dem|den|im|in|am|an|mit|zu|zum|zur|für|auf|aus|bei|beim|nach|sowie|und|of|in|on|at|for|from|and|or|by|with|to)$/;
const FINITE =
  /(?:ed|[^s]s)$|^(?:rose|fell|was|were|is|are|has|had|will|went|came|left|sat|stood|took|gave|began|broke|got|ran|saw|can|may|would|could)$/;

/** Somebody or something, and right behind it a verb. */
function opensClause(rest: readonly CueToken[], { hasCapitalNouns, articles, pronouns }: CueLexicon): boolean {
  const [first] = rest;
  if (!first || !(articles.has(first.low) || pronouns.has(first.low) || first.isCapital)) return false;
  if (!hasCapitalNouns)
    return rest.slice(1, 7).some(({ low, isCapital }, k) => k > 0 && !isCapital && FINITE.test(low));
  const noun = rest.findIndex(({ isCapital }) => isCapital);
  const verb = rest[(pronouns.has(first.low) ? 0 : noun) + 1];
  return verb?.isWord === true && !verb.isCapital && verb.low.length > 2 && !SMALL.test(verb.low);
}

/** "; a file is said to exist" */
const isToldOf = ({ hearsay }: Evidence) => hearsay?.[0]?.lemma === SAID_TO;

/** "hatte X gekündigt und Y beauftragt": the helping verb stands once. */
function isGapped(tokens: readonly CueToken[], from: number, i: number, lexicon: CueLexicon): boolean {
  if (!lexicon.hasCapitalNouns) return false;
  const end = tokens.findIndex(({ isWord, isQuoted }, k) => k > i && !isWord && !isQuoted);
  const last = tokens[(end < 0 ? tokens.length : end) - 1];
  const isDone = (token: CueToken | undefined) =>
    token != null && !token.isCapital && lexicon.verbs.get(token.low)?.some(({ shape }) => shape !== 'finite') === true;
  return (
    isDone(last) &&
    last !== tokens[i + 1] &&
    isDone(tokens[i - 1]) &&
    tokens.slice(from, i).some(({ low, isQuoted }) => !isQuoted && lexicon.helping.has(low))
  );
}

/** ", ihr Cousin kontrolliert …": a main clause behind a comma alone. */
function opensMain(tokens: readonly CueToken[], i: number, lexicon: CueLexicon): boolean {
  const first = tokens[i + 1];
  if (!lexicon.hasCapitalNouns || !first?.isWord || first.isQuoted) return false;
  if (lexicon.subordinate.has(first.low) || lexicon.content.has(first.low) || lexicon.coordinate.has(first.low))
    return false;
  if (lexicon.relative.has(first.low) && !tokens[i + 2]?.isCapital) return false;
  return first.isCapital || lexicon.articles.has(first.low) || lexicon.pronouns.has(first.low);
}

/** ", so Korkmaz, alles andere sei „…“": behind the source a new clause has words of its own in marks. */
function opensPiece(
  tokens: readonly CueToken[],
  i: number,
  judged: readonly JudgedQuotation[],
  lexicon: CueLexicon,
): boolean {
  if (!lexicon.hasCapitalNouns || judged.length === 0) return false;
  const rest = tokens.slice(i + 1);
  const sign = rest.findIndex(({ text, isQuoted }) => !isQuoted && text === ',');
  const clause = sign < 0 ? rest : rest.slice(0, sign);
  const isOwn = clause.some(({ low, isQuoted }, k) => !isQuoted && k > 0 && k < 4 && lexicon.subjunctive.has(low));
  const isSourced = tokens
    .slice(0, i)
    .some(({ low }) => low === 'so' || lexicon.sources.get(low)?.some((words) => words.length === 1));
  return isOwn && isSourced && clause.some(({ isQuoted }) => isQuoted);
}
