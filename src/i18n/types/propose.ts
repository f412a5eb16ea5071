/** Why something is proposed as a statement, in every language the same keys; the pieces are put one behind the other with commas. */
export interface ProposeWords {
  readonly inMarks: string;
  readonly piece: string;
  readonly alone: string;
  readonly goesOn: string;
  readonly colon: string;
  readonly cueBefore: (cue: string) => string;
  readonly cueAfter: (cue: string) => string;
  readonly nameBefore: string;
  readonly nameAfter: string;
  readonly source: (cue: string) => string;
  readonly subjunctive: (word: string) => string;
  readonly hearsay: (word: string) => string;
  readonly continued: string;
  readonly says: (cue: string) => string;
  readonly tie: (cue: string) => string;
  readonly parties: (from: string, to: string) => string;
  readonly heading: string;
  readonly sign: string;
}
