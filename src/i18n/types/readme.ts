/** The sheet that lies beside a published story's files, in every language. */

export interface Sheet {
  readonly id: string;
  /** Where the files will stand. */
  readonly base: string;
  readonly hasImage: boolean;
}

export interface Readme {
  readonly name: string;
  readonly text: (sheet: Sheet) => string;
}
