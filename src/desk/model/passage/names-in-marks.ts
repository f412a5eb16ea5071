/** Marks stand around names, too: "der „Grauwieker Bote“ berichtete", "the “Sea Hound”". Nobody is quoted there. */
import { enclosed } from '../../../story/verifying/marks.js';

/** What stands in marks, where all of it is names; empty where any of it is not, and where nothing stands in marks. */
export function namesInMarks(words: string, lang: string, isName: (words: string) => boolean): readonly string[] {
  const names = enclosed(words, lang).map(({ start, end }) => words.slice(start + 1, end - 1));
  return names.every(isName) ? names : [];
}
