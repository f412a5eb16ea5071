/**
 * What of a pasted article is none of its text: headline, byline, dateline. Nobody has to decide what becomes of them; whoever finds a claim in a
 * headline takes it all the same.
 */
import type { ApartKind, PassageSpan } from '../types.js';
import { isDateBefore, lineKind } from './byline.js';

/** Of the first so many sentences, and for a byline of the last. */
const HEAD = 8;
const TAIL = 2;
/** Characters of a headline, with the line beneath it. */
const LONGEST_HEADLINE = 200;

const ENDED = /[.!…:;]["“”‟„»«›‹’‘')\]]*$/u;
/** "FOR IMMEDIATE RELEASE", "THE FELLSIDE EXAMINER", the number of a page: the headline comes after it. */
const KICKER = /^(?=.{1,60}$)[^\p{Ll}]+$/u;

/** By number of the sentence, those that are none of the text. `title`: of the source. */
export function apartIn(
  text: string,
  sentences: readonly PassageSpan[],
  title: string,
): ReadonlyMap<number, ApartKind> {
  const found = new Map<number, ApartKind>();
  if (sentences.length < 2) return found;
  const lines = headlinesIn(text, title);
  sentences.forEach((sentence, i) => {
    if (i >= HEAD && i < sentences.length - TAIL) return;
    const kind = kindOf(text, sentence, i < HEAD ? lines : []);
    if (kind && (i < HEAD || kind === 'byline')) found.set(i, kind);
  });
  return found;
}

/** What each of its lines is; a sentence that goes on into the article is of the article. */
function kindOf(text: string, sentence: PassageSpan, headlines: readonly PassageSpan[]): ApartKind | null {
  const { start, end } = sentence;
  const words = text.slice(start, end);
  if (words.length > LONGEST_HEADLINE) return null;
  const [first, last] = [text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', end)];
  // A headline may be two sentences.
  if (headlines.some((its) => its.start <= start && end <= its.end)) return 'headline';
  if (text.slice(first, start).trim() !== '') return null;
  const isWhole = text.slice(end, last < 0 ? text.length : last).trim() === '';
  if (!isWhole) return isDateBefore(words) ? 'dateline' : null;
  const kinds = words.split('\n').map((line, i) => {
    const at = i === 0 ? start : text.indexOf(line, start);
    return headlines.some((its) => its.start <= at && at < its.end) ? 'headline' : lineKind(line.trim());
  });
  return kinds.every((kind) => kind != null) ? (kinds[0] ?? null) : null;
}

interface Block extends PassageSpan {
  readonly words: string;
}

/** What stands between blank lines, as far as a head may go. */
function headBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const { 0: found, index } of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu)) {
    const words = found.trimEnd();
    blocks.push({ start: index, end: index + words.length, words });
    if (blocks.length > HEAD) break;
  }
  return blocks;
}

const isHeading = ({ words }: Block): boolean => words.length <= LONGEST_HEADLINE && !ENDED.test(words);

/** The first heading, with what is printed above it, and whatever the source's title repeats. */
function headlinesIn(text: string, title: string): Block[] {
  const blocks = headBlocks(text);
  const at = blocks.findIndex(({ words }) => !KICKER.test(words));
  // With nothing behind it a line is all there is.
  const main = at < 0 ? 0 : at;
  const first = blocks[main];
  const isMain = first != null && isHeading(first) && !lineKind(first.words) && main + 1 < blocks.length;
  const spoken = plain(title);
  return blocks.filter(
    (its, i) => (i < main && at >= 0) || (i === main && isMain) || (spoken !== '' && plain(its.words) === spoken),
  );
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** What a pasted text calls itself; empty where it begins with its first sentence. */
export function headlineIn(text: string): string {
  const blocks = headlinesIn(text, '');
  return plain(blocks.at(-1)?.words.split('\n')[0] ?? '');
}
