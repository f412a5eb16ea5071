/** Where drafts are kept on this device, as the page sees it; tests hand in one that is only memory. */
import { pickText } from '../../story/telling/text.js';
import { headlineOf } from '../model/headline.js';
import type { Log } from '../model/index.js';
import { draftOfParts, partsOf } from './parts.js';
import { type KeptStep, logOfSteps, stepsOf } from './past.js';

export interface Kept {
  /** Its name on the shelf; it stays the same while the story's id changes. */
  readonly key: string;
  /** For the list. */
  readonly title: string;
  readonly statements: number;
  /** ms since 1970. */
  readonly changed: number;
  /** Counts up with each save, so that a tab sees that another one was there. */
  readonly revision: number;
  readonly parts: readonly (readonly [path: string, text: string])[];
  /** What can be undone, the last step first; a draft that was kept before there was such a list has none. */
  readonly past?: readonly KeptStep[];
}

/** `newer`: another tab has saved meanwhile, and nothing was written. `full`: no room is left. `refused`: nothing can be kept here. */
export type Saved = 'kept' | 'newer' | 'full' | 'refused';

export interface Shelf {
  /** The newest first, without their parts' texts being read into drafts. */
  readonly list: () => Promise<readonly Kept[]>;
  readonly load: (key: string) => Promise<Kept | null>;
  /** `kept.revision` must be one more than what is there. */
  readonly save: (kept: Kept) => Promise<Saved>;
  readonly remove: (key: string) => Promise<void>;
}

export function keptOf(log: Pick<Log, 'draft' | 'past'>, key: string, revision: number, now: Date): Kept {
  const { draft } = log;
  const { story } = draft;
  const own = story.title == null ? '' : pickText(story.title, story.lang, story.lang).text;
  // Of several drafts without a title nobody could tell which is which.
  const title = own || headlineOf(draft);
  const parts = [...partsOf(draft)];
  const past = stepsOf(log);
  return { key, title, statements: story.statements.length, changed: now.getTime(), revision, parts, past };
}

export function logOfKept({ parts: list, past = [] }: Kept, lang: string): Log {
  const parts = new Map(list);
  return logOfSteps(draftOfParts(parts, lang), parts, past, lang);
}

/** Does a save follow what is there, or would it write over somebody else's? */
export function follows(kept: Kept, there: Pick<Kept, 'revision'> | undefined | null): boolean {
  return kept.revision === (there?.revision ?? 0) + 1;
}

/** Gone with the page: for tests, for windows that keep nothing, and where a maker wants nothing kept. */
export function memoryShelf(): Shelf {
  const all = new Map<string, Kept>();
  return {
    list: async () => newestFirst([...all.values()]),
    load: async (key) => all.get(key) ?? null,
    save: async (kept) => {
      if (!follows(kept, all.get(kept.key))) return 'newer';
      all.set(kept.key, kept);
      return 'kept';
    },
    remove: async (key) => {
      all.delete(key);
    },
  };
}

export const newestFirst = (kept: readonly Kept[]) => kept.toSorted((a, b) => b.changed - a.changed);

/** "Keep nothing on this device": all that was kept is gone. */
export async function forgetAll(shelf: Shelf): Promise<void> {
  for (const { key } of await shelf.list()) await shelf.remove(key);
}

/** By the error's name, as engines have different classes for it. */
export function failureOf(error: unknown): Saved {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  return name === 'QuotaExceededError' ? 'full' : 'refused';
}
