/**
 * Where a word of the future tells of nothing that is still to come: the noun "will", a habit of the past, what would have been, what
 * somebody would not say. Patterns by language; each ends with the word that it takes the meaning from.
 */
import type { FoundWord, Lexicon } from './lexicon/index.js';
import { withoutPoints } from './lexicon/points.js';

const any = (...patterns: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}_])(?:${patterns.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');

const SILENT =
  'say|comment|be drawn|be named|be identified|be quoted|confirm|discuss|elaborate|disclose|reveal|answer|respond|speak|talk|speculate|go into';
const TIMES =
  'days?|years?|summers?|winters?|springs?|autumns?|mornings?|evenings?|nights?|weeks?|weekends?|months?|seasons?|times?|christmas|easter|\\p{L}+days?';
const THEN = `(?:in (?:those|the old) days|back then|as an? (?:\\p{L}+ )?(?:child|boy|girl|student|apprentice)|for (?:\\p{L}+ )?(?:years|decades|generations|centuries)|whenever|in (?:the )?1\\p{N}{3}s?)`;
const JUDGED =
  'wrong|unfair|unwise|absurd|foolish|silly|stupid|ridiculous|irresponsible|reckless|illegal|unlawful|right|fair|good|better|best|great|nice|bad|worse|worst|mad|madness|fun|funny|welcome|mistake|shame|pity|scandal|disgrace|insult|disaster|folly|nonsense|joke|honou?r|pleasure|crime|sin';
/** Participles, by their endings. */
const DONE_ENGLISH =
  '\\p{L}+(?:ed|en|wn|ght|ne|ld|pt|lt|nt|st|ft|un|ung|unk)|been|had|made|paid|said|won|cut|put|hit|met|led|read|come|become|run|sat|got|shut|cost|done|gone';

/** Up to a verb within one sentence. */
const GAP = '[^.;:!?]{0,160}? ';
const PROMISED = '(?:promis|pledg|offer|announc)ed';
const PROMISED_GERMAN = '(?:versprochen|zugesagt|angekündigt|in Aussicht gestellt)';

/** "Alleged that X had been promised …": what is said to have been promised is somebody's word, and no plan. */
const CLAIMED_ENGLISH = any(
  `(?:alleg|claim|accus|blam|suspect|insist)(?:s|es|ed)${GAP}(?:had|has|have|was|were)(?: not| never| \\p{L}+ly)?(?: been)? ${PROMISED}`,
  `(?:denie[sd]|sa(?:ys|id)|told)${GAP}(?:was|were|been)(?: not| never| \\p{L}+ly)? ${PROMISED}`,
);
/** "Behauptete, ihm sei … zugesagt worden", "warf ihr vor, … versprochen zu haben". */
const CLAIMED_GERMAN = any(
  `(?:behaupte\\p{L}*|beschuldig\\p{L}*|bezichtig\\p{L}*|unterstell\\p{L}*|w(?:irft|erfen|arf(?:en)?)|vorgeworfen)${GAP}${PROMISED_GERMAN}(?= (?:worden|zu haben|habe|haben|hatten?|hätten?)(?!\\p{L}))`,
  `(?:bestr(?:eitet|itt)(?:en)?|dementier(?:t|te|ten)|sag(?:t|te|ten)|erklärt(?:en?)?)${GAP}${PROMISED_GERMAN}(?= worden(?!\\p{L}))`,
);

/** English. */
const ENGLISH: readonly RegExp[] = [
  CLAIMED_ENGLISH,
  // The noun, with its article or owner.
  any(
    '(?:the|an?|his|her|my|our|your|their|its|whose|last|free|own|against|at|of|by) will',
    "(?:the|an?|his|her|my|our|their|\\p{L}+[’']s|\\p{L}+s[’']) (?:\\p{L}+ )?will(?= (?:was|is|has|had|names?d?|leaves?|left|gives?|gave|says?|said|of|and|which|that)(?!\\p{L})|[,.;)]|$)",
    'time will(?= tell)',
  ),
  // Somebody keeps silent, or judges.
  any(
    `w(?:ould|ill)(?= (?:not|neither|only|never)(?: \\p{L}+)?? (?:${SILENT})(?!\\p{L}))`,
    'would(?= say (?:only|no more|nothing))',
    'would(?= (?:rather|sooner|seem|appear|think|imagine|argue|have thought)(?!\\p{L}))',
    `would(?= (?:not |never )?be (?:\\p{L}+ly |very |too |so |far |more |less |just |simply )*(?:an? |the )?(?:\\p{L}+ )?(?:${JUDGED})(?!\\p{L}))`,
  ),
  // What might have been.
  any(
    `would(?= (?:\\p{L}+ )??have (?:\\p{L}+ )??(?:${DONE_ENGLISH})(?!\\p{L}))`,
    '(?:may|might)(?= (?:not )?(?:\\p{L}+ly )?have(?!\\p{L}))',
    '(?:may|might)(?=, [^,.;]{1,40}, have(?!\\p{L}))',
  ),
  // A habit, and what is history by now.
  any(
    `(?:on |in |at )?(?:every|each|most|some) (?:\\p{L}+ )??(?:${TIMES})(?!\\p{L})(?! (?:from|starting|beginning))[^.;:]{0,60}?would`,
    `${THEN}[^.;:]{0,90}?would`,
    'would(?= (?:often|always|usually|regularly|sometimes|occasionally|normally|typically|invariably|later|subsequently|go on to|come to)(?!\\p{L}))',
    'will(?= (?:still|always|often|usually|sometimes)(?!\\p{L}))',
  ),
  // Not wanted, not planned: that is so already.
  any(
    `(?:(?:do|does|did|has|have|had)(?: not|n[’']t)(?: (?!only|just|merely)\\p{L}+)??|never(?: \\p{L}+)??|neither) (?:want(?:s|ed)?|plan(?:s|ned)?|intend(?:s|ed)?|aim(?:s|ed)?|seeks?|sought|hope(?:s|d)?|propose(?:s|d)?|promise(?:s|d)?|agree(?:s|d)?|wish(?:es|ed)?)(?= to(?!\\p{L}))`,
    '(?:no|without any) (?:\\p{L}+ )??plans?',
    "(?:is|are|was|were)(?: not|n[’']t) planning",
  ),
  // An open question.
  any('(?:if|whether)(?! not)[^,;:.]{0,90}?(?:will|would|shall|may|might)'),
];

const STAY_SILENT =
  'sagen|äußern|kommentieren|bestätigen|nennen|verraten|reden|sprechen|mitteilen|preisgeben|beantworten|wissen|hören';
/** A participle, as far as its ending tells. */
export const DONE = '(?:\\p{L}*ge\\p{L}+(?:t|en)|(?:be|ver|er|ent|zer|unter|über|miss)\\p{L}+(?:t|en)|\\p{L}+iert)';

/** "Soll gezahlt haben", "will nichts gewusst haben": told of the past, by hearsay or by the party itself. */
const HEARSAY = any(
  `(?:soll|sollen|will|wollen|wolle|solle)(?= [^.!?;:]{0,160}?(?<!\\p{L})${DONE} (?:haben|worden sein|gewesen sein)(?!\\p{L}))`,
  `${DONE} haben (?:soll|sollen|will|wollen|wolle|solle)`,
  `${DONE} (?:worden|gewesen) sein (?:soll|sollen|solle)`,
);

/** German. */
const GERMAN: readonly RegExp[] = [
  CLAIMED_GERMAN,
  // Somebody keeps silent, asks, or says so of themselves.
  any(
    `(?:wollen|wollten?|will|wolle)(?= (?:[\\p{L}\\p{N}„“"-]+,? ){0,8}?(?:nicht|nichts|weder|kein\\p{L}*) (?:[\\p{L}\\p{N}-]+ ){0,5}?(?:${STAY_SILENT})(?!\\p{L}))`,
    'wissen (?:will|wollen|wolle|wollten?)',
    '(?:will|wolle|wollen)(?= (?:wissen|heißen|sagen|meinen)(?!\\p{L}))',
    'so (?:Gott|man) will',
  ),
  HEARSAY,
  any('h[aä]tten?(?= )[^.?!]*? sollen'),
  // Declined, as before, not wanted, or an open question.
  any(
    `(?:nicht(?! (?:nur|allein|bloß))|nie|niemals|keineswegs|keinesfalls|kein\\p{L}*(?: [\\p{L}-]+)??) (?:[\\p{L}\\p{N}-]+ ){0,4}?\\p{Ll}+(?:en|ern|eln) (?:wollen|wolle|will|wollten?)`,
    `(?:will|wolle|wollen)(?= (?:[\\p{L}\\p{N}-]+ ){0,8}?(?:nicht(?! (?:nur|allein|bloß))|nie|niemals|keineswegs|keinesfalls|kein\\p{L}*)(?!\\p{L}))`,
    `(?:nicht|nie|niemals) (?:plan(?:t|te|en|ten)|beabsichtig(?:t|te|en|ten))`,
    `(?:plan(?:t|te|en|ten)|beabsichtig(?:t|te|en|ten))(?= (?:[\\p{L}\\p{N}-]+ ){0,6}?(?:nicht(?! (?:nur|allein|bloß))|nie|niemals|kein\\p{L}*)(?!\\p{L}))`,
    '(?:nicht|nichts|wie|als|kein\\p{L}*(?: \\p{L}+)??) (?:mehr )?geplant',
    'ob [^,;:.]{0,120}?(?:will|wollen|wolle|soll|sollen|solle|werde|werden|wird)',
  ),
];

/** What is agreed or the law already: a fact, though it may be called a plan. */
const AGREED: Readonly<Record<'de' | 'en', RegExp>> = {
  en: any(
    '(?:agree[sd]? that|(?:signed|struck|made|reached|closed) (?:an?|the) (?:\\p{L}+ )?(?:agreement|contract|deal|lease|treaty)|under (?:the|its|their|this|that|\\p{L}+) (?:\\p{L}+ )?(?:law|rules|statutes?|constitution|will)|by law)[^.;:]{0,120}?(?:will|would|shall|(?:is|are|was|were) to)',
  ),
  de: any(
    '(?:einigten? sich(?: darauf)?|vereinbarte?n?|haben? vereinbart|laut (?:Gesetz|Satzung)|nach (?:dem|der) (?:Gesetz|Satzung))[^.;:]{0,120}?(?:soll|sollen|solle|wird|werden|werde)',
  ),
};

const IS_DONE: Readonly<Record<'de' | 'en', RegExp>> = {
  en: any(
    `(?:ha(?:s|ve|d)|was|were) (?:\\p{L}+ly |already |also |now |not |never )?(?!expected|planned|scheduled|proposed|intended|set |due |needed)(?:${DONE_ENGLISH})`,
  ),
  de: any(
    `(?:sei|seien|ist|sind|habe|haben|hat|hätten?|wurden?) (?:[\\p{L}\\p{N}-]+ ){0,8}?(?<!zu )${DONE}`,
    `(?<!zu )${DONE} (?:worden )?(?:sei|seien|ist|sind|habe|haben|hat|hätten?|wurden?)`,
  ),
};

/** "Announced that she has resigned": what somebody has done by then is announced as a fact. */
export const announcesDone = (text: string, { lang }: Lexicon): boolean => lastWords(IS_DONE[lang], text).length > 0;

export const noPlansOf = ({ lang }: Lexicon): readonly RegExp[] => (lang === 'de' ? GERMAN : ENGLISH);
export const agreedOf = ({ lang }: Lexicon): RegExp => AGREED[lang];
/** What is told of the past as nobody's own knowledge; never in English, which has no verb for it. */
export const hearsayOfPast = (text: string, { lang }: Lexicon): string | null =>
  lang === 'de' ? (lastWords(HEARSAY, text)[0]?.text ?? null) : null;

/** The verb with which somebody claims that; null also of a denial, which is no claim that it was so. */
export function claimsPast(text: string, { lang }: Lexicon): string | null {
  const [first] = withoutPoints(text).matchAll(lang === 'de' ? CLAIMED_GERMAN : CLAIMED_ENGLISH);
  const [verb = null] = /^\p{L}+/u.exec(first?.[0] ?? '') ?? [];
  return verb != null && /^(?:den|bestr|dement)/iu.test(verb) ? null : verb;
}

/** Of each match the word that it ends with: only that one is meant. */
export function lastWords(pattern: RegExp, text: string): FoundWord[] {
  return Array.from(withoutPoints(text).matchAll(pattern), ({ index, 0: all }) => {
    const end = index + all.length;
    const last = /(?:(?:is|are|was|were) )?\S+$/u.exec(all)?.[0].length ?? all.length;
    return { start: end - last, end, text: text.slice(end - last, end) };
  });
}
