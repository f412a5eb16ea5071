/**
 * Places at which a number would be parted or would lose what it reads differently without: its sign, its groups of thousands, per
 * cent, currency, magnitude, measure. All patterns look at the place between two characters.
 */

/** Words that make another number of a number, in the languages that meet most often. */
const MAGNITUDES =
  'Mio|Mill\\.|Mrd|Bio\\.|Tsd|Millionen|Million|Milliarden?|Billion(?:en|s)?|Billiarden?|Trillion(?:en|s)?|tausend|thousand|hundred|' +
  'millions?|milliards?|millones|mill[oó]n|mil|milh(?:ão|ões)|milion[ei]|miliard[eio]?|bn|mn|tn|k|lakh|crore|' +
  'миллион\\p{L}*|миллиард\\p{L}*|млн|млрд|тыс|' +
  'Prozent(?:punkten?)?|Promille|per ?cent|percentage points?|pct|pour cent|por ciento|per cento|procent|процент\\p{L}*';
/** Measures as they are abbreviated; letters that are words elsewhere are left out. */
const MEASURES =
  '[kcdm]?m[²³]?|nm|µm|μm|kg|g|mg|t|l|ml|hl|ha|h|min|ms|[kMGT]?Wh?|[kMG]?Hz|[kMGTP]B|bit|px|mph|ft|lbs?|oz|[ap]\\.m\\.|pm|Pa|dB|PS|hp|Bq|m?Sv|ppm';
const CODES =
  'EUR|USD|GBP|CHF|JPY|CNY|RMB|SEK|NOK|DKK|PLN|CZK|HUF|INR|BRL|CAD|AUD|NZD|KRW|RUB|UAH|TRY|ILS|AED|SAR|ZAR|MXN|SGD|HKD';

const N = '\\p{N}';
/** The place anywhere between `a` and `b`, which may have one space between them. */
const between = (a: string, b: string) => `(?<=${a} ?)(?= ?${b})`;
/** No letter or digit goes on. */
const END = '(?![\\p{L}\\p{N}])';
const NUMBERS_GROUP = `(?<!${N})\\p{Nd}{1,3}(?: \\p{Nd}{3})*`;

const NUMBERS_PLACES: readonly string[] = [
  // Points, commas, colons, slashes, apostrophes and every kind of dash inside a number, a time, a date, a range.
  `(?<=${N})(?=[.,:/'·×x^+٫٬．：／⁄‐‑‒–—―−-]${N})|(?<=${N}[.,:/'·×x^+٫٬．：／⁄‐‑‒–—―−-])(?=${N})`,
  // Ratios and times set with spaces on both sides.
  `(?<=${N})(?= [:/×] ${N})|(?<=${N} )(?=[:/×] ${N})|(?<=${N} [:/×])(?= ${N})|(?<=${N} [:/×] )(?=${N})`,
  // Groups of thousands; four digits begin none.
  `(?<=${NUMBERS_GROUP})(?=(?: \\p{Nd}{3})+(?!${N}))|(?<=${NUMBERS_GROUP} )(?=\\p{Nd}{3}(?: \\p{Nd}{3})*(?!${N}))`,
  between(N, '[¼-¾⅐-⅞]'),
  // Signs, with the currency between sign and number where there is one.
  `(?<=[+~<>#＋－])(?=\\p{Sc}?${N})|${between('[−±≈≤≥§№]', `\\p{Sc}?${N}`)}`,
  `(?<=(?<![\\p{L}\\p{N}\\p{M}%°)"'.])[-‐‑–])(?=\\p{Sc}?${N})|${between('[:(=<>≤≥] ?[-‐‑–]', `\\p{Sc}?${N}`)}`,
  between('(?<!\\p{L})(?:[Mm]inus|[Mm]oins|[Mm]enos)', N),
  between('(?<!\\p{L})(?:(?:[Nn]r|No|Nos)\\.|Nº)', N),
  `(?<=${N})(?=\\+)|(?<=${N})(?=[′″])`,
  // Currency belongs to the number after it where there is one, else to the one before.
  `${between('\\p{Sc}', N)}|(?<=[A-Z])(?=\\p{Sc} ?${N})|${between(N, `\\p{Sc}(?! ?${N})`)}`,
  `${between(`(?<!\\p{L})(?:${CODES})`, N)}|${between(N, `(?:${CODES})${END}(?! ?${N})`)}`,
  `${between(N, '[%‰‱％٪°]')}|(?<=° ?)(?= ?[CF](?!\\p{L}))|(?<=(?<!${N} ?)[%٪])(?=${N})|(?<=[%‰])(?=\\p{L})`,
  between(N, `(?:${MEASURES})${END}`),
  `(?<=${N} ?\\p{L}{1,3})(?=/\\p{L})|(?<=${N} ?\\p{L}{1,3}/)(?=\\p{L})`,
  // Magnitudes of scripts without spaces, between number and number too.
  `(?<=${N}[十百千]?)(?=[十百千万萬億亿兆])|(?<=${N}[十百千万萬億亿兆만억조천]+)(?=${N})`,
];
const NUMBERS_WORDS = `${between(N, `(?:${MAGNITUDES})${END}`)}|(?<=${N} ?(?:${MAGNITUDES})\\.? ?)(?= ?\\p{Sc})`;

const NUMBERS_INSIDE = new RegExp(NUMBERS_PLACES.join('|'), 'uy');
const BEFORE_WORD = new RegExp(NUMBERS_WORDS, 'iuy');

export function partsNumber(text: string, place: number): boolean {
  NUMBERS_INSIDE.lastIndex = BEFORE_WORD.lastIndex = place;
  return NUMBERS_INSIDE.test(text) || BEFORE_WORD.test(text);
}
