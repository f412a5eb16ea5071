/** Which of a sentence's verbs says that somebody said something. */
import type { CueLexicon } from '../lexicon/index.js';
import type { PassageClause } from './clauses.js';
import { hasContent } from './content.js';
import { onlyShows } from './showing.js';
import type { CueToken } from './tokens.js';
import type { FoundVerb } from './verbs.js';

export function cueVerb(
  verbs: readonly FoundVerb[],
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  lexicon: CueLexicon,
): FoundVerb | null {
  const said = verbs.filter((one) => {
    const { cue, lemma } = one.form.verb;
    // "declined to discuss what he called “gossip”"
    const isBeside = cue === 'names' && tokens.slice(one.last + 1, one.last + 3).some(({ isQuoted }) => isQuoted);
    if (
      cue == null ||
      (cue === 'sounds' && !isSetIn(one, tokens, clauses) && !isSounded(one, tokens, clauses)) ||
      !(clauses[one.clause]?.kind === 'main' || isBeside)
    )
      return false;
    if (asksMoney(lemma, one, tokens) && !(lemma === 'claim' && hasContent(one, tokens, clauses, lexicon)))
      return false;
    // "habe ihm zugesichert" is told, it does not tell.
    if (
      one.words.some(({ start }) =>
        tokens.some((token) => token.start === start && !token.isCapital && lexicon.subjunctive.has(token.low)),
      )
    )
      return false;
    // "agreed to lease" tells of the lease; "was expected" of nobody who expects.
    if (
      /^(?:agree|plan|decide|vote|intend|aim|want|offer)$/.test(lemma) &&
      tokens.slice(one.last + 1, one.last + 5).some(({ low }) => low === 'to')
    )
      return false;
    if (
      one.isPassive &&
      (cue === 'wants' || cue === 'thinks') &&
      !tokens.some(({ low }) => /^(?:von|vom|by)$/.test(low))
    )
      return false;
    // "will not say", but "did promise"
    const helper = tokens.find(({ start }) => start === one.words[0]?.start)?.low ?? '';
    if (one.form.shape === 'infinitive' && cue !== 'accuses' && cue !== 'says' && !/^d(?:id|oes|o)$/.test(helper))
      return false;
    const { from = 0, to = 0 } = clauses[one.clause] ?? {};
    const own = tokens.slice(from, to);
    if (onlyShows(lemma, tokens, { from, at: one.at, last: one.last })) return false;
    // "wollte sich nicht äußern", "did not respond": nothing was said.
    // "Jetzt meldet sich der Chef"
    if (/^(?:melden|drängen)$/.test(lemma) && own.some(({ low }) => low === 'sich')) return false;
    // "Several of you ask", "weiß niemand": the reader, the writer and nobody say nothing.
    if (/^(?:you|we|i)$/.test(tokens[one.at - 1]?.low ?? '') || isNobodys(one, tokens, from)) return false;
    if (lemma === 'ausgehen' && !own.some(({ low }) => /^d?a?von$/.test(low))) return false;
    if (REPLY.test(lemma) && isSilent(one, own, tokens, clauses, lexicon)) return false;
    // "was called “The Bridge”"
    if (one.isPassive && /^(?:call|nennen|name|dub|brand)$/.test(lemma)) return false;
    // "wurde in den Ausschuss verwiesen"
    if (one.isPassive && cue === 'says' && !hasContent(one, tokens, clauses, lexicon)) return false;
    return !/^(?:halten|hold)$/.test(lemma) || own.some(({ low }) => low === 'für');
  });
  const isWhole = (one: FoundVerb) => one.form.verb.cue === 'denies' || hasContent(one, tokens, clauses, lexicon);
  // "They had been told to wait, staff said": who was told says nothing.
  const full = said.find((one) => !one.isPassive && isWhole(one)) ?? said.find((one) => one.isPassive && isWhole(one));
  // "wollte sich nicht äußern": nothing was said.
  const hasNot = tokens.some(({ low, isQuoted }) => !isQuoted && SILENT.test(low));
  const told = hasNot ? said.filter(({ form }) => form.verb.cue !== 'says') : said;
  return full ?? told.find(({ form }) => form.verb.cue === 'wants' || form.verb.cue === 'accuses') ?? told[0] ?? null;
}

/** "Will charge £6.20", "charges visitors for parking", "claims £40,000 a year": who takes money accuses nobody. */
function asksMoney(lemma: string, { last }: FoundVerb, tokens: readonly CueToken[]): boolean {
  const next = tokens.slice(last + 1, last + 4);
  if (lemma === 'claim') return /^(?:[£$€]|\p{N})/u.test(next[0]?.text ?? '');
  const isAlone = /^(?:[,:.–—]|that)$/.test(next[0]?.low ?? '.');
  return lemma === 'charge' && !isAlone && !next.some(({ isQuoted }) => isQuoted);
}

/** "Pell muttered something about “paperwork”" */
const isSounded = ({ clause }: FoundVerb, tokens: readonly CueToken[], clauses: readonly PassageClause[]) =>
  tokens.slice(clauses[clause]?.from, clauses[clause]?.to).some(({ isQuoted }) => isQuoted);

/** "…, brummte Holm", "…, Tolliver fumed", "winkt ab: …": what was said stands beside. */
function isSetIn(verb: FoundVerb, tokens: readonly CueToken[], clauses: readonly PassageClause[]): boolean {
  const { from = 0, to = 0 } = clauses[verb.clause] ?? {};
  if (tokens[to]?.text === ':') return true;
  // "The scheme, long planned, began in May"
  const isClose = !/^(?:begin|go|end)$/.test(verb.form.verb.lemma) && to - from < 6 && verb.at - from < 4;
  return isClose && tokens[from - 1]?.text === ',';
}

/** "Nobody wished", "nobody in the chamber wished", "weiß niemand". */
const isNobodys = ({ at }: FoundVerb, tokens: readonly CueToken[], from: number) =>
  NOBODY.test(tokens[from]?.low ?? '') ||
  NOBODY.test(tokens[from + 1]?.low ?? '') ||
  /^(?:niemand|keiner)$/.test(tokens[at + 1]?.low ?? '');
const NOBODY = /^(?:nobody|niemand|no-one)$/;

/** "Wollte sich nicht äußern", "did not respond"; what she said she would not do was said. */
function isSilent(
  verb: FoundVerb,
  own: readonly CueToken[],
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  lexicon: CueLexicon,
): boolean {
  const first = tokens[verb.at]?.start ?? 0;
  if (tokens[verb.last + 1]?.low === 'nothing') return true;
  const isBefore = lexicon.hasCapitalNouns || !hasContent(verb, tokens, clauses, lexicon);
  return own.some(({ low, isQuoted, start }) => !isQuoted && SILENT.test(low) && (isBefore || start < first));
}

const REPLY = /^(?:respond|comment|answer|reply|react|say|äußern|antworten|kommentieren|stellung|sagen)$/;
const SILENT = /^(?:nicht|nichts|weder|unbeantwortet|declin(?:ed|es)|refus(?:ed|es)|nothing|not)$/;
