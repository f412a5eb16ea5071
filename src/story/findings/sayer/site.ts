/** What the readers of both languages are given, what they return, and what is the same in both. */
import type { Mention } from '../names.js';
import type { Span } from '../sentences.js';
import type { SayingCue } from './cues.js';

export interface SayerPhrase extends Span {
  /** `name`: somebody's own; `noun`: an office, a body, a group. */
  readonly kind: 'name' | 'noun' | 'pronoun';
  /** Its last noun before "of", "for", in small letters; a name's last word. */
  readonly head: string;
  /** "A", "eine": anybody who has that office. */
  readonly indefinite: boolean;
  /** With its apposition: "Ada Winslow, the engineer". */
  readonly whole: Span;
}

/** Whether a word with a capital is a name by what the rest of the text says: it stands so within a sentence, and never small. */
export type KnownName = (word: string) => boolean;

/** What both languages look at. Places are those of `frame`. */
export interface SayingSite {
  readonly frame: string;
  readonly sentence: Span;
  readonly cue: SayingCue;
  readonly isKnown: KnownName;
  readonly mentions: readonly Mention[];
}

export function made(
  kind: SayerPhrase['kind'],
  start: number,
  length: number,
  head: string,
  indefinite = false,
): SayerPhrase {
  const span = { start, end: start + length };
  return { kind, ...span, head, indefinite, whole: span };
}

/** The phrase with its apposition, which ends at `end`; `name` finds a name at the beginning of that: "the engineer, Ada Winslow". */
export function beside(frame: string, found: SayerPhrase, end: number, name: RegExp): SayerPhrase {
  const whole = { start: found.start, end };
  const its = found.kind === 'noun' ? name.exec(frame.slice(found.end, end)) : null;
  if (!its) return { ...found, whole };
  return { ...found, kind: 'name', end: found.end + its[0].length, head: its[1]?.split(/\s+/).at(-1) ?? '', whole };
}

/** Of the same length; the comma of a number parts nothing. */
export const numbered = (text: string): string => text.replace(/(?<=\p{N}),(?=\p{N})/gu, '.');
