/**
 * The one liberty that the quote check takes: typography may differ in kind, as it does between a news agency's wire, a CMS, a PDF
 * and a page. No letter, no digit and no order changes; everything else is a change of the quote.
 */

const DOUBLE = '„“”‟«»″＂';
const TYPOGRAPHY_SINGLE = '‚‘’‛‹›′`´';
const DASH = '‐‑‒–—―−';
/** Soft hyphen, zero width space, word joiner, byte order mark: nothing that a reader sees. */
const TYPOGRAPHY_NOTHING = '\u00AD\u200B\u2060\uFEFF';

/** Ornaments and Hebrew gershayim; letters and full forms used as apostrophes, and Hebrew geresh; Hebrew maqaf. */
const MORE: readonly (readonly [characters: string, folded: string])[] = [
  ['❝❞״', '"'],
  ['ʼʻ＇׳❛❜', "'"],
  ['־', '-'],
  ['…', '...'],
  // Direction marks, embeddings and isolates: they order what is seen and are not seen.
  ['\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069', ''],
];
const EXTRA: ReadonlyMap<string, string> = new Map(
  MORE.flatMap(([characters, folded]) => Array.from(characters, (character) => [character, folded] as const)),
);
/** Letters in the shape of a ligature or of their place in the word: what a PDF gives instead of letters. */
const TYPOGRAPHY_SHAPED = /[\uFB00-\uFDCF\uFE70-\uFEFC]/;

/** Where a line ends in a hyphen: one that parts a word, or one of its own. `HARD` stands beside a digit, where it can only be its own. */
export const SOFT = '\uFDD0';
export const HARD = '\uFDD1';
/** Not where the hyphen stands for a word to come ("Ein-\nund Ausgang"). */
const LINE_END =
  /(?<=[\p{L}\p{N}\p{M}])[-‐\u00AD][ \t]*(?:\r\n|[\n\r\f\u0085\u2028])[ \t]*(?!(?:und|oder|bzw|sowie|bis|and|or|to|et|ou)(?!\p{L}))(?=[\p{L}\p{N}])/uy;

export interface FoldedText {
  /** NFC of what was given; the places below count in it. */
  readonly plain: string;
  readonly text: string;
  /** Place in `text` → place in `plain`; one longer than `text`. */
  readonly at: Uint32Array;
}

export function foldTypography(given: string): FoldedText {
  const plain = given.normalize('NFC');
  const at: number[] = [];
  let text = '';
  // Asked of the growing text itself, its end would cost a copy of the whole at every space.
  let endsInSpace = false;
  const add = (folded: string, i: number) => {
    for (let k = 0; k < folded.length; k++) at.push(i);
    text += folded;
    if (folded !== '') endsInSpace = folded.endsWith(' ');
  };
  for (let i = 0; i < plain.length; i++) {
    const length = lineEnd(plain, i);
    if (length > 0) {
      const beside = `${plain.charAt(i - 1)}${plain.charAt(i + length)}`;
      add(/\p{N}/u.test(beside) ? HARD : SOFT, i);
      i += length - 1;
      continue;
    }
    const folded = foldCharacter(plain.charAt(i));
    if (folded !== ' ' || !endsInSpace) add(folded, i);
  }
  at.push(plain.length);
  return { plain, text, at: Uint32Array.from(at) };
}

/** Length of the hyphen at `i` with its line's end, 0 where there is none. */
function lineEnd(plain: string, i: number): number {
  if (!'-‐\u00AD'.includes(plain.charAt(i))) return 0;
  LINE_END.lastIndex = i;
  return LINE_END.exec(plain)?.[0].length ?? 0;
}

function foldCharacter(character: string): string {
  const more = EXTRA.get(character);
  if (more != null) return more;
  if (character === SOFT || character === HARD) return '\uFFFD';
  if (!TYPOGRAPHY_SHAPED.test(character)) return smooth(character);
  const letters = character.normalize('NFKC');
  return letters.startsWith(' ') ? character : letters;
}

/** What has been folded from the beginning, and what the sum of a text is therefore taken of. */
function smooth(character: string): string {
  if (character < '\u0080' && !/\s|`/.test(character)) return character;
  if (TYPOGRAPHY_NOTHING.includes(character)) return '';
  if (DOUBLE.includes(character)) return '"';
  if (TYPOGRAPHY_SINGLE.includes(character)) return "'";
  if (DASH.includes(character)) return '-';
  return /\s/.test(character) ? ' ' : character;
}

/**
 * What `textSha256` is the sum of: a source's text without its typography, so that a smoothed quotation mark is no news. It folds less
 * than the quote check and never anything else, since sums stand in files.
 */
export function normalText(given: string): string {
  return Array.from(given.normalize('NFC'), smooth).join('').replace(/ {2,}/g, ' ').trim();
}
