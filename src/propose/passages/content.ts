/** Whether what was said stands beside a verb of saying, as a clause of its own. */
import type { CueLexicon } from '../lexicon/index.js';
import type { PassageClause } from './clauses.js';
import type { CueToken } from './tokens.js';
import type { FoundVerb } from './verbs.js';

/** Against words as much as against people: "rejected the claim". */
export const isReaction = ({ form }: FoundVerb) =>
  /^(?:rejects|contradicts|criticises|praises)$/.test(form.verb.relation ?? '');

/** "sagte, dass …", "…, sagte sie", "said (that) the town was …". */
export function hasContent(
  verb: FoundVerb,
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  lexicon: CueLexicon,
): boolean {
  const clause = clauses[verb.clause];
  if (!clause) return false;
  const next = clauses[verb.clause + 1];
  if (verb.form.verb.lemma === 'halten') return true;
  if (
    verb.form.verb.cue === 'names' &&
    tokens.slice(clause.from, clause.to).some(({ low, isQuoted }) => !isQuoted && /^(?:als|as)$/.test(low))
  )
    return true;
  // "widersprach der Darstellung, dass …": somebody else's.
  if (isReaction(verb) && next && lexicon.claims.test(tokens[clause.to - 1]?.low ?? '')) return false;
  return (lexicon.hasCapitalNouns ? germanContent : englishContent)(verb, tokens, clauses, clause, lexicon);
}

function germanContent(
  verb: FoundVerb,
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  clause: PassageClause,
  lexicon: CueLexicon,
): boolean {
  const next = clauses[verb.clause + 1];
  const isSetIn = verb.clause > 0 && verb.at <= clause.from + 1;
  // "Ob Geld floss, ließ sie offen"
  if (isSetIn && clauses[verb.clause - 1]?.kind === 'content') return true;
  const sign = tokens[clause.from - 1]?.text;
  // "glaubt an Wunder", "ist zufrieden mit dem Ergebnis"
  if (
    verb.form.verb.cue === 'thinks' &&
    tokens
      .slice(verb.at + 1, clause.to)
      .some(({ low, isQuoted }) => !isQuoted && /^(?:an|ans|auf|mit|um|über|gegen)$/.test(low))
  )
    return true;
  if (isSetIn && /^[,–—]$/.test(sign ?? ''))
    return (
      verb.at <= clause.from + 1 &&
      hasFinite(tokens, 0, clause.from, lexicon) &&
      // "sucht die Seite, findet sie nicht"
      !(
        verb.form.verb.lemma === 'finden' &&
        lexicon.pronouns.has(tokens[verb.at + 1]?.low ?? '') &&
        tokens[verb.at + 2]?.isWord
      )
    );
  const from = next?.from ?? tokens.length;
  const opened = tokens[from]?.low ?? '';
  if (next == null || verb.last >= from + 1) return false;
  if (next.kind === 'content' || tokens[next.from - 1]?.text === ':') return true;
  const isJoined = lexicon.coordinate.has(opened) || /^(?:dann|danach|da|so|darauf|denn)$/.test(opened);
  const isClause = hasFinite(tokens, next.from, next.to, lexicon);
  return (
    (next.kind === 'main' && !isJoined && isClause) ||
    tokens.slice(next.from, next.to).some(({ low }) => low === 'zu' || /\p{Ll}zu\p{Ll}{3,}en$/u.test(low)) ||
    /^(?:wie|was|wer|wo|man|er|sie|es|die|der|das|warum|weshalb|wann)$/.test(opened)
  );
}

function englishContent(
  verb: FoundVerb,
  tokens: readonly CueToken[],
  _: readonly PassageClause[],
  clause: PassageClause,
  lexicon: CueLexicon,
): boolean {
  const isSetIn = verb.clause > 0 && verb.at <= clause.from + 8;
  const sign = tokens[clause.from - 1]?.text;
  // "two houses that winter"
  const opens = tokens.findIndex(
    ({ low }, i) => i > verb.at && i < verb.at + 12 && (low === 'that' || low === 'whether' || low === 'how'),
  );
  if (opens >= 0 && hasFinite(tokens, opens + 1, tokens.length, lexicon)) return true;
  if (tokens[verb.last + 1]?.low === 'to' && verb.form.verb.cue === 'wants') return true;
  // "He acted out of greed, the judge found"
  if (
    isSetIn &&
    sign === ',' &&
    verb.form.verb.lemma === 'find' &&
    verb.last === tokens.findLastIndex(({ isWord }) => isWord)
  )
    return true;
  // "asked the minister to step in"
  if (isOrder(verb, tokens, clause, lexicon)) return true;
  // "praised the clerk as the meeting closed"
  if (verb.form.verb.relation != null || verb.form.verb.cue === 'names') return false;
  const end = clause.to > verb.last + 3 ? clause.to : tokens.length;
  if (hasFinite(tokens, verb.last + 1, isSetIn ? clause.to : end, lexicon)) return true;
  // "pours coffee, adds milk"
  if (isSetIn && verb.at === clause.from && !opensSubject(tokens[verb.last + 1], lexicon)) return false;
  if (isSetIn && sign === ',' && !/^(?:and|but|or)$/.test(tokens[clause.from]?.low ?? ''))
    return !OPENS_PHRASE.test(tokens[0]?.low ?? '') || hasFinite(tokens, clause.to, tokens.length, lexicon);
  return tokens[verb.last + 1]?.low === 'to';
}

