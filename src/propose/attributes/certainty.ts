/** How sure the source is: asserted, planned, alleged or denied, by the rules of the labelled articles. */
import { has, type Lexicon, lexiconOf } from '../../story/findings/lexicon/index.js';
import type { Modality } from '../../story/vocabulary.js';
import { firstFrom } from '../first-from.js';
import { lexiconOf as cueLexiconOf } from '../lexicon/index.js';
import type { Passage, Reading } from '../types.js';
import { type LanguageWords, wordsOf } from './words/index.js';

/** If several fit: denied, alleged, planned, asserted. */
export function certaintyOf(reading: Reading, passage: Passage, lang: string): Modality {
  const lexicon = lexiconOf(lang);
  if (!lexicon) return 'asserted';
  const own = reading.text.slice(passage.start, passage.end);
  const cue = cueOf(reading, passage);
  const frame = passage.form === 'direct' ? '' : unquoted(reading, passage);
  if (isDenied(own, cue, frame, passage)) return 'denied';
  if (isAlleged(own, cue, frame, passage) || (passage.form !== 'direct' && hasNoSource(reading, passage, lang)))
    return 'alleged';
  return isPlanned(own, cue, frame, passage, lexicon) ? 'planned' : 'asserted';
}

export function cueOf({ text }: Reading, { cue }: Passage): string {
  return (cue ?? []).map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** The passage's text without what others say in marks. */
function unquoted({ text, marks }: Reading, { start, end }: Passage): string {
  let rest = '';
  let at = start;
  for (const { open, close, depth } of marksWithin(marks, start, end)) {
    if (depth > 0 || open < at) continue;
    rest += `${text.slice(at, open)} `;
    at = Math.min(end, close + 1);
  }
  return rest + text.slice(at, end);
}

function marksWithin(marks: Reading['marks'], start: number, end: number): Reading['marks'] {
  const open = (i: number) => marks[i]?.open ?? 0;
  return marks.slice(firstFrom(marks.length, start, open), firstFrom(marks.length, end, open));
}

const DENIES =
  /(?:^|\s)(?:bestreite[nt]?|bestritt(?:en)?|dementier\p{L}*|leugne\p{L}*|geleugnet|abgestritten|streitet|stritt|verneint\p{L}*|von sich|nichts wissen|weder bestätigen noch|refut(?:e|es|ed)|insist(?:s|ed) (?:that )?(?:\p{L}+ )?(?:had|have|has|was|were|did) (?:not|never)|den(?:y|ies|ied|ying)|disputed? (?:that|having)|ruled out|disavow\p{L}*)(?!\p{L})/iu;
const UNTRUE =
  /(?:^|\s)(?:stimm(?:t|e) (?:so )?nicht|trifft nicht zu|treffe nicht zu|nicht wahr|(?:(?:frei|schlicht|glatt|völlig|reine|komplett) )?erfunden|reine Erfindung|erlogen|unwahr|aus der Luft gegriffen|haltlos|völlig falsch|gelogen|eine Lüge|Unsinn|Quatsch|Blödsinn|a lie(?!-)|a fabrication|unfounded|baseless|untrue|not true|nonsense|(?:is|are|was|were|simply|completely|entirely|plainly) false|rubbish|making it up|made (?:it )?up)(?![\p{L}-])/iu;
/** "Ich habe nie …", "Kein einziges …", "No such conversation ever": words that turn something down in the whole. */
const NEVER =
  /(?:^|\s)(?:nie|niemals|niemanden|kein(?:e[nrms]?)? (?:solche[nrms]?|Cent|Geld)|has(?: not|n['’]t) (?:given|taken|paid|received|done|had|seen)|kein(?:e[nrms]?)? einzige[nrms]?|keinerlei|nicht ein(?:e[nrms]?)?|habe(?:n)? (?:\p{L}+ ){0,4}nicht|never|no such|nothing of the (?:sort|kind)|not (?:once|a single|so much as)|have not|did not|didn['’]t|haven['’]t|did no such)(?!\p{L})/iu;

function isDenied(own: string, cue: string, frame: string, passage: Passage): boolean {
  if (passage.form === 'direct') return isTurnedDown(own, cue);
  if (DENIES.test(cue) || (passage.form !== 'reported' && DENIES.test(frame))) return true;
  return (
    passage.form === 'indirect' &&
    (UNTRUE.test(frame) || /(?:^|\s)(?:gegen niemanden|nie (?:\p{L}+ )*(?:erhalten|bekommen))/iu.test(frame))
  );
}

function isTurnedDown(own: string, cue: string): boolean {
  // "Das ist schlicht erfunden. Ich habe …": the first sentence says it.
  const opening = /^[^.!?]*[.!?]/u.exec(own)?.[0] ?? own;
  if ((own.length < 80 && UNTRUE.test(` ${own}`)) || (opening.length < 50 && UNTRUE.test(` ${opening}`))) return true;
  // "It did not.": an answer that begins so.
  if (/^(?:It|They|He|She|That) (?:did|does|has|is|was)(?: not|n['’]t)[.,!]/u.test(own)) return true;
  return (
    /^(?:Ich|Wir|Kein|Uns|Mir|Unser\p{L}*|No|I|We|Nobody|No one|Nothing|My|Our)(?![\p{L}])/u.test(own) &&
    NEVER.test(` ${own}`) &&
    !/\?$/.test(own) &&
    !/(?:forder|demand|urg|mahn)/i.test(cue)
  );
}

const HEARSAY =
  /(?:^|\s)(?:angeblich|mutmaßlich|offenbar|offensichtlich|anscheinend|vermutlich|womöglich|möglicherweise|wohl|dürften?|allegedly|reportedly|apparently|supposedly|purportedly|presumably|rumou?red|(?:is|are|was|were) (?:also |widely )?(?:said|understood|believed|thought|alleged|reported|rumou?red) (?:to|that)|familiar with the|with knowledge of|close to the|Gerücht\p{L}*|dem Vernehmen nach|in (?:\p{L}+)?kreisen|has been told|(?:a|the) (?:jury|court) (?:has been |was )?(?:told|heard))(?!\p{L})/iu;
const SUSPICION = /(?:^|\s)(?:Verdacht|suspicions?|rumou?rs?)(?!\p{L})/iu;
const ACCUSES =
  /(?:^|\s)(?:(?:wirft|werfen|warf|warfen)(?: vor)?|vorgeworfen|beschuldig\p{L}*|bezichtig\p{L}*|unterstell\p{L}*|behaupte\p{L}*|(?:hält|hielt|halten|hielten) (?:\p{L}+ ){0,3}?vor|vorgehalten|lastet\p{L}* an|verdächtig\p{L}*|accus(?:e|es|ed|ing)|claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing))(?!\p{L})/iu;
const SAID_TO_HAVE = /(?:^|\s)soll(?:en)?(?=\s)(?:[^.!?;:]|\.(?=\p{N})){0,200}\s(?:haben|sein|worden sein)(?!\p{L})/iu;

/** Of somebody's own words only what nobody says who knows. */
const GUESSED =
  /(?:^|\s)(?:angeblich|mutmaßlich|allegedly|reportedly|supposedly|(?:hat|haben|ist|war|wird) wohl)(?!\p{L})/iu;

function isAlleged(own: string, cue: string, frame: string, { form }: Passage): boolean {
  if (ACCUSES.test(` ${cue}`)) return true;
  if (form === 'direct') return GUESSED.test(own);
  if (HEARSAY.test(` ${frame}`) || SAID_TO_HAVE.test(` ${frame}`) || WANTS_TO_HAVE.test(` ${frame}`)) return true;
  return form !== 'reported' && (ACCUSES.test(` ${frame}`) || SUSPICION.test(` ${frame}`));
}

const PLANS =
  /(?:^|\s)(?:plan(?:s|ned)? to|agreed [^.;]{0,40}to|promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)|(?:is|are|was|were) (?:to|due to|set to|going to|expected to|scheduled to|about to)(?= \p{Ll})|intends? to|aims? to|will(?! still| always| never)|won['’]t|shall(?! we)|wants? to|wanted to|\p{L}+['’]ll|(?:is|are) planning|hopes? to|agreed to|announced plans|definitive agreement to)(?!\p{L})/iu;
const GERMAN_PLANS =
  /(?:^|\s)(?:kündig(?:t|te|ten|en)|angekündigt|verspr(?:icht|ach|achen|echen)|versprochen|plan(?:t|te|en|ten|e)|geplant|beabsichtig(?:t|te|en|ten)|will|wollen|wolle|werde|soll(?:en)?(?![?!]|$))(?!\p{L})/iu;
/** "Wird … leiten", but no passive: "wird … unterstützt", "wird … geschlossen". */
const GERMAN_FUTURE =
  /(?:^|\s)(?:ich werde|wir werden|(?:wird|werden|werde)(?=\s)[^.!?;:,]{0,120}\s(?!ge\p{L}+en(?!\p{L})|\p{L}*(?:nommen|schlossen|boten|schrieben|trieben|troffen|funden|worfen|sprochen|standen|zogen|lassen|fallen|worden|halten|geben)(?!\p{L}))(?:\p{Ll}+(?:en|rn|ln)|sein|tun)(?=[\s.,;!?]|$)|soll(?:en)?(?=\s))(?!\p{L})/iu;
/** "Mir soll keiner erzählen", "er soll mir das ins Gesicht sagen": asked of others. */
const DEMANDS =
  /(?:mir|uns) soll(?:en)?(?!\p{L})|(?:^|[\s,])soll(?:en)? (?:mir|uns|doch|man|er|sie|bitte)(?!\p{L})|soll(?:en)? (?:das|endlich|gefälligst)(?!\p{L})/giu;
/** Declined or open, and no plan. */
const NO_PLAN =
  /(?:wollte|will) (?:sich )?(?:\p{L}+ ){0,3}(?:nicht|weder|lieber nicht)(?!\p{L})|(?:^|\s)(?:hätten?|hatten?) [^.?!]*\ssollen|^(?:Ob|Whether)\s/iu;

/** "Kündigte die Zusammenarbeit auf": ended, not planned. */
const ENDS = /(?:^|\s)kündig(?:t|te|ten)(?=\s)[^.;:]*\s(?:auf|ihm|ihr|fristlos)(?!\p{L})/iu;
/** "Will er alles erläutert haben": so he says. */
const WANTS_TO_HAVE = /(?:^|\s)(?:will|wollen)(?=\s)[^.!?;:]{0,160}\s\p{L}+(?:t|en) (?:haben|sein)(?!\p{L})/iu;
/** "Zugesagt", "zugesichert": of what is to come. */
const PROMISED = /(?:^|\s)(?:habe(?:n)? (?:\p{L}+ ){0,3}?)?(?:zugesagt|zugesichert|in Aussicht gestellt)(?!\p{L})/iu;

function isPlanned(own: string, cue: string, frame: string, { form }: Passage, lexicon: Lexicon): boolean {
  const german = lexicon.numbers.thousands === '.';
  if (form === 'direct') return german ? GERMAN_FUTURE.test(` ${own.replace(DEMANDS, ' ')}`) : PLANS.test(` ${own}`);
  const plans = german ? GERMAN_PLANS : PLANS;
  if (NO_PLAN.test(frame) || ENDS.test(` ${frame}`)) return false;
  if (german && PROMISED.test(` ${frame}`)) return true;
  if (plans.test(` ${cue}`)) return true;
  // What somebody demands ("should") is no plan of theirs.
  return !has(lexicon.asking, cue) && (plans.test(` ${frame}`) || (german && GERMAN_FUTURE.test(` ${frame}`)));
}

const UNNAMED =
  /(?:^|\s)(?:familiar with|with (?:direct )?knowledge of|briefed on|close to the (?:talks|matter|case|deal|negotiations|investigation)|(?:asked|wanted|wished|wants|wishes|declined) (?:not )?to (?:be named|remain anonymous)|on condition of anonymity|speaking anonymously|mit (?:der Sache|dem Vorgang|dem Fall|den \p{L}+|der \p{L}+) vertraut\p{L}*|nicht (?:namentlich )?genannt werden|anonym bleiben|dem Vernehmen nach|Gerücht\p{L}*|Verdacht laut)(?!\p{L})/iu;
const IMPERSONAL =
  /^(?:soll(?:en)?(?:\s.*)?|angeblich|mutmaßlich|offenbar|anscheinend|apparently|reportedly|allegedly|(?:is|are|was|were) (?:said|understood|believed|thought|reported|rumou?red)(?: to)?|(?:has|have) been told|Gerüchten zufolge|dem Vernehmen nach|gemunkelt|munkelt|kolportiert|gemunkelt wird|rumou?r has it|(?:ist|war) (?:die )?Rede)$/iu;
/** "Es hieß", without "aus dem Ministerium", "in ihrem Brief". */
const FROM_SOMEBODY =
  /(?:^|\s)(?:darin|daraus|dort)(?!\p{L})|(?:^|\s)(?:aus(?! (?:\p{L}+ )?(?:\p{L}*[Kk]reisen|dem Umfeld))|von|vom|bei|beim|seitens|laut|in (?:sein|ihr)(?:e[nmrs])?)\s|\sin (?:einem|einer|dem|der|dessen|deren) (?:\p{Ll}+ )?(?:\p{Lu}\p{L}*)?(?:brief|schreiben|mail|mitteilung|erklärung|bericht|stellungnahme|urteil|antrag|klage|begründung|papier|gutachten)|(?:brief|schreiben|mail|mitteilung|erklärung|bericht|stellungnahme)\s(?:des|der|einer|eines)\s/iu;
/** A passive in which nobody acts: "it was claimed", "wird befürchtet". */
const PASSIVE =
  /(?:^|\s)(?:is|are|was|were|been|being)\s(?:\p{L}+ly\s)?(?:said|told|claimed|alleged|reported|feared|expected|believed|thought|understood|argued|suggested|rumou?red)$/iu;
const GERMAN_PASSIVE = /(?:^|\s)(?:wird|wurde|werde|worden)(?:\s|$)/iu;
const GERMAN_PARTICIPLE =
  /(?:^|\s)(?:befürchtet|vermutet|gemunkelt|erwartet|erzählt|behauptet|berichtet|gesagt|angenommen|spekuliert|kritisiert|gefordert|bekannt)$/iu;

/** Hearsay of which nobody is said to be the source. */
export function hasNoSource(reading: Reading, passage: Passage, lang: string): boolean {
  const words = wordsOf(lang);
  if (!words || passage.form === 'reported') return false;
  const cue = cueOf(reading, passage);
  const around = clauseOf(reading, passage);
  if (UNNAMED.test(around) || isNobody(reading, passage, words) || CIRCLES.test(cue)) return true;
  if (passage.form === 'direct') return false;
  const frame = unquoted(reading, passage);
  if (IMPERSONAL.test(cue)) return true;
  if (isTalk(frame, cue, lang)) return true;
  if (words.impersonal.test(cue)) return !words.capitalNouns ? false : !FROM_SOMEBODY.test(frame);
  return isPassive(reading, passage, cue, frame);
}

/** "Aus Kreisen des Betriebsrats", "in her circle". */
const CIRCLES = /(?:kreisen|umfeld)$/iu;

/** What stands outside marks: of a quotation only the words beside its cue. */
function clauseOf(reading: Reading, passage: Passage): string {
  if (passage.form !== 'direct') return unquoted(reading, passage);
  const { start = 0, end = 0 } = passage.cue?.[0] ?? {};
  if (end === 0) return '';
  const { text } = reading;
  const behind = /^[^.!?“”"«»„]*/u.exec(text.slice(end, end + 160))?.[0] ?? '';
  const before = /[^.!?“”"«»„]*$/u.exec(text.slice(Math.max(0, start - 100), start))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${behind}`;
}

/** "Andere Beobachter winken ab", "aus Ermittlerkreisen", "sources said": the noun beside the cue. */
function isNobody({ text }: Reading, { cue }: Passage, words: LanguageWords): boolean {
  const [first] = cue ?? [];
  const last = cue?.at(-1);
  if (!first || !last) return false;
  const before =
    /([\p{L}-]+)\s(?:\p{Ll}+\s)?$/u.exec(text.slice(Math.max(0, first.start - 40), first.start))?.[1] ?? '';
  if (words.nobody.test(before)) return true;
  const behind = /^(?:\s[\p{Ll}\p{N}]+){0,3}\s([\p{L}-]+)/u.exec(text.slice(last.end, last.end + 60)) ?? [];
  return words.nobody.test(behind[1] ?? '') || (behind[0] ?? '').split(' ').some((word) => words.nobody.test(word));
}

/** "There was talk that", "the feeling in the corridor was that": nobody's, where nobody is said to have it. */
function isTalk(frame: string, cue: string, lang: string): boolean {
  const noun = /\p{L}+$/u.exec(cue)?.[0] ?? '';
  // "The sale, it emerged, had been agreed"
  if (/(?:^|, )it (?:has |had )?(?:emerge[sd]|transpire[sd])(?!\p{L})/iu.test(frame)) return true;
  return cueLexiconOf(lang)?.telling.test(noun) === true && TALK.test(frame);
}

const TALK =
  /^(?:[^,.]*, ){0,2}(?:there (?:is|are|was|were|remains?|has been|had been)\s|(?:(?:the|an?)\s)?(?:\p{Ll}+\s)?\p{L}+(?:\s(?:in|on|around|at|inside|outside)\s(?:\p{L}+\s){1,4}|\s)(?:is|was|are|were) that\s)/iu;

function isPassive({ text }: Reading, { cue, end }: Passage, all: string, frame: string): boolean {
  const [first] = cue ?? [];
  const last = cue?.at(-1);
  if (!first || !last) return false;
  const until = text.slice(Math.max(0, first.start - 24), last.end);
  if (PASSIVE.test(until)) return !/^\s(?:\p{L}+\s){0,4}by\s/iu.test(text.slice(last.end, end));
  return (
    GERMAN_PARTICIPLE.test(all) &&
    GERMAN_PASSIVE.test(frame) &&
    !/(?:^|\s)(?:vo[nm]|durch|seitens|laut)\s/iu.test(frame)
  );
}
