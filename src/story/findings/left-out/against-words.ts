/** By what words the other half of a sentence is set against an excerpt, and whether it goes on about the same subject. */
import { BEING, HELPING as HELPS } from '../lexicon/german-verbs.js';
import { has, type Lexicon } from '../lexicon/index.js';

const ADVERBS = '(?:(?:also|then|later|now|still|soon|again|since|never|always|even|only|quickly|\\p{Ll}+ly)\\s)*';
const HELPING =
  "(?:has|had|is|was|were|will|would|can|could|may|might|must|should|does|did|cannot)(?:n[’']t)?(?!\\p{L})";
/** Behind a verb and not behind a noun or an adjective: "but fears that …", not "but fears remain". */
const OBJECT =
  '(?=\\s(?:the|an?|to|that|it|him|her|them|us|me|its|his|their|no|not|nothing|only|any|all|some|more|less|on|in|at|by|with|for|from|against|about|of|as|down|up|out|back|away|off|over|because|when|after|before|until|[\\p{N}£$€])(?![\\p{L}])|\\s*(?:$|[.,;:–—”"]))';
const PAST =
  '(?:\\p{Ll}{2,}ed|paid|said|made|sold|bought|won|lost|cut|put|met|led|ran|got|shut|built|brought|sent|spent|lent|kept|left|told|took|gave|went|came|became|found|held|saw|thought|fought|sought|grew|threw|wrote|broke|spoke|chose|began|felt|stood|fell|withdrew|said|wants|says|opposes|doubts|refuses|rejects|denies|fears|remains|needs|lacks|warns|criticises|criticizes|insists|calls|wishes|expects|believes|thinks|considers|disputes|blames|admits|accuses|supports|backs)';
