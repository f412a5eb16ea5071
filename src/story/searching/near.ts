/** One slip of the finger: a letter too many, too few or another, or two neighbours the wrong way round. */

/** Shorter words are too near to too many others. */
const NEAR_SHORTEST = 4;

/** Whether two words are the same but for at most one slip (the restricted distance of Damerau 1964). */
export function isNear(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The beginning of a word that is what was typed, but for one slip; null where there is none. Both folded. */
export function nearStart(word: string, typed: string): string | null {
  const { length } = typed;
  if (length < NEAR_SHORTEST) return null;
  for (const at of [length, length - 1, length + 1]) {
    const start = word.slice(0, at);
    if (start.length === at && isNear(start, typed)) return start;
  }
  return null;
}
