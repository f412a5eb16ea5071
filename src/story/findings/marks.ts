/** Which stretches of a text stand in quotation marks, in the marks of the writing systems in use. */

/** A pair of marks, by their places; a paragraph that ends while its quotation goes on closes at its own end. */
export interface Pair {
  readonly open: number;
  /** Place of the closing mark. */
  readonly close: number;
}

/** Marks that can only open and what closes them. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '‚': "‘’'",
  '「': '」',
  '『': '』',
  '“': '”‟"',
  '‘': "’'",
  '"': '"',
  "'": "'",
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};
const MARKS_SINGLE = "‚‘'‹›";
const BEFORE_OPEN = /[\s([{—–\-/„“"‚‘«»‹›「『:]/u;
const MARKS_WORD = /[\p{L}\p{N}\p{M}]/u;

/** All pairs, the outer before the inner. */
export function pairsIn(text: string): Pair[] {
  const pairs: Pair[] = [];
  const breaks = /\n\s*\n/g;
  let from = 0;
  for (;;) {
    const found = breaks.exec(text);
    const to = found?.index ?? text.length;
    const next = found ? breaks.lastIndex : text.length;
    pairParagraph(text, from, to, next, pairs);
    if (!found) break;
    from = next;
  }
  return pairs.sort((a, b) => a.open - b.open || b.close - a.close);
}

function pairParagraph(text: string, from: number, to: number, next: number, pairs: Pair[]): void {
  const open: { mark: string; at: number }[] = [];
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at);
    if (!isMark(mark)) continue;
    const level = open.findLastIndex((one) => CLOSERS[one.mark]?.includes(mark));
    if (level >= 0 && closes(text, at, mark)) {
      pairs.push({ open: open[level]?.at ?? at, close: at });
      open.length = level;
    } else if (opens(text, at, to, mark)) open.push({ mark, at });
  }
  // A quotation that runs over several paragraphs opens anew in each and closes in the last.
  const first = open[0];
  if (first && !MARKS_SINGLE.includes(first.mark) && text.charAt(next) === first.mark)
    pairs.push({ open: first.at, close: to });
}

function isMark(character: string): boolean {
  return character in CLOSERS || character === '’' || character === '」' || character === '』' || character === '‟';
}

function closes(text: string, at: number, mark: string): boolean {
  if (mark === '’' || mark === "'")
    return !isInsideWord(text, at) && !/\s/.test(text.charAt(at - 1)) && !isPossessive(text, at, mark);
  // »Schiff« opens with what closes «navire»: after a space and before a letter it opens.
  if ('«»‹›'.includes(mark)) return !(/\s/.test(text.charAt(at - 1)) && MARKS_WORD.test(text.charAt(at + 1)));
  return mark !== '"' || !isInsideWord(text, at);
}

/** "the workers’ bridge,’": a plural's apostrophe, as the quotation closes later and before another opens. */
function isPossessive(text: string, at: number, mark: string): boolean {
  if (!/s/i.test(text.charAt(at - 1)) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  const paragraph = /^[^\n]*/.exec(text.slice(at + 1))?.[0] ?? '';
  const next = new RegExp(`[^\\s]${mark}(?!\\p{L})`, 'u').exec(paragraph)?.index ?? -1;
  const opener = mark === '’' ? /[‘‚]/ : /\s'\S/;
  const other = opener.exec(paragraph)?.index ?? paragraph.length;
  return next >= 0 && next < other;
}

function opens(text: string, at: number, to: number, mark: string): boolean {
  if (!(mark in CLOSERS)) return false;
  if (mark === '「' || mark === '『' || mark === '„') return true;
  if (isInsideWord(text, at)) return false;
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const edge = BEFORE_OPEN.test(before);
  // 12" and 5' are inches and feet, and the apostrophe of ’90s or 'em opens nothing.
  if (mark === '"' || mark === '”') return edge && !/\s/.test(text.charAt(at + 1));
  if (mark === "'" || mark === '‘') return edge && hasCloser(text, at + 1, to, mark);
  return edge || mark === '«' || mark === '“';
}

function hasCloser(text: string, from: number, to: number, mark: string): boolean {
  const closer = CLOSERS[mark] ?? '';
  for (let at = from + 1; at < to; at++)
    if (closer.includes(text.charAt(at)) && closes(text, at, text.charAt(at))) return true;
  return false;
}

function isInsideWord(text: string, at: number): boolean {
  return MARKS_WORD.test(text.charAt(at - 1)) && MARKS_WORD.test(text.charAt(at + 1));
}
