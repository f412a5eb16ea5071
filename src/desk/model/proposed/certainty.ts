/** How sure the words are: as they were proposed, as far as the findings agree, so that nothing is filled in that they refuse. */

import { conditionalIn, supposedIn } from '../../../story/findings/clause/conditional.js';
import { DEEDS } from '../../../story/findings/lexicon/deeds.js';
import { has, lexiconOf } from '../../../story/findings/lexicon/index.js';
import { withoutPoints } from '../../../story/findings/lexicon/points.js';
import { isForeseen } from '../../../story/findings/plans.js';
import { hedge } from '../../../story/findings/rules/hedge.js';
import { OWN_PLAN, turnedDown } from '../../../story/findings/speaker-hedge.js';
import type { Form, Modality, Tone } from '../../../story/vocabulary.js';
import { sentencesAround } from '../passage/coverage.js';
import { langOf } from '../records.js';
import type { Draft, PassageSpan } from '../types.js';
import type { Proposed } from './proposed.js';
import { toldByPaper } from './speaker/told-by-paper.js';
import { verbsIn } from './verbs/verbs.js';
import { wordingOf } from './wording.js';

/** `proposed`: what the rules that found the passage say. Nothing is a plan that whoever says it only foresees of others. */
export function certaintyIn(
  draft: Draft,
  source: string,
  span: PassageSpan,
  form: Form,
  proposed: Modality = 'asserted',
): Modality {
  const found = certaintyOf(draft, source, span, form, proposed);
  return found === 'planned' && isOthers(draft, source, span, form) ? 'asserted' : found;
}

/** What somebody says in their own words is a plan only where they say "we will", or that somebody will pay; and "we will not" is a refusal. */
function isOthers(draft: Draft, source: string, span: PassageSpan, form: Form): boolean {
  const text = draft.texts.get(source) ?? '';
  const words = text.slice(span.start, span.end);
  const lexicon = lexiconOf(langOf(draft, source));
  if (form === 'direct') {
    const isPaying = lexicon != null && has([...DEEDS[lexicon.lang].gives, ...DEEDS[lexicon.lang].sells], words);
    return (!isPaying && !OWN_PLAN.test(words)) || OWN_REFUSAL.test(words);
  }
  const { start, end } = sentencesAround(text, span);
  return lexicon != null && isForeseen(text.slice(start, end), lexicon);
}

