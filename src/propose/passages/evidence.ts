/** What in a stretch of the reporter's own words says that somebody said something, or that one party did something to another. */
import type { CueKind, CueLexicon } from '../lexicon/index.js';
import type { CueWord, TextSpan } from '../types.js';
import { clauseAt, type PassageClause } from './clauses.js';
import { type Names, type PassageParty, partiesIn } from './parties.js';
import type { CueToken } from './tokens.js';
import { type FoundVerb, verbsIn } from './verbs.js';

export interface Evidence {
  /** "laut", "according to". */
  readonly source: readonly CueWord[] | null;
  readonly verb: FoundVerb | null;
  readonly kind: CueKind | null;
  /** What was said stands beside the verb, as a clause. */
  readonly hasContent: boolean;
  readonly subjunctive: readonly CueWord[] | null;
  readonly conditional: boolean;
  readonly hearsay: readonly CueWord[] | null;
  readonly tie: FoundVerb | null;
  readonly parties: readonly PassageParty[];
  readonly hasAmount: boolean;
  readonly hasClaim: boolean;
}

export interface EvidenceStretch {
  readonly tokens: readonly CueToken[];
  readonly clauses: readonly PassageClause[];
}

const LONGEST_PHRASE = 4;

export function evidenceIn({ tokens, clauses }: EvidenceStretch, names: Names, lexicon: CueLexicon): Evidence {
  const verbs = verbsIn(tokens, clauses, lexicon);
  const verb = cueVerb(verbs, tokens, clauses, lexicon);
  const kind = verb?.form.verb.cue ?? null;
  const subjunctive = subjunctiveIn(tokens, lexicon);
  const parties = partiesIn(tokens, names, lexicon);
  return {
    source: sourceIn(tokens, lexicon) ?? asTold(verbs, clauses, tokens),
    verb,
    kind,
    hasContent: verb != null && hasContent(verb, tokens, clauses, lexicon),
    subjunctive,
    conditional: tokens.some(({ low, isQuoted }) => !isQuoted && lexicon.conditional.has(low)),
    hearsay: hearsayIn(tokens, lexicon),
    tie: tieVerb(verbs, tokens, clauses, verb) ?? roleIn(tokens, clauses, lexicon),
    parties,
    hasClaim: tokens.some(({ low, isQuoted }) => !isQuoted && lexicon.claims.test(low)),
    hasAmount: tokens.some(
      ({ text, isQuoted }) =>
        !isQuoted && /^[$£€]$|^(?:Millionen|Milliarden|Euro|Prozent|percent|per|million|billion|%)$/.test(text),
    ),
  };
}

const main = (clauses: readonly PassageClause[], verb: FoundVerb) => clauses[verb.clause]?.kind === 'main';

function cueVerb(
  verbs: readonly FoundVerb[],
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  lexicon: CueLexicon,
): FoundVerb | null {
  const said = verbs.filter((one) => {
    const { cue, lemma } = one.form.verb;
    if (cue == null || cue === 'sounds' || !main(clauses, one)) return false;
    // "habe ihm zugesichert" is told, it does not tell.
    if (
      one.words.some(({ start }) => tokens.some((token) => token.start === start && lexicon.subjunctive.has(token.low)))
    )
      return false;
    // "agreed to lease" tells of the lease; "was expected" of nobody who expects.
    if (/^(?:agree|plan|decide|vote|intend|aim|want|offer)$/.test(lemma) && tokens[one.last + 1]?.low === 'to')
      return false;
    if (
      one.isPassive &&
      (cue === 'wants' || cue === 'thinks') &&
      !tokens.some(({ low }) => /^(?:von|vom|by)$/.test(low))
    )
      return false;
    if (one.form.shape === 'infinitive' && cue !== 'accuses' && cue !== 'says') return false;
    return !/^(?:halten|hold)$/.test(lemma) || tokens.slice(one.at, one.at + 12).some(({ low }) => low === 'für');
  });
  const full = said.find((one) => hasContent(one, tokens, clauses, lexicon));
  // "wollte sich nicht äußern": nothing was said.
  const isSilent = tokens.some(({ low, isQuoted }) => !isQuoted && SILENT.test(low));
  return full ?? (isSilent ? null : (said[0] ?? null));
}

