/**
 * What of a pasted article is none of its text: headline, byline, dateline. Nobody has to decide what becomes of them; whoever finds a claim in a
 * headline takes it all the same.
 */
import type { ApartKind, PassageSpan } from '../types.js';

/** Of the first so many sentences, and for a byline of the last. */
const HEAD = 8;
const TAIL = 2;
/** Characters of a headline, with the line beneath it; of a byline or a dateline. */
const LONGEST_HEADLINE = 200;
const LONGEST_LINE = 120;

const ENDED = /[.!…:;]["“”‟„»«›‹’‘')\]]*$/u;
/** "FOR IMMEDIATE RELEASE", "THE FELLSIDE EXAMINER", the number of a page: the headline comes after it. */
const KICKER = /^(?=.{1,60}$)[^\p{Ll}]+$/u;

const NAME = "\\p{Lu}[\\p{L}.’'-]*";
const BYLINE = new RegExp(
  [
    `^(?:(?:By|BY|Von|VON)|(?:Words|Text|Story|Report|Reporting|Bericht|Interview|Protokoll|Photos?|Fotos?)(?: (?:und|and|&) \\p{L}+)?(?: by| von|:)|Aufgezeichnet von)`,
    ` (?:${NAME}|(?:and|und|in|aus|of|for|für|&|with|mit|the|der|die)(?= ))(?: (?:${NAME}|and|und|in|aus|of|for|für|&|with|mit|the|der|die))*,?(?:[,|(–—-] ?[^.!?]*| [^.!?]*(?:reporter|correspondent|editor|korrespondent|korrespondentin|redakteur|redakteurin))?$`,
  ].join(''),
  'u',
);
const OURS = /^(?:From our|Von unser\p{Ll}*|Aus unser\p{Ll}*) [^.!?]+$/u;
/** "(dpa)", "(nna/hb/kt)". */
const CREDIT = /^\(\p{L}{2,10}(?:[/, ]{1,2}\p{L}{2,10})*\)$/u;

const DAY = [
  '\\d{1,2}\\.? ?\\p{Lu}\\p{L}{2,8}\\.?(?:,? \\d{4})?',
  '\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?',
  '\\d{1,2}\\. ?\\d{1,2}\\.(?: ?\\d{2,4})?',
  '\\d{4}-\\d\\d-\\d\\d',
  '\\d{1,2}/\\d{1,2}/\\d{2,4}',
].join('|');
const PLACE = `${NAME}(?:[ /-]${NAME}){0,2}`;
const TIME = ',? ?(?:um |at |[|–—-] ?)?\\d{1,2}[:.]\\d{2}(?: ?(?:Uhr|[ap]\\.?m\\.?|[A-Z]{2,4}))?';
const WEEKDAY = '(?:\\p{Lu}\\p{L}+(?:day|tag|woch),? (?:(?:dem|den|the) )?)?';
const DATELINE = new RegExp(
  `^(?:${PLACE},? ?[–—-]? ?)?${WEEKDAY}(?:${DAY})(?:${TIME})?(?: ?\\([\\p{L} /]{2,24}\\))?(?: ?[|·] .*)?\\.?$`,
  'u',
);
const STAMP =
  /^(?:Stand|Aktualisiert|Veröffentlicht|Erschienen|(?:Last )?[Uu]pdated|Published|Posted)(?::| (?:am|on|vor|at|um))? ?(?:\d|heute|gestern|today|yesterday|\p{Lu}\p{L}+(?:day|tag)).*$/u;
/** "Osterfleth." before the first sentence of an article. */
const PLACE_ALONE = new RegExp(`^${PLACE}\\.$`, 'u');

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
  if (!isWhole) return DATELINE.test(words) || PLACE_ALONE.test(words) ? 'dateline' : null;
  const kinds = words.split('\n').map((line, i) => {
    const at = i === 0 ? start : text.indexOf(line, start);
    return headlines.some((its) => its.start <= at && at < its.end) ? 'headline' : lineKind(line.trim());
  });
  return kinds.every((kind) => kind != null) ? (kinds[0] ?? null) : null;
}

function lineKind(line: string): ApartKind | null {
  if (line.length > LONGEST_LINE) return null;
  if (BYLINE.test(line) || OURS.test(line) || CREDIT.test(line)) return 'byline';
  return DATELINE.test(line) || STAMP.test(line) ? 'dateline' : null;
}

interface Block extends PassageSpan {
  readonly words: string;
}

/** Up to the first that is text: a longer one, or one that ends as sentences do. */
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
