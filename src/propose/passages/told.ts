/** What stands in the reporter's own words: pieces of quotations, indirect speech, ties. */
import type { CueLexicon } from '../lexicon/index.js';
import type { CueWord, TextSpan } from '../types.js';
import type { Candidate } from './candidate.js';
import { clausesOf } from './clauses.js';
import { isReaction } from './content.js';
import { type Evidence, evidenceIn, isSpeech, tieOf } from './evidence.js';
import type { Features } from './features.js';
import { GUESS } from './hearsay.js';
import type { PassageParty } from './parties.js';
import { partsOf, type ToldClause } from './parts.js';
import type { JudgedQuotation } from './quotations.js';
import { trimmed } from './spans.js';
import { onlySumsUp } from './summing.js';
import { hasOtherSide, isLoose, isMutual } from './ties.js';
import type { CueToken } from './tokens.js';

export function told(of: ToldClause): Candidate[] {
  const found: Candidate[] = [];
  for (const part of partsOf(of)) {
    const isAfter = found.length > 0 || (of.before.isSpeech && of.before.paragraph === of.paragraph);
    const one = candidateIn(of, part, isAfter);
    if (one) found.push(one);
  }
  return found;
}

/** "She said it leaked. It had been patched."; behind "she says" only what was before that. */
const goesOnInPast = ({ before, paragraph }: ToldClause, { narrated }: Evidence) =>
  before.paragraph === paragraph &&
  narrated != null &&
  (before.narrated === 'past' || (before.narrated === 'present' && narrated === 'had'));

function candidateIn(of: ToldClause, part: readonly CueToken[], isAfter: boolean): Candidate | null {
  const { reading, run, lexicon, names, judged } = of;
  const first = part[0];
  const last = part.at(-1);
  if (!first || !last) return null;
  const span = trimmed(reading.text, { start: first.start, end: last.end });
  if (
    of.before.isQuotation &&
    of.before.paragraph === of.paragraph &&
    onlySumsUp(reading.text.slice(span.start, span.end))
  )
    return null;
  const clauses = clausesOf(part, lexicon);
  const evidence = evidenceIn({ tokens: part, clauses }, names, lexicon);
  const pieces = judged.filter(
    ({ isDirect, inner }) => !isDirect && inner.start >= span.start && inner.end <= span.end,
  );
  const spoken = pieces.filter(
    (piece) =>
      /[\p{L}\p{N}]/u.test(reading.text.slice(piece.inner.start, piece.inner.end)) &&
      !piece.isTitled &&
      !piece.isBoard &&
      (!piece.isBare || isPredicate(piece, part, evidence)),
  );
  // "the word “mind”, and under it “the gap”": all of it stands there.
  if (evidence.verb == null && evidence.source == null && pieces.some(({ isBoard }) => isBoard)) spoken.length = 0;
  const isWorded = !lexicon.hasCapitalNouns && spoken.some(({ inner }) => isSomebodys(reading.text, inner, part));
  const form = isWorded
    ? 'partial'
    : formOf(evidence, spoken.length > 0, { isAfter, isNarrated: goesOnInPast(of, evidence) }, lexicon);
  if (!form) return null;
  const tie = form === 'reported' ? (tieOf(evidence) ?? evidence.unlisted) : null;
  const parties = tie ? endsOf(tie.at, part, evidence.parties) : undefined;
  return {
    ...span,
    sentences: run.sentences,
    form,
    cue: cueOf(form, evidence),
    ...(parties ? { parties } : {}),
    relation: (tie ?? evidence.verb ?? evidence.tie)?.form.verb.relation ?? null,
    subjunctive: form === 'reported' ? null : wordAt(reading.text, evidence.subjunctive),
    features: featuresOf(form, evidence, reading.text, spoken, pieces, {
      isAfter,
      isHeading: run.isHeading,
      isWorded,
      isJoined: lexicon.coordinate.has(first.low),
      part,
      isGerman: lexicon.hasCapitalNouns,
      hasAgent: part.some(({ low }) => /^(?:von|vom|durch|by)$/.test(low)),
    }),
  };
}

/** A bare noun is somebody's word where it is what something is called: "sprach von einem „Debakel“", "sei ein „Debakel“". */
function isPredicate({ inner }: JudgedQuotation, part: readonly CueToken[], { kind }: Evidence): boolean {
  if (kind === 'names') return true;
  const at = part.findIndex(({ start }) => start >= inner.start - 1);
  return part
    .slice(Math.max(0, at - 4), at)
    .some(({ low }) => /^(?:sei|seien|ist|sind|war|waren|wäre|is|are|was|were|be|als|as)$/.test(low));
}

