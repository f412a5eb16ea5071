/** What the readers of both languages are given, and what they return. */
import type { Mention } from '../names.js';
import type { Span } from '../sentences.js';
import type { SayingCue } from './cues.js';

export interface SayerPhrase extends Span {
  /** `name`: somebody's own; `noun`: an office, a body, a group; `self`: the source speaks of itself. */
  readonly kind: 'name' | 'noun' | 'pronoun' | 'self';
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
