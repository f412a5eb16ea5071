/**
 * What the maker's desk works on. A draft is an immutable value; an edit makes another of it and has a name, a log keeps them. Nothing here knows
 * a page: what the desk shows is a function of the draft.
 */
import type { Entity, Relation, Review, Source, Step, StoryFile } from '../../story/definition.js';
import type { FindingCode, Form, Modality } from '../../story/vocabulary.js';
import type { Paper } from './paper.js';

type Filed = StoryFile['statements'][number];

/** A record on its way: it has its id, everything else may still be missing. */
type Begun<Its extends { id: string }> = { readonly id: string } & { readonly [key in keyof Its]?: Its[key] };

export type DraftStatement = Begun<Filed>;
export type DraftSource = Begun<Source>;
export type DraftEntity = Begun<Entity>;
export type DraftRelation = Begun<Relation>;
export type DraftStep = Partial<Step>;
export type DraftCorrection = Partial<NonNullable<StoryFile['corrections']>[number]>;

/** A story file on its way; its keys stand in the order of the file that was opened. */
export interface DraftStory extends Partial<Pick<StoryFile, '$schema' | 'title' | 'takeaway' | 'asOf'>> {
  readonly format: 1;
  readonly id: string;
  readonly lang: string;
  readonly relations: readonly DraftRelation[];
  readonly sources: readonly DraftSource[];
  readonly entities: readonly DraftEntity[];
  readonly statements: readonly DraftStatement[];
  readonly steps?: readonly DraftStep[];
  readonly corrections?: readonly DraftCorrection[];
}

/** A stretch of a source's text, in UTF-16 units of the text as the draft has it; end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A passage that carries no statement because its maker said so. */
export interface SetAside extends Span {
  readonly source: string;
  readonly reason?: string;
  /** Its characters, by which it is found again when the text changes. */
  readonly text: string;
}

export interface Draft {
  readonly story: DraftStory;
  /** How the file that was opened is written, so that what nobody changed is saved as it was; null for a new one. */
  readonly paper: Paper | null;
  /** Source id → its text, character by character. */
  readonly texts: ReadonlyMap<string, string>;
  readonly setAside: readonly SetAside[];
  /** By source: ids of the statements in the order in which they stood in the text that was there before this one. */
  readonly orders: ReadonlyMap<string, readonly string[]>;
  /** Names that were found in the text and are nobody in this story. */
  readonly ignored: readonly string[];
  /** The story as its readers last got it, and the file's text; null before the first time. */
  readonly published: Published | null;
  /** What of an opened file could not be read, for its maker to look at: nothing is lost. */
  readonly leftOver: readonly LeftOver[];
}

export interface Published {
  readonly story: StoryFile;
  readonly text: string;
}

export interface LeftOver {
  /** Where it stood: a JSON pointer; the empty string is the whole file. */
  readonly pointer: string;
  /** Its own text. */
  readonly text: string;
  /** One sentence in the language in which the file was opened. */
  readonly message: string;
}

/** What an edit is called in the list of what can be undone; `nameOf` says it. Params are texts of the story, cut to a few words. */
export interface EditName {
  readonly code: EditCode;
  readonly params: Readonly<Record<string, string>>;
}

/** One change, as a function of the draft as it is when it is made. */
export interface Edit {
  readonly name: EditName;
  /** Edits of one field that follow each other are undone in one go; null: each by itself. */
  readonly field: string | null;
  /** Pure. Hands back the very draft where nothing changes; nothing is logged then. */
  readonly apply: (draft: Draft) => Draft;
}

/** Why something cannot be done; `refusalText` says it. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly params: Readonly<Record<string, string>>;
}

export type RefusalCode =
  /** Nothing but space and marks is selected. */
  | 'no-words'
  /** More than an excerpt may hold. */
  | 'too-long'
  /** The same words stand elsewhere between the same neighbours. */
  | 'no-place'
  | 'no-text'
  | 'published-id'
  | 'taken-id'
  | 'bad-id'
  | 'still-used'
  | 'unknown'
  /** Files that the desk does not open. */
  | 'bad-zip'
  | 'not-project'
  | 'too-large'
  | 'is-pdf'
  | 'is-image'
  | 'is-html'
  | 'not-text'
  | 'empty-file';

