/** Does the source itself go as far as the statement? "Soll", "angeblich", "denied" within the excerpt's own clause, or their lack. */
import type { Modality } from '../../vocabulary.js';
import { bearsOut } from '../bears-out.js';
import { conditionalIn, supposedIn } from '../clause/conditional.js';
import { hasContent, nearText, ownClauses } from '../clause/own.js';
import type { Rule } from '../finding.js';
import { labelOf, saysDeed, stemsOf, toneOf } from '../label.js';
import { type FoundWord, find, has, type Lexicon } from '../lexicon/index.js';
import { negatedDeed } from '../negated.js';
import { announcesDone, claimsPast, hearsayOfPast } from '../no-plans.js';
import { type JudgedPassage, sentenceOf } from '../passage.js';
import { isForeseen, mayBePlans, plansIn } from '../plans.js';
import { hedgeOfSource, isSpeakersDoubt } from '../source-hedge.js';
import { hedgeOfSpeaker } from '../speaker-hedge.js';
import { accusedOf, type Hedge, reportedBy, toldAfterwards } from '../told.js';

export const hedge: Rule = (passage) => {
  const { statement, lexicon } = passage;
  if (lexicon == null) return null;
  const modality = statement.modality ?? 'asserted';
  const negated = modality === 'denied' || statement.form === 'direct' ? null : negatedDeed(passage, lexicon);
  if (negated != null) return { code: 'hedge', say: 'hedge-negated', params: { word: negated } };
  if (modality === 'asserted') {
    const word = statement.form === 'direct' ? hedgeOfSpeaker(passage, lexicon) : hedgeIn(passage, lexicon);
    return word == null ? null : { code: 'hedge', say: 'hedge-dropped', params: { word: word.text, found: word.kind } };
  }
  const verb = modality === 'denied' ? deniesTwice(passage, lexicon) : null;
  if (verb != null) return { code: 'hedge', say: 'hedge-twice', params: { verb } };
  return bearsOut(passage, modality, lexicon)
    ? null
    : { code: 'hedge', say: 'hedge-added', params: { given: modality } };
};

/** "Voss denies that Voss contradicts Bell": the relation is the one denial that the words have, where what is denied is to stand. */
function deniesTwice(passage: JudgedPassage, lexicon: Lexicon): string | null {
  const [verb] = find(lexicon.hedges.denied, labelOf(passage));
  return verb && find(lexicon.hedges.denied, nearText(passage, lexicon)).length < 2 ? verb.text : null;
}

/** The word that keeps the source from asserting what the excerpt says. */
function hedgeIn(passage: JudgedPassage, lexicon: Lexicon): Hedge | null {
  const { statement, frame } = passage;
  const { hedges } = lexicon;
  const tone = toneOf(passage);
  const isSaid = statement.form !== 'reported';
  const clauses = ownClauses(passage, lexicon);
  const source = statement.form === 'indirect' ? hedgeOfSource(passage, lexicon) : null;
  if (source != null) return { text: source, kind: 'alleged' };
  const text = clauses.map(({ start, end }) => frame.slice(start, end)).join(' , ');
  const first = (list: readonly string[], kind: Modality): Hedge | null => {
    const words = kind === 'planned' ? mayBePlans(text, lexicon, list) : find(list, text);
    const [word] = words.filter((one) => statement.form !== 'indirect' || !isSpeakersDoubt(one.text));
    return word ? { text: word.text, kind } : null;
  };
  const isQuarrel = (tone === 'conflict' || tone === 'support') && isForeseen(text, lexicon);
  const [planned] = isSaid ? saidPlans(passage, text, lexicon) : isQuarrel ? [] : plansIn(text, lexicon);
  if (planned) return { text: planned.text, kind: 'planned' };
  const condition = openIn(passage, tone, lexicon);
  if (condition != null) return { text: condition, kind: 'planned' };
  const hearsay = hearsayOfPast(text, lexicon);
  if (hearsay != null) return { text: hearsay, kind: 'alleged' };
  const alleged = first(
    isSaid ? hedges.alleged.filter((word) => !isAttribution(word, lexicon)) : hedges.alleged,
    'alleged',
  );
  if (alleged) return alleged;
  if (isSaid) {
    const announced =
      statement.form === 'indirect' &&
      !announcesDone(text, lexicon) &&
      (hasContent(text, lexicon) || hasContent(passage.excerpt, lexicon))
        ? first(hedges.announcing, 'planned')
        : null;
    const accused = statement.form === 'indirect' ? first(hedges.accusing, 'alleged') : null;
    if (announced ?? accused) return announced ?? accused;
  } else {
    const announced = isDeed(tone) || tone === 'conflict' ? first(hedges.announcing, 'planned') : null;
    const said =
      announced ??
      reportedBy(passage, clauses, lexicon) ??
      toldAfterwards(passage, clauses, lexicon) ??
      accusedOf(passage, lexicon);
    if (said) return said;
    const claims = isDeed(tone) ? claimsPast(frame.slice(passage.start, passage.end), lexicon) : null;
    // Whoever claims that something was promised does not do so: only the claim itself is theirs.
    if (claims != null) return { text: claims, kind: 'alleged' };
  }
  const refused = (statement.disputes?.length ?? 0) > 0 && isDeed(tone) ? first(lexicon.negations, 'denied') : null;
  if (refused) return refused;
  const denied = tone === 'conflict' ? null : first(deniesItself(hedges.denied), 'denied');
  return denied && !stemsOf(denied.text).some((stem) => stemsOf(labelOf(passage)).includes(stem)) ? denied : null;
}

