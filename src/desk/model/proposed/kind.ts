/** What somebody most likely is by the name alone, which says it itself: "Harbour Trust", "Reederei Tidelinie". */
import type { Kind } from '../../../story/vocabulary.js';
import { nounOf } from './calls.js';
import { timesIn } from './subject.js';
import { isDocument } from './voices/document-nouns.js';
import { unnamedKind } from './voices/unnamed-nouns.js';

const FIRM = /(?:^|\s)(?:GmbH|AG|SE|KG|Inc|Ltd|Corp|LLC|plc|Co)\.?$/u;
/** Two or three words with capitals; "NHS Standards" is nobody. */
const PERSON = /^(?!\p{Lu}{3,}(?![\p{L}.]))\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,2}$/u;

/** Nouns that are part of a name: in English its last word, in German its first or its last, also at the end of a compound. */
const NOUNS: readonly (readonly [Kind, string])[] = [
  [
    'government',
    'council|ministry|parliament|senate|police|gemeinde|landkreis|ministerium|bundestag|landtag|(?:kreis|stadt|gemeinde)verwaltung|rechnungshof|kreistag|stadtrat|gemeinderat|ortsrat|bezirksrat|bundesrat|bürgerschaft|polizei|staatsanwaltschaft',
  ],
  ['media', 'gazette|echo|courier|times|herald|tribune|radio|zeitung|bote|anzeiger|rundschau|tageblatt|rundfunk'],
  [
    'organisation',
    'trust|museum|university|college|association|foundation|charity|committee|verein|verband|stiftung|universität|hochschule|gewerkschaft|partei|fraktion|initiative|betriebsrat|personalrat',
  ],
  [
    'company',
    'holdings|industries|airlines|company|firm|operator|developer|insurer|reederei|werft|konzern|brauerei|betreiber|unternehmen|genossenschaft|(?:betreiber|träger|klinik|bau|energie|verkehrs|hafen|immobilien|entwicklungs|beteiligungs)gesellschaft',
  ],
];
const KNOWN = NOUNS.map(([kind, nouns]) => [kind, new RegExp(`^(?:\\p{L}{3,})?(?:${nouns})$`, 'iu')] as const);

/** The same as words of their own only: as ends of compounds people are called so, too ("Neustadt", "Burbank"). */
const WORDS: readonly (readonly [Kind, string])[] = [
  [
    'government',
    'stadt|court|commission|authority|amt|(?:land|amts|ober|oberlandes|verwaltungs|arbeits|sozial|finanz|bundes)?gericht|kommission|behörde|kreis',
  ],
  ['organisation', 'society|club|union|league|school|church|hospital|institute|institut|schule|kirche|klinik|bündnis'],
  ['company', '(?:förder|landes|volks|investitions|raiffeisen)?bank|brewery|shipyard|werke|sparkasse'],
];
const WHOLE = WORDS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'iu')] as const);
/** Says that it is nobody, but not what: its maker is asked. */
const NOBODY =
  /^(?:bau|board|cent(?:re|er)|zentrum|department|office|group|gruppe|services?|systems|partners|project|projekt|leisure|marine|energy|energie|motors|media|medien|power|water|harbou?r|hafen|park|bridge|ferry|fähre|island|insel|quay|street|road|town|city|county|north|south|east|west)$/iu;

/** What stands right before a name and says what it is: "the insurer Meridian Mutual", "die Gewerkschaft Nahrung". */
const BEFORE: readonly (readonly [Kind, string])[] = [
  [
    'company',
    'insurer|lender|retailer|brewer|operator|developer|supplier|manufacturer|carmaker|drugmaker|airline|company|firm|chain|(?:\\p{L}+-?)?maker|versicherer|hersteller|konzern|(?:\\p{L}+)?(?:unternehmen|firma)|betreiber|kette|anbieter|fluglinie|(?:\\p{L}+)hersteller',
  ],
  [
    'organisation',
    'union|charity|trust|club|association|think tank|(?:campaign|pressure|community|action|advocacy) group|gewerkschaft|stiftung|verein|verband|initiative|bündnis|(?:\\p{L}+)(?:verein|verband|initiative|gemeinschaft|bündnis)',
  ],
  ['media', 'newspaper|magazine|broadcaster|website|zeitung|magazin|sender|portal'],
  ['government', 'ministry|agency|regulator|watchdog|behörde|ministerium'],
];
const APPOSED = BEFORE.map(([kind, nouns]) => [kind, new RegExp(`(?<!\\p{L})(?:${nouns})\\s$`, 'iu')] as const);
/** Nobody is called with an article in print: "die IG Handwerk", "the Delmont Group"; in German with the name alone. */
const ARTICLE = /(?<!\p{L})(?:the|d(?:ie|as|er|em|en|es))\s$/iu;
/** So many places of a name tell enough, and so far before each. */
const PLACES = 40;
const FAR = 40;

