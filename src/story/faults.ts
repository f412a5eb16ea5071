/**
 * What can be wrong with a story file, as codes without words. The sentences are in `problems/`, a chunk of their own:
 * a page whose story is sound never loads them.
 */

export type WarningCode =
  | 'same-name'
  | 'future-date'
  | 'cut-negation'
  | 'no-inner-marks'
  | 'answers-withdrawn'
  | 'repeats-withdrawn'
  | 'repeats-source'
  | 'repeats-ends'
  | 'repeats-denial'
  | 'repeats-amount';
export type ErrorCode =
  // the file
  | 'too-large'
  | 'not-utf8'
  | 'no-text'
  | 'not-json'
  | 'unfinished-json'
  | 'duplicate-key'
  | 'too-deep'
  | 'unreadable'
  // one value
  | 'unknown-format'
  | 'unknown-key'
  | 'unknown-kind'
  | 'unknown-tone'
  | 'unknown-form'
  | 'unknown-modality'
  | 'unknown-bound'
  | 'unknown-finding'
  | 'missing'
  | 'type'
  | 'empty'
  | 'empty-list'
  | 'too-long'
  | 'too-many'
  | 'surrogate'
  | 'not-finite'
  | 'out-of-range'
  | 'bad-date'
  | 'bad-said'
  | 'bad-url'
  | 'bad-lang'
  | 'bad-hash'
  | 'bad-story-id'
  | 'edge-space'
  // what one record says of another
  | 'duplicate-id'
  | 'repeated-id'
  | 'unknown-relation'
  | 'unknown-source'
  | 'unknown-entity'
  | 'unknown-statement'
  | 'unknown-focus'
  | 'self-reply'
  | 'self-dispute'
  | 'repeats-again'
  | 'mutual-form'
  | 'mutual-from'
  | 'mutual-to'
  | 'speech-from'
  | 'outer-marks'
  | 'too-many-pairs';
export type Code = ErrorCode | WarningCode;

/** What a sentence needs to name the case; texts from the file are cut to 80 characters. */
export type Params = { readonly [name: string]: string | number | readonly string[] };

export interface Fault {
  /** With an error the story does not open; with a warning it does. */
  readonly severity: 'error' | 'warning';
  readonly code: Code;
  /** Where in the file: a JSON pointer (RFC 6901); the empty string is the whole file. */
  readonly pointer: string;
  readonly params: Params;
}

export type Path = readonly (string | number)[];
export type Report<Its extends Code = ErrorCode> = (code: Its, path: Path, params?: Params) => void;

/** Cuts what a fault repeats from the file; half a character at its end goes where words are made of it. */
export function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

export function faultAt(code: ErrorCode, path: Path, params: Params = {}): Fault {
  return { severity: 'error', code, pointer: pointerTo(path), params };
}

export function warningAt(code: WarningCode, path: Path, params: Params = {}): Fault {
  return { severity: 'warning', code, pointer: pointerTo(path), params };
}

/** RFC 6901: each step behind a slash, `~` and `/` inside a step escaped. */
export function pointerTo(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