const OWN_REFUSAL =
  /(?<!\p{L})(?:(?:I|we) (?:will|shall) (?:not|never)|(?:I|we) won[’']t|(?:ich werde|wir werden|werden wir|werde ich)(?: [\p{L}-]+){0,3} (?:nicht|nie|kein\p{L}*))(?!\p{L})/iu;

function certaintyOf(draft: Draft, source: string, span: PassageSpan, form: Form, proposed: Modality): Modality {
  const seen = (modality: Modality, tone: Tone) => {
    const passage = wordingOf(draft, source, span, { form, modality, tone });
    return passage && hedge(passage);
  };
  const tone = form === 'reported' ? 'other' : 'report';
  if (proposed === 'denied' && saysWhatIsDenied(draft, source, span, form)) return 'denied';
  if (form === 'reported' && toldByPaper(draft.texts.get(source) ?? '', span)) return 'alleged';
  if (proposed !== 'denied' && proposed !== 'asserted' && !seen(proposed, tone)) return proposed;
  const hedged = seen('asserted', tone);
  const found = (hedged?.params['found'] ?? 'asserted') as Modality;
  if (found === 'denied') return saysWhatIsDenied(draft, source, span, form) ? found : 'asserted';
  const isForetold = found === 'asserted' && foretells(draft, source, span, form);
  if (isForetold && !seen('planned', tone)) return 'planned';
  const isOpen = found === 'asserted' || /^m(?:ay|ight)$/i.test(hedged?.params['word'] ?? '');
  return isOpen && isForecast(draft.texts.get(source) ?? '', span) && !seen('alleged', tone) ? 'alleged' : found;
}

/** What may be or come is somebody's estimate; what could not be done, or what I could do, is none. */
const FORECAST = [
  /(?<!\p{L})(?<!(?:I|[Ww]e|[Yy]ou|so|[Ww]ho|that)\s)(?:might|may|could)\s(?!not|no|never|hardly|only|barely|see|hear|feel|tell|find)\p{Ll}+/u,
  /(?<!\p{L})(?<!(?:[Ii]ch|[Ww]ir|[Mm]an|[Dd]u)\s)(?:dürften?|könnten?)(?!\s(?:ich|wir|man|du)(?!\p{L}))(?!\s(?:[\p{L}-]+\s){0,5}?(?:nicht|kein\p{L}*)(?!\p{L}))(?!\p{L})/u,
];

function isForecast(text: string, { start, end }: PassageSpan): boolean {
  const words = text.slice(start, end);
  return FORECAST.some((pattern) => pattern.test(words));
}

/** Of what may come, under a condition or as somebody expects it, nothing has happened yet. */
const FORETOLD = [
  // The condition behind it; in front of it the findings read it.
  /(?<!\p{L})(?:könnten?|würden?|müssten?)\s[^.:;!?]*,\s(?:sollten?|falls|wenn)\s/u,
  /(?<!\p{L})(?:could|would|might)\s[^.:;!?]*\s(?:if|unless|should)\s/u,
  // What somebody expects, hopes for, foresees.
  /(?<!\p{L})(?:expect(?:s|ed)?|hop(?:es|ed)|forecast(?:s|ed)?|predict(?:s|ed)?|anticipate[sd]?|intend(?:s|ed)?|aim(?:s|ed)?)\s(?:[^.:;,!?]*\s)?(?:to\s(?!have\s)\p{Ll}+|next\s\p{Ll}+|by\s20\d\d)(?!\p{L})/u,
  /(?<!\p{L})(?:erwart|erhoff|hoff)(?:et|ete|en|eten|t|te|ten)(?:\ssich)?(?:\s(?:auf|darauf|für|im|bis))?[^.:;!?]*\s(?:nächste[nrs]?|kommende[nrs]?|künftig|bald|bis\s20\d\d)(?!\p{L})/u,
  // An assurance of what will not come, of which nobody could know.
  /(?<!\p{L})(?:would|will)\s(?:not|never)\sbe\s\p{Ll}+(?:ed|en|wn|ut|ld|ght)(?!\p{L})|(?<!\p{L})w(?:on|ouldn)[’']t\sbe\s\p{Ll}+(?:ed|en|wn|ut|ld|ght)(?!\p{L})/u,
  /(?<!\p{L})(?:nicht|kein\p{L}*)\s(?:[\p{L}-]+\s)?\p{Ll}+(?:t|en)\swerde(?:n)?(?!\p{L})|(?<!\p{L})(?:werden?|würden?)\s(?:[\p{L}-]+\s){0,5}?(?:nicht|kein\p{L}*)\s(?:[\p{L}-]+\s){0,3}?\p{Ll}+(?:t|en)(?!\p{L})/u,
] as const;

function foretells(draft: Draft, source: string, { start, end }: PassageSpan, form: Form): boolean {
  const words = withoutPoints(draft.texts.get(source)?.slice(start, end) ?? '');
  const lexicon = lexiconOf(langOf(draft, source));
  const open = lexicon && conditionalIn(words, lexicon);
  if (open != null && !open.isOffered) return true;
  const isSupposed = lexicon != null && supposedIn(words, lexicon) != null;
  return form !== 'direct' && (isSupposed || FORETOLD.some((pattern) => pattern.test(words)));
}

/** What the verb suggests; of what only contradicts that it does. */
export function relationIn(
  draft: Draft,
  source: string,
  proposal: Proposed & { readonly relation: string | null },
): string | null {
  const { form, modality, relation } = proposal;
  const isDenied = modality === 'denied' && certaintyIn(draft, source, proposal, form, modality) === 'denied';
  if (modality !== 'denied') return relation;
  if (isDenied) return null;
  // Whoever does not accept or rejects what was said says less than that it is not so.
  const { start, end } = proposal;
  const named = verbsIn(draft.texts.get(source)?.slice(start, end) ?? '');
  return named.find((id) => id === 'contradicts' || id === 'dismisses' || id === 'rejects') ?? 'contradicts';
}

/** "Denied having sold it", "I never sold it"; "That is not true" only contradicts, which is a fact. */
function saysWhatIsDenied(draft: Draft, source: string, span: PassageSpan, form: Form): boolean {
  const passage = wordingOf(draft, source, span, { form, modality: 'denied', tone: 'conflict' });
  if (!passage?.lexicon) return passage != null;
  return form === 'direct' ? turnedDown(passage, passage.lexicon) != null : hedge(passage) == null;
}