/** Somebody pays or leads, and no more. */
const isDeed = (tone: string): boolean => tone === 'money' || tone === 'role';

/** The word by which it hangs on a condition, or only follows from one. */
function openIn(passage: JudgedPassage, tone: string, lexicon: Lexicon): string | null {
  const { statement, frame, start, end } = passage;
  const open = tone === 'money' ? conditionalIn(passage.excerpt, lexicon) : null;
  if (open && saysDeed(labelOf(passage), open.deed)) return open.condition;
  return statement.form === 'reported' && isDeed(tone)
    ? (supposedIn(frame.slice(start, end), lexicon)?.verb ?? null)
    : null;
}

/** What somebody asks for, "should", is their claim and no plan; and praise or blame is no plan, whatever it is for, unless it is the deed itself. */
function saidPlans(passage: JudgedPassage, text: string, lexicon: Lexicon): FoundWord[] {
  const { start, end } = sentenceOf(passage);
  if (has(lexicon.asking, passage.frame.slice(start, end))) return [];
  const plans = plansIn(text, lexicon);
  const tone = toneOf(passage);
  if (tone === 'money' || tone === 'role') return plans;
  if (isForeseen(passage.frame.slice(start, end), lexicon)) return [];
  // That somebody will not is mostly a refusal, which is a fact.
  if (tone === 'report' || tone === 'other')
    return plans.filter((word) => !/^(?:may|might)$/i.test(word.text) && !isRefused(text.slice(word.end), lexicon));
  return plans.filter((word) => isStrong(word.text) || saysDeed(labelOf(passage), text.slice(word.end)));
}

const isRefused = (after: string, { negations }: Lexicon) => has(negations, /^[^,;:.!?]*/.exec(after)?.[0] ?? '');

/** In somebody's indirect words "is to", "angeblich" hedge; "will" and "would" are their own. */
const isStrong = (word: string) => /^(?:soll(?:en)?|plan|geplant|is |are |beabsicht)/i.test(word);

/** "Laut X", "according to": of indirect speech that is how it is told whose it is. */
function isAttribution(word: string, lexicon: Lexicon): boolean {
  return (
    /laut|zufolge|demnach|demzufolge|nach|Berufung|according|citing|words|steht|claim/i.test(word) ||
    lexicon.accordingTo.includes(word)
  );
}

/** Contradiction alone denies nothing. */
const deniesItself = (list: readonly string[]) =>
  list.filter((word) => !/widerspr|contradict|disput|falsch|wrong|invented|false|object/i.test(word));
