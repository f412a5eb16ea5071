/** Placeholder until the palette lands. */
export interface Theme {
  readonly paper: string;
}
