/**
 * Which quotation marks of a reading copy belong together. U+201C closes what „ opened and opens what ” closes; »these« and «these» are
 * told apart by which came first; straight ones by what stands beside them and whether one is open; ’ by whether it stands in a word.
 */
import type { MarkPair, Paragraph } from '../types.js';

/** Opening mark → what may close it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '‚': "‘’'",
  '“': '”‟"',
  '‟': '”“',
  '‘': "’'",
  '”': '”',
  '"': '"”“',
  "'": "'’",
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
};
const MARK = /[„“”‟"‚‘’'«»‹›「」『』]/g;
const SINGLE = "‚‘’'‹›";
const WORD = /[\p{L}\p{N}\p{M}]/u;
const BEFORE_OPEN = /[\s([{—–\-/„“"‚‘«»‹›「『:…]/u;
/** Words that begin with an apostrophe, and years. */
const CLIPPED = /^['‘’](?:n|s|t|em|tis|twas|til|cause|bout|round|ne|nen|nem|ner|\p{N}\p{N}s?)(?![\p{L}\p{N}])/iu;
/** Deeper than this nobody quotes. */
const DEEPEST = 6;
/** Nor as much as this at once; a mark that nobody closed holds no article. */
const LONGEST = 6000;

interface Open {
  readonly mark: string;
  readonly at: number;
  /** Of a quotation over several paragraphs. */
  readonly isCarried: boolean;
}

export function marksOf(text: string, paragraphs: readonly Paragraph[]): MarkPair[] {
  const pairs: MarkPair[] = [];
  let carried: Open | null = null;
  paragraphs.forEach((paragraph, i) => {
    const stack: Open[] = carried ? [{ ...carried, isCarried: true }] : [];
    const found = pairParagraph(text, paragraph, stack);
    const open = stack[0];
    const next = paragraphs[i + 1];
    const goesOn =
      open != null && next != null && text.charAt(next.start) === open.mark && isSpeech(text, open, paragraph);
    if (carried && stack[0]?.isCarried && !goesOn) found.push({ open: carried.at, close: paragraph.end, depth: 0 });
    carried = goesOn ? open : null;
    for (const pair of found) pairs.push(pair);
  });
  return pairs.sort((a, b) => a.open - b.open || b.close - a.close);
}

/** What is left open and goes on in the next paragraph: a word of its own, or an apostrophe, does not. */
function isSpeech(text: string, { mark, at, isCarried }: Open, { start, end }: Paragraph): boolean {
  if (isCarried || !SINGLE.includes(mark)) return true;
  return (at === start || /[:,]\s*$/.test(text.slice(Math.max(start, at - 3), at))) && end - at > 20;
}

function pairParagraph(text: string, { start, end }: Paragraph, stack: Open[]): MarkPair[] {
  const pairs: MarkPair[] = [];
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index;
    // The same mark at the beginning of the next paragraph goes on with the quotation.
    if (at === start && stack[0]?.isCarried && stack[0].mark === mark) continue;
    while (stack[0] && !stack[0].isCarried && at - stack[0].at > LONGEST) stack.shift();
    const level = stack.findLastIndex((one) => CLOSERS[one.mark]?.includes(mark));
    if (level >= 0 && closes(text, at, mark, end)) {
      pairs.push({ open: stack[level]?.at ?? at, close: at, depth: level });
      stack.length = level;
    } else if (stack.length < DEEPEST && opens(text, at, end, mark)) stack.push({ mark, at, isCarried: false });
  }
  return flattened(pairs);
}

/** A pair within a mark that nobody closed is one less deep. */
function flattened(pairs: readonly MarkPair[]): MarkPair[] {
  const sorted = [...pairs].sort((a, b) => a.open - b.open || b.close - a.close);
  const closing: number[] = [];
  return sorted.map((pair) => {
    while (closing.length > 0 && (closing.at(-1) ?? 0) < pair.open) closing.pop();
    closing.push(pair.close);
    return { ...pair, depth: closing.length - 1 };
  });
}

const isInWord = (text: string, at: number) => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at + 1));

function closes(text: string, at: number, mark: string, end: number): boolean {
  const last = text.charAt(at - 1);
  const next = at + 1 < end ? text.charAt(at + 1) : '';
  if (mark === '’' || mark === "'")
    return !isInWord(text, at) && !/\s/.test(last) && last !== '' && !isPossessive(text, at, mark, end);
  // »Schiff« opens with what closes «navire»: after a space and before a letter it opens.
  if ('«»‹›'.includes(mark)) return !(/\s/.test(last) && WORD.test(next));
  if (mark === '"') return !isInWord(text, at) && !(/[\s(]/.test(last) && WORD.test(next) && /\s/.test(last));
  return !(mark === '“' && /[\s(]/.test(last) && WORD.test(next));
}

/** "the workers’ bridge": a plural's apostrophe, as long as the quotation closes later and before another opens. */
function isPossessive(text: string, at: number, mark: string, end: number): boolean {
  if (!/[sxzß]/i.test(text.charAt(at - 1)) || !/^\s\p{L}/u.test(text.slice(at + 1, at + 3))) return false;
  const rest = text.slice(at + 1, Math.min(end, at + 400));
  const next = new RegExp(`[^\\s]${mark}(?!\\p{L})`, 'u').exec(rest)?.index ?? -1;
  const other = (mark === '’' ? /[‘‚]/ : /(?:^|\s)'\S/).exec(rest)?.index ?? rest.length;
  return next >= 0 && next < other;
}

function opens(text: string, at: number, end: number, mark: string): boolean {
  if (!(mark in CLOSERS) || at + 1 >= end) return false;
  if ('「『„'.includes(mark)) return true;
  if (isInWord(text, at)) return false;
  const next = text.charAt(at + 1);
  const isFree = BEFORE_OPEN.test(at === 0 ? ' ' : text.charAt(at - 1));
  if (mark === '’' || mark === '”') return mark === '”' && isFree && !/\s/.test(next);
  // 12" and 5' are inches and feet, and the apostrophe of ’90s or 'em opens nothing.
  if (mark === "'" || mark === '‘') return isFree && !/[\s,.;]/.test(next) && !CLIPPED.test(text.slice(at, at + 8));
  if (mark === '"') return isFree && !/[\s,.;]/.test(next);
  return isFree || mark === '«' || mark === '“' || mark === '‚';
}