/**
 * English writes titles and slogans with capitals: several small words in marks are somebody's without a verb that says so, two only where
 * something is called so, or where somebody is thanked or blamed for it: "the vote was “thin gruel”".
 */
function isSomebodys(text: string, { start, end }: TextSpan, part: readonly CueToken[]): boolean {
  const words = text.slice(start, end).trim().split(/\s+/);
  if (
    words.length < 2 ||
    !/^\p{Ll}/u.test(words[0] ?? '') ||
    words.slice(1).some((word) => /^\p{Lu}\p{Ll}/u.test(word) && words.length < 5)
  )
    return false;
  if (words.length > 3) return true;
  const at = part.findIndex((token) => token.start >= start - 1);
  const near = part.slice(Math.max(0, at - 2), at);
  // "thanked him for “old times”", but not "a recipe for “humble pie”"
  if (near.some(({ low }) => low === 'for')) return part.slice(0, at).some(({ low }) => THANKS.test(low));
  return near.some(({ low }) => /^(?:is|are|was|were|be|been|as)$/.test(low));
}

const THANKS =
  /^(?:apologi[sz]|thank|blam|prais|criticis|criticiz|attack|condemn|fin(?:e|ed)$|rebuk|punish|sack|mock|sorry|pay|paid)/;

function formOf(
  evidence: Evidence,
  hasPiece: boolean,
  { isAfter, isNarrated }: { readonly isAfter: boolean; readonly isNarrated: boolean },
  lexicon: CueLexicon,
): Candidate['form'] | null {
  const { source, verb, hasContent, subjunctive, hearsay, conditional, parties } = evidence;
  const tie = tieOf(evidence);
  // "Repairs would swallow 2.3 million": free speech that goes on.
  const names = parties.filter(({ kind }) => kind === 'name').length;
  if (conditional && isAfter && names < 2 && !hasPiece && !lexicon.hasCapitalNouns) return 'indirect';
  if (isNarrated && isFree(evidence) && names === 0 && !hasPiece && (!tie || parties.length < 2)) return 'indirect';
  // Hearsay that nobody is said to have told: a tie as any other.
  if (tie && !hasPiece && parties.length > 1 && subjunctive == null && isNobodys(evidence)) return 'reported';
  const speech = isSpeech(evidence);
  if (hasPiece && (speech || verb != null || hearsay != null)) return 'partial';
  if (source != null || subjunctive != null) return 'indirect';
  const reacts =
    verb != null &&
    verb.form.verb.relation != null &&
    !hasContent &&
    verb === tie &&
    parties.length > 1 &&
    (evidence.hasAmount || !OFFERS.test(verb.form.verb.lemma));
  if (speech && !reacts) return 'indirect';
  if (tie && (parties.length > 1 || hearsay == null)) return 'reported';
  if (hearsay || verb) return 'indirect';
  if (hasPiece) return 'partial';
  if ((conditional && (isAfter || lexicon.hasCapitalNouns)) || (isAfter && evidence.isQuestion)) return 'indirect';
  return evidence.unlisted ? 'reported' : null;
}

/** They tie where money is promised: "promised the trust £2.5m". */
const OFFERS = /^(?:promise|pledge|offer|versprechen|zusagen|anbieten)$/;
const NOBODY = /^(?:vernehmen|gerüchten)$/;

const isNobodys = ({ source, verb, hearsay }: Evidence) =>
  verb == null &&
  (source == null
    ? hearsay != null && hearsay[0]?.lemma !== GUESS
    : source.some(({ lemma }) => NOBODY.test(lemma ?? '')));

/** Nothing but its form, or what stands before it, tells that somebody said it: "Was hätte er tun sollen?" */
const isFree = ({ source, verb, subjunctive, hearsay }: Evidence) =>
  source == null && verb == null && subjunctive == null && hearsay == null;

function cueOf(
  form: Candidate['form'],
  { source, verb, hearsay, tie, unlisted, subjunctive }: Evidence,
): readonly CueWord[] | null {
  if (form === 'reported') return (tie ?? verb ?? unlisted)?.words ?? null;
  return source ?? verb?.words ?? (subjunctive ? null : hearsay);
}

const wordAt = (text: string, words: readonly CueWord[] | null) => {
  const [word] = words ?? [];
  return word ? text.slice(word.start, word.end) : null;
};