/** Against words as much as against people: "rejected the claim". */
export const isReaction = ({ form }: FoundVerb) =>
  /^(?:rejects|contradicts|criticises|praises)$/.test(form.verb.relation ?? '');

const SILENT = /^(?:nicht|nichts|weder|unbeantwortet|declin(?:ed|es)|refus(?:ed|es)|nothing|not)$/;

/** "sagte, dass …", "…, sagte sie", "said (that) the town was …". */
function hasContent(
  verb: FoundVerb,
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  lexicon: CueLexicon,
): boolean {
  const clause = clauses[verb.clause];
  if (!clause) return false;
  const next = clauses[verb.clause + 1];
  if (verb.form.verb.lemma === 'halten') return true;
  // "widersprach der Darstellung, dass …": somebody else's.
  if (isReaction(verb) && next && lexicon.claims.test(tokens[clause.to - 1]?.low ?? '')) return false;
  const isSetIn = verb.clause > 0 && verb.at <= clause.from + (lexicon.hasCapitalNouns ? 1 : 8);
  const sign = tokens[clause.from - 1]?.text;
  if (lexicon.hasCapitalNouns) {
    if (isSetIn && /^[,–—]$/.test(sign ?? ''))
      return verb.at <= clause.from + 1 && hasFinite(tokens, 0, clause.from, lexicon);
    const from = next?.from ?? tokens.length;
    const opened = tokens[from]?.low ?? '';
    if (next == null || verb.last >= from + 1) return false;
    return (
      next.kind !== 'sub' ||
      tokens.slice(next.from, next.to).some(({ low }) => low === 'zu') ||
      /^(?:wie|was|wer|wo|man|er|sie|es|die|der|das)$/.test(opened)
    );
  }
  if (tokens.slice(verb.at + 1, verb.at + 12).some(({ low }) => low === 'that' || low === 'whether' || low === 'how'))
    return true;
  // "praised the clerk as the meeting closed"
  if (verb.form.verb.relation != null || verb.form.verb.cue === 'names') return false;
  if (isSetIn && sign === ',' && !/^(?:and|but|or)$/.test(tokens[clause.from]?.low ?? ''))
    return !OPENS_PHRASE.test(tokens[0]?.low ?? '') || hasFinite(tokens, clause.to, tokens.length, lexicon);
  return hasFinite(tokens, verb.last + 1, tokens.length, lexicon) || tokens[verb.last + 1]?.low === 'to';
}

const OPENS_PHRASE =
  /^(?:in|on|at|by|for|with|from|after|before|during|asked|speaking|according|as|under|over|through|without|then|later|meanwhile|however)$/;

function hasFinite(tokens: readonly CueToken[], from: number, to: number, lexicon: CueLexicon): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.isQuoted || token.isCapital) continue;
    if (lexicon.helping.has(token.low) && token.low !== 'to') return true;
    if (lexicon.subjunctive.has(token.low) || /[’'](?:s|re|ve|ll|d)$/.test(token.text)) return true;
    if (
      lexicon.hasCapitalNouns
        ? /^\p{Ll}{2,}(?:t|te|ten|en)$/u.test(token.text)
        : /^\p{Ll}{2,}(?:ed|s)$/u.test(token.text)
    )
      return true;
    if (lexicon.verbs.has(token.low)) return true;
  }
  return false;
}

