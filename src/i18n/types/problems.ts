/** The shape that each language's sentences satisfy: a language that lacks one does not compile. */
import type { Code } from '../../story/faults.js';
import type { RecordName } from '../../story/problems/file.js';

/** `{name}` stands for a fault's parameter of that name. */
export interface Sentences {
  readonly codes: { readonly [C in Code]: readonly [message: string, cure: string] };
  /** Names of JSON types as a person says them. */
  readonly types: { readonly [type: string]: string };
  readonly didYouMean: string;
  /** `{json}`: what to write instead. */
  readonly write: string;
  /** Where something is: a record by its id or by its number, and the line. */
  readonly place: { readonly named: string; readonly numbered: string; readonly line: string };
  readonly records: { readonly [list in RecordName]: string };
}
