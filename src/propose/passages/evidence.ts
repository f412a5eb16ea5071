/** What in a stretch of the reporter's own words says that somebody said something, or that one party did something to another. */
import type { CueKind, CueLexicon } from '../lexicon/index.js';
import type { CueWord } from '../types.js';
import { clauseAt, type PassageClause } from './clauses.js';
import { hasContent, hasTopic } from './content.js';
import { cueVerb } from './cues.js';
import { hearsayIn, SAID_TO, subjunctiveIn } from './hearsay.js';
import { type Names, type PassageParty, partiesIn } from './parties.js';
import { asTold, sourceIn } from './sources.js';
import { roleIn, tieVerb, unlistedTie } from './ties.js';
import type { CueToken } from './tokens.js';
import { turnedTie } from './turned.js';
import { unlistedCue } from './unlisted/unlisted.js';
import { type FoundVerb, verbsIn } from './verbs.js';

export interface Evidence {
  /** "laut", "according to". */
  readonly source: readonly CueWord[] | null;
  readonly verb: FoundVerb | null;
  readonly kind: CueKind | null;
  /** What was said stands beside the verb, as a clause. */
  readonly hasContent: boolean;
  /** … or as a phrase: "klagte über Lärm". */
  readonly hasTopic: boolean;
  readonly subjunctive: readonly CueWord[] | null;
  readonly conditional: boolean;
  /** English: "she had", "it was", as speech goes on in what is told in the past. */
  readonly narrated: string | null;
  readonly isQuestion: boolean;
  readonly hearsay: readonly CueWord[] | null;
  readonly tie: FoundVerb | null;
  /** A verb between two who are named, of which nothing is known. */
  readonly unlisted: FoundVerb | null;
  readonly parties: readonly PassageParty[];
  readonly hasAmount: boolean;
  readonly hasClaim: boolean;
}

export interface EvidenceStretch {
  readonly tokens: readonly CueToken[];
  readonly clauses: readonly PassageClause[];
}

export function evidenceIn({ tokens, clauses }: EvidenceStretch, names: Names, lexicon: CueLexicon): Evidence {
  const verbs = verbsIn(tokens, clauses, lexicon);
  const hearsay = hearsayIn(tokens, lexicon);
  const listed = cueVerb(verbs, tokens, clauses, lexicon);
  const isContentListed = listed != null && hasContent(listed, tokens, clauses, lexicon);
  const isWhole =
    listed != null &&
    !listed.isPassive &&
    (isContentListed || /^(?:wants|denies|accuses)$/.test(listed.form.verb.cue ?? ''));
  const other = isWhole ? null : unlistedCue(tokens, clauses, lexicon);
  const told = other ?? listed;
  // "Is said to have paid": nobody says it.
  const isNobodys =
    told != null &&
    hearsay?.[0]?.lemma === SAID_TO &&
    (told.words.at(-1)?.end ?? 0) >= (hearsay[0]?.end ?? 0) &&
    told.at > 1;
  const verb = isNobodys ? null : told;
  const kind = verb?.form.verb.cue ?? null;
  const parties = partiesIn(tokens, names, lexicon);
  const tie =
    turnedTie(tokens, clauses, parties, lexicon) ??
    tieVerb(verbs, tokens, clauses, verb) ??
    roleIn(tokens, clauses, parties, lexicon);
  const subjunctive = subjunctiveIn(tokens, clauses, lexicon);
  return {
    source: sourceIn(tokens, clauses, lexicon) ?? asTold(verbs, clauses, tokens),
    verb,
    kind,
    hasContent: verb != null && (verb === other || isContentListed),
    hasTopic: verb != null && hasTopic(verb, tokens, clauses, lexicon),
    subjunctive,
    conditional: isConditional({ tokens, clauses }, lexicon),
    narrated: narratedBy({ tokens, clauses }, lexicon),
    isQuestion: tokens.at(-1)?.text === '?' && tokens.at(-1)?.isQuoted === false,
    hearsay,
    tie,
    // Only where nothing else is told.
    unlisted: tie == null && verb == null ? unlistedTie(tokens, clauses, parties, lexicon) : null,
    parties,
    hasClaim: tokens.some(({ low, isQuoted }) => !isQuoted && lexicon.claims.test(low)),
    hasAmount: tokens.some(
      ({ text, isQuoted }) =>
        !isQuoted && /^[$£€]$|^(?:Millionen|Milliarden|Euro|Prozent|percent|per|million|billion|%)$/.test(text),
    ),
  };
}

export const isSpeech = ({ source, verb, kind, hasContent, subjunctive }: Evidence) =>
  source != null ||
  subjunctive != null ||
  (verb != null &&
    (hasContent || kind === 'wants' || kind === 'denies' || (kind === 'accuses' && verb.form.verb.lemma !== 'claim')));

/** Verbs that say and tie: "kritisierte die Bahn" is a tie, "kritisierte, dass …" is not. */
export const tieOf = ({ tie, verb, hasContent }: Evidence) => (tie === verb && hasContent ? null : tie);

/** "Das hätte gereicht", but not "als würde er gehen", "wenn er könnte" and what the writer himself would do. */
function isConditional({ tokens, clauses }: EvidenceStretch, { conditional }: CueLexicon): boolean {
  const at = tokens.findIndex(({ low, isQuoted }) => !isQuoted && conditional.has(low));
  return (
    at >= 0 &&
    clauses[clauseAt(clauses, at)]?.kind === 'main' &&
    !tokens.some(({ low }) => /^(?:wenn|als|ich|wir|if|i|we|you)$/.test(low))
  );
}

const NARRATES = /^(?:had|was|were|could|might)$/;

/** Its first helping verb, where the reporter's sentence may go on so with somebody's speech. */
function narratedBy({ tokens, clauses }: EvidenceStretch, { hasCapitalNouns, helping }: CueLexicon): string | null {
  if (hasCapitalNouns || tokens.some(({ low }) => /^(?:i|we|you|our|my)$/.test(low))) return null;
  const at = tokens.findIndex(({ low, isQuoted }) => !isQuoted && low !== 'to' && helping.has(low));
  const low = tokens[at]?.low ?? '';
  return at > 0 && NARRATES.test(low) && clauses[clauseAt(clauses, at)]?.kind === 'main' ? low : null;
}