function tieVerb(
  verbs: readonly FoundVerb[],
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  cue: FoundVerb | null,
): FoundVerb | null {
  const ties = verbs.filter((one) => {
    const { relation, lemma } = one.form.verb;
    if (relation == null || !main(clauses, one)) return false;
    if (/^(?:decline|refuse)$/.test(lemma) && tokens[one.at + 1]?.low === 'to') return false;
    // What is told as said is no tie of its own.
    if (
      cue &&
      cue !== one &&
      one.at > cue.at &&
      clauses[cue.clause] === clauses[one.clause] &&
      one.form.verb.cue == null &&
      cue.form.shape === 'finite'
    )
      return false;
    if (/^(?:halten|hold)$/.test(lemma))
      return tokens.some(({ text }) =>
        /^(?:Prozent|Anteile?|Mehrheit|Aktien|%|percent|cent|stake|shares?|majority)$/.test(text),
      );
    return true;
  });
  return ties[0] ?? null;
}

/** "ist Chef der Werft", "is the founder of Norhaven": a role that somebody has with somebody. */
function roleIn(tokens: readonly CueToken[], clauses: readonly PassageClause[], lexicon: CueLexicon): FoundVerb | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const clause = clauseAt(clauses, at);
    if (!token || token.isQuoted || !COPULA.test(token.low) || clauses[clause]?.kind !== 'main') continue;
    const role = tokens.findIndex(
      ({ low, isCapital }, i) => i > at && i <= at + 8 && ROLE.test(low) && (isCapital || !lexicon.hasCapitalNouns),
    );
    const link = role < 0 ? undefined : (tokens[role + 1]?.low ?? '');
    const unter =
      /^(?:unter|among|zu|one)$/.test(tokens[at + 1]?.low ?? '') ||
      tokens.slice(at, role).some(({ low }) => /^(?:unter|among)$/.test(low));
    if (link == null || (!unter && !/^(?:of|for|at|der|des|von|vom|bei|beim|im|to)$/.test(link))) continue;
    const end = tokens[role];
    const words = [{ start: token.start, end: token.end }, ...(end ? [{ start: end.start, end: end.end }] : [])];
    const relation = FOUNDER.test(end?.low ?? '')
      ? 'founded'
      : OWNER.test(end?.low ?? '')
        ? 'owns'
        : HEAD.test(end?.low ?? '')
          ? 'heads'
          : 'works-for';
    const verb = { lemma: 'be', cue: null, relation, particle: '=', isTight: false };
    const form = { verb, shape: 'finite', isJoined: false, isPast: false } as const;
    return { form, at, clause, words, last: role, isPassive: false, hasObject: true };
  }
  return null;
}

const COPULA = /^(?:is|was|became|becomes|remains|ist|war|bleibt|wird|wurde)$/;
const FOUNDER = /gründer|founder/;
const OWNER = /eigentümer|besitzer|inhaber|aktionär|gesellschafter|owner|shareholder|backer/;
const HEAD =
  /chef|leiter|vorsitzend|präsident|direktor|intendant|meister|head|chief|chair|president|director|boss|leader|mayor|manager|ceo/;
const ROLE =
  /(?:chef|leiter|vorsitzender?|präsident|direktor|intendant|eigentümer|besitzer|inhaber|gründer|aktionär|gesellschafter|mitglied|berater|sprecher|anwalt|vertreter|partner|kunde|lieferant|investor|trainer|geschäftsführer|sekretär|tochter|bruder|schwester|sohn|ehefrau|ehemann|cousin|ehefrau|betreiber|hersteller|mieter|vermieter|gläubiger)(?:in|n|innen|s)?$|^(?:head|chief|chair|chairman|chairwoman|president|director|boss|leader|owner|founder|co-founder|shareholder|member|adviser|advisor|spokesman|spokeswoman|spokesperson|lawyer|attorney|partner|client|customer|supplier|investor|backer|coach|manager|ceo|subsidiary|parent|brother|sister|son|daughter|wife|husband|cousin|operator|maker|tenant|landlord|creditor)$/u;

