/** Scripts that run from right to left, wherever words of several directions stand in one line. */
const RANGES = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
const THEIRS = new RegExp(`[${RANGES}]`, 'u');
const OTHERS = new RegExp(`[^\\s\\p{M}${RANGES}]`, 'u');

export const runsLeft = (text: string): boolean => THEIRS.test(text);

/** A text of both directions as a line by itself, ordered by its own first letter (Unicode's isolates, UAX #9). */
export const asLine = (text: string): string => (runsLeft(text) && OTHERS.test(text) ? `\u2068${text}\u2069` : text);
