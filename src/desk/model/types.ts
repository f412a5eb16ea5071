/**
 * What the maker's desk works on. A draft is an immutable value; an edit makes another of it and has a name, a log keeps them. Nothing here knows
 * a page: what the desk shows is a function of the draft.
 */
import type { EditCode, LeftCode, RefusalCode } from '../../i18n/types/desk.js';
import type { Entity, Relation, Review, Source, Step, StoryFile } from '../../story/definition.js';
import type { FindingCode, Form, Modality } from '../../story/vocabulary.js';
import type { Paper } from './paper.js';

export type { EditCode, LeftCode, RefusalCode };

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
export interface PassageSpan {
  readonly start: number;
  readonly end: number;
}

/** A passage that carries no statement because its maker said so. */
export interface SetAside extends PassageSpan {
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
  /** Hints that its maker has put off for good, by what each is known by, also that of an amount. They are of the project, and never of the story. */
  readonly putOff: readonly string[];
  /** The story as its readers last got it, and the file's text; null before the first time. */
  readonly published: PublishedStory | null;
  /** The address of the folder where the story will stand, as its maker typed it; empty until it is known. */
  readonly address: string;
  /** What of an opened file could not be read, for its maker to look at: nothing is lost. */
  readonly leftOver: readonly LeftOver[];
}

export interface PublishedStory {
  readonly story: StoryFile;
  readonly text: string;
  /** Its maker says that readers have it, and no zip was made of it here. */
  readonly elsewhere?: true;
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
  /** It has happened outside the story, and cannot be undone: undo and redo step over it, and it holds on either side of them. */
  readonly fact?: true;
  /** Pure. Hands back the very draft where nothing changes; nothing is logged then. */
  readonly apply: (draft: Draft) => Draft;
}

/** Why something cannot be done; `refusalText` says it. */
export interface EditRefusal {
  readonly refused: RefusalCode;
  readonly params: Readonly<Record<string, string>>;
}

/** The steps of the desk, in the order in which they are shown. */
export const STEPS = ['source', 'who', 'say', 'read', 'title', 'check', 'publish'] as const;
export type StepName = (typeof STEPS)[number];

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
  /** What it is remembered by once its maker has put it off; only a hint that can be. */
  readonly key?: string;
  /** The statement that it comes from, where its place is elsewhere; of a possible answer the one that is answered. */
  readonly of?: string;
  /** Of what is found in the texts and still to be decided or read: how much. */
  readonly waits?: number;
}

export interface Place {
  readonly kind:
    | 'statement'
    | 'entity'
    | 'source'
    | 'relation'
    | 'step'
    | 'correction'
    | 'story'
    | 'text'
    | 'proposal'
    | 'name';
  /** Of the record; of steps and corrections their number from 0; of a text or what is proposed of it its source. */
  readonly id: string;
  /** The field in it, such as `from`; empty for the whole record. */
  readonly field: string;
  /** JSON pointer in the story file; empty where nothing stands yet. */
  readonly pointer: string;
  /** In the source's text. */
  readonly span?: PassageSpan & { readonly source: string };
}

/** A statement's passage in its source's text as it is now. */
export interface PlacedStatement extends PassageSpan {
  readonly id: string;
  readonly source: string;
}

/** Of a pasted article, what is none of its text. */
export type ApartKind = 'headline' | 'byline' | 'dateline';

/** A sentence of a source's text and what has become of it. */
export interface CoveredSentence extends PassageSpan {
  /** `apart`: it is none of the text, and nobody has to decide on it. */
  readonly state: 'taken' | 'set-aside' | 'apart' | 'unread';
  /** What it is, where it is apart. */
  readonly apart?: ApartKind;
  /** Of the statements whose excerpt touches it. */
  readonly statements: readonly string[];
}

export interface Coverage {
  readonly source: string;
  readonly sentences: readonly CoveredSentence[];
  readonly counts: Readonly<Record<CoveredSentence['state'], number>>;
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
    | 'disputes'
    | 'repeats']?: Filed[key] | null;
} & { readonly form?: Form };

/** What is known of a statement when it is taken, beside its passage. */
export type TakeFields = {
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly attributedTo?: readonly string[];
  readonly relation?: string;
  readonly form?: Form;
  readonly modality?: Modality;
  readonly amount?: Filed['amount'];
  readonly said?: string;
  readonly repliesTo?: readonly string[];
  readonly disputes?: readonly string[];
};

export type { Review };
