/** Which words of a sentence are verbs that say or tie, with their particles and helping verbs. */
import type { CueLexicon, VerbForm, VerbFrame } from '../lexicon/index.js';
import type { CueWord } from '../types.js';
import { clauseAt, type PassageClause } from './clauses.js';
import type { CueToken } from './tokens.js';

export interface FoundVerb {
  readonly form: VerbForm;
  readonly at: number;
  readonly clause: number;
  readonly words: readonly CueWord[];
  /** Behind it nothing of the verb follows: place of its last word. */
  readonly last: number;
  readonly isPassive: boolean;
  /** English: "runs until May" has none. */
  readonly hasObject: boolean;
}

/** Whether a verb can stand here is asked of its neighbours, as a noun may look like it. */
const NO_SUBJECT =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|these|those|any|no|each|every|of|in|on|at|for|with|by|from|about|into|over|against|between|under|most|more|many|several|some|such|new|other|both|two|three|four|five)$/;
const PLAN =
  /^(?:plans?|planned|agree[sd]?|wants?|wanted|intends?|intended|set|due|talks|moved|offered|proposed|decided|voted|used|refuse[sd]?|declined?|fail(?:ed|s)|tried|going|about|ready|likely|expected|on|is|are|was|were)$/;
/** Behind a plural noun. */
const NOUN_RUN = /^(?:from|of|in|with|at|and|or|are|were|have)$/;
const NAMING = /^(?:signed|headed|named|labelled|labeled|marked)$/;
const BE = /^(?:is|are|was|were|be|been|being|wird|werden|wurde|wurden|worden|ist|sind|war|waren)$/;
const ADVERB =
  /^(?:not|never|also|still|now|already|once|later|first|then|again|only|just|even|both|\p{L}+ly|meanwhile|since|today)$/u;

export function verbsIn(
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  lexicon: CueLexicon,
): FoundVerb[] {
  const found: FoundVerb[] = [];
  tokens.forEach((token, at) => {
    if (token.isQuoted || !token.isWord) return;
    const frames = lexicon.frames.get(token.low);
    if (frames) framed(frames, tokens, at, clauses, lexicon, found);
    // German nouns are no verbs; the first word may be one.
    if (lexicon.hasCapitalNouns && token.isCapital && at > 0 && tokens[at - 1]?.isWord) return;
    // "a dial signed ‘Hartle’"
    if (tokens[at + 1]?.isQuoted && !lexicon.hasCapitalNouns && NAMING.test(token.low)) return;
    const forms = lexicon.verbs.get(token.low) ?? compounded(token.low, lexicon);
    if (!forms) return;
    const clause = clauseAt(clauses, at);
    if (clause < 0) return;
    const fitting = forms.map((form) => fit(form, tokens, at, clauses, clause, lexicon)).filter((one) => one != null);
    const best = fitting.find(({ form }) => form.verb.particle != null && !form.isJoined) ?? fitting[0];
    if (best)
      found.push(
        best,
        ...fitting.filter((one) => one !== best && one.form.verb.lemma !== best.form.verb.lemma && isOther(one, best)),
      );
  });
  return found;
}

/** "Is majority-owned by". */
const compounded = (low: string, { verbs, hasCapitalNouns }: CueLexicon) =>
  hasCapitalNouns || !/-\p{L}+ed$/u.test(low)
    ? undefined
    : verbs.get(low.slice(low.lastIndexOf('-') + 1))?.filter(({ shape }) => shape === 'participle');

/** "ist … überzeugt", "erhob … Klage": the plain verb stands in the same clause. */
function framed(
  frames: readonly VerbFrame[],
  tokens: readonly CueToken[],
  at: number,
  clauses: readonly PassageClause[],
  lexicon: CueLexicon,
  found: FoundVerb[],
): void {
  const clause = clauseAt(clauses, at);
  const { from = 0, to = 0 } = clauses[clause] ?? {};
  // English says it in this order and closely, German puts a participle last.
  const first = lexicon.hasCapitalNouns ? from : Math.max(from, at - 6);
  // "The rumour is that …"
  const last = lexicon.hasCapitalNouns ? to : Math.min(at + 3, tokens.length);
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const light = token && !token.isQuoted ? lexicon.lights.get(token.low) : undefined;
    const frame = light == null ? undefined : frames.find(({ lights }) => lights.has(light));
    const word = tokens[at];
    // "Vor Gericht geht es weiter"
    if (light === 'gehen' && frame?.verb.lemma === 'gericht' && tokens[i + 1]?.low === 'es') continue;
    if (!frame || !token || !word || (lexicon.hasCapitalNouns && token.isCapital && i > 0)) continue;
    if (!lexicon.hasCapitalNouns && i > at && frame.verb.cue !== 'says') continue;
    const words = [token, word].map(({ start, end }) => ({ start, end, lemma: frame.verb.lemma }));
    found.push({
      form: { verb: frame.verb, shape: 'finite', isJoined: false, isPast: false },
      at: i,
      clause,
      words: words.sort((a, b) => a.start - b.start),
      last: Math.max(i, at),
      isPassive: false,
      hasObject: true,
    });
    return;
  }
}

