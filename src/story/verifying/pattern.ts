/** Finding folded words in a folded text, where a hyphen at a line's end on either side counts with it or without. */
import { HARD, SOFT } from './typography.js';

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
const PATTERN_LETTER = /[\p{L}\p{M}]/u;
const PATTERN_ENDS = new RegExp(`[${SOFT}${HARD}]`);

/** The source of a regular expression for folded words, to be compiled without the flag `u`. */
export function patternOf(wanted: string): string {
  let pattern = '';
  for (let i = 0; i < wanted.length; i++) {
    const [character, next] = [wanted.charAt(i), wanted.charAt(i + 1)];
    if (character === SOFT) pattern += `(?:${SOFT}|- ?)?`;
    else if (character === HARD) pattern += `(?:[${SOFT}${HARD}]|- ?)`;
    else if (character === '-' && next === ' ') {
      pattern += `(?:- |[${SOFT}${HARD}])`;
      i++;
    } else if (character === '-') pattern += `[-${SOFT}${HARD}]`;
    else
      pattern +=
        character.replace(SPECIAL, '\\$&') +
        (PATTERN_LETTER.test(character) && PATTERN_LETTER.test(next) ? `${SOFT}?` : '');
  }
  return pattern;
}

/** Every stretch of `text` that is `wanted`, also those that overlap. */
export function* occurrences(
  text: string,
  wanted: string,
): Generator<{ readonly start: number; readonly end: number }> {
  if (wanted === '') return;
  if (!PATTERN_ENDS.test(text) && !PATTERN_ENDS.test(wanted)) {
    for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1))
      yield { start, end: start + wanted.length };
    return;
  }
  const pattern = new RegExp(patternOf(wanted), 'g');
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield { start: match.index, end: match.index + match[0].length };
    pattern.lastIndex = match.index + 1;
  }
}
