/** Which of a sentence's verbs ties one party to another. */
import type { CueLexicon } from '../lexicon/index.js';
import { clauseAt, type PassageClause } from './clauses.js';
import type { CueToken } from './tokens.js';
import type { FoundVerb } from './verbs.js';

export function tieVerb(
  verbs: readonly FoundVerb[],
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  cue: FoundVerb | null,
): FoundVerb | null {
  const ties = verbs.filter((one) => {
    const { relation, lemma } = one.form.verb;
    if (relation == null || clauses[one.clause]?.kind !== 'main') return false;
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
  // A frame says it more surely than its plain verb: "hält die Mehrheit".
  return ties.find(({ form }) => form.verb.particle === '=') ?? ties[0] ?? null;
}

/** "ist Chef der Werft", "is the founder of Norhaven": a role that somebody has with somebody. */
export function roleIn(
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  lexicon: CueLexicon,
): FoundVerb | null {
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
    const isOwned = !lexicon.hasCapitalNouns && tokens.slice(0, role).some(({ text }) => /[’']s?$/.test(text));
    if (link == null || (!unter && !isOwned && !/^(?:of|for|at|der|des|von|vom|bei|beim|im|to)$/.test(link))) continue;
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
  /(?:chef|leiter|vorsitzender?|präsident|direktor|intendant|eigentümer|besitzer|inhaber|gründer|aktionär|gesellschafter|mitglied|berater|sprecher|anwalt|vertreter|sponsor|hauptsponsor|schwager|schwägerin|neffe|nichte|enkel|enkelin|vater|mutter|großvater|partner|kunde|lieferant|investor|trainer|geschäftsführer|sekretär|tochter|bruder|schwester|sohn|ehefrau|ehemann|cousin|ehefrau|betreiber|hersteller|mieter|vermieter|gläubiger)(?:in|n|innen|s)?$|^(?:head|chief|chair|chairman|chairwoman|president|director|boss|leader|owner|founder|co-founder|shareholder|member|adviser|advisor|spokesman|spokeswoman|spokesperson|lawyer|attorney|partner|client|customer|supplier|investor|backer|coach|manager|ceo|subsidiary|sponsor|brother-in-law|sister-in-law|nephew|niece|father|mother|stepson|grandson|parent|brother|sister|son|daughter|wife|husband|cousin|operator|maker|tenant|landlord|creditor)$/u;

/** Most of what "take", "run" and "halten" tell is no tie. */
const LOOSE =
  /^(?:take|give|make|get|leave|move|order|meet|beat|stand|build|start|form|design|control|greet|visit|host|welcome|accompany|empfangen|treffen|besuchen|begleiten|begegnen|finden|bauen|schaffen|schließen|treffen|schlagen|nehmen|wählen|führen|helfen|dienen|stellen|setzen|sichern|stärken|retten|schützen|entwickeln|stecken|verlieren)$/;

export function isLoose(tie: FoundVerb | null, hasAgent: boolean): boolean {
  if (tie == null) return false;
  const { lemma, particle } = tie.form.verb;
  return (
    (particle == null && LOOSE.test(lemma)) ||
    (tie.isPassive && !hasAgent && !/^(?:hires|heads|dismisses|owns|works-for)$/.test(tie.form.verb.relation ?? '')) ||
    !tie.hasObject
  );
}
