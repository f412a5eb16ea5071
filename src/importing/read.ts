/** Any file that may hold a story → the story: its own file, a workbook or a zip of CSV files, Web Annotations. */
import { openSheets } from '../sheets/open.js';
import { storyOfAnnotations } from '../story/annotated.js';
import type { StoryFile } from '../story/definition.js';
import { parse } from '../story/parse.js';
import type { Problem } from '../story/problems/index.js';
import { scan } from '../story/reading/scan.js';

/** Nesting that no annotation has. */
const READ_DEEPEST = 64;

export interface ReadAny {
  /** Null where something is wrong. */
  readonly story: StoryFile | null;
  /** What the file says in a story's own words, though it be no story yet; null where it says nothing that could be one. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Whether it was a story's own file, which is best read by its text. */
  readonly own: boolean;
}

/** `lang`: BCP 47; of the sentences, and of a story that says no language. Never throws. */
export function readAny(bytes: Uint8Array, lang: string): ReadAny {
  const tables = openSheets(bytes, lang);
  if (tables) return { ...tables, own: false };
  const annotated = annotationsIn(bytes, lang);
  if (annotated) return { ...parse(annotated.value, lang), value: annotated.value, own: false };
  return { ...parse(bytes, lang), value: null, own: true };
}

function annotationsIn(bytes: Uint8Array, lang: string) {
  try {
    const text = new TextDecoder().decode(bytes);
    // With a key twice it is for the story's own door, which says where.
    return scan(text, READ_DEEPEST) ? null : storyOfAnnotations(JSON.parse(text), lang);
  } catch {
    return null;
  }
}

/** A problem in one line: where, what, how. */
export const lineOf = ({ place, message, hint }: Problem): string =>
  [place ? `${place}:` : '', message, hint].filter(Boolean).join(' ');
