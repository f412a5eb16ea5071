/**
 * Who wrote an article, where and when, as it is printed around its text: nobody of the story, and nothing that anybody said. One verdict on a line,
 * whether it is read through or proposed from.
 */
import type { ApartKind } from '../types.js';

/** Longer ones are text. */
const LONGEST = 120;
/** Nor is what has a verb, or quotes somebody. */
const SENTENCE =
  /\s(?:is|was|were|are|has|have|had|will|would|says?|said|ist|war|hat|haben|wird|wurde|sagt|sagte|habe|sei)(?!\p{L})|["“”„«»]/u;
/** No full stop but that of "3. März" and "a.m.". */
const REST = String.raw`(?:[^.!?]|(?<=\p{N}|(?<!\p{L})\p{L})\.)*`;

const NAME = "\\p{Lu}[\\p{L}.’'-]*";
/** What stands within names of people and papers. */
const LINK = 'and|und|in|aus|of|for|für|&|with|mit|the|der|die|von|van|de';
const inAnyCase = (words: string): string =>
  words
    .split('|')
    .map((word) => `${word}|${word.toLowerCase()}|${word.toUpperCase()}`)
    .join('|');
const WRITING = inAnyCase(
  'Words|Text|Story|Report|Reporting|Edited|Editing|Bericht|Interview|Protokoll|Photos?|Fotos?',
);
const WRITTEN = [
  inAnyCase('By|Von|Aufgezeichnet von|Ein Bericht von|Fotos?'),
  `(?:${WRITING})(?: (?:und|and|&) \\p{L}+)?(?: [Bb]y| BY| von|:)`,
].join('|');
const BYLINE = new RegExp(
  [
    `^(?:${WRITTEN})(?: unsere[mnr] \\p{L}+)? (?:${NAME}|(?:${LINK})(?= ))(?: (?:${NAME}|${LINK}))*`,
    `,?(?: ?[,;|/(–—-] ?${REST}| ${REST}(?:reporter|correspondent|editor|korrespondent|korrespondentin|redakteur|redakteurin))?$`,
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
const STAMP = new RegExp(
  `^(?:Stand|Aktualisiert|Veröffentlicht|Erschienen|(?:Last )?[Uu]pdated|Published|Posted)(?::| (?:am|on|vor|at|um))? ?(?:\\d|heute|gestern|today|yesterday|\\p{Lu}\\p{L}+(?:day|tag))${REST}$`,
  'u',
);
/** "Osterfleth." before the first sentence of an article. */
const PLACE_ALONE = new RegExp(`^${PLACE}\\.$`, 'u');
/** "LINDENHAGEN | ", "dpa Lindenhagen – ", "MARSH QUAY (Reuters) - ": with whose report it is, or in capitals. */
const LEAD =
  /^(?:\p{Lu}{3}[\p{Lu}\s./-]{0,30}\s?\||\p{Lu}[\p{L}\s./-]{2,30}\s\([\p{L}/]{2,20}\)\s?[|–—-]|(?:dpa|afp|epd|kna|sid|apa)\s\p{Lu}[\p{L}/-]+\s?[|–—-])\s(?=["„“”»«‘]?\p{Lu})/u;

/** What a whole line is, trimmed; null: text. */
export function lineKind(line: string): Exclude<ApartKind, 'headline'> | null {
  if (line.length > LONGEST || SENTENCE.test(line)) return null;
  if (BYLINE.test(line) || OURS.test(line) || CREDIT.test(line)) return 'byline';
  return DATELINE.test(line) || STAMP.test(line) ? 'dateline' : null;
}

/** Place and day that stand before an article's first sentence, in one line with it, as a sentence of their own. */
export const isDateBefore = (words: string): boolean => DATELINE.test(words) || PLACE_ALONE.test(words);

/** The text as it is read for proposals: of the same length, with blank lines for who wrote it and when, and space for where. */
export function withoutBylines(text: string): string {
  return text.replace(/[^\n]+/gu, (line, at: number) => {
    // A sentence may go on with "by Ellen Marsh" in its next line.
    const goesOn = /^\s*\p{Ll}/u.test(line) && /\S[^\S\n]*\n$/u.test(text.slice(Math.max(0, at - LONGEST), at));
    if (!goesOn && lineKind(line.trim())) return '\n'.repeat(line.length);
    return line.replace(LEAD, (place) => ' '.repeat(place.length));
  });
}