/** German nouns of women who are or do something, whatever they do: "eine Pflegerin", "die Landrätin". */
const GERMAN_WOMAN =
  /\p{L}(?:er|e[nu]t|ist|log|är|eur|[aä]nt|iv|at|rät|ärzt|wält|wirt|männ|freund|köch|chef|nachbar|beamt|bäuer|zeug|kolleg|gatt)in$/u;
/** Of other nouns the commonest, also at the end of a compound. */
const GERMAN_PERSON =
  /(?:mutter|vater|tochter|sohn|bruder|schwester|frau|mann|mädchen|junge|bürgermeister|landrat|minister|richter|anwalt|arzt|lehrer|pfleger|sprecher|leiter|direktor|präsident|vorsitzende[rn]?|mitarbeiter|angestellte[rn]?|beamte[rn]?|polizist|fahrer|trainer|schüler|student|professor|pfarrer|nachbar|anwohner|bewohner|zeuge|chef|ingenieur|architekt|bauer|landwirt|wirt|unternehmer|abgeordnete[rn]?|kanzler)$/iu;
const ENGLISH_PERSON =
  /(?:^|[\s-]|(?<=\p{L}))(?:(?:wo)?man|spokesperson|chair(?:person)?|mother|father|daughter|son|sister|brother|girl|boy|nurse|midwife|doctor|surgeon|teacher|headteacher|mayor|councillor|minister|judge|lawyer|solicitor|barrister|driver|worker|resident|neighbou?r|student|pupil|professor|farmer|manager|director|engineer|architect|witness|priest|vicar|bishop|secretary|president|detective|constable|inspector|reporter|tenant|fisherman|colleague|widow(?:er)?|patient|paramedic|scientist|researcher)$/iu;

/** Who has no name and is called by what they do: "a midwife at the unit", "eine Pflegerin". */
function isPerson(name: string): boolean {
  const noun = nounOf(name);
  if (noun == null) return false;
  const [head = ''] = noun.split(
    /\s(?:at|of|in|on|from|with|for|who|der|des|d(?:ie|em|en)|von|vo[mn]|aus|im|bei|beim|am|an|auf)\s/u,
  );
  return isPersonNoun(head);
}

const isPersonNoun = (noun: string): boolean =>
  GERMAN_WOMAN.test(noun) || GERMAN_PERSON.test(noun) || ENGLISH_PERSON.test(noun);

/** Null where its maker must say; `speaks`: it has a voice in the text; `texts`: those that name it. */
export function kindOf(name: string, speaks: boolean, texts: Iterable<string> = []): Kind | null {
  if (FIRM.test(name)) return 'company';
  if (isPerson(name)) return 'person';
  const nameless = isDocument(name) ? 'other' : unnamedKind(name);
  if (nameless) return nameless;
  const words = name.split(/\s+/);
  const ends = [words.at(-1) ?? '', words[0] ?? ''];
  for (const word of ends) {
    const its = [...KNOWN, ...WHOLE].find(([, noun]) => noun.test(word));
    if (its) return its[0];
  }
  const all = [...texts];
  const before = beforeAll(name, all);
  // "The regulator, NHS Standards"; of "the company, Nadia Fenn" nobody knows.
  const isSet = !PERSON.test(name);
  const apposed = APPOSED.find(([, noun]) => before.some((its) => noun.test(isSet ? its.replace(/,\s$/u, ' ') : its)));
  if (apposed) return apposed[0];
  // "Der Bauunternehmer Jochen Brandl": they need not speak.
  const isTwo = PERSON.test(name) && words.length > 1 && !ends.some((word) => NOBODY.test(word));
  if (isTwo && before.some((its) => isPersonNoun(/(\p{L}+)\s$/u.exec(its)?.[1] ?? ''))) return 'person';
  if (!speaks || !PERSON.test(name) || ends.some((word) => NOBODY.test(word))) return null;
  return before.some((its) => ARTICLE.test(its)) || isCalledByFirst(words, all) ? null : 'person';
}

/** What stands before the name, wherever it stands. */
function beforeAll(name: string, texts: readonly string[]): string[] {
  const all: string[] = [];
  for (const text of texts)
    for (let at = text.indexOf(name); at >= 0 && all.length < PLACES; at = text.indexOf(name, at + 1))
      all.push(text.slice(Math.max(0, at - FAR), at));
  return all;
}

/** People are called by their last word ("Penrose"), firms and places by their first ("Tidewell" of "Tidewell Leisure"). */
function isCalledByFirst(words: readonly string[], texts: readonly string[]): boolean {
  const [name, first, last] = [words.join(' '), words[0] ?? '', words.at(-1) ?? ''];
  let more = 0;
  for (const text of texts) {
    const rest = text.replaceAll(name, '');
    more += timesIn(rest, first) - timesIn(rest, last);
  }
  return more > 0;
}
