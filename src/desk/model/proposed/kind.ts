/** What somebody most likely is by the name alone, which says it itself: "Harbour Trust", "Reederei Tidelinie". */
import type { Kind } from '../../../story/vocabulary.js';

const FIRM = /(?:^|\s)(?:GmbH|AG|SE|KG|Inc|Ltd|Corp|LLC|plc|Co)\.?$/u;
/** Two or three words with capitals. */
const PERSON = /^\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,2}$/u;

/** Nouns that are part of a name: in English its last word, in German its first or its last, also at the end of a compound. */
const NOUNS: readonly (readonly [Kind, string])[] = [
  [
    'government',
    'council|ministry|parliament|senate|police|stadt|gemeinde|landkreis|ministerium|bundestag|landtag|stadtrat|gemeinderat|polizei',
  ],
  ['media', 'gazette|echo|courier|times|herald|tribune|radio|zeitung|bote|anzeiger|rundschau|tageblatt|rundfunk'],
  [
    'organisation',
    'trust|museum|university|college|association|foundation|charity|committee|verein|verband|stiftung|universität|hochschule|gewerkschaft|partei|fraktion|initiative',
  ],
  ['company', 'holdings|industries|airlines|reederei|werft|konzern|brauerei'],
];
const KNOWN = NOUNS.map(([kind, nouns]) => [kind, new RegExp(`^(?:\\p{L}{3,})?(?:${nouns})$`, 'iu')] as const);

/** Null where its maker must say; `speaks`: it has a voice in the text. */
export function kindOf(name: string, speaks: boolean): Kind | null {
  if (FIRM.test(name)) return 'company';
  const words = name.split(/\s+/);
  for (const word of [words.at(-1) ?? '', words[0] ?? '']) {
    const its = KNOWN.find(([, noun]) => noun.test(word));
    if (its) return its[0];
  }
  return speaks && PERSON.test(name) ? 'person' : null;
}
