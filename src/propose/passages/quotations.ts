/** Which quotations are whole utterances, and which are a piece of the reporter's own sentence. */
import type { CueLexicon } from '../lexicon/index.js';
import type { CueWord, TextSpan } from '../types.js';
import { clausesOf, type PassageClause } from './clauses.js';
import { apposedTitle, titleOf } from './titles.js';
import type { CueToken } from './tokens.js';
import { verbWithSubject } from './unlisted/set-in.js';
import { type FoundVerb, verbsIn } from './verbs.js';

/** A pair within its sentence: the words on both sides, up to the next pair. */
export interface QuotationPlace {
  readonly inner: TextSpan;
  readonly words: readonly CueToken[];
  readonly left: readonly CueToken[];
  readonly right: readonly CueToken[];
  /** The quotation before it in the sentence, already judged. */
  readonly before: JudgedQuotation | null;
}

export interface JudgedQuotation {
  readonly inner: TextSpan;
  readonly isDirect: boolean;
  /** Nothing of its sentence stands outside. */
  readonly isAlone: boolean;
  readonly isAfterColon: boolean;
  /** It goes on with a quotation before it. */
  readonly goesOn: boolean;
  readonly cue: readonly CueWord[] | null;
  /** The words behind which nothing of the cue comes: the reporter's sentence may go on there. */
  readonly cueEnd: number;
  /** "ein Plakat: …" */
  readonly isBoard: boolean;
  /** As a name is written, behind a word for what has one. */
  readonly isTitled: boolean;
  /** A noun alone behind an article: a word at a distance, or somebody's. */
  readonly isBare: boolean;
}

const NEAR = 14;

/** "ein Schild: „Halt“", "„Halt“ stand auf der Tür", "a poster that says “Stop”". */
function isOnBoard(
  left: readonly CueToken[],
  right: readonly CueToken[],
  { boards, written, hasCapitalNouns }: CueLexicon,
) {
  // "a poster that says"
  const says = left.slice(-2).some(({ low }) => /^(?:says|said|reads|steht|stand)$/.test(low));
  const near = left.slice(says ? -10 : hasCapitalNouns ? -4 : -2);
  if (near.some(({ low }) => boards.test(low)) && !isInWords(left)) return true;
  const verb = [...left.slice(-2), ...right.slice(0, 2)].some(({ low, isCapital }) => !isCapital && written.test(low));
  return verb && !left.slice(-8).some(({ low }) => PAPER.test(low));
}

/** "in her words, “…”" */
function isInWords(left: readonly CueToken[]): boolean {
  const at = left.findLastIndex(({ low }) => low === 'words');
  return left.slice(Math.max(0, at - 3), Math.max(0, at)).some(({ low }) => low === 'in');
}

/** What says something itself by what stands in it. */
const PAPER =
  /(?:brief|schreiben|mail|bericht|papier|gutachten|urteil|protokoll|vertrag|erklärung|mitteilung|antrag|gesetz|letter|report|email|statement|ruling|contract|memo|filing|motion|bill)$/;

export function judge(place: QuotationPlace, lexicon: CueLexicon | null): JudgedQuotation {
  const { inner, left, right, words, before } = place;
  const outside = [...left, ...right].some(({ isWord }) => isWord);
  const isBoard = lexicon != null && isOnBoard(left, right, lexicon);
  const title = lexicon && (titleOf(words, left, lexicon) ?? apposedTitle(words, left, right, lexicon));
  const base = {
    inner,
    isBoard,
    isTitled: title === 'named',
    isBare: title === 'bare',
    isAlone: !outside && !before,
    isAfterColon: false,
    goesOn: false,
    cue: null,
    cueEnd: inner.end,
  };
  if (!outside && !before) return { ...base, isDirect: true };
  // Without a lexicon the rest is a person's.
  if (!lexicon) return { ...base, isDirect: true };
  const sign = left.at(-1)?.text ?? '';
  const hasRest = right.some(({ isWord }) => isWord);
  if (
    before?.isDirect &&
    /^[,:.–—-]$/.test(sign) &&
    left.length <= NEAR + 6 &&
    (!hasRest || afterCue(right, words, lexicon))
  )
    return { ...base, isDirect: true, goesOn: true, cue: before.cue, cueEnd: right.at(-1)?.end ?? inner.end };
  const after = afterCue(right, words, lexicon);
  const isFirst = !left.some(({ isWord }) => isWord) || /^[:.–—]$/.test(sign);
  if (after && isFirst) return { ...base, isDirect: true, ...after };
  // "Mit den Worten „Das war’s“ legte er auf"
  if (/^(?:worten|words)$/.test(left.at(-1)?.low ?? '') && left.length < 5 && hasRest && words[0]?.isCapital)
    return { ...base, isBoard: false, isDirect: true };
  const beside = isBoard ? null : besideCue(left, right, words, lexicon);
  if (beside) return { ...base, isDirect: true, ...beside };
  if (isFirst && hasRest && isUtterance(words, right)) return { ...base, isDirect: true };
  if (sign === ':' && !hasRest) {
    const comma = left.findLastIndex(({ text }) => text === ',');
    const cue = cueIn(isBoard ? left.slice(comma + 1) : left, lexicon);
    return { ...base, isDirect: !isBoard || cue != null, isAfterColon: true, cue };
  }
  if (sign === ',' && !hasRest && startsSentence(words)) {
    const cue = cueIn(left.slice(-NEAR), lexicon);
    if (cue) return { ...base, isDirect: true, cue };
  }
  return { ...base, isDirect: false };
}

