/** A passage of a text as the excerpt of a statement: its own characters, with so much context that it stands at one place only. */
import type { Quote } from '../../../story/definition.js';
import { has, type Lexicon, lexiconOf } from '../../../story/findings/lexicon/index.js';
import { locate } from '../../../story/verifying/locate.js';
import { occurrences } from '../../../story/verifying/pattern.js';
import { spoken } from '../../../story/verifying/spoken.js';
import { foldTypography } from '../../../story/verifying/typography.js';
import { isInside } from '../../../story/verifying/whole.js';
import type { Form } from '../../../story/vocabulary.js';
import type { EditRefusal, PassageSpan } from '../types.js';
import { readingOf, type TextReading, toFolded } from './reading.js';
import { edgesIn, pairsNear, snapped } from './words.js';

/** Of the format. */
const LONGEST = 5000;
const CONTEXT = 60;

export type Excerpt = PassageSpan & { readonly quote: Pick<Quote, 'exact' | 'prefix' | 'suffix'> };

/** The passage to the edges of its words; `locate` finds exactly it. */
export function excerptOf(text: string, selected: PassageSpan): Excerpt | EditRefusal {
  const span = snapped(text, selected);
  if (!span) return { refused: 'no-words', params: {} };
  const exact = text.slice(span.start, span.end);
  if (exact.length > LONGEST)
    return { refused: 'too-long', params: { length: String(exact.length), max: String(LONGEST) } };
  const reading = readingOf(text);
  const start = toFolded(reading, span.start);
  const isIt = (quote: Quote) => {
    const { places } = locate(quote, reading.folded);
    return places.length === 1 && places[0]?.start === start;
  };
  for (const context of contextsOf(reading, span, start)) {
    const quote = { exact, ...context };
    if (isIt(quote)) return { ...span, quote };
  }
  return { refused: 'no-place', params: { text: exact } };
}

type Context = Pick<Quote, 'prefix' | 'suffix'>;

/** None first, then the shortest that tells this place from the others. */
function* contextsOf(reading: TextReading, span: PassageSpan, start: number): Generator<Context> {
  const { folded } = reading;
  const wanted = foldTypography(reading.text.slice(span.start, span.end)).text.trim();
  const all = [...occurrences(folded.text, wanted)].filter(
    (its) => its.start !== start && !isInside(folded, its.start) && !isInside(folded, its.end),
  );
  yield {};
  const end = start + wanted.length;
  const others = all.map((its) => ({
    before: alike(folded.text, start, its.start, -1),
    after: alike(folded.text, end, its.end, 1),
  }));
  const prefixes = prefixesOf(reading, span.start);
  const suffixes = suffixesOf(reading, span.end);
  const steps = Math.max(prefixes.length, suffixes.length);
  const tells = (prefix: string, suffix: string) =>
    others.every(
      ({ before, after }) => (prefix !== '' && before < prefix.length) || (suffix !== '' && after < suffix.length),
    );
  for (let i = 0; i < steps; i++) {
    const [prefix = '', suffix = ''] = [prefixes[i], suffixes[i]];
    if (prefix !== '' && tells(prefix, '')) yield { prefix };
    if (suffix !== '' && tells('', suffix)) yield { suffix };
    if (prefix !== '' && suffix !== '' && tells(prefix, suffix)) yield { prefix, suffix };
  }
  // Folding may make contexts longer or shorter than they look.
  const [prefix, suffix] = [prefixes.at(-1), suffixes.at(-1)];
  if (prefix && suffix) yield { prefix, suffix };
}

/** How many characters two places have in common to one side, as far as contexts go. */
function alike(text: string, a: number, b: number, step: 1 | -1): number {
  let n = 0;
  const at = (place: number) => text.charAt(step > 0 ? place + n : place - 1 - n);
  while (n < 2 * CONTEXT && at(a) !== '' && at(a) === at(b)) n++;
  return n;
}

/** By one word more each, the shortest first. */
function prefixesOf(reading: TextReading, start: number): string[] {
  const { text } = reading;
  return edgesIn(reading, Math.max(0, start - CONTEXT), start, 'start')
    .filter((place) => place < start)
    .map((place) => text.slice(place, start).trim())
    .filter((its) => its !== '' && its.length <= CONTEXT)
    .reverse();
}

function suffixesOf(reading: TextReading, end: number): string[] {
  const { text } = reading;
  return edgesIn(reading, end, Math.min(text.length, end + CONTEXT), 'end')
    .filter((place) => place > end)
    .map((place) => text.slice(end, place).trim())
    .filter((its) => its !== '' && its.length <= CONTEXT);
}

/** Whose words the excerpt seems to be; `lang` is the text's. */
export function formOf(text: string, { start, end }: PassageSpan, lang: string): Form {
  const pairs = pairsNear(text, { start, end });
  if (pairs.some(({ open, close }) => open < start && close >= end)) return 'direct';
  const lexicon = lexiconOf(lang);
  const inner = spoken(text.slice(start, end), lang).length > 0;
  if (!lexicon) return inner ? 'partial' : 'reported';
  const told = isTold(text, { start, end }, lexicon);
  // Without anybody who speaks, marks stand around a title or a word that the source keeps its distance from.
  if (!told) return 'reported';
  return inner ? 'partial' : 'indirect';
}

/** As far beside the excerpt as a verb of saying belongs to it: "Thorne said that …", "…, said Thorne". */
const BESIDE = 25;

/** Does the excerpt, or what stands right beside it in its sentence, say that somebody says so? */
function isTold(text: string, { start, end }: PassageSpan, { saying, accordingTo, accordingAfter }: Lexicon): boolean {
  const [before = ''] = /[^.!?;\n]*$/.exec(text.slice(Math.max(0, start - BESIDE), start)) ?? [];
  const [after = ''] = /^\s*,[^.!?;\n]*/.exec(text.slice(end, end + BESIDE)) ?? [];
  const near = before + text.slice(start, end) + after;
  return [saying, accordingTo, accordingAfter].some((list) => has(list, near));
}
