/** Words that name a source without a verb that says: "laut", "according to", "in her view". */
import type { CueLexicon } from '../lexicon/index.js';
import type { CueWord } from '../types.js';
import type { PassageClause } from './clauses.js';
import type { CueToken } from './tokens.js';
import type { FoundVerb } from './verbs.js';

/** "wie aus Kreisen verlautete", "as she told the court". */
export function asTold(
  verbs: readonly FoundVerb[],
  clauses: readonly PassageClause[],
  tokens: readonly CueToken[],
): readonly CueWord[] | null {
  const told = verbs.find(({ form, clause }) => {
    const first = tokens[clauses[clause]?.from ?? -1]?.low ?? '';
    return form.verb.cue === 'says' && clauses[clause]?.kind === 'sub' && /^(?:wie|as)$/.test(first);
  });
  return told?.words ?? asSeen(clauses, tokens) ?? ifBelieved(tokens);
}

/** "As the union sees it", "as Pell tells it": whatever the verb is. */
function asSeen(clauses: readonly PassageClause[], tokens: readonly CueToken[]): readonly CueWord[] | null {
  const clause = clauses.find(
    ({ from, to }) => tokens[from]?.low === 'as' && tokens[to - 1]?.low === 'it' && to - from > 3 && to - from < 9,
  );
  const verb = tokens[(clause?.to ?? 0) - 2];
  return verb && /^\p{Ll}/u.test(verb.text) ? [{ start: verb.start, end: verb.end }] : null;
}

/** "If Pell is to be believed" */
function ifBelieved(tokens: readonly CueToken[]): readonly CueWord[] | null {
  const last = tokens.findIndex(
    ({ low }, i) => low === 'believed' && tokens[i - 1]?.low === 'be' && tokens[i - 2]?.low === 'to',
  );
  const first = tokens.findLastIndex(({ low }, i) => i < last && i > last - 9 && low === 'if');
  const [from, to] = [tokens[first], tokens[first + 1]];
  return from && to ? [{ start: from.start, end: from.end, lemma: 'if' }] : null;
}

/** What only a relative clause says is no statement. */
export function isRelative(
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  i: number,
  { relative }: CueLexicon,
): boolean {
  const clause = clauses.find(({ from, to }) => i >= from && i < to);
  if (clause?.kind !== 'sub') return false;
  const first = tokens[clause.from]?.low ?? '';
  return first !== 'was' && (relative.has(first) || relative.has(tokens[clause.from + 1]?.low ?? ''));
}

export function sourceIn(
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  lexicon: CueLexicon,
): readonly CueWord[] | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.isWord || token.isQuoted) continue;
    const next = tokens[i + 1];
    const phrases = lexicon.sources.get(token.low);
    const isPreposition = lexicon.sourcePrepositions.has(token.low);
    if ((phrases || isPreposition) && isRelative(tokens, clauses, i, lexicon)) continue;
    const phrase = phrases?.find((words) => words.every((word, k) => tokens[i + k]?.low === word));
    // "der Verdacht war laut geworden"
    const isLoud = token.low === 'laut' && (!next?.isWord || next.low.startsWith('w') || next.low === 'und');
    if (phrase && !isLoud)
      return [
        {
          start: token.start,
          end: tokens[i + phrase.length - 1]?.end ?? token.end,
          lemma: phrase.find((word) => /^vernehmen$/.test(word)) ?? token.low,
        },
      ];
    if (isPreposition) {
      const noun = sourceNoun(tokens, i, lexicon);
      const end = tokens[noun]?.end;
      if (end != null) return [{ start: token.start, end, lemma: token.low }];
    }
    // "Für Ohl ist der Plan „Unsinn“"
    if (
      i === 0 &&
      token.low === 'für' &&
      next?.isWord &&
      COPULA.test(tokens.slice(2, 6).find(({ low }) => COPULA.test(low))?.low ?? '') &&
      tokens.some(({ isQuoted }) => isQuoted)
    )
      return [{ start: token.start, end: token.end, lemma: 'für' }];
    // ", so Korkmaz": the name or noun follows at once.
    if (
      lexicon.hasCapitalNouns &&
      token.low === 'so' &&
      next &&
      tokens[i - 1]?.text === ',' &&
      isNameLike(next, tokens[i + 2], lexicon)
    )
      return [{ start: token.start, end: token.end, lemma: 'so' }];
  }
  return null;
}

/** "nach bisherigen Erkenntnissen", "in her aunt's view" */
function sourceNoun(tokens: readonly CueToken[], at: number, { sourceNouns }: CueLexicon): number {
  for (let i = at + 1; i <= at + 4; i++) {
    const token = tokens[i];
    if (!token?.isWord || token.isQuoted || token.low === 'other') return -1;
    if (sourceNouns.test(token.low)) return i;
  }
  return -1;
}

const COPULA = /^(?:ist|sind|war|waren|bleibt)$/;

const isNameLike = (next: CueToken, second: CueToken | undefined, { articles }: CueLexicon) =>
  next.isCapital || (articles.has(next.low) && second?.isCapital === true);
