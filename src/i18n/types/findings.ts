/**
 * The shape of each language's sentences of findings: what was seen, and what would answer it; `{name}` stands for a parameter. Which
 * there are the rules say: a language that lacks one does not compile there.
 */
export interface FindingWords<Saying extends string = string> {
  readonly codes: { readonly [S in Saying]: readonly [message: string, hint: string] };
  /** After every hint: how to answer a finding that a person has judged. */
  readonly review: string;
}