const ENGLISH = {
  elided: new RegExp(`^(?:but|yet|and yet)\\s${ADVERBS}(?:${HELPING}\\s|${PAST}${OBJECT})`, 'iu'),
  pronoun: new RegExp(
    `^(?:but|yet|and yet|though|although|even though)\\s${ADVERBS}(I|we|he|she|it|they)(?![\\p{L}-])`,
    'iu',
  ),
  later: /^(I|we|he|she|it|they)\s(?:[^\s]+\s){0,3}?(?:nevertheless|nonetheless|still)(?!\p{L})/iu,
};
/** What was not said is nothing that turns what was. */
const SILENT_ENGLISH =
  /(?<!\p{L})(?:(?:declin|refus)\p{L}+ to (?:comment|say|answer|respond|name|give|elaborate|be|discuss|explain|reveal|disclose)|(?:did|does|would|has|had|could) ?(?:not|n[’']t)(?: \p{L}+ly)? (?:say|said|respond|comment|give|given|name|named|specify|explain|answer|elaborate|mention|disclose)|gave no|said nothing|made no comment|offered no)(?!\p{L})/iu;

const SET = '(?:aber|doch|jedoch|allerdings|dennoch|trotzdem|gleichwohl|indes)';
const PRONOUN = '(er|sie|es|wir|ich|man)';
/** No verb, though a clause may begin with it. */
const NO_VERB =
  /^(?:d(?:er|ie|as|em|en|es|essen|eren|enen|ass|ann|ort|enn|och|a(?:mit|bei|für|nach|ran|rauf|von|zu|rin|her)?)|welche\p{L}*|w(?:er|as|o(?:bei|durch|für|gegen|her|hin|mit|nach|ran|rauf|rin|von|zu)?|ie|enn|eil|ährend)|k?ein\p{L}*|ihr\p{L}*|sein\p{L}+|unser\p{L}*|er|sie|es|wir|ich|man|nicht\p{L}*|nie\p{L}*|nur|auch|hier|heute|gestern|morgen|später|zuletzt|bislang|bisher|zugleich|jetzt|nun|bald|im|in|ins|am|an|ans|auf|aus|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|für|gegen|über|unter|um|ohne|seit|bis|durch|trotz|wegen|statt|als|ob|obwohl|und|oder|so|noch|schon|sehr|mehr|weniger|viel\p{L}*|wenig\p{L}*|alle\p{L}*|einige|andere\p{L}*|manche|beide|zwei|drei|selbst|sogar|etwa|rund|zumindest|aber|jedoch|allerdings|sondern|\p{L}+(?:lich|weise|dings|mals|tags|wärts|haft|sam|bar|los|ig))$/u;
const GERMAN = {
  first: new RegExp(`^(?:aber|doch|wobei|obwohl|obgleich|wenngleich)\\s(?:auch\\s|dann\\s)?${PRONOUN}(?!\\p{L})`, 'iu'),
  verb: new RegExp(`^${SET}\\s\\p{Ll}+\\s${PRONOUN}(?!\\p{L})`, 'iu'),
  later: new RegExp(`^${PRONOUN}\\s\\p{Ll}+(?:\\s[^\\s]+){0,4}?\\s${SET}(?!\\p{L})`, 'iu'),
  elided: new RegExp(
    `^(?!(?:war(?:en)?|wäre|ist|sind|sei(?:en)?|gab|gibt|bleib(?:t|e|en))\\ses\\s)(\\p{Ll}+)(?=\\s(?!(?:er|sie|wir|ich|man|der|ein|kein)\\s|\\p{Lu}))(?:\\s[^\\s]+){0,5}?\\s${SET}(?!\\p{L})`,
    'u',
  ),
  set: new RegExp(`^${SET}(?!\\p{L})`, 'iu'),
};
const SILENT_GERMAN =
  /(?<!\p{L})(?:(?:wollte|will|wollten|wollen|mochte|möchte)n?(?!\p{L}).*(?:nicht|nichts).*(?:äußern|sagen|nennen|kommentieren)|äußert\p{L}* sich.* nicht|nann?t\p{L}* .*kein|macht\p{L}* .*kein\p{L}* Angaben|l(?:ieß|ässt) .*(?:offen|unbeantwortet)|schw(?:ieg|eigt)|lehnt\p{L}* .*(?:Stellungnahme|Kommentar|Interview))/u;

/** Does a part of the sentence say something against the excerpt, of the same subject or by the same speaker? */
export function isAgainst(words: string, excerpt: string, lexicon: Lexicon): boolean {
  return lexicon.lang === 'de' ? isAgainstGerman(words, excerpt, lexicon) : isAgainstEnglish(words, excerpt);
}

function isAgainstEnglish(words: string, excerpt: string): boolean {
  if (SILENT_ENGLISH.test(words)) return false;
  if (ENGLISH.elided.test(words)) return true;
  const [, pronoun] = ENGLISH.pronoun.exec(words) ?? ENGLISH.later.exec(words) ?? [];
  return pronoun != null && isSubjectEnglish(pronoun.toLowerCase(), excerpt);
}

function isAgainstGerman(words: string, excerpt: string, lexicon: Lexicon): boolean {
  if (SILENT_GERMAN.test(words)) return false;
  // "Zwar … aber" concedes by itself what the excerpt says.
  if (ZWAR.test(excerpt) && GERMAN.set.test(words)) return true;
  const [, verb] = GERMAN.elided.exec(words) ?? [];
  if (verb != null && !NO_VERB.test(verb) && !isReported(verb, words, lexicon)) return true;
  const [, pronoun] = GERMAN.first.exec(words) ?? GERMAN.verb.exec(words) ?? GERMAN.later.exec(words) ?? [];
  return pronoun != null && isSubjectGerman(pronoun.toLowerCase(), excerpt);
}
const ZWAR = /(?<!\p{L})zwar(?!\p{L})/iu;

/** "… , sagte die Stadt aber": who says so, no second half. */
const isReported = (verb: string, words: string, { saying }: Lexicon) =>
  has(saying, verb) && /^\s(?:die|das|eine)\s/u.test(words.slice(verb.length));

/** "And pay the county": behind a verb, not behind a noun. */
export const hasObject = (words: string): boolean => VERB_WITH_OBJECT.test(words);
const VERB_WITH_OBJECT = new RegExp(`^\\p{L}+\\s${ADVERBS}\\p{Ll}+${OBJECT}(?!\\s*(?:$|[.,;:–—”"]))`, 'u');

/** "Und zahlte der Stadt …", "and has paid …": behind the first word stands a verb where a subject would stand. */
export function beginsWithVerb(words: string, { lang }: Lexicon): boolean {
  const own = words.replace(/^\p{L}+\s/u, '');
  if (lang === 'en') return ENGLISH.elided.test(`but ${own}`);
  const [, verb, next = ''] = /^(\p{Ll}+)\s(\S+)/u.exec(own) ?? [];
  return (
    verb != null &&
    !NO_VERB.test(verb) &&
    (FINITE.test(verb) || /(?:te|ten|t)$/u.test(verb)) &&
    !/^(?:er|sie|es|wir|ich|man|der|die|das|eine?|keine?r?|\p{Lu}\S*)$/u.test(next)
  );
}
const STRONG =
  'sprach|gab|kam|nahm|ließ|zog|rief|schrieb|bot|warf|wies|hielt|blieb|ging|lag|stand|fand|schloss|trat|brach|griff|traf|verlor|gewann|bat|half|lud|sah';
const FINITE = new RegExp(`^(?:${BEING}|${HELPS}|\\p{Ll}*(?:${STRONG})(?:en)?)$`, 'u');

/** Of a clause that only leads up to the other half: "Although", "Obwohl". */
export const isConceding = (words: string): boolean =>
  /(?:^|[\s,])(?:although|though|even though|while|whilst|obwohl|obgleich|wenngleich)$/iu.test(words);

/** "…, she will vote against it", "…, stimmt sie dagegen". */
export function goesOn(words: string, excerpt: string, { lang }: Lexicon): boolean {
  const pronoun = lang === 'de' ? /^\p{Ll}+\s(er|sie|es|wir|ich|man)(?!\p{L})/u : /^(I|we|he|she|it|they)(?![\p{L}-])/u;
  const [, its] = pronoun.exec(words) ?? [];
  if (its == null) return false;
  return lang === 'de' ? isSubjectGerman(its.toLowerCase(), excerpt) : isSubjectEnglish(its.toLowerCase(), excerpt);
}

const LEAD = /^(?:(?:and|but|und|aber|doch|that|dass|zwar)\s)+/iu;

const NOUN_FIRST =
  /^(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]h(?:is|at))\s\p{Ll}+|^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}’'.-]*(?:\s|$))+/u;

/** Is the pronoun the excerpt's own subject, or the only one that it can mean? */
function isSubjectEnglish(pronoun: string, excerpt: string): boolean {
  const words = excerpt.replace(LEAD, '');
  if (/^(?:i|we)$/.test(pronoun)) return new RegExp(`(?<!\\p{L})${pronoun}(?!\\p{L})`, 'iu').test(words);
  if (new RegExp(`^${pronoun}(?!\\p{L})`, 'iu').test(words)) return true;
  if (/^(?:I|we|he|she|it|they|you)(?!\p{L})/iu.test(words)) return false;
  const subject = NOUN_FIRST.exec(words)?.[0] ?? '';
  const rest = words.slice(subject.length);
  const isOther = /^(?:he|she)$/.test(pronoun)
    ? /(?<!\p{L})(?:\p{Lu}\p{Ll}|(?:the|an?|his|her) (?:\p{Ll}+ )?(?:man|woman|mayor|boss|owner|minister|president|leader|judge|chief|director))/u
    : /(?<!\p{L})(?:the|an?|its|his|her|their|this|these|those)\s|\p{Lu}\p{Ll}/u;
  return subject !== '' && !isOther.test(rest);
}

const ARTICLES: Readonly<Record<string, RegExp>> = {
  er: /(?:^|\s)(?:die|das|eine|keine|ihre|seine)\s(?:\p{Ll}+\s)*$/u,
  sie: /(?:^|\s)(?:den|dem|das|einen|einem|keinen|am|im|zum|vom|beim|ein|kein|ihren|seinen)\s(?:\p{Ll}+\s)*$/u,
  es: /(?:^|\s)(?:die|den|eine|einen|keine|keinen|der|ihre|ihren)\s(?:\p{Ll}+\s)*$/u,
};
const SUBJECT: Readonly<Record<string, RegExp>> = {
  er: /^(?:Der|Ein|Kein|Sein|Ihr)\s/u,
  sie: /^(?:Die|Eine|Keine|Seine|Ihre)\s/u,
  es: /^(?:Das|Ein|Kein|Sein|Ihr)\s/u,
};

/** By number, and by the articles before the other nouns: "den Hafen" is no "sie". */
function isSubjectGerman(pronoun: string, excerpt: string): boolean {
  const words = excerpt.replace(LEAD, '');
  if (/^(?:ich|wir|man)$/.test(pronoun)) return new RegExp(`(?<!\\p{L})${pronoun}(?!\\p{L})`, 'iu').test(words);
  if (new RegExp(`^${pronoun}(?!\\p{L})`, 'iu').test(words)) return true;
  if (/^(?:ich|wir|er|sie|es|man)(?!\p{L})/iu.test(words)) return false;
  const [first, ...others] = nounsIn(words);
  if (first == null) return false;
  const isLed = /^(?:d(?:er|ie|as)|k?eine?|seine?|ihre?)\s/iu.test(words);
  const begins = words.charAt(0).toUpperCase() + words.slice(1);
  if (isLed && !SUBJECT[pronoun]?.test(begins)) return false;
  return others.every((at) => ARTICLES[pronoun]?.test(words.slice(0, at)));
}

/** Where its nouns begin; two that follow each other are a name. */
function nounsIn(words: string): number[] {
  const all = [...words.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}-]+/gu)].filter(
    ({ 0: word, index }) => index > 0 || !FUNCTION.test(word),
  );
  return all
    .filter(({ index }, i) => {
      const before = all[i - 1];
      return before == null || before.index + before[0].length + 1 < index;
    })
    .map(({ index }) => index);
}
const FUNCTION =
  /^(?:D(?:er|ie|as|em|en|es|ies\p{L}*|ort|ann|a\p{L}*)|K?[Ee]ine?[rmns]?|Sein\p{L}*|Ihr\p{L}*|Im|In|Am|An|Auf|Aus|Bei|Mit|Nach|Von|Vor|Zu[mr]?|Für|Über|Um|Seit|So|Nun|Jetzt|Heute|Gestern)$/u;
