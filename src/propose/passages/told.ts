/** What stands in the reporter's own words: pieces of quotations, indirect speech, ties. A sentence that holds two is cut at its clauses. */
import type { CueLexicon } from '../lexicon/index.js';
import type { CueWord, Reading, TextSpan } from '../types.js';
import type { Before, Candidate, SentenceRun } from './candidate.js';
import { clausesOf } from './clauses.js';
import { type Evidence, evidenceIn, isReaction } from './evidence.js';
import type { Features } from './features.js';
import type { Names, PassageParty } from './parties.js';
import type { JudgedQuotation } from './quotations.js';
import { trimmed } from './spans.js';
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

export function told(of: ToldClause): Candidate[] {
  const found: Candidate[] = [];
  for (const part of partsOf(of)) {
    const isAfter = found.length > 0 || (of.before.isSpeech && of.before.paragraph === of.paragraph);
    const one = candidateIn(of, part, isAfter);
    if (one) found.push(one);
  }
  return found;
}

/** The stretches outside whole quotations, cut where the next half has a verb of its own. */
function partsOf({ tokens, judged, lexicon, names }: ToldClause): CueToken[][] {
  const direct = judged.filter(({ isDirect }) => isDirect);
  if (direct.length === 0) return cut(tokens, judged, names, lexicon);
  // Beside a quotation, only what is joined behind its cue is told besides.
  const end = direct.at(-1);
  const rest = tokens.filter(({ start }) => start >= Math.max(end?.cueEnd ?? 0, end?.inner.end ?? 0));
  const joint = rest.findIndex(
    (token, i) => lexicon.coordinate.has(token.low) && !token.isQuoted && opensVerb(rest, i, lexicon),
  );
  return joint < 0 ? [] : [rest.slice(joint)];
}