/** Two verbs of one form are both kept where one says and the other ties. */
const isOther = (one: FoundVerb, best: FoundVerb) =>
  best.form.verb.particle == null && (one.form.verb.cue == null) !== (best.form.verb.cue == null);

function fit(
  form: VerbForm,
  tokens: readonly CueToken[],
  at: number,
  clauses: readonly PassageClause[],
  clause: number,
  lexicon: CueLexicon,
): FoundVerb | null {
  const helper = helperOf(tokens, at, clauses, clause, lexicon);
  if (!stands(form, tokens, at, helper, clauses[clause], lexicon)) return null;
  const words: CueWord[] = [];
  const push = (i: number) => {
    const token = tokens[i];
    if (token) words.push({ start: token.start, end: token.end, lemma: form.verb.lemma });
  };
  if (helper >= 0 && form.shape !== 'finite') push(helper);
  push(at);
  let last = at;
  if (form.verb.particle != null && !form.isJoined) {
    const particle = particleOf(form, tokens, at, lexicon);
    if (particle < 0) return null;
    push(particle);
    last = particle;
  }
  const isPassive =
    form.shape === 'participle' &&
    helper >= 0 &&
    BE.test(tokens[helper]?.low ?? '') &&
    !/ing$/.test(tokens[at]?.low ?? '');
  return {
    form,
    at,
    clause,
    words: words.sort((a, b) => a.start - b.start),
    last: Math.max(last, at),
    isPassive,
    hasObject: hasObject(form, tokens, at, isPassive, lexicon),
  };
}

const WITHOUT =
  /^(?:until|from|for|through|out|along|at|in|on|into|back|off|away|over|up|down|after|before|since|[.,;:)–—])$/;

function hasObject(
  { verb }: VerbForm,
  tokens: readonly CueToken[],
  at: number,
  isPassive: boolean,
  lexicon: CueLexicon,
): boolean {
  if (
    lexicon.hasCapitalNouns ||
    isPassive ||
    verb.particle != null ||
    /^(?:invest|compete|partner|cooperate|collaborate|side|vie|feud|negotiate)$/.test(verb.lemma)
  )
    return true;
  return !WITHOUT.test(tokens[at + 1]?.low ?? '.');
}

/** The helping verb of the same clause, before or (in German) behind; -1 where there is none. */
function helperOf(
  tokens: readonly CueToken[],
  at: number,
  clauses: readonly PassageClause[],
  clause: number,
  lexicon: CueLexicon,
): number {
  const { from = 0, to = 0 } = clauses[clause] ?? {};
  const isHelper = (i: number) => i !== at && !tokens[i]?.isQuoted && lexicon.helping.has(tokens[i]?.low ?? '');
  if (!lexicon.hasCapitalNouns) {
    for (let i = at - 1, steps = 0; i >= from && steps < 5; i--, steps++) {
      if (isHelper(i) && tokens[i]?.low !== 'to') return i;
      if (tokens[i]?.low !== 'to' && !ADVERB.test(tokens[i]?.low ?? '') && !/(?:s|ed|ing)$/.test(tokens[i]?.low ?? ''))
        return -1;
    }
    return -1;
  }
  for (let i = from; i < to; i++) if (isHelper(i)) return i;
  // "Valentin Karbach, 58, hat laut Urteil": the main clause goes on behind what is set in.
  for (let c = clause - 1; c >= 0; c--) {
    const before = clauses[c];
    if (before?.kind === 'main') for (let i = before.from; i < before.to; i++) if (isHelper(i)) return i;
  }
  return -1;
}

