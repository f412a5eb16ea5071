/** What only the script-less figure says. */
export interface FigureMessages {
  /** How to read a picture that answers no press. */
  readonly caption: string;
  /** Heading over the statements. */
  readonly inWords: string;
  /** Said once where translations stand. */
  readonly ourTranslations: string;
}
