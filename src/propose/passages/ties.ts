/** Which of a sentence's verbs ties one party to another. */
import type { CueLexicon } from '../lexicon/index.js';
import { clauseAt, type PassageClause } from './clauses.js';
import type { PassageParty } from './parties.js';
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
  parties: readonly PassageParty[],
  lexicon: CueLexicon,
): FoundVerb | null {
  const turned = turnedRole(tokens, clauses, parties, lexicon);
  if (turned) return turned;
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
    const between = tokens.slice(at + 1, role);
    const isOwned =
      !lexicon.hasCapitalNouns &&
      (tokens.slice(0, role).some(({ text }) => /[’']s?$/.test(text)) ||
        (between.some(({ low }) => /^(?:his|her|their)$/.test(low)) && between.every(({ isWord }) => isWord)));
    if (link == null || (!unter && !isOwned && !/^(?:of|for|at|der|des|von|vom|bei|beim|im|to)$/.test(link))) continue;
    const end = tokens[role];
    return roleTie(token, end, at, clause, role);
  }
  return null;
}

function roleTie(copula: CueToken, role: CueToken | undefined, at: number, clause: number, last: number): FoundVerb {
  const words = [copula, ...(role ? [role] : [])].map(({ start, end }) => ({ start, end }));
  const low = role?.low ?? '';
  const relation = FOUNDER.test(low) ? 'founded' : OWNER.test(low) ? 'owns' : HEAD.test(low) ? 'heads' : 'works-for';
  const verb = { lemma: 'be', cue: null, relation, particle: '=', isTight: false };
  const form = { verb, shape: 'finite', isJoined: false, isPast: false } as const;
  return { form, at, clause, words: words.sort((a, b) => a.start - b.start), last, isPassive: false, hasObject: true };
}

/** "Zu den Geldgebern zählt X", "Among its backers is X", "The largest shareholder in X is Y": the role stands first, a name behind the verb. */
function turnedRole(
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  parties: readonly PassageParty[],
  lexicon: CueLexicon,
): FoundVerb | null {
  const at = tokens.findIndex(({ low, isQuoted }, i) => i > 1 && !isQuoted && (COPULA.test(low) || COUNTS.test(low)));
  const token = tokens[at];
  const clause = clauseAt(clauses, at);
  if (!token || clauses[clause]?.kind !== 'main') return null;
  const role = tokens.findIndex(
    ({ low, isCapital, isQuoted }, i) =>
      i < at && i < 8 && !isQuoted && ROLE.test(low) && (isCapital || !lexicon.hasCapitalNouns),
  );
  if (role < 0) return null;
  const before = tokens.slice(0, role);
  const isAmong =
    /^(?:unter|zu|among|one)$/.test(tokens[0]?.low ?? '') && !/^(?:beginn|ende|anfang)$/.test(tokens[1]?.low ?? '');
  if (COUNTS.test(token.low) && !isAmong) return null;
  const isOwned = before.some(({ low, text }) => OWNED.test(low) || /[’']s?$/.test(text));
  const hasOwner = /^(?:of|for|in|at|to|behind|der|des|von|vom|bei|beim|an|am)$/.test(tokens[role + 1]?.low ?? '');
  if (!isAmong && !isOwned && !hasOwner) return null;
  // "Die Chefin der Werft ist krank": somebody has to stand behind.
  if (lexicon.hasCapitalNouns && isOwned && !isAmong && KIN.test(tokens[role]?.low ?? '')) return null;
  const other = parties.find(({ kind, at: place }) => kind === 'name' && place > at && place <= at + 8);
  return other ? roleTie(token, tokens[role], at, clause, role) : null;
}

/** "Ihr Vater war Fischer" */
const KIN =
  /(?:vater|mutter|bruder|schwester|sohn|tochter|mann|frau|schwager|schwägerin|neffe|nichte|enkel|enkelin|cousin|cousine)$/;
const COUNTS = /^(?:zählt|zählen|zählte|zählten|gehört|gehören|gehörte|gehörten)$/;

const COPULA = /^(?:is|are|was|were|been|became|becomes|remains|ist|war|bleibt|wird|wurde)$/;
const FOUNDER = /gründer|founder/;
const OWNER =
  /eigentümer|eigner|geldgeber|anleger|financier|besitzer|inhaber|aktionär|gesellschafter|owner|shareholder|backer/;
const HEAD =
  /chef|leiter|vorsitzend|präsident|direktor|intendant|meister|head|chief|chair|president|director|boss|leader|mayor|manager|ceo/;
const ROLE =
  /(?:chef|geber|eigner|gründer|förderer|leiter|vorsitzender?|präsident|direktor|intendant|eigentümer|besitzer|inhaber|gründer|aktionär|gesellschafter|mitglied|berater|sprecher|anwalt|vertreter|sponsor|hauptsponsor|schwager|schwägerin|neffe|nichte|enkel|enkelin|vater|mutter|großvater|partner|kunde|lieferant|investor|trainer|geschäftsführer|sekretär|tochter|bruder|schwester|sohn|ehefrau|ehemann|cousin|ehefrau|betreiber|hersteller|mieter|vermieter|gläubiger)(?:in|n|innen|s)?$|^(?:head|chief|chair|chairman|chairwoman|president|director|boss|leader|owner|founder|co-founder|shareholder|member|adviser|advisor|spokesman|spokeswoman|spokesperson|lawyer|attorney|partner|client|customer|supplier|investor|backer|coach|manager|ceo|subsidiary|sponsor|stakeholder|sub-contractor|subcontractor|co-owner|bankroller|financier|underwriter|guarantor|brother-in-law|sister-in-law|nephew|niece|father|mother|stepson|grandson|parent|brother|sister|son|daughter|wife|husband|cousin|operator|maker|tenant|landlord|creditor|treasurer|secretary|editor|curator|trustee|patron|deputy|governor|warden|dean|rector|agent|executor|heir|heiress|successor|predecessor|rival|tutor|mentor|teacher|pupil|uncle|aunt|grandmother|grandfather|granddaughter|stepdaughter|stepfather|stepmother|godson|godfather|fiancée?|half-brother|half-sister|ally|friend|donor|consultant|contractor|employee|publisher|guardian|opponent|critic|affiliate|arm|unit|division|branch|offshoot|licensee|insurer|auditor|distributor|debtor|bidder|captain|architect|colleague|beneficiary|bankroller|parent company|joint owner|figurehead|trainee|apprentice)s?$/u;

/** One who is named, a verb that no list has, and whom it is done to: "Holm beerbt Quast", "Norhaven poached Tolliver". */
export function unlistedTie(
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  parties: readonly PassageParty[],
  lexicon: CueLexicon,
): FoundVerb | null {
  for (const [i, actor] of parties.entries()) {
    const other = parties[i + 1];
    const at = actor.at + 1;
    const token = tokens[at];
    if (!other || !token || actor.kind !== 'name' || other.kind !== 'name') continue;
    if (clauses[clauseAt(clauses, at)]?.kind !== 'main' || !isVerbLike(token, tokens[at - 1], lexicon)) continue;
    const between = tokens.slice(at + 1).filter(({ start }) => start < other.start);
    if (between.length > 2 || !between.every(({ low }) => lexicon.articles.has(low))) continue;
    const verb = { lemma: token.low, cue: null, relation: null, particle: null, isTight: false };
    const form = { verb, shape: 'finite', isJoined: false, isPast: false } as const;
    const words = [{ start: token.start, end: token.end, lemma: token.low }];
    return { form, at, clause: clauseAt(clauses, at), words, last: at, isPassive: false, hasObject: true };
  }
  return null;
}

function isVerbLike({ text, low, isQuoted }: CueToken, before: CueToken | undefined, lexicon: CueLexicon): boolean {
  if (isQuoted || lexicon.helping.has(low) || lexicon.articles.has(low) || lexicon.pronouns.has(low)) return false;
  if (lexicon.hasCapitalNouns) return /^\p{Ll}{3,}(?:t|te|ten)$/u.test(text) && !NO_GERMAN_VERB.test(low);
  return before?.isCapital === true && /^\p{Ll}{3,}(?:ed|[^s]s)$/u.test(text);
}

const NO_GERMAN_VERB =
  /^(?:nicht|seit|mit|jetzt|fast|dort|erst|meist|selbst|sonst|zuletzt|zunächst|bereit|weit|recht|gut|laut|heute|unter|hinter|hat|ist|hatte|hatten|sollte|sollten|wollte|wollten|könnte|konnte|konnten|musste|mussten|durfte|durften|bitte|heut|überhaupt|insgesamt|samt|einst|längst|höchst|leicht|nachts|letzte|letzten|erste|ersten|zweite|zweiten|dritte|dritten|gesamte|gesamten|rechte|linke|alte|alten|weite|bekannte|bekannten|beste|besten|meisten|\p{L}+(?:ste|sten|lichte|iert))$/u;

/** Most of what "take", "run" and "halten" tell is no tie. */
const LOOSE =
  /^(?:take|give|make|get|leave|move|order|meet|beat|stand|build|start|form|design|control|greet|visit|host|welcome|accompany|spend|receive|accept|borrow|empfangen|treffen|besuchen|begleiten|begegnen|finden|bauen|schaffen|schließen|treffen|schlagen|nehmen|wählen|führen|helfen|dienen|stellen|setzen|sichern|stärken|retten|schützen|entwickeln|stecken|verlieren)$/;
/** They tie where money or somebody's hand is in it: "built the ferry for the county", "spent £3m on". */
const GIVING = /^(?:take|give|get|leave|order|build|design|make|award|spend|receive|accept|borrow)$/;

export interface TieSurroundings {
  readonly hasAgent: boolean;
  readonly hasAmount: boolean;
  readonly parties: readonly PassageParty[];
  readonly tokens: readonly CueToken[];
}

export function isLoose(tie: FoundVerb | null, { hasAgent, hasAmount, parties, tokens }: TieSurroundings): boolean {
  if (tie == null) return false;
  const { lemma, particle, relation } = tie.form.verb;
  const isTied =
    (GIVING.test(lemma) && (hasAmount || hasRecipient(tie, tokens, parties))) ||
    (/^(?:führen|lead|run)$/.test(lemma) && (hasAgent || parties.length > 1)) ||
    (/^(?:beat|control)$/.test(lemma) &&
      (hasAgent || hasAmount || parties.some(({ at }) => at > tie.last && at < tie.last + 4)));
  return (
    (particle == null && LOOSE.test(lemma) && !isTied) ||
    (tie.isPassive && !hasAgent && !/^(?:hires|heads|dismisses|owns|works-for)$/.test(relation ?? '')) ||
    (!tie.hasObject && !isMutual(tie, parties))
  );
}

/** "Hale Brothers and Selkirk Mutual are to merge": each does it to the other. */
export const isMutual = ({ form }: FoundVerb, parties: readonly PassageParty[]) =>
  parties.length > 1 &&
  /^(?:merge|marry|divorce|cooperate|collaborate|split|feud|clash|partner|negotiate)$/.test(form.verb.lemma);

/** "left the house to the town" */
const hasRecipient = ({ last }: FoundVerb, tokens: readonly CueToken[], parties: readonly PassageParty[]) =>
  parties.some(
    ({ at }) =>
      at > last + 2 &&
      tokens
        .slice(Math.max(last + 1, at - 4), at)
        .some(({ low, isQuoted }) => !isQuoted && /^(?:for|to|from)$/.test(low)),
  );

/** Whom one sacks or sues is somebody, by whatever noun; what one owns or chairs is something that people know. */
const PERSONAL =
  /^(?:sue|sack|dismiss|oust|expel|evict|jail|fine|imprison|prosecute|convict|acquit|employ|appoint|elect|re-elect|reappoint|recruit|poach|pay for|endorse|sponsor|thank|praise|congratulate|commend|arrest|overrule|marry|divorce|join forces|team up|work with|merge with|ally with|side with|clash with|settle with|swindle|defraud|reprimand|rebuke|outbid)$/;
const POSSESSIVE =
  /^(?:own|co-own|part-own|belong to|operate|chair|co-chair|co-found|preside over|bankroll|finance|fund|insure)$/;

/** "its chief", but not "the boiler". */
const OWN = /^(?:hire|fire|succeed|replace|suspend|promote|represent|praise|defend)$/;
const OWNED = /^(?:its|his|her|their|seine?[nmr]?|ihre?[nmr]?)$/;
/** "Has run the house for nineteen years". */
const LASTING = /^(?:run|lead|manage|own|head|chair|edit|control)$/;
const WHOM = /^(?:den|dem|der|einen|einem|einer|seinen|seinem|seiner|ihren|ihrem|ihrer|die|das)$/;

/** A noun behind an article that is no party of any list. */
const hasWhom = (tokens: readonly CueToken[], parties: readonly PassageParty[]) =>
  tokens.some(
    ({ isCapital, isQuoted, start, end }, i) =>
      i > 1 &&
      isCapital &&
      !isQuoted &&
      !parties.some((party) => party.start <= start && party.end >= end) &&
      tokens.slice(Math.max(0, i - 3), i).some(({ low, isCapital: isNoun }) => !isNoun && WHOM.test(low)) &&
      tokens[i - 1]?.isCapital === false &&
      tokens[i - 1]?.isWord === true,
  );

const LED = /^(?:hold|manage|run|lead|control|represent|employ|advise)$/;

/** German: whom one acquits, sacks or lends to is somebody, by whatever noun. */
const GERMAN_PERSONAL =
  /^(?:freisprechen|entlassen|feuern|kündigen|verurteilen|festnehmen|verhaften|verklagen|anzeigen|beschäftigen|einstellen|anstellen|ernennen|berufen|verpflichten|abwerben|beauftragen|suspendieren|beurlauben|auferlegen|kredit|darlehen|rüge|verweis|abmahnung)$/;

export function hasOtherSide(
  tie: FoundVerb | null,
  hasAgent: boolean,
  tokens: readonly CueToken[],
  parties: readonly PassageParty[],
): boolean {
  if (tie == null) return false;
  const { lemma } = tie.form.verb;
  // "Ihr größter Geldgeber ist X"
  if (lemma === 'be' && OWNED.test(tokens[0]?.low ?? '')) return true;
  if (GERMAN_PERSONAL.test(lemma) && parties.length > 0) return tie.isPassive ? hasAgent : hasWhom(tokens, parties);
  if (
    LASTING.test(lemma) &&
    !tie.isPassive &&
    parties.length > 0 &&
    tokens.some(({ low }) => /^(?:since|years)$/.test(low))
  )
    return /^(?:the|its|his|her|it|them)$/.test(tokens[tie.last + 1]?.low ?? '');
  const next = tokens[tie.last + 1];
  if (PERSONAL.test(lemma))
    return tie.isPassive ? hasAgent : next?.isWord === true && !next.isQuoted && !/^\p{N}/u.test(next.text);
  if (OWN.test(lemma) && /^(?:its|his|her|their)$/.test(next?.low ?? '')) return true;
  if (LED.test(lemma)) return tie.isPassive && hasAgent;
  if (!POSSESSIVE.test(lemma)) return false;
  return tie.isPassive ? hasAgent : lemma === 'belong to' || /^(?:the|its|his|her|their|both)$/.test(next?.low ?? '');
}
