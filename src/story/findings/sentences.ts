/** A text's sentences, where all that stands in one pair of quotation marks counts as part of one. */
import type { Pair } from './marks.js';

/** End exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {
  /** Number of its paragraph. */
  readonly paragraph: number;
}

/** A point after these ends no sentence. */
const SENTENCES_SHORT =
  /(?:^|[^\p{L}])(?:(?!X$)\p{Lu}|Mrd|Mio|Tsd|Bio|Dr|Mrs?|Ms|Prof|Nr|No|St|ca|bzw|usw|etc|vgl|Abs|Art|Str|evtl|ggf|sog|inkl|Inc|Ltd|Corp|Co|Jr|Sr|Gen|Sen|Rep|Gov|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Okt|Nov|Dec|Dez|z|u|d|i|o|s|a|p)$/u;
const MONTH =
  /^\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Mal|Platz|Quartal)/u;

export function sentencesOf(text: string, pairs: readonly Pair[]): Sentence[] {
  const outer = outermost(pairs);
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  const push = (end: number) => {
    const lead = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
    const body = text.slice(start + lead, end).trimEnd();
    if (body !== '') sentences.push({ start: start + lead, end: start + lead + body.length, paragraph });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const pair = outer.get(at);
    if (pair) {
      at = pair.close;
      if (/[.!?…]/.test(text.charAt(at - 1)) && begins(text, at + 1)) push(at + 1);
      continue;
    }
    const gap = text.charAt(at) === '\n' ? /^\n\s*\n\s*/.exec(text.slice(at, at + 200)) : null;
    if (gap) {
      push(at);
      paragraph++;
    } else if (/[.!?…。！？]/.test(text.charAt(at)) && ends(text, at)) push(at + 1 + trailing(text, at + 1));
  }
  push(text.length);
  return sentences;
}

/** By their opening place, those that lie in no other. */
function outermost(pairs: readonly Pair[]): Map<number, Pair> {
  const outer = new Map<number, Pair>();
  let reach = -1;
  for (const pair of pairs) {
    if (pair.open <= reach) continue;
    outer.set(pair.open, pair);
    reach = pair.close;
  }
  return outer;
}

/** "Art. 5" is an article of a law; "das letzte seiner Art. Bürgermeisterin Pike …" ends. */
function ends(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (/[。！？]/.test(mark)) return true;
  const after = at + 1 + trailing(text, at + 1);
  if (!begins(text, after)) return false;
  if (mark !== '.') return true;
  const before = text.slice(Math.max(0, at - 12), at);
  if (SENTENCES_SHORT.test(before)) return /(?<!\p{L})Art$/u.test(before) && !/^\s+\p{N}/u.test(text.slice(after));
  // "am 3. Juni", "der 2. Platz"; but "im Jahr 2024. Dann" ends.
  return !(/(?:^|[^\p{N}.,])\p{N}{1,2}$/u.test(before) && MONTH.test(text.slice(after, after + 20)));
}

/** Closing marks and brackets that belong to the sentence before them. */
function trailing(text: string, at: number): number {
  return /^[”’»)\]]*/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
}

/** Does a new sentence begin here? */
function begins(text: string, at: number): boolean {
  return /^\s*$|^\s+["„“‚‘'«»‹›([—–-]*\s?[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(at, at + 12));
}
