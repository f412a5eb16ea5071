/** What the rules of the page around a graph keep from it. */
export interface BarredMessages {
  /** A script came and was not allowed to make its Trusted Types policy. */
  readonly policies: string;
}