/** Nothing between the quotation and its verb: 'he shouted "Shame!" and left', 'bis jemand „Nein“ rief'. */
function besideCue(
  left: readonly CueToken[],
  right: readonly CueToken[],
  words: readonly CueToken[],
  lexicon: CueLexicon,
): { readonly cue: readonly CueWord[]; readonly cueEnd: number } | null {
  if (!words[0]?.isCapital || !hasSpeaker(left, right, lexicon)) return null;
  const says = (token: CueToken | undefined) =>
    token != null &&
    !token.isCapital &&
    lexicon.verbs
      .get(token.low)
      ?.some(
        ({ verb, shape }) => /^(?:says|sounds)$/.test(verb.cue ?? '') && verb.particle == null && shape === 'finite',
      ) === true;
  const [next] = right;
  if (next && says(next) && (lexicon.hasCapitalNouns || right[1]?.isCapital))
    return { cue: [{ start: next.start, end: next.end }], cueEnd: next.end };
  for (let i = left.length - 1; i >= Math.max(0, left.length - 3); i--) {
    const token = left[i];
    if (says(token) && token) return { cue: [{ start: token.start, end: token.end }], cueEnd: token.end };
    if (!token || !ADVERB.test(token.low)) return null;
  }
  return null;
}

/** "His cap says “Captain”" is nobody's word. */
const hasSpeaker = (left: readonly CueToken[], right: readonly CueToken[], lexicon: CueLexicon) =>
  [...left.slice(-8), ...right.slice(0, 4)].some(
    ({ low, isCapital }) =>
      lexicon.pronouns.has(low) || lexicon.parties.has(low) || (isCapital && !lexicon.articles.has(low)),
  );

const ADVERB =
  /^(?:nur|noch|bloß|dann|leise|laut|einfach|knapp|ihm|ihr|ihnen|mir|uns|only|just|simply|him|her|them|me|us|back|out)$/;

