/** The words by which files say whether an edge has a direction. Tools read them in any case, and spreadsheets write them so. */

export type Direction = 'directed' | 'undirected' | 'mutual';

/** Null for every other word, and for none. */
export function directionOf(word: unknown): Direction | null {
  if (typeof word !== 'string') return null;
  const its = word.trim().toLowerCase();
  return its === 'directed' || its === 'undirected' || its === 'mutual' ? its : null;
}

/** A yes or no, also as the text that scripts make of it; null for everything else. */
export function yesOrNo(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (text === 'true') return true;
  return text === 'false' ? false : null;
}
