/** The desk's model as the page imports it. SIGNATURES: those declared here are being written; import from here and they will be there. */
import type { Entity, Relation, Source, StoryFile, Text } from '../../story/definition.js';
import type { Fate } from '../../story/verifying/fate.js';
import type {
  Coverage,
  Draft,
  DraftSource,
  DraftStory,
  Edit,
  EditName,
  PlacedStatement,
  Refusal,
  Span,
  StatementChange,
  TakeFields,
  Todo,
} from './types.js';

export type * from './types.js';
export { STEPS } from './types.js';

// ── Draft

/** An empty draft. */
export declare function newDraft(options: { readonly lang: string; readonly id?: string }): Draft;
/** A story file's text → a draft, as far as it goes; what could not be read is in `leftOver`, each with a sentence. */
export declare function openStory(text: string, lang: string): Draft;
/** The file's text: byte for byte the opened one where nothing changed, elsewhere in its manner. */
export declare function storyText(draft: Draft): string;
/** The story where it is sound, else null: what the picture shows is `soundStory`. */
export declare function wholeStory(draft: Draft): StoryFile | null;
/** What of the draft can be drawn now: statements that lack nothing, their parties, parties alone; always a valid story. */
export declare function soundStory(draft: Draft): StoryFile;

// ── Log

export interface Log {
  readonly draft: Draft;
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
}
export interface Entry {
  readonly name: EditName;
  readonly field: string | null;
  /** The draft on the other side of the edit. */
  readonly draft: Draft;
}
export declare function logOf(draft: Draft): Log;
export declare function done(log: Log, edit: Edit): Log;
export declare function undone(log: Log): Log;
export declare function redone(log: Log): Log;
/** The next edit begins an entry of its own, even of the same field: a field was left, a second passed. */
export declare function settled(log: Log): Log;
export declare function nameOf(name: EditName, lang: string): string;
export declare function isRefusal(value: unknown): value is Refusal;
export declare function refusalText(refusal: Refusal, lang: string): string;

// ── Passages: all spans count in `draft.texts.get(source)`

/** A selection as it would be taken: without space and outer marks, to the edges of words; null where no word is in it. */
export declare function snapped(text: string, span: Span): Span | null;
/** The span with its start or end moved by whole words; the same span where there is no further word. */
export declare function moved(text: string, span: Span, edge: 'start' | 'end', words: number): Span;
/** Where each statement of a source stands now; those that are not found are left out. */
export declare function placesIn(draft: Draft, source: string): PlacedStatement[];
/** By statement's id; only of statements whose source has a text. */
export declare function fates(draft: Draft): ReadonlyMap<string, Fate>;
export declare function coverage(draft: Draft, source: string): Coverage;

// ── Edits of statements

/** A new statement of the passage. `isRefusal` tells an edit from a refusal. Its id: `takenId(draft, edit)`. */
export declare function take(
  draft: Draft,
  source: string,
  span: Span,
  fields?: TakeFields,
): (Edit & { readonly id: string }) | Refusal;
/** Another passage for a statement: trimmed, extended, or found anew after the text changed. */
export declare function setExcerpt(draft: Draft, id: string, span: Span): Edit | Refusal;
export declare function setStatement(draft: Draft, id: string, change: StatementChange): Edit;
/** An empty text takes the translation away. */
export declare function setTranslation(draft: Draft, id: string, lang: string, text: string): Edit;
export declare function setOriginal(
  draft: Draft,
  id: string,
  original: { readonly lang: string; readonly text: string } | null,
): Edit;
/** Answers a finding: `of` is the todo's `finding.of`. An empty note takes the answer back. */
export declare function review(draft: Draft, id: string, finding: NonNullable<Todo['finding']>, note: string): Edit;
/** Not of a published one: that is withdrawn. Its id vanishes from answers, disputes, steps and corrections. */
export declare function removeStatement(draft: Draft, id: string): Edit | Refusal;
export declare function renameStatement(draft: Draft, id: string, to: string): Edit | Refusal;
/** To before the statement that stands at `index` now. */
export declare function moveStatement(draft: Draft, id: string, index: number): Edit;
export declare function withdraw(
  draft: Draft,
  id: string,
  withdrawn: { readonly date: string; readonly reason: Text } | null,
): Edit;
export declare function setAside(draft: Draft, source: string, span: Span, reason?: string): Edit | Refusal;
/** Whatever of set-aside passages lies in the span is to be read again. */
export declare function bringBack(draft: Draft, source: string, span: Span): Edit;