/** "und verklagte", "and then demanded": a verb in its finite form follows at once. */
function opensVerb(tokens: readonly CueToken[], i: number, lexicon: CueLexicon): boolean {
  for (let k = i + 1; k <= i + 2; k++) {
    const token = tokens[k];
    if (!token?.isWord || token.isQuoted || token.isCapital) return false;
    if (lexicon.verbs.get(token.low)?.some(({ shape, isJoined }) => shape === 'finite' && !isJoined))
      return lexicon.hasCapitalNouns || /(?:ed|es|s|[^e]d|t|w)$/.test(token.low);
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
  const isSaid = (part: readonly CueToken[]) => {
    const evidence = evidenceIn({ tokens: part, clauses: clausesOf(part, lexicon) }, names, lexicon);
    return {
      speech: isSpeech(evidence),
      any: isSpeech(evidence) || evidence.verb != null || evidence.tie != null,
      evidence,
    };
  };
  tokens.forEach((token, i) => {
    if (token.isQuoted || i <= from + 2) return;
    const isJoint = lexicon.coordinate.has(token.low) && opensVerb(tokens, i, lexicon);
    const isOwn = token.text === ',' && opensPiece(tokens, i, judged, lexicon);
    if (!isJoint && !isOwn) return;
    const left = tokens.slice(from, i);
    const leftIs = isSaid(left);
    const right = isSaid(tokens.slice(i));
    if (!leftIs.any || !right.any) return;
    const holdsPiece = left.some(({ isQuoted }) => isQuoted);
    // "said that it bought the yard and sued the line": one thing said.
    if (isJoint && !lexicon.hasCapitalNouns && leftIs.evidence.hasContent && !holdsPiece && right.evidence.verb == null)
      return;
    if (isOwn && !leftIs.speech) return;
    parts.push([...left]);
    from = isOwn ? i + 1 : i;
  });
  parts.push(tokens.slice(from));
  return parts;
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
  const isSourced = tokens.slice(0, i).some(({ low }) => low === 'so' || lexicon.sources.has(low));
  return isOwn && isSourced && clause.some(({ isQuoted }) => isQuoted);
}

const isSpeech = ({ source, verb, kind, hasContent, subjunctive }: Evidence) =>
  source != null ||
  subjunctive != null ||
  (verb != null && (hasContent || kind === 'wants' || kind === 'denies' || kind === 'accuses'));

function candidateIn(of: ToldClause, part: readonly CueToken[], isAfter: boolean): Candidate | null {
  const { reading, run, lexicon, names, judged } = of;
  const first = part[0];
  const last = part.at(-1);
  if (!first || !last) return null;
  const span = trimmed(reading.text, { start: first.start, end: last.end });
  const clauses = clausesOf(part, lexicon);
  const evidence = evidenceIn({ tokens: part, clauses }, names, lexicon);
  const pieces = judged.filter(
    ({ isDirect, inner }) => !isDirect && inner.start >= span.start && inner.end <= span.end,
  );
  const spoken = pieces.filter(
    (piece) => !piece.isTitled && !piece.isBoard && (!piece.isBare || isPredicate(piece, part, evidence)),
  );
  const form = formOf(evidence, spoken.length > 0, isAfter);
  if (!form) return null;
  const tie = form === 'reported' ? tieOf(evidence) : null;
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

/** Verbs that say and tie: "kritisierte die Bahn" is a tie, "kritisierte, dass …" is not. */
const tieOf = ({ tie, verb, hasContent }: Evidence) => (tie === verb && hasContent ? null : tie);

function formOf(evidence: Evidence, hasPiece: boolean, isAfter: boolean): Candidate['form'] | null {
  const { source, verb, hasContent, subjunctive, hearsay, conditional, parties } = evidence;
  const tie = tieOf(evidence);
  const speech = isSpeech(evidence);
  if (hasPiece && (speech || verb != null || hearsay != null)) return 'partial';
  if (source != null || subjunctive != null) return 'indirect';
  const reacts = verb != null && verb.form.verb.relation != null && !hasContent && verb === tie;
  if (speech && !reacts) return 'indirect';
  if (tie && (parties.length > 1 || hearsay == null)) return 'reported';
  if (hearsay || verb) return 'indirect';
  if (hasPiece) return 'partial';
  return conditional && isAfter ? 'indirect' : null;
}

function cueOf(
  form: Candidate['form'],
  { source, verb, hearsay, tie, subjunctive }: Evidence,
): readonly CueWord[] | null {
  if (form === 'reported') return (tie ?? verb)?.words ?? null;
  return source ?? verb?.words ?? (subjunctive ? null : hearsay);
}

const wordAt = (text: string, words: readonly CueWord[] | null) => {
  const [word] = words ?? [];
  return word ? text.slice(word.start, word.end) : null;
};

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
    hasAgent,
  }: { readonly isAfter: boolean; readonly isHeading: boolean; readonly hasAgent: boolean },
): Features {
  const { source, verb, kind, hasContent, subjunctive, hearsay, parties, hasAmount } = evidence;
  const isTie = form === 'reported';
  const longest = Math.max(
    0,
    ...spoken.map(({ inner }) => text.slice(inner.start, inner.end).trim().split(/\s+/).length),
  );
  const flag = (is: boolean) => (is ? 1 : 0);
  const names = parties.filter((party) => party.kind === 'name').length;
  return {
    piece: flag(form === 'partial' && (verb != null || source != null || subjunctive != null)),
    worded: longest > 2 ? 1 : longest > 1 ? 0.5 : 0,
    titled: flag(pieces.length > spoken.length && form === 'partial'),
    source: flag(source != null),
    content: flag(hasContent && !isTie),
    bare: flag(form === 'indirect' && verb != null && !isSpeech(evidence) && hearsay == null),
    wants: flag(!isTie && (kind === 'wants' || kind === 'denies' || kind === 'accuses')),
    subjunctive: flag(subjunctive != null),
    hearsay: flag(hearsay != null),
    after: flag(isAfter && form === 'indirect' && verb == null && source == null),
    tie: flag(isTie),
    two: isTie
      ? flag(
          parties.length > 1 ||
            (parties.length > 0 && evidence.hasClaim && evidence.tie != null && isReaction(evidence.tie)),
        )
      : 0,
    named: isTie ? Math.min(2, names) / 2 : flag(names > 0) / 2,
    amount: flag(isTie && hasAmount),
    loose: flag(isTie && evidence.tie != null && isLoose(evidence, hasAgent)),
    heading: flag(isHeading),
  };
}

/** Most of what "take", "run" and "halten" tell is no tie. */
const LOOSE =
  /^(?:take|give|make|get|leave|move|order|meet|beat|stand|build|start|form|design|award|control|greet|visit|host|welcome|accompany|empfangen|treffen|besuchen|begleiten|begegnen|finden|bauen|schaffen|schließen|treffen|schlagen|nehmen|wählen|halten|führen|helfen|dienen|arbeiten|stellen|setzen|sichern|stärken|retten|schützen|entwickeln|liefern|stecken)/;

function isLoose({ tie }: Evidence, hasAgent: boolean): boolean {
  if (tie == null) return false;
  const { lemma, particle } = tie.form.verb;
  return (particle == null && LOOSE.test(lemma)) || (tie.isPassive && !hasAgent) || !tie.hasObject;
}
