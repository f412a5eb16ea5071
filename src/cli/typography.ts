/** What `verify` says of excerpts that are the source's but for typography, and how it takes the source's characters over. */
import type { StoryFile } from '../story/definition.js';
import { isTaken, retyped, type Typeset, typesetOf } from '../story/verifying/typeset.js';
import type { Verdict } from '../story/verifying/verify.js';
import { writeOut } from './command.js';
import { retypeFile } from './retype.js';
import type { Words } from './words.js';

type Say = (pointer: string, sentence: string) => void;

export interface Fix {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly dry: boolean;
}

/** Which statements, and what differs; with `fix` the file is written, unless it is a dry run. The lines that sum up come back. */
export function sayTypography(
  story: StoryFile,
  texts: ReadonlyMap<string, string>,
  verdicts: readonly Verdict[],
  words: Words,
  say: Say,
  fix: Fix | null,
): string[] {
  const typesets = typesetOf(story, texts);
  const fixable = typesets.filter(({ runs }) => runs.some(isTaken));
  verdicts.forEach(({ id, verdict }, i) => {
    const its = typesets.find(({ statement, field }) => statement === i && field === 'exact');
    if (verdict === 'folded')
      say(`/statements/${i}/quote/exact`, its ? words.typography(id, pairsOf(its)) : words.composed(id));
  });
  if (!fix) return fixable.length > 0 ? [words.fixable] : [];
  for (const its of fixable)
    say(`/statements/${its.statement}/quote/${its.field}`, words.retyped(its.id, retyped(its)));
  if (fixable.length > 0 && !fix.dry) {
    const json = new TextDecoder('utf-8', { ignoreBOM: true }).decode(fix.bytes);
    writeOut(fix.file, retypeFile(json, fixable), words);
  }
  return [words.retypedIn(fixable.length, fix.file, fix.dry)];
}

/** Each pair once, in their order. */
function pairsOf({ runs }: Typeset): [string, string][] {
  const pairs = runs.flatMap(({ story, source }): [string, string][] => {
    if (story === source) return [];
    // A letter with something invisible beside it: only that differs.
    const same = story.charAt(0) === source.charAt(0) && /[\p{L}\p{N}]/u.test(story.charAt(0)) ? 1 : 0;
    return [[shown(source.slice(same)), shown(story.slice(same))]];
  });
  return [...new Map(pairs.map((pair) => [pair.join('\n'), pair])).values()];
}

/** White space and what nobody sees by its code. */
function shown(characters: string): string {
  if (!/[\s\p{Cc}\p{Cf}]/u.test(characters)) return characters;
  const code = (character: string) =>
    `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return Array.from(characters, (its) => (/[\s\p{Cc}\p{Cf}]/u.test(its) ? code(its) : its)).join('\u00a0');
}
