/** What the parts of the proposer hand to one another, and what it hands to others. Offsets are UTF-16 code units, ends not included. */
import type { Form, Modality } from '../story/vocabulary.js';

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** `heading`: no sentence; `question`: an interviewer's; `apart`: menus, captions, pointers to other articles. */
export type ParagraphKind = 'body' | 'heading' | 'question' | 'apart';

export interface Paragraph extends TextSpan {
  readonly kind: ParagraphKind;
}

export interface ReadingSentence extends TextSpan {
  /** Number of its paragraph. */
  readonly paragraph: number;
}

/** A pair of quotation marks; a quotation that nobody closed before its paragraph ended has none. */
export interface MarkPair {
  /** Place of the opening mark. */
  readonly open: number;
  /** Place of the closing mark. */
  readonly close: number;
  /** 0 for the outermost. */
  readonly depth: number;
}

/**
 * A reading copy: line ends within a paragraph are spaces, hyphenated words are whole, ligatures are letters, page numbers and running
 * heads are gone; paragraphs are parted by two line ends. All offsets of a passage are places in `text`.
 */
export interface Reading {
  readonly source: string;
  readonly text: string;
  /** The place in the source of the character at this place of the copy; behind the last one: the source's length. */
  readonly at: (place: number) => number;
  /** The place in the copy of the source's character, or of the next one that is in the copy. */
  readonly from: (sourcePlace: number) => number;
  /** A stretch of the copy as one of the source: from its first character to behind its last. */
  readonly toSource: (span: TextSpan) => TextSpan;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly ReadingSentence[];
  /** By their opening place; an outer pair stands before those within it. */
  readonly marks: readonly MarkPair[];
}

/** A word that introduces speech, or a part of it: "teilte", "mit". */
export interface CueWord extends TextSpan {
  /** The entry of the lexicon: "mitteilen". */
  readonly lemma?: string;
}

export interface Passage extends TextSpan {
  /** First and last sentence that it touches. */
  readonly sentences: readonly [first: number, last: number];
  readonly form: Form;
  readonly cue: readonly CueWord[] | null;
  /** Of a tie that is reported: its two ends, where they stand. */
  readonly parties?: readonly [from: TextSpan, to: TextSpan];
}

/** What the open story knows already. */
export interface KnownParty {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Where a text speaks of a party, by what, and with which article: "owned" is another's, "the mayor’s office". */
export interface MentionOfParty extends TextSpan {
  readonly kind: 'full' | 'surname' | 'role' | 'body' | 'pronoun';
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'owned' | null;
}

/** Whom a text speaks of. */
export interface TextParty {
  /** The fullest that the text has. */
  readonly name: string;
  readonly kind: 'person' | 'body' | 'unknown';
  readonly gender: 'he' | 'she' | 'it' | 'they' | null;
  /** Else it is called by a noun alone: "nurse", "members". */
  readonly isNamed: boolean;
  /** It stands only where places stand: "in Birkenried". */
  readonly isPlace: boolean;
  /** What the text says they are, lower case. */
  readonly roles: readonly string[];
  /** In the text's order. */
  readonly mentions: readonly MentionOfParty[];
}

export interface ProposedAmount {
  readonly value: number;
  readonly unit: string;
  /** As it stands in the reading copy. */
  readonly text: string;
}

export interface Attributes {
  /** Likeliest first, at most three. */
  readonly speakers: readonly string[];
  /** Whether the first of them is above doubt. */
  readonly sure: boolean;
  readonly about: readonly string[];
  readonly modality: Modality;
  readonly amount: ProposedAmount | null;
  /** YYYY-MM-DD, or as it stands where the text alone does not tell the day. */
  readonly day: string | null;
  /** Index, in the list of passages, of the one that it replies to. */
  readonly answers: number | null;
}

export interface Proposal extends TextSpan {
  readonly form: Form;
  readonly modality: Modality;
  readonly speakers: readonly string[];
  /** Whether the first of them is above doubt; else a person should say who it is. */
  readonly sure: boolean;
  readonly about: readonly string[];
  /** 0 to 1. */
  readonly score: number;
  /** Whether it stands above the line that its form has to pass to be shown at first. */
  readonly shown: boolean;
  /** In the reader's language, for a person. */
  readonly why: string;
  /** As it stands in the source; null where nothing introduces it. */
  readonly cue: string | null;
  readonly amount: ProposedAmount | null;
  /** Index, in the list of proposals, of the one that it replies to. */
  readonly answers: number | null;
  readonly day: string | null;
  /** A relation that its verb suggests; nothing fills it in by itself. */
  readonly relation: string | null;
}
