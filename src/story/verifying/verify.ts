/**
 * The quote check: is every excerpt in its source's text, letter by letter but for typography? There is no "nearly": a near match
 * is a changed quote.
 */
import type { Quote, Statement, StoryFile } from '../definition.js';
import { type Change, diffNearest } from './diff.js';
import { type LocatedExcerpt, locate } from './locate.js';
import { negationAfter } from './negation.js';
import { type FoldedText, foldTypography } from './typography.js';

/** `id` is the statement's. What was withdrawn has no words to look for. */
export type Verdict = { readonly id: string } & (
  | FoundExcerpt
  | Failed
  | { readonly verdict: 'unchecked' | 'withdrawn' }
);

export interface FoundExcerpt {
  /** Byte for byte, or but for typography. */
  readonly verdict: 'exact' | 'folded';
  /** Where it stands in the text's NFC, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The word with which its sentence goes on to turn round; `null` mostly. */
  readonly negation: string | null;
}

export interface Failed {
  readonly verdict: 'failed';
  /**
   * `not-found`: these words are not in the text. `cut-word`: they are, but cut inside a word, a
   * number or a character, or without a number's sign or unit. `context`: they are,
   * but nowhere between this prefix and suffix. `ambiguous`: in several places; prefix or suffix must tell which. `original`:
   * the wording in the other language is not in the text.
   */
  readonly code: 'not-found' | 'cut-word' | 'context' | 'ambiguous' | 'original';
  /** How many places there are. */
  readonly count: number;
  /** Against the nearest place; `null` where nothing is near or nothing differs. */
  readonly diff: readonly Change[] | null;
}

/** One verdict per statement, in the file's order. `texts`: source id → its text; a source without text is not checked. */
export function verify(story: StoryFile, texts: ReadonlyMap<string, string>): Verdict[] {
  const folded = new Map(Array.from(texts, ([id, text]) => [id, { given: text, ...foldTypography(text) }]));
  return story.statements.map((statement) => {
    const { id, quote, withdrawn } = statement;
    if (withdrawn || !quote) return { id, verdict: 'withdrawn' as const };
    const source = folded.get(statement.source);
    return { id, ...(source ? judge({ ...statement, quote }, source) : { verdict: 'unchecked' as const }) };
  });
}

/** Share of a source's characters (0 to 1) that the excerpts found in it cover; what several share counts once. */
export function shareOf(story: StoryFile, source: string, text: string): number {
  const covered = new Uint8Array(text.normalize('NFC').length);
  const its = { ...story, statements: story.statements.filter((statement) => statement.source === source) };
  for (const verdict of verify(its, new Map([[source, text]]))) {
    if (verdict.verdict === 'exact' || verdict.verdict === 'folded') covered.fill(1, verdict.start, verdict.end);
  }
  return covered.length === 0 ? 0 : covered.reduce((sum, one) => sum + one, 0) / covered.length;
}

type Source = FoldedText & { readonly given: string };

function judge({ quote, form }: Statement, source: Source): FoundExcerpt | Failed {
  const { places, elsewhere, cut } = locate(quote, source);
  const [place] = places;
  if (place == null) {
    if (elsewhere.length > 0) return fail('context', elsewhere.length, diffNearest(inContext(quote), source.plain));
    if (cut.length > 0) return fail('cut-word', cut.length, diffNearest(quote.exact, source.plain));
    return fail('not-found', 0, diffNearest(quote.exact, source.plain));
  }
  if (places.length > 1) return fail('ambiguous', places.length, null);
  const original = quote.original && locate({ exact: quote.original.text }, source);
  if (original && original.places.length === 0)
    return fail('original', 0, diffNearest(quote.original?.text ?? '', source.plain));
  return found(quote, form, place, source);
}

function found(
  { exact }: Quote,
  form: Statement['form'],
  place: LocatedExcerpt,
  { plain, at, given }: Source,
): FoundExcerpt {
  const start = at[place.start] ?? 0;
  const end = (at[place.end - 1] ?? 0) + 1;
  const verbatim = plain.slice(start, end) === exact && given.includes(exact);
  const negation = negationAfter(exact, plain.slice(end), form);
  return { verdict: verbatim ? 'exact' : 'folded', start, end, negation };
}

function fail(code: Failed['code'], count: number, diff: Change[] | null): Failed {
  return { verdict: 'failed', code, count, diff: diff?.some(({ kind }) => kind !== 'same') ? diff : null };
}

function inContext({ prefix = '', exact, suffix = '' }: Quote): string {
  return `${prefix} ${exact} ${suffix}`;
}
