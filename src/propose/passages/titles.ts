/** Which words in marks are what something is called: names of ships, songs and projects. */
import type { CueLexicon } from '../lexicon/index.js';
import type { CueToken } from './tokens.js';

/** „Elfriede“ behind "mit dem Stuhl": a name beside its noun, where nothing calls the noun so. */
export function apposedTitle(
  words: readonly CueToken[],
  left: readonly CueToken[],
  right: readonly CueToken[],
  { articles, verbs, subjunctive, hasCapitalNouns }: CueLexicon,
): 'named' | null {
  const spoken = words.filter(({ isWord }) => isWord);
  const noun = left.at(-1);
  if (!hasCapitalNouns || !noun?.isCapital || spoken.length > 3 || !spoken.every(({ isCapital }) => isCapital))
    return null;
  if (!left.slice(-3, -1).some(({ low }) => articles.has(low) && !/^(?:sein|ihr)/.test(low))) return null;
  const calls = [...left, ...right].some(
    ({ low, isCapital }) =>
      !isCapital && (subjunctive.has(low) || verbs.get(low)?.some(({ verb }) => verb.cue != null) === true),
  );
  return calls ? null : 'named';
}

/** „Möwe“ behind "die Fähre", a capitalised run without a verb. */
export function titleOf(
  words: readonly CueToken[],
  left: readonly CueToken[],
  { named, articles, hasCapitalNouns }: CueLexicon,
): 'named' | 'bare' | null {
  const spoken = words.filter(({ isWord }) => isWord);
  // "lobte den Roman als „Ereignis“"
  if (
    spoken.length === 0 ||
    spoken.length > 6 ||
    (/^(?:als|as)$/.test(left.at(-1)?.low ?? '') && !/^known$/.test(left.at(-2)?.low ?? ''))
  )
    return null;
  const near = left
    .filter(({ isWord }) => isWord)
    .slice(-2)
    .map(({ low }) => low.replace(/s$/, ''));
  const isNamed = near.some((word) => named.test(word)) || left.slice(-2).some(({ low }) => named.test(low));
  const capitals = spoken.filter(({ isCapital }) => isCapital).length;
  if (isNamed && spoken[0]?.isCapital) return 'named';
  if (!articles.has(left.at(-1)?.low ?? '')) return null;
  const isBare = hasCapitalNouns
    ? spoken.length <= 2 && capitals === spoken.length
    : capitals === spoken.filter(({ low }) => low.length > 3).length && capitals > 0;
  return isBare ? 'bare' : null;
}
