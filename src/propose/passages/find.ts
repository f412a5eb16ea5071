/** Every passage of a text that may be a statement, in order, with what speaks for it. */
import { firstFrom } from '../first-from.js';
import type { CueLexicon } from '../lexicon/index.js';
import type { CueWord, Reading } from '../types.js';
import type { Before, Candidate, SentenceRun } from './candidate.js';
import { PAST } from './content.js';
import { type Names, namesOf } from './parties.js';
import { type JudgedQuotation, judge } from './quotations.js';
import { trimmedWithin, withoutDateline } from './spans.js';
import { type CueToken, type TokenForms, tokensOf } from './tokens.js';
import { told } from './told.js';

export function candidatesIn(reading: Reading, lexicon: CueLexicon | null): Candidate[] {
  const names: Names = lexicon ? namesOf(reading, lexicon) : new Set();
  const found: Candidate[] = [];
  const forms: TokenForms = new Map();
  let before: Before = { paragraph: -1, isSpeech: false, isQuotation: false, narrated: null };
  for (const run of runsOf(reading)) {
    const paragraph = reading.sentences[run.sentences[1]]?.paragraph ?? -1;
    const more = inRun(reading, run, { names, forms }, lexicon, before);
    found.push(...more);
    const last = more.at(-1);
    before = {
      paragraph,
      isSpeech: last != null && last.form !== 'reported',
      isQuotation: last != null && last.form === 'direct',
      narrated: last?.form === 'indirect' ? (last.cue == null ? before.narrated : tenseOf(reading, last.cue)) : null,
    };
  }
  return found;
}

function tenseOf({ text }: Reading, cue: readonly CueWord[]): Before['narrated'] {
  const words = cue.map(({ start, end }) => text.slice(start, end));
  if (words.some((word) => /ed$|^(?:said|had|was|were)$/.test(word) || PAST.test(word))) return 'past';
  return words.some((word) => /^\p{Ll}+[^s]s$/u.test(word)) ? 'present' : null;
}

/** Sentences of the article's own text; menus, captions and an interviewer's questions hold no statement. */
function runsOf({ text, sentences, paragraphs, marks }: Reading): SentenceRun[] {
  const runs: SentenceRun[] = [];
  const outer = marks.filter(({ depth }) => depth === 0);
  let m = 0;
  for (let i = 0; i < sentences.length; i++) {
    const first = sentences[i];
    if (!first) continue;
    const kind = paragraphs[first.paragraph]?.kind;
    if (kind === 'apart' || kind === 'question') continue;
    while (m < outer.length && (outer[m]?.open ?? 0) < first.start) m++;
    let end = first.end;
    let last = i;
    const from = m;
    for (let pair = outer[m]; pair && pair.open < end; pair = outer[++m])
      while (pair.close >= end && last + 1 < sentences.length) end = sentences[++last]?.end ?? end;
    const start = withoutDateline(text, first, paragraphs[first.paragraph]);
    runs.push({ start, end, sentences: [i, last], isHeading: kind === 'heading', pairs: outer.slice(from, m) });
    i = last;
  }
  return runs;
}

function inRun(
  reading: Reading,
  run: SentenceRun,
  { names, forms }: { readonly names: Names; readonly forms: TokenForms },
  lexicon: CueLexicon | null,
  before: Before,
): Candidate[] {
  const tokens = tokensOf(
    reading,
    run,
    run.pairs.map(({ open, close }) => ({ start: open, end: close + 1 })),
    forms,
  );
  const judged = judgeAll(run, tokens, lexicon);
  // Marks around nothing quote nobody.
  const direct = judged.filter(
    ({ isDirect, inner }) => isDirect && /[\p{L}\p{N}]/u.test(reading.text.slice(inner.start, inner.end)),
  );
  const paragraph = reading.sentences[run.sentences[0]]?.paragraph ?? -1;
  const candidates = direct.map((one) => quotation(reading, run, one, before, paragraph));
  if (!lexicon || tokens.length > LONGEST) return candidates;
  const rest = told({ reading, run, tokens, judged, names, lexicon, before, paragraph });
  return [...candidates, ...rest].sort((a, b) => a.start - b.start);
}

/** Farther from a quotation nothing introduces it. */
const FAR = 60;
/** No sentence has as many words; what looks like one is a list or worse. */
const LONGEST = 400;

function judgeAll(run: SentenceRun, tokens: readonly CueToken[], lexicon: CueLexicon | null): JudgedQuotation[] {
  const judged: JudgedQuotation[] = [];
  run.pairs.forEach(({ open, close }, i) => {
    const from = (run.pairs[i - 1]?.close ?? run.start - 1) + 1;
    const to = run.pairs[i + 1]?.open ?? run.end;
    const at = (place: number) => firstFrom(tokens.length, place, (k) => tokens[k]?.start ?? 0);
    const between = (a: number, b: number) => tokens.slice(at(a), at(b));
    judged.push(
      judge(
        {
          inner: { start: open + 1, end: close },
          words: between(open + 1, close),
          left: between(from, open).slice(-FAR),
          right: between(close + 1, to).slice(0, FAR),
          before: judged.at(-1) ?? null,
        },
        lexicon,
      ),
    );
  });
  return judged;
}

function quotation(
  { text }: Reading,
  run: SentenceRun,
  one: JudgedQuotation,
  before: Before,
  paragraph: number,
): Candidate {
  const span = trimmedWithin(text, one.inner);
  const words = text.slice(one.inner.start, one.inner.end).trim().split(/\s+/).length;
  const goesOn = one.goesOn || (one.isAlone && before.isQuotation && before.paragraph === paragraph);
  const cue: readonly CueWord[] | null = one.cue;
  return {
    ...span,
    sentences: run.sentences,
    form: 'direct',
    cue,
    relation: null,
    subjunctive: null,
    features: {
      introduced: cue || one.isAfterColon ? 1 : 0,
      alone: one.isAlone ? 1 : 0,
      goesOn: goesOn ? 1 : 0,
      titled: one.isBoard && !cue ? 1 : 0,
      worded: words > 3 ? 1 : words > 1 ? 0.5 : 0,
      heading: run.isHeading ? 1 : 0,
    },
  };
}
