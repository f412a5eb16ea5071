/** What the desk's model says, in every language. `{…}` is filled with texts of the story. */

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
  | 'repeats'
  | 'translation'
  | 'original'
  | 'reviewed'
  | 'statement-id'
  | 'withdraw'
  | 'withdraw-back'
  | 'withdrawal'
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
  | 'move-step'
  | 'remove-step'
  | 'correction'
  | 'edit-correction'
  | 'remove-correction'
  | 'place'
  | 'arrange'
  | 'published';

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

export interface DeskWords {
  readonly edits: Readonly<Record<EditCode, string>>;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  /** What is left to do, and how. */
  readonly left: Readonly<Record<LeftCode, readonly [message: string, hint: string]>>;
  /** Of a project's parts, what is wrong with one. */
  readonly parts: Readonly<Record<'notUtf8' | 'notJson' | 'notPublished', string>>;
}