export type EditCode =
  | 'take'
  | 'take-proposal'
  | 'set-aside'
  | 'bring-back'
  | 'remove-statement'
  | 'excerpt'
  | 'speaker'
  | 'about'
  | 'concerned'
  | 'mutual'
  | 'relation'
  | 'form'
  | 'modality'
  | 'attributed'
  | 'channel'
  | 'said'
  | 'amount'
  | 'answers'
  | 'disputes'
  | 'translation'
  | 'original'
  | 'reviewed'
  | 'statement-id'
  | 'withdraw'
  | 'withdraw-back'
  | 'order'
  | 'add-source'
  | 'source'
  | 'source-text'
  | 'remove-source'
  | 'add-party'
  | 'party-name'
  | 'party-alias'
  | 'party-kind'
  | 'party-note'
  | 'party'
  | 'merge'
  | 'split'
  | 'remove-party'
  | 'ignore-name'
  | 'heed-name'
  | 'add-relation'
  | 'edit-relation'
  | 'remove-relation'
  | 'title'
  | 'takeaway'
  | 'day'
  | 'language'
  | 'story-id'
  | 'add-step'
  | 'step'
  | 'remove-step'
  | 'correction'
  | 'remove-correction'
  | 'place'
  | 'arrange'
  | 'published';

/** The steps of the desk, in the order in which they are shown. */
export const STEPS = ['source', 'who', 'say', 'read', 'title', 'check', 'publish'] as const;
export type StepName = (typeof STEPS)[number];

/** What is left to do, as far as neither the parser nor the findings have a sentence for it. */
export type LeftCode =
  | 'no-source'
  | 'no-source-title'
  | 'no-text'
  | 'no-statements'
  | 'no-speaker'
  | 'no-about'
  | 'no-relation'
  | 'no-kind'
  | 'unused-party'
  | 'no-title'
  | 'no-takeaway'
  | 'no-day'
  | 'unread'
  | 'changed'
  | 'gone'
  | 'moved'
  | 'context'
  | 'ambiguous'
  | 'cut-word'
  | 'original'
  | 'unmet'
  | 'correction-due'
  | 'left-over'
  | 'unpublished'
  | 'republish';

/** Something that is left to do. */
export interface Todo {
  readonly step: StepName;
  /** The parser's code, a finding's, a quote verdict's, a fate, or one of the desk's own. */
  readonly code: string;
  /** `must`: keeps the story from being ready; `may`: worth a look. */
  readonly weight: 'must' | 'may';
  /** What it is about, so that one press leads there. */
  readonly place: Place;
  /** One sentence in the language asked for: what is left. Plain text. */
  readonly message: string;
  /** One sentence: how; may be empty. */
  readonly hint: string;
  /** For a finding: what `review` needs to answer it. */
  readonly finding?: { readonly code: FindingCode; readonly of: string };
}

export interface Place {
  readonly kind: 'statement' | 'entity' | 'source' | 'relation' | 'step' | 'correction' | 'story' | 'text';
  /** Of the record; of steps and corrections their number from 0; of a text its source. */
  readonly id: string;
  /** The field in it, such as `from`; empty for the whole record. */
  readonly field: string;
  /** JSON pointer in the story file; empty where nothing stands yet. */
  readonly pointer: string;
  /** In the source's text. */
  readonly span?: Span & { readonly source: string };
}

/** A statement's passage in its source's text as it is now. */
export interface PlacedStatement extends Span {
  readonly id: string;
  readonly source: string;
}

/** A sentence of a source's text and what has become of it. */
export interface Sentence extends Span {
  readonly state: 'taken' | 'set-aside' | 'unread';
  /** Of the statements whose excerpt touches it. */
  readonly statements: readonly string[];
}

export interface Coverage {
  readonly source: string;
  readonly sentences: readonly Sentence[];
  readonly counts: Readonly<Record<Sentence['state'], number>>;
}

/** What of a statement is set by `setStatement`; null takes the field away. */
export type StatementChange = {
  readonly [key in
    | 'from'
    | 'to'
    | 'mutual'
    | 'about'
    | 'relation'
    | 'modality'
    | 'attributedTo'
    | 'channel'
    | 'said'
    | 'amount'
    | 'repliesTo'
    | 'disputes']?: Filed[key] | null;
} & { readonly form?: Form };

/** What is known of a statement when it is taken, beside its passage. */
export type TakeFields = {
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly relation?: string;
  readonly form?: Form;
  readonly modality?: Modality;
  readonly amount?: Filed['amount'];
  readonly said?: string;
  readonly repliesTo?: readonly string[];
  readonly disputes?: readonly string[];
};

export type { Review };