/** "klagte über Lärm", "warned of ice": what was said stands beside the verb as a phrase; "spoke with reporters" says nothing. */
export function hasTopic(
  verb: FoundVerb,
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  { hasCapitalNouns }: CueLexicon,
): boolean {
  const { to = 0 } = clauses[verb.clause] ?? {};
  const { cue, relation, lemma } = verb.form.verb;
  if (cue === 'names' && relation == null && !FINDS.test(lemma)) return to - verb.last > 2;
  const begin = lemma === 'rede' ? (clauses[verb.clause]?.from ?? 0) : verb.at + 1;
  const reach = hasCapitalNouns ? to : Math.min(to, verb.last + 3);
  const topics = hasCapitalNouns ? GERMAN_TOPICS : ENGLISH_TOPICS;
  return tokens.slice(begin, reach).some(({ low, isQuoted }) => !isQuoted && topics.test(low));
}

/** What calls something so only beside "als" or words in marks. */
const FINDS = /^(?:finden|find|fühlen|feiern|ansehen|see|schimpfen|sprechen|loben|defend)$/;
const GERMAN_TOPICS = /^(?:über|vor|gegen|für|von|um|darüber|davon|dafür|dagegen|davor)$/;
const ENGLISH_TOPICS = /^(?:of|about|against|over|for|at)$/;

const SEVERAL = /^(?:two|three|four|five|six|several|some|many|one|\p{N}+)$/u;

const opensSubject = (token: CueToken | undefined, { articles, pronouns, parties }: CueLexicon) =>
  token != null &&
  (token.isCapital ||
    SEVERAL.test(token.low) ||
    articles.has(token.low) ||
    pronouns.has(token.low) ||
    parties.has(token.low));

function isOrder(
  { form, last }: FoundVerb,
  tokens: readonly CueToken[],
  { to }: PassageClause,
  { articles }: CueLexicon,
) {
  if (!ORDERS.test(form.verb.lemma) || tokens[last + 1]?.low === 'it') return false;
  const end = Math.min(to - 1, last + 7);
  return tokens.some(
    ({ low }, i) =>
      i > last + 1 &&
      i < end &&
      low === 'to' &&
      /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '') &&
      !articles.has(tokens[i + 1]?.low ?? ''),
  );
}

const ORDERS = /^(?:ask|tell|urge|warn|advise|beg|implore|remind|order|instruct)$/;
const OPENS_PHRASE =
  /^(?:in|on|at|by|for|with|from|after|before|during|asked|speaking|according|as|under|over|through|without|then|later|meanwhile|however)$/;

export function hasFinite(tokens: readonly CueToken[], from: number, to: number, lexicon: CueLexicon): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.isQuoted || token.isCapital) continue;
    if (lexicon.helping.has(token.low) && token.low !== 'to') return true;
    if (lexicon.subjunctive.has(token.low) || /(?:[’'](?:s|re|ve|ll|d)|n[’']t)$/.test(token.text)) return true;
    if (lexicon.hasCapitalNouns) {
      if (
        /^\p{Ll}{2,}(?:t|te|ten|en)$/u.test(token.text) ||
        GERMAN_PAST.test(token.low) ||
        lexicon.verbs.has(token.low)
      )
        return true;
    } else if (i > from && isEnglishVerb(tokens, i, from, lexicon)) return true;
  }
  return false;
}

const GERMAN_PAST =
  /(?:fiel|floss|ging|kam|stand|lag|gab|nahm|sah|hieß|ließ|blieb|stieg|sank|wuchs|brach|schloss|fuhr|lief|riss|starb|zog|trug|traf|verlor|begann|hielt|hing|schien|schrieb|rief|sprach|ertrank|flog|bot|sprang)$/;

const NO_HEAD =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|these|those|any|no|each|every|of|in|on|at|for|with|by|from|about|into|over|against|between|under|most|more|many|several|some|such|new|other|both|two|three|four|five|six|seven|eight|nine|ten|and|or|than|as|to|\p{N}.*|\p{L}+(?:teen|ty|hundred|thousand|million|al|ive|ous|ful|ic|ish))$/u;
export const PAST =
  /^(?:went|came|fell|rose|grew|became|lost|won|cost|kept|left|made|took|gave|got|began|brought|built|bought|sold|knew|thought|felt|found|held|led|met|paid|ran|sat|saw|set|put|hit|cut|let|shut|sent|spent|stood|spoke|threw|wrote|broke|chose|drew|drove|ate|flew|hid|lay|rang|rode|sank|shot|shut|slept|stole|struck|swore|tore|understood|woke|wore|froze|blew|bled|bred|clung|crept|dealt|dug|drank|dreamt|fed|fled|flung|forgot|forgave|hung|knelt|leapt|lent|meant|mistook|overcame|sang|shook|shone|shrank|slid|span|spat|sprang|stank|stung|strove|swam|swept|swung|taught|wept|withdrew)$/;

/** After a noun or pronoun that may be its subject a word with a verb's ending is one; "two letters", "revealed plans" are none. */
function isEnglishVerb(tokens: readonly CueToken[], i: number, from: number, { verbs }: CueLexicon): boolean {
  const { low = '', text = '' } = tokens[i] ?? {};
  const before = tokens[i - 1];
  if (!before?.isWord || i - 1 < from || NO_HEAD.test(before.low)) return false;
  if (PAST.test(low) || /^\p{Ll}{2,}ed$/u.test(text)) return true;
  const isSingular =
    before.isCapital || /^(?:he|she|it|who|that|one|nobody|everybody)$/.test(before.low) || !/s$/.test(before.low);
  if (/^\p{Ll}{2,}[^s]s$/u.test(text)) return isSingular && (verbs.has(low) || i - from > 1);
  return verbs.has(low) && /^(?:they|we|i|you)$|[^s]s$|^(?:people|men|women|police)$/.test(before.low);
}
