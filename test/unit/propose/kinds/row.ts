/** A sentence, the forms in which something of it is shown, and what is told of the last of them. */
export type KindRow = readonly [
  sentence: string,
  forms: string,
  told?: {
    /** The likeliest; `null` where nobody is named. */
    readonly speaker?: string | null;
    readonly amount?: string;
    readonly certainty?: string;
  },
];