/** Words of a sentence of its own, and a comma: “Who walks here today will walk here tomorrow,” the email ended. */
function isUtterance(words: readonly CueToken[], right: readonly CueToken[]): boolean {
  const small = words.filter(({ isWord, isCapital }) => isWord && !isCapital).length;
  const sign = words.at(-1)?.text === ',' ? ',' : right[0]?.text;
  const next = right.find(({ isWord }) => isWord);
  return (
    words[0]?.isCapital === true &&
    small > 2 &&
    words.length > 4 &&
    (/^[,:(–—]$/.test(sign ?? '') || /^[?!]$/.test(words.at(-1)?.text ?? '') || IS.test(sign ?? '')) &&
    !/^(?:which|who|and|or|the latter|und|oder|der|die|das|dem|den|ein|eine|wie|so)$/.test(next?.low ?? '')
  );
}

/** "“…” was the answer" */
const IS = /^(?:was|is|war|ist|lautet|lautete)$/;
const startsSentence = (words: readonly CueToken[]) => words[0]?.isCapital === true && words.length > 1;

/** "“ …, sagte X": the words behind a quotation say that somebody said it. */
function afterCue(
  right: readonly CueToken[],
  words: readonly CueToken[],
  lexicon: CueLexicon,
): { readonly cue: readonly CueWord[]; readonly cueEnd: number } | null {
  const skipped = right.findIndex(({ isWord }) => isWord);
  if (skipped < 0 || skipped > 2) return null;
  const hasSign =
    right.slice(0, skipped).some(({ text }) => /^[,–—-]$/.test(text)) || /^[,?!–—]$/.test(words.at(-1)?.text ?? '');
  const rest = right.slice(skipped, skipped + 30);
  if (!hasSign) return null;
  const clauses = clausesOf(rest, lexicon);
  const verbs = verbsIn(rest, clauses, lexicon).filter(
    ({ form }) => form.verb.cue != null && form.shape !== 'infinitive',
  );
  const found = (lexicon.hasCapitalNouns ? germanCue : englishCue)(rest, clauses, verbs, lexicon);
  return found && { cue: found.words, cueEnd: rest[Math.min(found.last, rest.length - 1)]?.end ?? 0 };
}

interface Introduction {
  readonly words: readonly CueWord[];
  readonly last: number;
}
type Introducing = (
  rest: readonly CueToken[],
  clauses: readonly PassageClause[],
  verbs: readonly FoundVerb[],
  lexicon: CueLexicon,
) => Introduction | null;

const germanCue: Introducing = (rest, _clauses, verbs, lexicon) => {
  const [first, second] = rest;
  if (!first) return null;
  if (/^(?:so|laut)$/.test(first.low))
    return { words: [{ start: first.start, end: first.end, lemma: first.low }], last: 0 };
  const spoken = verbs.find(
    ({ at, form }) => at <= 1 || (form.shape === 'participle' && lexicon.helping.has(first.low)),
  );
  if (spoken) return spoken;
  // A verb that no list has: "“ …, nuschelt er".
  const isVerb = /^\p{Ll}{3,}$/u.test(first.text) && !NO_CUE.test(first.low) && !lexicon.relative.has(first.low);
  // "Empörte sich FDP-Stadträtin Kessler".
  const subject = second?.low === 'sich' ? rest[2] : second;
  return isVerb && isSubject(subject, lexicon) ? { words: [{ start: first.start, end: first.end }], last: 0 } : null;
};

const NO_CUE =
  /^(?:und|oder|aber|sondern|dass|wie|als|weil|wenn|denn|bis|ehe|bevor|nachdem|während|obwohl|ob|damit|kein|keine|ein|eine|einen|einem|einer|eines|mit|von|vom|auf|aus|bei|beim|für|über|unter|nach|seit|trotz|wegen|gegen|ohne|durch|zum|zur|also|doch|nur|auch|etwa|jetzt|heute|dann|sein|seine|ihr|ihre|einst|eigentlich|immer|nicht|nichts|sehr|mal|noch|schon|\p{L}+(?:er|es|em|ens|weise|lich|ig|isch))$/u;

const englishCue: Introducing = (rest, clauses, verbs, lexicon) => {
  const [first, second] = rest;
  if (!first || !second) return null;
  if (first.low === 'according' && second.low === 'to')
    return { words: [{ start: first.start, end: second.end, lemma: 'according to' }], last: 1 };
  const spoken = verbs.find(
    ({ at, clause }) =>
      at <= NEAR && clauses[clause]?.kind === 'main' && !rest.slice(0, at).some(({ text }) => text === ';'),
  );
  if (spoken) return spoken;
  // Of no list: "he smirked", "the cooper muttered", "opined a neighbour".
  const isBeside = lexicon.pronouns.has(first.low) && /^\p{Ll}+(?:ed|s|d|t)$/u.test(second.text);
  const last = isBeside ? 1 : verbWithSubject(rest, lexicon);
  const verb = rest[last];
  if (verb) return { words: [{ start: verb.start, end: verb.end }], last };
  return first.low === 'came' ? { words: [{ start: first.start, end: first.end }], last: 2 } : null;
};

const isSubject = (token: CueToken | undefined, { pronouns, articles }: CueLexicon) =>
  token != null && (token.isCapital || pronouns.has(token.low) || articles.has(token.low));

function cueIn(tokens: readonly CueToken[], lexicon: CueLexicon): readonly CueWord[] | null {
  const verbs = verbsIn(tokens, clausesOf(tokens, lexicon), lexicon).filter(
    ({ form }) => form.verb.cue != null && form.shape !== 'infinitive',
  );
  const last = tokens.findLast(({ isWord }) => isWord);
  const isBehind = last != null && !lexicon.hasCapitalNouns && /^\p{Ll}+ing$/u.test(last.text);
  // "Orde shrugged, adding: “…”"
  if (isBehind && tokens[tokens.indexOf(last) - 1]?.text === ',')
    return [{ start: last.start, end: last.end, lemma: last.low }];
  return verbs.at(-1)?.words ?? saidOf(tokens);
}

/** "Bei der Bank heißt es dagegen: …" */
function saidOf(tokens: readonly CueToken[]): readonly CueWord[] | null {
  const at = tokens.findLastIndex(
    ({ low }, i) => /^hei(?:ß|ss)t$|^hie(?:ß|ss)$/.test(low) && tokens[i + 1]?.low === 'es',
  );
  const [verb, it] = [tokens[at], tokens[at + 1]];
  return verb && it ? [{ start: verb.start, end: it.end }] : null;
}