/** English: somebody stands behind the verb, or does it to whoever stands before. */
const reachesSomebody = (tie: Evidence['tie'], hasAgent: boolean, parties: readonly PassageParty[]) =>
  tie == null ||
  tie.isPassive ||
  tie.form.verb.particle != null ||
  isMutual(tie, parties) ||
  hasAgent ||
  parties.some(({ at }) => at > tie.at);

/** The nearest party on each side of the verb. */
function endsOf(
  at: number,
  part: readonly CueToken[],
  parties: readonly PassageParty[],
): readonly [TextSpan, TextSpan] | undefined {
  const place = part[at]?.start ?? 0;
  const left = parties.filter(({ end }) => end <= place).at(-1);
  const right = parties.find(({ start }) => start > place);
  const ends = [left ?? parties[0], right ?? parties.at(-1)];
  const [from, to] = ends;
  return from && to && from !== to
    ? [
        { start: from.start, end: from.end },
        { start: to.start, end: to.end },
      ]
    : undefined;
}

function featuresOf(
  form: Candidate['form'],
  evidence: Evidence,
  text: string,
  spoken: readonly JudgedQuotation[],
  pieces: readonly JudgedQuotation[],
  {
    isAfter,
    isHeading,
    isWorded,
    isJoined,
    part,
    hasAgent,
    isGerman,
  }: {
    readonly isAfter: boolean;
    readonly isHeading: boolean;
    readonly isWorded: boolean;
    /** Its subject stands before "und". */
    readonly isJoined: boolean;
    readonly part: readonly CueToken[];
    readonly hasAgent: boolean;
    readonly isGerman: boolean;
  },
): Features {
  const { source, verb, kind, hasContent, subjunctive, hearsay, parties, hasAmount } = evidence;
  const isTie = form === 'reported';
  const longest = Math.max(
    0,
    ...spoken.map(({ inner }) => text.slice(inner.start, inner.end).trim().split(/\s+/).length),
  );
  const flag = (is: boolean) => (is ? 1 : 0);
  // Several words that begin small are no title: somebody's, whatever the verb is.
  const opens = isGerman ? /^\p{Ll}\S*\s+\S/u : /^\p{Ll}\S*(?:\s+\S+){2}/u;
  const isPhrase = spoken.some(({ inner }) => opens.test(text.slice(inner.start, inner.end).trim()));
  const isSaid = isWorded || isPhrase || verb != null || source != null || subjunctive != null || hearsay != null;
  const names = parties.filter((party) => party.kind === 'name').length;
  return {
    piece: flag(form === 'partial' && isSaid),
    worded: form === 'partial' && !isSaid ? 0 : longest > 2 ? 1 : longest > 1 ? 0.5 : 0,
    titled: flag(pieces.length > spoken.length && form === 'partial'),
    source: flag(source != null),
    content: isTie ? 0 : hasContent ? 1 : evidence.hasTopic ? 0.7 : 0,
    bare: flag(form === 'indirect' && verb != null && !isSpeech(evidence) && !evidence.hasTopic && hearsay == null),
    // "Columns support the roof": who wants something is somebody.
    wants:
      flag(!isTie && (kind === 'wants' || kind === 'denies' || kind === 'accuses')) * (parties.length > 0 ? 1 : 0.5),
    subjunctive: flag(subjunctive != null),
    hearsay: hearsay == null ? 0 : hearsay[0]?.lemma === GUESS ? 0.4 : 1,
    after: flag(form === 'indirect' && isFree(evidence)) * (isAfter ? 1 : 0.4),
    tie: flag(isTie),
    two: isTie
      ? flag(
          (isGerman || reachesSomebody(evidence.tie, hasAgent, parties)
            ? parties.length
            : Math.min(1, parties.length)) +
            Number(isJoined) +
            Number(hasOtherSide(evidence.tie, hasAgent, part, parties)) >
            1 ||
            (parties.length > 0 &&
              evidence.hasClaim &&
              evidence.tie != null &&
              (isReaction(evidence.tie) || /^(?:supports|competes)$/.test(evidence.tie.form.verb.relation ?? ''))),
        )
      : 0,
    named: isTie ? Math.min(2, names) / 2 : flag(names > 0) / 2,
    amount: flag(isTie && hasAmount),
    unlisted: flag(isTie && evidence.tie == null && evidence.unlisted != null),
    loose: flag(isTie && evidence.tie != null && isLoose(evidence.tie, { hasAgent, hasAmount, parties, tokens: part })),
    heading: flag(isHeading),
  };
}