function stands(
  form: VerbForm,
  tokens: readonly CueToken[],
  at: number,
  helper: number,
  clause: PassageClause | undefined,
  lexicon: CueLexicon,
): boolean {
  const before = tokens[at - 1]?.low ?? '';
  const after = tokens[at + 1]?.low ?? '';
  if (lexicon.hasCapitalNouns) {
    // "wie das Amt mitteilte": one word only at the end of what hangs on another clause.
    if (form.shape === 'finite' && form.isJoined && clause?.kind === 'main') return false;
    if (form.shape === 'finite') {
      // "die verkaufte Firma"
      const isAdjective = lexicon.articles.has(before) && tokens[at + 1]?.isCapital === true;
      const isInfinitive = /en$/.test(tokens[at]?.low ?? '') && !form.isJoined;
      return !(helper >= 0 && helper < at && (isInfinitive || isLast(tokens, at))) && !isAdjective;
    }
    if (form.shape === 'infinitive') return helper >= 0 && before !== 'zu';
    // "Bekannt wurde die Fabrik" is no confession.
    return helper >= 0 && !(tokens[at]?.low === 'bekannt' && BE.test(tokens[helper]?.low ?? ''));
  }
  if (form.shape === 'finite') {
    if (form.isPast && helper >= 0) return false;
    // "Asked about the roof, Orde is silent"
    if (form.isPast && at === 0 && tokens[at]?.isCapital) return false;
    if (after === 'by' && helper < 0 && form.isPast) return false;
    if (form.isPast && after === 'to' && isReduced(tokens, at)) return false;
    if (form.isPast && tokens[at]?.low !== form.verb.lemma)
      return !/^(?:the|a|an|of)$/.test(/ly$/.test(before) ? (tokens[at - 2]?.low ?? '') : before);
    if ((at === 0 && tokens[at]?.isCapital) || NO_SUBJECT.test(before)) return false;
    // "carried notes": what follows a verb is its object.
    if (/s$/.test(tokens[at]?.low ?? ''))
      return (
        (after !== 'of' || form.verb.isTight || /^(?:warn|complain|write|tell|accuse|boast)$/.test(form.verb.lemma)) &&
        !/^\p{Ll}+ed$/u.test(tokens[at - 1]?.text ?? '') &&
        !(/^(?:and|or)$/.test(before) && NOUN_RUN.test(after))
      );
    // "Pell beat Orde", "the firm bid": one person's, and past.
    const isDone = form.isPast && (tokens[at - 1]?.isCapital === true || lexicon.parties.has(before));
    return (
      isDone ||
      /^(?:they|we|i|you|who)$/.test(before) ||
      /s$|ly$|people|men|women|police/.test(before) ||
      (clause != null && isPlural(tokens, clause.from, at, lexicon))
    );
  }
  if (form.shape === 'infinitive')
    return (
      helper >= 0 || (before === 'to' && tokens.slice(Math.max(0, at - 6), at - 1).some(({ low }) => PLAN.test(low)))
    );
  // "is withdrawing its funding"
  return helper >= 0 && !lexicon.articles.has(before);
}

/** Between the first comma and another: "The trial, expected to last six weeks, continues". */
const isReduced = (tokens: readonly CueToken[], at: number) =>
  tokens.findIndex(({ text }) => text === ',') === at - 1 && tokens.some(({ text }, i) => text === ',' && i > at);

/** "Sources close to the club say": somewhere before stands a plural, and nothing that a verb follows. */
const isOtherVerb = (low: string, { helping, verbs }: CueLexicon) =>
  (helping.has(low) && low !== 'to') || (verbs.has(low) && low !== 'close');

function isPlural(tokens: readonly CueToken[], from: number, at: number, lexicon: CueLexicon): boolean {
  const first = tokens[from];
  const plural = tokens.findIndex(
    ({ text }, i) =>
      i >= from &&
      i < at &&
      i < from + 3 &&
      /^(?:and|couple|pair|majority|some|many|most|few|others|both|staff|public)$|^\p{L}{2,}[^s’']s$/u.test(text),
  );
  if (first == null || plural < 0 || NO_SUBJECT.test(tokens[at - 1]?.low ?? '')) return false;
  return !tokens.slice(plural + 1, at).some(({ low }) => isOtherVerb(low, lexicon));
}

const isLast = (tokens: readonly CueToken[], at: number) => !(tokens[at + 1]?.isWord ?? false);

function particleOf({ verb }: VerbForm, tokens: readonly CueToken[], at: number, lexicon: CueLexicon): number {
  const [first = '', second] = (verb.particle ?? '').replace('>', '').split(' ');
  const isLoose = verb.particle?.startsWith('>') === true;
  const reach = verb.isTight ? 1 : lexicon.hasCapitalNouns ? 30 : 8;
  for (let i = at + 1; i <= at + reach && i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.isQuoted && !lexicon.hasCapitalNouns)) continue;
    if (/^[.;:]$/.test(token.text)) return -1;
    if (!lexicon.hasCapitalNouns && token.text === ',') return -1;
    if (token.low !== first || token.isQuoted) continue;
    if (second != null) return tokens[i + 1]?.low === second ? i + 1 : -1;
    // "räumte sie ein, …": the particle ends its clause; "ein schöner Tag" does not.
    if (isLoose || !lexicon.hasCapitalNouns || ends(tokens[i + 1])) return i;
  }
  return -1;
}

const ends = (next: CueToken | undefined) =>
  next == null ||
  !next.isWord ||
  next.isQuoted ||
  /^(?:und|oder|aber|sowie|als|wie|dass|ob|bei|in|im|am|zu|zum|zur|mit|gegen|auf|für)$/.test(next.low);
