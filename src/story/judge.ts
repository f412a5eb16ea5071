/** The quote check as others call it: is each excerpt in its source, and does the source say of it what the story says? */
import type { Story } from './definition.js';
import { type Finding, type Judgement, judgementsOf } from './findings/index.js';
import { type Verdict, verify } from './verify.js';

export type { Finding };
export type Judged = Verdict & Judgement;

/**
 * One verdict per statement, in the file's order, each with what the rules find in it. `texts`: source id → its text; a source without
 * text is not checked. `lang`: the language of the sentences, `'de'` or `'en'`.
 */
export function judge(story: Story, texts: ReadonlyMap<string, string>, lang = 'en'): Judged[] {
  const verdicts = verify(story, texts);
  const judgements = judgementsOf(story, texts, verdicts, lang);
  return verdicts.map((verdict, i) => ({
    ...verdict,
    ...(judgements[i] ?? { findings: [], reviewed: [], unmet: [] }),
  }));
}
