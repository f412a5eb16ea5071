/** English: adjectives and nouns that say something before "that": "is adamant", "made plain", "takes the view", "her fear is". */
import { clauseAt } from '../clauses.js';
import { isAdverb, isConjugated, isNominative, isSomebody, type Stretch, subjectBefore } from './thoughts.js';

const BE =
  /^(?:is|are|was|were|be|been|remains?|remained|feels?|felt|seems?|seemed|sounds?|sounded|grew|became|'s|’s|professed|declared)$/;
const IS = /^(?:is|are|was|were|remains|remained)$/;
const CLEAR = /^(?:clear|plain|known|understood|explicit|public)$/;
const DEGREE =
  /^(?:so|such|too|the|a|an|of|in|on|at|to|as|for|likely|unlikely|true|possible|impossible|lucky|it|like)$/;
/** Of these one says how things are. */
const NO_TELLING =
  /^(?:problem|trouble|result|effect|reason|snag|catch|upshot|irony|fact|truth|advantage|drawback|difference|consequence|job|task|aim|purpose|luck|mistake|proof|sign|chance|risk|danger)s?$/;
/** What somebody said before is turned down: "rejected the claim that". */
const REACTS = /^(?:rejects|contradicts|criticises|praises|punishes|sues)$/;

/** Places of the words that say it, the verb first; `that` is the place of the conjunction, or of a colon. */
export function phrasedBefore(stretch: Stretch, that: number): readonly number[] | null {
  return byAdjective(stretch, that) ?? byCopula(stretch, that) ?? byNoun(stretch, that);
}

function byAdjective(stretch: Stretch, that: number): readonly number[] | null {
  const { tokens, lexicon } = stretch;
  const last = that - 1;
  const word = tokens[last];
  if (!word?.isWord || word.isQuoted) return null;
  // "rumour has it that"
  if (word.low === 'it' && /^(?:has|had|have)$/.test(tokens[last - 1]?.low ?? ''))
    return subjectBefore(stretch, last - 1) >= 0 ? [last - 1, last] : null;
  if (CLEAR.test(word.low)) {
    const verb = tokens.findLastIndex(
      ({ low }, i) => i < last && i > last - 5 && /^(?:ma[dk]es?|made|making|lets?|left|gave)$/.test(low),
    );
    return verb > 0 ? [verb, last] : null;
  }
  for (let c = last - 1; c >= Math.max(1, last - 4); c--) {
    const token = tokens[c];
    if (!token?.isWord || token.isQuoted || DEGREE.test(token.low)) return null;
    if (!BE.test(token.low)) continue;
    const subject = tokens[subjectBefore(stretch, c)];
    const isHuman = subject != null && (subject.text === ',' || isSomebody(subject, lexicon) || isNominative(subject));
    return isHuman && !lexicon.telling.test(word.low) ? [c, last] : null;
  }
  return null;
}

/** "His message is that", "the feeling in the corridor was that". */
function byCopula({ tokens, clauses, lexicon }: Stretch, that: number): readonly number[] | null {
  const be = that - 1;
  if (!IS.test(tokens[be]?.low ?? '')) return null;
  // "The concern, which many share, is that"
  const opening = clauses[clauseAt(clauses, be)]?.from ?? 0;
  const from = opening < be ? opening : 0;
  const before = tokens.slice(from, be);
  const first = before[0];
  const noun = before.findIndex(({ low, isQuoted }) => !isQuoted && lexicon.telling.test(low));
  if (noun >= 0) return [from + noun];
  const isOwn =
    /^(?:his|her|their)$/.test(first?.low ?? '') ||
    before.slice(0, -1).some(({ text, isCapital }) => isCapital && /[’']s?$/.test(text));
  const last = before.findLastIndex(({ isWord }) => isWord);
  return isOwn && last > 0 && last < 5 && !before.some(({ low }) => NO_TELLING.test(low)) ? [from + last] : null;
}

/** "Takes the view that", "there is a suspicion that", "it is her contention that". */
function byNoun(stretch: Stretch, that: number): readonly number[] | null {
  const { tokens, clauses, lexicon } = stretch;
  const { from = 0 } = clauses[clauseAt(clauses, that - 1)] ?? {};
  // "talk at the time that": a phrase may stand between.
  const noun = tokens.findLastIndex(
    ({ low, isQuoted }, i) => i < that && i > Math.max(from, that - 6) && !isQuoted && lexicon.telling.test(low),
  );
  if (noun <= from) return null;
  const between = tokens.slice(noun + 1, that);
  if (between.length > 0 && !/^(?:in|on|at|among|from|to|by|of|with|for)$/.test(between[0]?.low ?? '')) return null;
  const opening = tokens[from]?.low ?? '';
  if (opening === 'there' || (opening === 'it' && IS.test(tokens[from + 1]?.low ?? ''))) return [noun];
  for (let v = from; v < noun; v++) {
    const token = tokens[v];
    if (!token || token.isQuoted || isAdverb(token)) continue;
    const forms = lexicon.verbs.get(token.low) ?? [];
    if (forms.some(({ verb }) => (verb.particle == null && REACTS.test(verb.relation ?? '')) || verb.cue === 'denies'))
      return null;
    const isVerb =
      isConjugated(token, lexicon) ||
      IS.test(token.low) ||
      lexicon.lights.has(token.low) ||
      /^(?:made|makes?|has|have|had|got|gave|took)$/.test(token.low);
    if (isVerb && subjectBefore(stretch, v) >= 0) return [v, noun];
  }
  return null;
}