/** "wie aus Kreisen verlautete", "as she told the court". */
function asTold(
  verbs: readonly FoundVerb[],
  clauses: readonly PassageClause[],
  tokens: readonly CueToken[],
): readonly CueWord[] | null {
  const told = verbs.find(({ form, clause }) => {
    const first = tokens[clauses[clause]?.from ?? -1]?.low ?? '';
    return form.verb.cue === 'says' && clauses[clause]?.kind === 'sub' && /^(?:wie|as)$/.test(first);
  });
  return told?.words ?? null;
}

function sourceIn(tokens: readonly CueToken[], lexicon: CueLexicon): readonly CueWord[] | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.isWord || token.isQuoted) continue;
    for (let n = LONGEST_PHRASE; n > 0; n--) {
      const run = tokens.slice(i, i + n);
      if (!lexicon.sources.has(run.map(({ low }) => low).join(' '))) continue;
      return [{ start: token.start, end: run.at(-1)?.end ?? token.end, lemma: token.low }];
    }
    // ", so Korkmaz": the name or noun follows at once.
    const next = tokens[i + 1];
    if (
      lexicon.hasCapitalNouns &&
      token.low === 'so' &&
      next &&
      tokens[i - 1]?.text === ',' &&
      isNameLike(next, tokens[i + 2], lexicon)
    )
      return [{ start: token.start, end: token.end, lemma: 'so' }];
  }
  return null;
}

const isNameLike = (next: CueToken, second: CueToken | undefined, { articles }: CueLexicon) =>
  next.isCapital || (articles.has(next.low) && second?.isCapital === true);

function subjunctiveIn(tokens: readonly CueToken[], lexicon: CueLexicon): readonly CueWord[] | null {
  const found = tokens.find(({ low, isQuoted, isCapital }, i) => {
    if (isQuoted || !lexicon.subjunctive.has(low) || (isCapital && tokens[i - 1]?.isWord)) return false;
    const near = tokens.slice(Math.max(0, i - 3), i + 3).map((token) => token.low);
    return (
      !near.includes('ich') &&
      !(low === 'sei' && near.includes('denn')) &&
      tokens[i - 1]?.low !== 'zu' &&
      !lexicon.articles.has(tokens[i - 1]?.low ?? '')
    );
  });
  return found ? [word(found)] : null;
}

const word = ({ start, end, low }: TextSpan & { readonly low: string }): CueWord => ({ start, end, lemma: low });
const DONE = /(?:t|en)$/;

/** "angeblich"; "soll … haben": with a participle before "haben" it is hearsay, else it is a plan. */
function hearsayIn(tokens: readonly CueToken[], lexicon: CueLexicon): readonly CueWord[] | null {
  const plain = tokens.find(({ low, isQuoted }) => !isQuoted && lexicon.hearsay.has(low));
  if (plain) return [word(plain)];
  const modal = tokens.find(({ low, isQuoted }) => !isQuoted && lexicon.hearsayVerbs.has(low));
  if (modal) {
    const i = tokens.findIndex(
      ({ low }, k) =>
        /^(?:haben|sein|worden)$/.test(low) && k > 0 && DONE.test(tokens[k - 1]?.low ?? '') && !tokens[k]?.isCapital,
    );
    const end = tokens[i];
    if (end && end.start > modal.start) return [word(modal), word(end)];
    if (/^dürfte/.test(modal.low)) return [word(modal)];
  }
  const said = tokens.findIndex(
    ({ low }, k) =>
      /^(?:said|believed|thought|understood|reported|alleged|rumoured|rumored)$/.test(low) &&
      /^(?:is|are|was|were)$/.test(tokens[k - 1]?.low ?? '') &&
      tokens[k + 1]?.low === 'to',
  );
  const first = tokens[said - 1];
  const second = tokens[said];
  return said > 0 && first && second ? [{ start: first.start, end: second.end, lemma: 'said to' }] : null;
}
