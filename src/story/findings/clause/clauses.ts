/** A sentence's clauses, as far as commas, dashes and first words tell them apart. */
import { once } from '../../once.js';
import type { Lexicon } from '../lexicon/index.js';
import { wordsOf } from '../lexicon/lexicon.js';
import type { Span } from '../sentences.js';

export interface Clause extends Span {
  /** `qualifying`: a relative or subordinate clause; `content`: what was said, "that …"; `main`: the rest. */
  readonly kind: 'main' | 'content' | 'qualifying';
  /** Nothing of it depends on what stands before: it follows a semicolon, or a dash or comma with "and", "but". */
  readonly apart: boolean;
}

const CLAUSES_EDGE = /[,;:()]|\s[–—-]\s|(?<=\s)(?=(?:und|aber|doch|sondern|and|but)\s)/gu;

/** The places of a stretch of text that is one or more sentences. */
export function clausesOf(text: string, { start, end }: Span, lexicon: Lexicon): Clause[] {
  const clauses: Clause[] = [];
  const stretch = text.slice(start, end);
  let from = 0;
  let edge = '';
  let comma = false;
  const push = (to: number) => {
    const body = stretch.slice(from, to);
    const lead = /^\s*/.exec(body)?.[0].length ?? 0;
    const words = body.trim();
    if (words === '') return;
    const joined = startsWith(lexicon.coordinate, words);
    const apart = edge === ';' || (joined && (comma || hasSubject(words) || goesOnSaying(words, lexicon)));
    // "which drew the plans and hopes to build": what is joined without a subject is of the same kind.
    const kind = joined && !apart ? (clauses.at(-1)?.kind ?? 'main') : kindOf(words, edge, lexicon);
    clauses.push({ start: start + from + lead, end: start + from + body.trimEnd().length, kind, apart });
  };
  for (const match of stretch.matchAll(CLAUSES_EDGE)) {
    // The comma of a number parts nothing.
    if (
      /^[,]$/.test(match[0]) &&
      /\p{N}/u.test(stretch.charAt(match.index + 1)) &&
      /\p{N}/u.test(stretch.charAt(match.index - 1))
    )
      continue;
    push(match.index);
    comma = match[0] !== '' || /,\s*$/.test(stretch.slice(Math.max(0, match.index - 3), match.index));
    from = match.index + match[0].length;
    edge = match[0].trim();
  }
  push(stretch.length);
  return clauses;
}

/** "und kündigte eine Klage an": what somebody says next is another statement. */
function goesOnSaying(clause: string, { saying }: Lexicon): boolean {
  return startsWith(saying, clause.replace(/^\p{L}+\s+/u, ''));
}

/** "and the town paid": an article, a name or a pronoun behind the conjunction begins a clause with a subject of its own. */
function hasSubject(clause: string): boolean {
  return /^\p{L}+\s+(?:the|a|an|der|die|das|ein|eine|he|she|it|they|er|sie|es|\p{Lu}\p{L}+)\s+\p{Ll}/u.test(clause);
}

function kindOf(clause: string, edge: string, lexicon: Lexicon): Clause['kind'] {
  if (startsWith(lexicon.content, clause)) return 'content';
  if (startsWith(lexicon.subordinate, clause)) return 'qualifying';
  return edge === ',' && startsWith(lexicon.relative, clause) ? 'qualifying' : 'main';
}

/** Sticky, so that a clause is not looked through for what it does not begin with. */
const leading = once((list: readonly string[]) => wordsOf(list, 'iuy'));

export const startsWith = (list: readonly string[], text: string): boolean => lengthOfStart(list, text) > 0;

/** Of the entry of the list with which the text begins; 0 where it begins with none. */
export function lengthOfStart(list: readonly string[], text: string): number {
  const words = leading(list);
  words.lastIndex = 0;
  return words.exec(text)?.[0].length ?? 0;
}
