/**
 * The shape of each language's sentences for a story file's faults. Which codes and records there are the story says: a language that lacks
 * one does not compile there.
 */

/** `{name}` stands for a fault's parameter of that name. */
export interface Sentences<Code extends string = string, RecordName extends string = string> {
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
