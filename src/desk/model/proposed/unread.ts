/** What of a text is still to be read, and what of it most likely tells of a tie: a sentence that tells a deed or an amount, or names two. */
import { coverage } from '../passage/coverage.js';
import { langOf } from '../records.js';
import type { Draft, PassageSpan } from '../types.js';
import { namedApart } from './likely.js';
import type { FoundName } from './names.js';
import { type LikelyTelling, tellingOf } from './telling.js';

export interface UnreadSentence extends PassageSpan {
  readonly words: string;
  /** Whom it names, of the story or found in its texts. */
  readonly names: readonly string[];
  /** Why it most likely holds a statement; null where nothing says so. */
  readonly telling: LikelyTelling | null;
}

/** Each in the text's order. */
export interface Unread {
  /** They tell an amount, or what a party does. */
  readonly likely: readonly UnreadSentence[];
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
  const lang = langOf(draft, source);
  const namedIn = namedApart(draft, found);
  const all = covered.sentences
    .filter(({ state }) => state === 'unread')
    .map(({ start, end }): UnreadSentence => {
      const words = text.slice(start, end);
      const named = namedIn(words);
      return { start, end, words, names: named.map(({ its }) => its.name), telling: tellingOf(words, lang, named) };
    });
  const likely = all.filter(({ telling }) => telling != null);
  const others = all.filter(({ telling }) => telling == null);
  const its = { likely, several: others.filter(isSeveral), rest: others.filter((one) => !isSeveral(one)) };
  known.set(covered, { found, its });
  return its;
}

const isSeveral = ({ names }: UnreadSentence): boolean => names.length > 1;
