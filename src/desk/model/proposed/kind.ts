/** What somebody most likely is by the name alone, which says it itself: "Harbour Trust", "Reederei Tidelinie". */
import type { Kind } from '../../../story/vocabulary.js';
import { timesIn } from './subject.js';

const FIRM = /(?:^|\s)(?:GmbH|AG|SE|KG|Inc|Ltd|Corp|LLC|plc|Co)\.?$/u;
/** Two or three words with capitals. */
const PERSON = /^\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,2}$/u;

/** Nouns that are part of a name: in English its last word, in German its first or its last, also at the end of a compound. */
const NOUNS: readonly (readonly [Kind, string])[] = [
  [
    'government',
    'council|ministry|parliament|senate|police|gemeinde|landkreis|ministerium|bundestag|landtag|stadtrat|gemeinderat|polizei',
  ],
  ['media', 'gazette|echo|courier|times|herald|tribune|radio|zeitung|bote|anzeiger|rundschau|tageblatt|rundfunk'],
  [
    'organisation',
    'trust|museum|university|college|association|foundation|charity|committee|verein|verband|stiftung|universität|hochschule|gewerkschaft|partei|fraktion|initiative',
  ],
  ['company', 'holdings|industries|airlines|reederei|werft|konzern|brauerei'],
];
const KNOWN = NOUNS.map(([kind, nouns]) => [kind, new RegExp(`^(?:\\p{L}{3,})?(?:${nouns})$`, 'iu')] as const);

/** The same as words of their own only: as ends of compounds people are called so, too ("Neustadt", "Burbank"). */
const WORDS: readonly (readonly [Kind, string])[] = [
  ['government', 'stadt|court|commission|authority|amt|gericht|kommission|behörde|kreis'],
  ['organisation', 'society|club|union|league|school|church|hospital|institute|institut|schule|kirche|klinik|bündnis'],
  ['company', 'bank|brewery|shipyard|werke|sparkasse'],
];
const WHOLE = WORDS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'iu')] as const);
/** Says that it is nobody, but not what: its maker is asked. */
const NOBODY =
  /^(?:bau|board|cent(?:re|er)|zentrum|department|office|group|gruppe|services?|systems|partners|project|projekt|leisure|marine|energy|energie|motors|media|medien|power|water|harbou?r|hafen|park|bridge|ferry|fähre|island|insel|quay|street|road|town|city|county|north|south|east|west)$/iu;

/** Null where its maker must say; `speaks`: it has a voice in the text; `texts`: those that name it. */
export function kindOf(name: string, speaks: boolean, texts: Iterable<string> = []): Kind | null {
  if (FIRM.test(name)) return 'company';
  const words = name.split(/\s+/);
  const ends = [words.at(-1) ?? '', words[0] ?? ''];
  for (const word of ends) {
    const its = [...KNOWN, ...WHOLE].find(([, noun]) => noun.test(word));
    if (its) return its[0];
  }
  const isPerson = speaks && PERSON.test(name) && !ends.some((word) => NOBODY.test(word));
  return isPerson && !isCalledByFirst(words, texts) ? 'person' : null;
}

/** People are called by their last word ("Penrose"), firms and places by their first ("Tidewell" of "Tidewell Leisure"). */
function isCalledByFirst(words: readonly string[], texts: Iterable<string>): boolean {
  const [name, first, last] = [words.join(' '), words[0] ?? '', words.at(-1) ?? ''];
  let more = 0;
  for (const text of texts) {
    const rest = text.replaceAll(name, '');
    more += timesIn(rest, first) - timesIn(rest, last);
  }
  return more > 0;
}
