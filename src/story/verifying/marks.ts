/**
 * Which quotation marks of an excerpt enclose words: told apart from apostrophes, inch marks and the marks of Hebrew acronyms by what stands
 * beside them. Of marks within marks the outer ones count; a mark without its partner is none.
 */

/** Opening mark → what may close it. Where a language turns them round, the first that stands there decides. */
const MARKS_PAIRS: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '“': '”"“',
  '‟': '”',
  '”': '”',
  '"': '"”“',
  '＂': '＂',
  '❝': '❞',
  '״': '״',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‚': "‘’'",
  '‘': "’'",
  '’': '’',
  "'": "'’",
  '❛': '❜',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞〟',
};
/** Brackets by shape: whatever stands beside them, they open and close. */
const CORNERS = '「」『』﹁﹂﹃﹄〝〞〟„❝❞';
const MARKS_SINGLE = "'’‘";
const MARKS_LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Scripts in which a mark between two letters belongs to neither: they set quotation marks without spaces. */
const MARKS_DENSE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー]/u;
/** Words that begin with an apostrophe, and years. */
const CLIPPED = /^.(?:n|s|t|em|tis|twas|til|cause|bout|round|ne|nen|nem|ner|\d\ds?)(?![\p{L}\p{N}])/iu;
/** Languages in which both marks of a pair are ’. */
const MARKS_ALIKE = /^(?:sv|fi|nb|nn|no|is)(?![a-z])/i;

/** A stretch of the text, marks included. */
export interface Enclosed {
  readonly start: number;
  readonly end: number;
}

export function enclosed(text: string, lang = ''): Enclosed[] {
  const found: Enclosed[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!opens(text, start, lang)) continue;
    const end = partnerOf(text, start, lang);
    if (end < 0) continue;
    found.push({ start, end: end + 1 });
    start = end;
  }
  return found;
}

/** The place of the mark that closes the one at `start`, -1 where there is none. */
function partnerOf(text: string, start: number, lang: string): number {
  const mark = text.charAt(start);
  for (let i = start + 1; i < text.length; i++) {
    if (MARKS_PAIRS[mark]?.includes(text.charAt(i)) && closes(text, i, mark)) return i;
    // An inner pair is passed over as a whole; the same mark at a paragraph's beginning only goes on.
    if (!opens(text, i, lang) || (text.charAt(i) === mark && /\n\s*$/.test(text.slice(0, i)))) continue;
    const inner = partnerOf(text, i, lang);
    if (inner >= 0 && inner < text.length) i = inner;
  }
  return -1;
}

function opens(text: string, i: number, lang: string): boolean {
  const mark = text.charAt(i);
  if (MARKS_PAIRS[mark] == null) return false;
  const [last, next] = beside(text, i);
  if (next === '') return false;
  if (CORNERS.includes(mark)) return true;
  if (mark === '’' && !MARKS_ALIKE.test(lang)) return false;
  if (mark === '”' && !MARKS_ALIKE.test(lang)) return false;
  if (MARKS_SINGLE.includes(mark) && CLIPPED.test(text.slice(i))) return false;
  const free = last === '' || !MARKS_LETTER.test(last) || MARKS_DENSE.test(last);
  // French marks have a space inside.
  if (mark === '«' || mark === '‹') return free;
  return free && !/[\s,.;:!?)\]}]/.test(next) && !(mark !== '“' && isAfterWord(last));
}

/** A mark after a point or a bracket closes what came before, if anything. */
const isAfterWord = (last: string) => /[,.;!?)\]}%°]/.test(last);

function closes(text: string, i: number, opening: string): boolean {
  const mark = text.charAt(i);
  const [last, next] = beside(text, i);
  if (CORNERS.includes(mark)) return true;
  if (mark === '»' || mark === '«' || mark === '›' || mark === '‹') return opening !== mark || !/\s/.test(last);
  if (/\s/.test(last) || (MARKS_LETTER.test(next) && !MARKS_DENSE.test(next) && !MARKS_DENSE.test(last))) return false;
  if (mark === '“' && opening === '“' && /[\s([{]/.test(last)) return false;
  if (!goesOn(text, i)) return true;
  // An apostrophe at a word's end ("the dogs’ owners") and an inch mark leave the closing mark for later.
  return MARKS_SINGLE.includes(mark) ? !/[sxzSXZ]/.test(last) && !isClipped(text, i) : !/\p{N}/u.test(last);
}

/** Whether, before the same mark opens again, another one closes: then this one may be something else. */
function goesOn(text: string, i: number): boolean {
  const mark = text.charAt(i);
  const next = text.charAt(i + 1);
  if (next === '' || /[,.;:!?)\]}"”“»]/.test(next)) return false;
  for (let k = i + 1; k < text.length; k++) {
    const its = text.charAt(k);
    const [before, after] = beside(text, k);
    const begins = (before === '' || /[\s([{–—-]/.test(before)) && after !== '' && !/\s/.test(after);
    if (begins && (its === mark || (mark === '’' && its === '‘')) && !CLIPPED.test(text.slice(k))) return false;
    if (its === mark && !/\s/.test(before) && !MARKS_LETTER.test(after)) return true;
  }
  return false;
}

/** The second apostrophe of "rock ’n’ roll". */
const isClipped = (text: string, i: number) => /(?:^|[\s-])['’‘]n$/i.test(text.slice(0, i));

function beside(text: string, i: number): [last: string, next: string] {
  return [
    Array.from(text.slice(Math.max(0, i - 2), i)).at(-1) ?? '',
    String.fromCodePoint(text.codePointAt(i + 1) ?? 0).replace('\0', ''),
  ];
}