// ── Edits of sources

export declare function addSource(draft: Draft, fields: Partial<Source>, text?: string): Edit & { readonly id: string };
export declare function setSource(
  draft: Draft,
  id: string,
  change: { readonly [key in keyof Omit<DraftSource, 'id'>]?: DraftSource[key] | null },
): Edit;
export declare function setSourceText(draft: Draft, id: string, text: string): Edit;
/** Refused while statements are taken from it. */
export declare function removeSource(draft: Draft, id: string): Edit | Refusal;

// ── Edits of parties

export declare function addParty(draft: Draft, name: string, fields?: Partial<Entity>): Edit & { readonly id: string };
/** `name` and `note` of one language (`lang`), or plain (null). */
export declare function setPartyText(
  draft: Draft,
  id: string,
  field: 'name' | 'note',
  lang: string | null,
  text: string,
): Edit;
export declare function setParty(
  draft: Draft,
  id: string,
  change: { readonly kind?: Entity['kind']; readonly aliases?: readonly string[]; readonly sameAs?: readonly string[] },
): Edit;
/** `id` becomes `into`: all references move, its names become aliases. */
export declare function mergeParties(draft: Draft, id: string, into: string): Edit | Refusal;
/** A party of its own out of `id`, in those statements; the name leaves the aliases of `id`. */
export declare function splitParty(
  draft: Draft,
  id: string,
  name: string,
  statements: readonly string[],
): (Edit & { readonly id: string }) | Refusal;
/** Refused while a statement speaks of it. */
export declare function removeParty(draft: Draft, id: string): Edit | Refusal;
/** null forgets the place. */
export declare function setPlaces(
  draft: Draft,
  places: ReadonlyMap<string, { readonly x: number; readonly y: number } | null>,
): Edit;
export declare function ignoreName(draft: Draft, name: string, ignored?: boolean): Edit;
/** A party that is called so: by name, alias, or a person's surname where only one bears it. */
export declare function partyCalled(draft: Draft, name: string): string | null;

// ── Relations

/** Offered in both languages; those that the story uses or has come first. */
export declare function vocabulary(draft: Draft): readonly Relation[];
/** Adds it to the story; one of the vocabulary by its id, or one's own. */
export declare function addRelation(
  draft: Draft,
  relation: Omit<Relation, 'id'> & { readonly id?: string },
): Edit & { readonly id: string };
export declare function setRelation(draft: Draft, id: string, change: Partial<Omit<Relation, 'id'>>): Edit;
export declare function removeRelation(draft: Draft, id: string): Edit | Refusal;

// ── The story itself

/** `lang` null: one text for all languages. An empty text takes it away. */
export declare function setStoryText(
  draft: Draft,
  field: 'title' | 'takeaway',
  lang: string | null,
  text: string,
): Edit;
export declare function setDay(draft: Draft, asOf: string | null): Edit;
export declare function setLanguage(draft: Draft, lang: string): Edit;
/** Refused once published, as addresses hold it. */
export declare function setStoryId(draft: Draft, id: string): Edit | Refusal;
export declare function addStep(draft: Draft, at?: number): Edit;
export declare function setStepText(
  draft: Draft,
  step: number,
  field: 'title' | 'text',
  lang: string | null,
  text: string,
): Edit;
export declare function setStepFocus(draft: Draft, step: number, focus: readonly string[]): Edit;
export declare function moveStep(draft: Draft, step: number, to: number): Edit;
export declare function removeStep(draft: Draft, step: number): Edit;
export declare function addCorrection(
  draft: Draft,
  correction: { readonly date: string; readonly statements: readonly string[]; readonly note: Text },
): Edit;
export declare function removeCorrection(draft: Draft, index: number): Edit;
/** Ids of published statements whose words, speaker or meaning are no longer those that readers got, and of which no newer correction tells. */
export declare function correctionsDue(draft: Draft): readonly string[];
/** After publishing: this is what readers have now. */
export declare function markPublished(draft: Draft): Edit | Refusal;

// ── What is left

export declare function todo(draft: Draft, lang: string, now?: Date): Todo[];
export declare function isReady(todos: readonly Todo[]): boolean;
/** What lacks a translation into `lang`: names, relations, quotes, title, takeaway, notes, steps. */
export declare function untranslated(draft: Draft, lang: string): Todo['place'][];
export type { DraftStory };
