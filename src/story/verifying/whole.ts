/**
 * Is a place in a text no edge, because it lies inside a word, a number, a hyphenated compound or a character? Words end where Unicode's
 * rules for word boundaries end them (UAX #29), and a compound is one word. Scripts that set no space between words have no such places
 * that a machine could tell, neither among themselves nor beside Latin letters and digits.
 */
import { partsNumber } from './numbers.js';
import { type FoldedText, HARD, SOFT } from './typography.js';

/** As far as is looked to both sides. */
const WHOLE_REACH = 64;

const W = `[\\p{L}\\p{N}\\p{M}${SOFT}${HARD}]`;
const SPACELESS = ['Han', 'Hira', 'Kana', 'Bopo', 'Thai', 'Lao', 'Khmr', 'Mymr', 'Tibt', 'Java', 'Bali', 'Lana', 'Yiii']
  .map((script) => `\\p{sc=${script}}`)
  .join('');
/** Writing systems in which an apostrophe stands inside words. */
const SPELLED = '[\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Grek}\\p{sc=Armn}\\p{sc=Hebr}\\p{M}]';
const HYPHEN = '[-‐‑־–]';
/** An article that has lost its vowel is a word of its own: "l’Europe"; a name's first letter is none: "O’Neill", "D’Angelo". */
const ELIDED =
  "(?<![\\p{L}\\p{N}'])(?:[cdjlmnst]|[CJLS]|[DMNT](?='\\p{Ll})|[Qq]u|(?:jus|lors|puis|quoi|quel|pres)qu|[Uu]n|(?:[dnsc]|qu|b)?ell|[dns]?all|[dns]ull|gl|degl|agl|negl|sant|tutt)'";

const WHOLE_PLACES: readonly string[] = [
  `(?<=${W})(?=${W})(?<![${SPACELESS}]\\p{M}*)(?![${SPACELESS}])`,
  `(?=[${SOFT}${HARD}])|(?<=[${SOFT}${HARD}])`,
  // What no word begins or ends with: marks of length and repetition, small kana, Thai and Lao vowels.
  '(?<=\\p{L})(?=[ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶะาำๅະາຳ])|(?<=[เแโใไເແໂໃໄ])(?=\\p{L})',
  // Compounds; after a hyphen that stands for a word ("Ein- und Ausgang") there is an edge, before it there is none.
  `(?<=[\\p{L}\\p{N}\\p{M}%‰°\\p{Sc}])(?=${HYPHEN}${W})|(?<=[\\p{L}\\p{N}\\p{M}%‰°\\p{Sc}]${HYPHEN})(?=${W})`,
  '(?<=[."\')])(?=[-‐‑][\\p{L}\\p{N}])|(?<=[."\')][-‐‑])(?=[\\p{L}\\p{N}])',
  '(?<=\\p{L})(?=[-‐‑] )|(?<=(?:und|oder|and|or|bzw\\.) [-‐‑])(?=\\p{L})',
  // Apostrophes, and the marks of Hebrew acronyms.
  `(?<=${SPELLED})(?='${SPELLED})|(?<=${SPELLED}')(?=${SPELLED})(?<!${ELIDED})|(?<=(?:^|[\\s-])'n)(?=')`,
  '(?<=\\p{sc=Hebr})(?="\\p{sc=Hebr})|(?<=\\p{sc=Hebr}")(?=\\p{sc=Hebr})',
  // "U.S.", "example.org", "EU:n", "Leser:innen", "AT&T"; but a full stop without its space still parts sentences.
  '(?<=[\\p{Lu}\\p{Ll}])(?=[.:·_*@&][\\p{Lu}\\p{Ll}])(?!(?<=\\p{Ll})[.:]\\p{Lu})|(?<=[\\p{Lu}\\p{Ll}][.:·_*@&])(?=[\\p{Lu}\\p{Ll}])(?!(?<=\\p{Ll}[.:])\\p{Lu})',
  '(?<=\\p{L})(?=[+#](?!\\p{N}))|(?<=\\p{L}\\+)(?=\\+)',
];
const WHOLE_INSIDE = new RegExp(WHOLE_PLACES.join('|'), 'uy');

/** `place` counts in the folded text. */
export function isInside(source: FoldedText, place: number): boolean {
  const { text, at } = source;
  if (place <= 0 || place >= text.length) return false;
  // Between two letters of one ligature, or two points of one ellipsis.
  if (at[place] === at[place - 1]) return true;
  const from = Math.max(0, place - WHOLE_REACH);
  const near = withKinds(source, from, Math.min(text.length, place + WHOLE_REACH));
  WHOLE_INSIDE.lastIndex = place - from;
  return WHOLE_INSIDE.test(near) || partsNumber(near, place - from) || partsCharacter(near, place - from);
}

/** The folded text with the kinds of its dashes and primes, which tell a range from a break, and with the ends of its paragraphs. */
function withKinds({ text, plain, at }: FoldedText, from: number, to: number): string {
  let near = '';
  for (let i = from; i < to; i++) {
    const folded = text.charAt(i);
    const given = plain.charAt(at[i] ?? 0);
    if (folded === '-' || '′″'.includes(given)) near += given;
    else if (folded === ' ' && /\n\s*\n/.test(plain.slice(at[i], at[i + 1]))) near += '\n';
    else near += folded;
  }
  return near;
}

/** Inside what a reader takes for one character: a letter with its marks, a family of emoji, a flag. */
function partsCharacter(text: string, place: number): boolean {
  if (/^[\p{M}\u200D]/u.test(text.slice(place)) || /\u200D$/.test(text.slice(0, place))) return true;
  const [last, next] = [text.charCodeAt(place - 1), text.charCodeAt(place)];
  if ((last < 0x300 && next < 0x300) || typeof Intl.Segmenter !== 'function') return (next & 0xfc00) === 0xdc00;
  return new Intl.Segmenter().segment(text).containing(place)?.index !== place;
}
