/** What of a text is still to be read, and what of it most likely tells of a tie: a sentence that names two. */
import { coverage } from '../passage/coverage.js';
import type { Draft, PassageSpan } from '../types.js';
import { namedApart } from './likely.js';
import type { FoundName } from './names.js';

export interface UnreadSentence extends PassageSpan {
  readonly words: string;
  /** Whom it names, of the story or found in its texts. */
  readonly names: readonly string[];
}

/** Each in the text's order. */
export interface Unread {
  /** They name two or more. */
  readonly several: readonly UnreadSentence[];
  readonly rest: readonly UnreadSentence[];
}

const known = new WeakMap<object, { readonly found: readonly FoundName[]; readonly its: Unread }>();

/** Of the same draft and names the very same. */
export function unreadIn(draft: Draft, source: string, found: readonly FoundName[]): Unread {
  const covered = coverage(draft, source);
  const before = known.get(covered);
  if (before?.found === found) return before.its;
  const text = draft.texts.get(source) ?? '';
  const namedIn = namedApart(draft, found);
  const all = covered.sentences
    .filter(({ state }) => state === 'unread')
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      return { start, end, words, names: namedIn(words).map(({ name }) => name) };
    });
  const its = { several: all.filter(isSeveral), rest: all.filter((one) => !isSeveral(one)) };
  known.set(covered, { found, its });
  return its;
}

const isSeveral = ({ names }: UnreadSentence): boolean => names.length > 1;
