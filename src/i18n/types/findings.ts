/**
 * The shape of each language's sentences of findings: what was seen, and what would answer it; `{name}` stands for a parameter. Which
 * there are the rules say: a language that lacks one does not compile there.
 */
export interface FindingWords<Saying extends string = string> {
  readonly codes: { readonly [S in Saying]: readonly [message: string, hint: string] };
  /** After every hint: how to answer a finding that a person has judged; none where that is done by a button. */
  readonly review?: string;
  /** What values of the file are called, by the beginning of the sentence's name; without it they are called as they stand there. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The same for those who have fields before them and no file. */
export type DeskFindingWords<Saying extends string = string> = Required<Omit<FindingWords<Saying>, 'review'>>;
