/** Whether the texts are still those that the excerpts were checked against, what has become of the excerpts, and how the file notes a text. */
import { readFileSync } from 'node:fs';
import type { StoryFile } from '../story/definition.js';
import { type Fate, fatesOf } from '../story/verifying/fate.js';
import { sha256 } from '../story/verifying/sha256.js';
import { normalText } from '../story/verifying/typography.js';
import type { Verdict } from '../story/verifying/verify.js';
import { writeOut } from './command.js';
import { withMembers } from './members.js';
import type { Words } from './words.js';

type Say = (pointer: string, sentence: string) => void;

/** A source of which a text was given. */
export interface TextDigest {
  readonly source: string;
  /** Its number in the file. */
  readonly number: number;
  readonly sum: string;
  readonly recorded: string | undefined;
}

export async function sumsOf({ sources }: StoryFile, texts: ReadonlyMap<string, string>): Promise<TextDigest[]> {
  const sums = sources.map(async ({ id, textSha256 }, number) => {
    const text = texts.get(id);
    return text == null ? [] : [{ source: id, number, sum: await sha256(normalText(text)), recorded: textSha256 }];
  });
  return (await Promise.all(sums)).flat();
}

const isChanged = ({ sum, recorded }: TextDigest) => recorded != null && recorded !== sum;

/** By statement's id, where its source's text is another by now. */
export function fatesIn(
  { statements }: StoryFile,
  verdicts: readonly Verdict[],
  sums: readonly TextDigest[],
): Map<string, Fate> {
  const changed = sums.filter(isChanged).map(({ source }) => source);
  return new Map(
    changed.flatMap((source) => [...fatesOf(verdicts.filter((_, i) => statements[i]?.source === source))]),
  );
}

/** That a text is another, and which excerpts are in it where they were or elsewhere; those that are not are told as failures. */
export function sayMovedOn(
  { statements }: StoryFile,
  verdicts: readonly Verdict[],
  sums: readonly TextDigest[],
  fates: ReadonlyMap<string, Fate>,
  words: Words,
  say: Say,
): void {
  for (const { source, number, sum } of sums.filter(isChanged)) {
    say(`/sources/${number}/textSha256`, words.movedOn(source, sum));
    const same = statements.filter((its) => its.source === source && fates.get(its.id) === 'same');
    if (same.length > 0)
      say(
        `/sources/${number}/textSha256`,
        words.sameIn(
          same.length,
          same.map(({ id }) => id),
        ),
      );
  }
  verdicts.forEach(({ id, verdict }, i) => {
    if (verdict !== 'failed' && fates.get(id) === 'moved') say(`/statements/${i}/quote`, words.moved(id));
  });
}

export interface Recording {
  readonly file: string;
  readonly dry: boolean;
}

/** Notes the sums in the file, where every excerpt was found; the line that says so comes back. */
export function record(sums: readonly TextDigest[], failed: number, { file, dry }: Recording, words: Words): string {
  if (failed > 0) return words.notRecorded(file);
  const news = sums.filter(({ sum, recorded }) => sum !== recorded);
  if (news.length > 0 && !dry) {
    // Read anew: the source's own characters may have been written into it just now.
    const json = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file));
    const members = new Map(news.map(({ number, sum }) => [`/sources/${number}`, { textSha256: JSON.stringify(sum) }]));
    writeOut(file, withMembers(json, members), words);
  }
  return words.recorded(
    news.map(({ source }) => source),
    file,
    dry,
  );
}
