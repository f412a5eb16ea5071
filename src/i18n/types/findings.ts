/** The shape of each language's sentences of findings: what was seen, and what would answer it; `{name}` stands for a parameter. */
import type { Saying } from '../../story/findings/finding.js';

export interface FindingWords {
  readonly codes: { readonly [S in Saying]: readonly [message: string, hint: string] };
  /** After every hint: how to answer a finding that a person has judged. */
  readonly review: string;
}
