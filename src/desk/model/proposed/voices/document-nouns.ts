/** Nouns of what is written and says something: "das Gutachten", "the audit". Somebody has written it, and the text may say who. */
import { anyCase } from '../../../../story/findings/sayer/nouns.js';
import { isGerman, nounOf } from '../calls.js';

/** German nouns by their article; what stands before them in a compound is theirs: "Prüfbericht". */
const GERMAN = {
  das: 'gutachten|papier|dokument|urteil|protokoll|dossier|schreiben|gesetz',
  die: 'studie|analyse|umfrage|untersuchung|erhebung|expertise|anklageschrift|klageschrift|statistik|prognose|bilanz|vorlage|e-mail|unterlagen|(?<!\\p{L})akten|(?:prozess|gerichts|ermittlungs|bau)akten|verordnung',
  der: 'bericht|report|vermerk|beschluss|vertrag|entwurf|antrag|brief|bescheid',
} as const;
type Article = keyof typeof GERMAN;
const ENDING_DE = '(?:e?s|n|en|e)?';
export const NOUN_DE = `(?=\\p{Lu})[\\p{L}-]*(?:${anyCase(`|${Object.values(GERMAN).join('|')}`).slice(1)})${ENDING_DE}`;
/** What papers and broadcasters tell is no document. */
const MEDIA = /^(?:medien|zeitungs|presse|agentur|fernseh|rundfunk|erfahrungs|augenzeugen)/iu;

export const NOUN_EN =
  'report|audit|study|review|survey|poll|analysis|assessment|documents?|memo|memorandum|dossier|indictment|lawsuit|complaint|filings?|(?:court|planning|policy|discussion|position|white|cabinet|board)\\spapers?|judge?ment|ruling|affidavit|minutes|contract|prospectus|letter|e-?mail|accounts|leaflet';

/** Of these whoever wrote them speaks, and the text has mostly said who that is: a court, a firm, a neighbour. */
const WRITTEN_BY =
  /(?:schreiben|brief|e-?mail|vermerk|antrag|entwurf|vertrag|urteil|beschluss|bescheid|(?:quartals|geschäfts|jahres)bericht|bilanz|letter|contract|complaint|lawsuit|filings?|ruling|judge?ment|accounts|prospectus)$/iu;
export const isWrittenBy = (noun: string): boolean => WRITTEN_BY.test(noun);

/** As a party is called, with its article in the nominative; null where it is none. */
export function documentCalled(noun: string, lang: string): string | null {
  if (!isGerman(lang)) return `the ${noun.toLowerCase()}`;
  const [article, own] = germanOf(noun) ?? [];
  return article == null || own == null || MEDIA.test(own) ? null : `${article} ${own}`;
}

/** Its article, and the noun without the ending of its case: "dem Gutachten", "des Berichts". */
function germanOf(noun: string): readonly [Article, string] | null {
  for (const article of ['das', 'die', 'der'] as const) {
    const [, own] = new RegExp(`^([\\p{L}-]*?(?:${GERMAN[article]}))${ENDING_DE}$`, 'iu').exec(noun) ?? [];
    if (own != null) return [article, own];
  }
  return null;
}

const ENGLISH_WHOLE = new RegExp(`(?:^|\\s)(?:${NOUN_EN})$`, 'iu');

/** Of a party that is called by a noun. */
export function isDocument(name: string): boolean {
  const noun = nounOf(name);
  if (noun == null) return false;
  return /^(?:the|an?|one)\s/u.test(name) ? ENGLISH_WHOLE.test(noun) : germanOf(noun) != null;
}
