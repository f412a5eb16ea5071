/** How the commands tell what the rules found: a line a finding, or everything as one JSON object. */
import type { StoryFile } from '../story/definition.js';
import { shown } from '../story/faults.js';
import { type Judged, judge } from '../story/findings/judge.js';
import { limitsOf } from '../story/findings/left-out/of-story.js';
import type { Problem } from '../story/problems/index.js';
import { type Failed, verify } from '../story/verifying/verify.js';
import type { Words } from './words.js';

type Texts = ReadonlyMap<string, string>;
type Say = (pointer: string, sentence: string) => void;

/** How many findings nobody has answered. `known`: pointers to excerpts of which a cut negation was told already. */
export function sayFindings(
  story: StoryFile,
  texts: Texts,
  words: Words,
  say: Say,
  known: ReadonlySet<string>,
): number {
  let open = 0;
  judge(story, texts, words.lang).forEach(({ findings, unmet }, i) => {
    open += findings.length;
    const reviews = story.statements[i]?.reviewed ?? [];
    for (const { code, message, hint } of findings)
      if (code !== 'negation' || !known.has(`/statements/${i}/quote/exact`))
        say(`/statements/${i}`, words.finding(code, story.statements[i]?.id ?? '', `${message} ${hint}`));
    for (const review of unmet)
      say(`/statements/${i}/reviewed/${reviews.indexOf(review)}`, `${words.warning}${words.unmet(review.code)}`);
  });
  return open;
}

/** A warning for each excerpt that is cut against its sense. */
export function sayLeftOut(story: StoryFile, texts: Texts, words: Words, say: Say): void {
  const limits = limitsOf(story, texts, verify(story, texts));
  story.statements.forEach(({ id }, i) => {
    const limit = limits.get(id);
    if (limit != null) say(`/statements/${i}/quote/exact`, `${words.warning}${words.leftOut(id, shown(limit))}`);
  });
}

/** For other programs: one line, one object. `limits`: by id, what an excerpt leaves out; `sentence`: what is wrong with one that was not found. */
export function verdictsAsJson(
  verdicts: readonly Judged[],
  limits: ReadonlyMap<string, string>,
  sentence: (failed: Failed, id: string) => string,
): string {
  const statements = verdicts.map((one) => ({
    id: one.id,
    verdict: one.verdict,
    ...(one.verdict === 'failed' && { failure: { code: one.code, message: sentence(one, one.id) } }),
    ...(limits.has(one.id) && { leftOut: limits.get(one.id) }),
    findings: one.findings,
    reviewed: one.reviewed,
    ...(one.unmet.length > 0 && { unmet: one.unmet }),
  }));
  return JSON.stringify({ statements });
}

export function problemsAsJson(problems: readonly Problem[]): string {
  return JSON.stringify({ problems });
}
