/** Forms and words by which a sentence is somebody's, or nobody's, word: Konjunktiv, "soll … haben", "allegedly". */
import type { CueLexicon } from '../lexicon/index.js';
import type { CueWord, TextSpan } from '../types.js';
import type { PassageClause } from './clauses.js';
import { isRelative } from './sources.js';
import type { CueToken } from './tokens.js';

export function subjunctiveIn(
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  lexicon: CueLexicon,
): readonly CueWord[] | null {
  if (lexicon.subjunctive.size === 0) return null;
  const found = tokens.find((token, i) => {
    const { low, isQuoted, isCapital } = token;
    if (isQuoted || (!low.endsWith('e') && !low.endsWith('n') && low !== 'sei')) return false;
    if (!lexicon.subjunctive.has(low) && !isUnlisted(tokens, i)) return false;
    if ((isCapital && tokens[i - 1]?.isWord) || isRelative(tokens, clauses, i, lexicon)) return false;
    const near = tokens.slice(Math.max(0, i - 3), i + 3).map((one) => one.low);
    return !near.includes('ich') && !(low === 'sei' && near.includes('denn')) && tokens[i - 1]?.low !== 'zu';
  });
  return found ? [word(found)] : null;
}

/** A verb that no list has, at the end of its clause: "… , der die Garantie breche". */
function isUnlisted(tokens: readonly CueToken[], i: number): boolean {
  const { low = '', isCapital = true } = tokens[i] ?? {};
  const next = tokens[i + 1];
  if (isCapital || low.length < 5 || !/[^t]e$/.test(low) || NO_VERB.test(low)) return false;
  const before = tokens[i - 1];
  // "Das decke nicht einmal den Sprit"
  const isSubject = before?.low === 'das' && !tokens[i - 2]?.isWord && next?.isCapital !== true;
  if (isSubject) return true;
  if (!before?.isWord || (i < 2 && !/^(?:er|sie|es|man)$/.test(before.low)) || ARTICLE.test(before.low)) return false;
  // "das Geschäft schrumpfe seit Jahren"
  const isSecond =
    (before.isCapital || /^(?:er|sie|es|man)$/.test(before.low)) && next?.isWord === true && !next.isCapital;
  return isSecond ? !/^(?:und|oder)$/.test(next.low) : !next?.isWord || /^(?:und|oder)$/.test(next.low);
}

const ARTICLE =
  /^(?:der|die|das|den|dem|des|eine?[nmrs]?|keine?[nmrs]?|[sm]eine?[nmrs]?|ihre?[nmrs]?|im|am|zum|zur|vom|so|sehr|zu)$/;
const NO_VERB =
  /(?:weise|ige|liche|ische|bare|same|hafte|lose|ste|ende|ere|jene|diese|keine|seine|ihre|meine|eine|alle|viele|solche|welche|andere|sowie|zwar|heute|gerade|gerne|beinahe|ohne|lange|nahe|müde|leise|böse|feige|träge|rege|pleite|zuhause|vorne|danke|beide|wurde|wäre|würde|gäbe|käme|ließe|fände|bräuchte|irgendwie|nie|wie|sonne)$/;

const word = ({ start, end, low }: TextSpan & { readonly low: string }): CueWord => ({ start, end, lemma: low });
/** In the place of a lemma: nobody is named who says so. */
export const SAID_TO = 'said to';
/** In the place of a lemma: only the writer guesses. */
export const GUESS = '?';
const BE = /^(?:is|are|was|were)$/;
const DONE = /(?:t|en)$/;

/** "angeblich"; "soll … haben": with a participle before "haben" it is hearsay, else it is a plan. */
export function hearsayIn(tokens: readonly CueToken[], lexicon: CueLexicon): readonly CueWord[] | null {
  const plain = tokens.find(({ low, isQuoted }) => !isQuoted && lexicon.hearsay.has(low));
  if (plain) return [word(plain)];
  const modal = tokens.find(
    ({ low, isQuoted }) =>
      !isQuoted && (lexicon.hearsayVerbs.has(low) || (lexicon.hasCapitalNouns && /^(?:will|wollen)$/.test(low))),
  );
  if (modal) {
    const i = tokens.findIndex(
      ({ low }, k) =>
        /^(?:haben|sein|worden)$/.test(low) && k > 0 && DONE.test(tokens[k - 1]?.low ?? '') && !tokens[k]?.isCapital,
    );
    const end = tokens[i];
    if (end && end.start > modal.start) return [word(modal), word(end)];
    if (/^dürfte/.test(modal.low)) return [word(modal)];
  }
  // "wird es wohl nicht mehr erleben" is a guess at what comes, told by nobody.
  const isFuture = tokens.some(({ low, isQuoted }) => !isQuoted && /^(?:wird|werden)$/.test(low));
  const guess = tokens.find(
    ({ low, isQuoted }) => !isQuoted && lexicon.guesses.has(low) && !(isFuture && low === 'wohl'),
  );
  if (guess) return [{ ...word(guess), lemma: GUESS }];
  if (lexicon.hasCapitalNouns) return null;
  const said = tokens.findIndex((_, k) => isSaidOf(tokens, k) && helperAt(tokens, k) >= 0);
  const first = tokens[helperAt(tokens, said)];
  const second = tokens[said];
  return first && second ? [{ start: first.start, end: second.end, lemma: SAID_TO }] : null;
}

/** "Said to", "feared drowned", and "it … said that". */
function isSaidOf(tokens: readonly CueToken[], k: number): boolean {
  const { low = '' } = tokens[k] ?? {};
  const next = tokens[k + 1];
  if (/^(?:feared|presumed)$/.test(low)) return next?.isWord === true && next.low !== 'by';
  return (
    /^(?:said|believed|thought|understood|reported|alleged|rumoured|rumored)$/.test(low) &&
    (next?.low === 'to' || (tokens[0]?.low === 'it' && next?.low === 'that'))
  );
}

/** "Is said", "are widely believed", but not "she also said": where the passive begins, -1 where none does. */
function helperAt(tokens: readonly CueToken[], k: number): number {
  const at = /^(?:also|widely|now)$/.test(tokens[k - 1]?.low ?? '') ? k - 2 : k - 1;
  return BE.test(tokens[at]?.low ?? '') ? at : -1;
}
