/** The shape that each language's sentences satisfy: a language that lacks one does not compile. */
import type { Code } from '../faults.js';

/** `{name}` stands for a fault's parameter of that name. */
export interface Sentences {
  readonly codes: { readonly [C in Code]: readonly [message: string, cure: string] };
  /** Names of JSON types as a person says them. */
  readonly types: { readonly [type: string]: string };
  readonly didYouMean: string;
}
