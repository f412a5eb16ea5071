/** Common nouns at verbs of saying: whom they can mean, by the kind of party. */
import type { Kind } from '../../vocabulary.js';

export interface Nouns {
  /** Of a body that is nobody, an office, a group of people: what needs no name to be understood. */
  readonly isNoun: (word: string) => boolean;
  readonly isOffice: (word: string) => boolean;
  /** A plural of people without an article: "residents". */
  readonly isPlural: (word: string) => boolean;
  readonly plural: string;
  /** The kinds of party that the noun can mean; `null`: any. */
  readonly kindsOf: (word: string) => readonly Kind[] | null;
  /** Nouns that mean one sort of body only: a court is no police. */
  readonly sortOf: (word: string) => string | null;
  /** Nobody says who they are. */
  readonly isAnonymous: (word: string) => boolean;
  /** What is said by it somebody else has written. */
  readonly isThing: (word: string) => boolean;
}

/** The first letters of alternatives, small or capital: with `i` a pattern would take every letter for a capital. */
export function anyCase(words: string): string {
  return words.replace(/(?<=[(|:])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const FIRM: readonly Kind[] = ['company', 'organisation', 'media', 'project', 'product', 'other'];
const STATE: readonly Kind[] = ['government', 'organisation', 'place', 'other'];
const BODY: readonly Kind[] = ['organisation', 'company', 'government', 'place', 'media', 'project', 'other'];
const CLUB: readonly Kind[] = ['organisation', 'project', 'other'];

type Entry = readonly [words: string, kinds: readonly Kind[], sort: string | null];

const EN: readonly Entry[] = [
  [
    'company|firm|business|operator|developer|builder|contractor|supplier|retailer|manufacturer|\\p{L}*maker|airline|employer|insurer|consortium|bidder|utility',
    FIRM,
    null,
  ],
  ['bank|lender', FIRM, 'bank'],
  ['brewery', FIRM, 'brewery'],
  ['ministry', STATE, 'ministry'],
  ['court|tribunal', STATE, 'court'],
  ['police', STATE, 'police'],
  ['prosecution', STATE, 'prosecution'],
  ['regulator|watchdog|inspectorate', STATE, 'regulator'],
  ['government|cabinet', STATE, 'government'],
  ['council', STATE, 'council'],
  ['parliament|senate', STATE, 'parliament'],
  ['union', CLUB, 'union'],
  ['charity', CLUB, 'charity'],
  ['party', CLUB, 'party'],
  ['newspaper|paper|magazine|broadcaster', ['media', 'company', 'organisation', 'other'], 'media'],
  [
    'agency|authority|department|commission|administration|board|committee|town|city|county|borough|group|foundation|association|trust|club|society|federation|church|museum|university|hospital|school|campaign|owner|station|yard|shipyard|theatre|line',
    BODY,
    null,
  ],
];
const DE: readonly Entry[] = [
  [
    '(?:\\p{L}*-)?(?:\\p{L}*unternehmen|\\p{L}*konzern|firma|\\p{L}*betreiber|\\p{L}*hersteller|\\p{L}*betrieb|\\p{L}*bieter|\\p{L}*lieferant|fluggesellschaft)',
    FIRM,
    null,
  ],
  ['\\p{L}*bank|\\p{L}*sparkasse', FIRM, 'bank'],
  ['\\p{L}*reederei', FIRM, 'reederei'],
  ['\\p{L}*werft', FIRM, 'werft'],
  ['\\p{L}*ministerium', STATE, 'ministerium'],
  ['\\p{L}*gericht', STATE, 'gericht'],
  ['\\p{L}*polizei', STATE, 'polizei'],
  ['\\p{L}*staatsanwaltschaft|\\p{L}*bundesanwaltschaft', STATE, 'staatsanwaltschaft'],
  ['\\p{L}*regierung|senatskanzlei|staatskanzlei', STATE, 'regierung'],
  ['feuerwehr', STATE, 'feuerwehr'],
  ['\\p{L}*behörde|\\p{L}*aufsicht|\\p{L}{2,}amt|amt', STATE, null],
  ['\\p{L}*gewerkschaft', CLUB, 'gewerkschaft'],
  ['partei', CLUB, 'partei'],
  ['\\p{L}*zeitung|magazin|blatt|\\p{L}*sender', ['media', 'company', 'organisation', 'other'], 'zeitung'],
  [
    '\\p{L}*verband|\\p{L}*verein|\\p{L}*stiftung|\\p{L}*klinik|\\p{L}*krankenhaus|\\p{L}*universität|hochschule|kirche|stadt|gemeinde|kreis|landkreis|land|verwaltung|organisation|agentur|gesellschaft|initiative|kommission|ausschuss|vorstand|aufsichtsrat|museum|theater|club',
    BODY,
    null,
  ],
];

const whole = (words: string) => new RegExp(`^(?:${words})$`, 'iu');

function nounsOf(
  entries: readonly Entry[],
  lists: { office: string; plural: string; anonymous: string; thing: string },
): Nouns {
  const known = entries.map(([words, kinds, sort]) => ({ is: whole(words), kinds, sort }));
  const [office, plural, anonymous, thing] = [lists.office, lists.plural, lists.anonymous, lists.thing].map(whole);
  const of = (word: string) => known.find(({ is }) => is.test(word));
  return {
    isOffice: (word) => office?.test(word) ?? false,
    isPlural: (word) => (plural?.test(word) || anonymous?.test(word)) ?? false,
    isNoun: (word) =>
      (of(word) != null || office?.test(word) || plural?.test(word) || anonymous?.test(word) || thing?.test(word)) ??
      false,
    plural: `${lists.plural}|${lists.anonymous}`,
    kindsOf: (word) => of(word)?.kinds ?? null,
    sortOf: (word) => of(word)?.sort ?? null,
    isAnonymous: (word) => anonymous?.test(word) ?? false,
    isThing: (word) => thing?.test(word) ?? false,
  };
}

export const NOUNS_EN = nounsOf(EN, {
  office:
    'spokes\\p{L}+|\\p{L}*executive|chief|chair\\p{L}*|president|mayor|\\p{L}*minister|secretary|director|manager|founder|owner|boss|head|leader|lawyer|barrister|solicitor|attorney|judge|senator|governor|councillor|commissioner|officer|engineer|expert|analyst|researcher|professor|editor|chancellor|captain|treasurer|representative|official|inspector|deputy|member|prosecutor|resident|worker|bidder',
  plural:
    'residents|neighbours|neighbors|officials|experts|analysts|witnesses|workers|employees|councillors|investigators|prosecutors|protesters|campaigners|police|lawyers|members|staff|bosses|directors|managers|executives|fans|passengers|customers|doctors|scientists|researchers|unions|ministers|parents|farmers|critics|opponents|supporters|observers',
  anonymous: 'sources|insiders|people',
  thing:
    '\\p{L}*reports?|study|letters?|e-?mails?|statements?|documents?|papers|accounts|lawsuit|complaint|filings?|indictment|audit|review|survey|poll|memo|note|contract|law|figures|data|records?|minutes|website|transcript|book|article|post|sign|rules?|judgment|ruling|verdict|order|plans?|notice|inquiry|summary|headline|paperwork',
});
export const NOUNS_DE = nounsOf(DE, {
  office:
    '\\p{L}*(?:sprecher|chef|meister|minister|präsident|kanzler|leiter|direktor|gründer|unternehmer|anwalt|sekretär|richter|politiker|forscher|manager|führer|händler|inspektor|gutachter|kollege)(?:in)?|\\p{L}*anwältin|\\p{L}*(?:vorsitzende|beauftragte|abgeordnete)[rn]?|\\p{L}*rätin|\\p{L}*expert(?:e|in)|inhaber(?:in)?|eigentümer(?:in)?|\\p{L}*ärztin|\\p{L}*arzt',
  plural:
    'anwohner|kritiker|nachbarn|experten|zeugen|mitarbeiter|beschäftigte|beobachter|fachleute|analysten|juristen|gegner|befürworter|anhänger|eltern|bauern|forscher|politiker|abgeordnete',
  anonymous: '\\p{L}*kreise[n]?|insidern?|quellen|informanten|eingeweihten?',
  thing:
    '\\p{L}*gutachten|\\p{L}*bericht[es]?|\\p{L}*studie|\\p{L}*brief|schreiben|\\p{L}*vertrag|\\p{L}*papier|\\p{L}*dokumente?n?|unterlagen|\\p{L}*gesetz|satzung|\\p{L}*meldung|mitteilung|\\p{L}*urteil|\\p{L}*bescheid|protokoll|\\p{L}*umfrage|\\p{L}*vorlage|zahlen|daten|akten?|anklage|klage|rechnung|vorwurf|vorwürfe|kritik|darstellung|aussage|plan|pläne|entwurf|prüfung|statistik|buch|artikel|angaben|entscheidung|auftrag|antrag|angebot|forderung',
});
