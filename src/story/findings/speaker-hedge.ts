/** What a speaker's own words keep from being a fact: what they promise is a plan, what they turn down of themselves is denied. */
import { labelOf, toneOf } from './label.js';
import { find, has, type Lexicon } from './lexicon/index.js';
import type { JudgedPassage } from './passage.js';
import { plansIn } from './plans.js';
import type { Hedge } from './told.js';

/** "We will", "I’ll": of others they only foretell. */
export const OWN_PLAN =
  /(?<!\p{L})(?:(?:I|we)(?: \p{Ll}+ly)? (?:will|shall|plan to|intend to|want to|am going to|are going to)|(?:I|we)[’']ll|ich (?:werde|will)|wir (?:werden|wollen)|(?:werde|will) ich|(?:werden|wollen) wir)(?!\p{L})/iu;
/** "I never …", "We have not …", "Ich habe nie …", "Kein Cent …": what is turned down is the deed itself. */
const TURNED_DOWN =
  /^(?:(?:I|we) (?:[^.!?]* )?(?:never|have(?: not|n[’']t)|did(?: not|n[’']t)|had(?: not|n[’']t)|not a (?:single )?(?:penny|cent|word)|nothing)|(?:nobody|no one) (?:ever|has|had)|not (?:once|a (?:single )?(?:penny|cent))|(?:ich|wir) (?:[^.!?]* )?(?:nie|niemals|(?:habe|haben|hatten?) (?:[\p{L}-]+ ){0,6}?(?:nicht|nichts|niemand\p{L}*|keinerlei|kein\p{L}* (?:Cent|Geld|Euro|einzige\p{L}*)))|niemals|nie |kein(?:e[nrs]?)? (?:Cent|Euro|Geld|einzige\p{L}*|müde\p{L}*))(?!\p{L})/iu;

/** "We have not seen it yet", "Wir haben das noch nicht entschieden": what has not happened so far is no denial. */
export const NOT_YET =
  /(?<!\p{L})(?:(?:not|n[’']t|never|nothing|none|no)(?!\p{L})[^.;:!?]*\syet|(?:not|n[’']t) yet|yet to|(?:bisher|bislang|bis jetzt|noch) (?:[\p{L}-]+ ){0,2}?(?:nicht|nichts|nie|niemand\p{L}*|kein\p{L}*))(?!\p{L})/iu;

/** Of what one does or is, never of what one says of others: that somebody criticises is a fact, whatever it is for. */
export function hedgeOfSpeaker(passage: JudgedPassage, lexicon: Lexicon): Hedge | null {
  const tone = toneOf(passage);
  if (tone !== 'money' && tone !== 'role') return null;
  const denied = turnedDown(passage, lexicon);
  if (denied != null) return { text: denied, kind: 'denied' };
  if (!OWN_PLAN.test(passage.excerpt)) return null;
  const [plan] = plansIn(passage.excerpt, lexicon);
  return plan ? { text: plan.text, kind: 'planned' } : null;
}

/** The word with which a speaker turns the claim down, unless the relation says so itself: "did not pay". */
export function turnedDown(passage: JudgedPassage, lexicon: Lexicon): string | null {
  const [sentence = ''] = passage.excerpt.split(/(?<=[.!?])\s/u);
  if (!TURNED_DOWN.test(sentence) || NOT_YET.test(sentence) || /\?$/.test(sentence)) return null;
  if (has(lexicon.negations, labelOf(passage))) return null;
  const none = find(lexicon.notNegations, sentence);
  const [word] = find(lexicon.negations, sentence).filter(
    (one) => !none.some((its) => its.start <= one.start && its.end >= one.end),
  );
  return word?.text ?? null;
}
