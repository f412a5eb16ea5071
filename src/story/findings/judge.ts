/** The quote check as others call it: is each excerpt in its source, and does the source say of it what the story says? */
import type { StoryFile } from '../definition.js';
import { isStanding } from '../standing.js';
import { type Verdict, verify } from '../verifying/verify.js';
import { type Finding, type Judgement, judgementsOf } from './index.js';

export type { Finding };
export type Judged = Verdict & Judgement;

/**
 * One verdict per statement, in the file's order, each with what the rules find in it. `texts`: source id → its text; a source without
 * text is not checked. `lang`: the language of the sentences, `'de'` or `'en'`.
 */
export function judge(story: StoryFile, texts: ReadonlyMap<string, string>, lang = 'en'): Judged[] {
  const verdicts = verify(story, texts);
  // Of words that were taken back nothing is to be found out.
  const told = { ...story, statements: story.statements.filter(isStanding) };
  const standing = verdicts.filter(({ verdict }) => verdict !== 'withdrawn');
  const judgements = judgementsOf(told, texts, standing, lang);
  const byVerdict = new Map(standing.map((verdict, i) => [verdict, judgements[i]]));
  return verdicts.map((verdict) => ({
    ...verdict,
    ...(byVerdict.get(verdict) ?? { findings: [], reviewed: [], unmet: [] }),
  }));
}
