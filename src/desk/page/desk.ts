/** The desk as its parts see it. */
import type { Language, Messages } from '../../i18n/index.js';
import type { Draft, Edit, EditRefusal, PassageSpan } from '../model/index.js';
import type { OpenedProject } from '../project/file.js';
import type { Kept } from '../project/shelf.js';
import type { FileHandle } from './files/disk.js';
import type { DeskState } from './state.js';
import type { DeskPageWords } from './words.js';

/** What the desk says as the element does. */
export type Shared = Pick<Messages, 'tones' | 'forms' | 'formHints' | 'modalities' | 'asserted' | 'quotes' | 'date'>;
/** How readers are told a number, and what is no fact; the desk has words of its own by some of these names. */
export type ReadersWords = Pick<Messages, 'lang' | 'bounds' | 'each' | 'hedges'>;
export type PageWords = DeskPageWords & Shared & { readonly readers: ReadersWords };

/** The article's text as it stands on the page. */
export interface TextPlace {
  readonly element: HTMLElement;
  /** Brings a passage into sight. */
  reveal(span: PassageSpan): void;
  /** Selects it, too. */
  select(span: PassageSpan): void;
}

/** What keeps drafts on this device. */
export interface DraftKeeper {
  /** The newest first. */
  readonly kept: readonly Kept[];
  open(key: string): Promise<void>;
  /** Another draft is on the desk; it gets a key of its own with its first save. */
  fresh(): void;
  remove(key: string): Promise<void>;
  keepNothing(nothing: boolean): Promise<void>;
}

export interface Desk {
  readonly state: DeskState;
  readonly draft: Draft;
  readonly t: PageWords;
  readonly text: TextPlace;
  readonly picture: {
    pane(): unknown;
    /** Another story takes the desk. */
    fresh(): void;
  };
  readonly keeper: DraftKeeper;
  /** The project's file, as long as nothing changed it is saved as it was; and where it can be saved in place. */
  opened: OpenedProject | null;
  handle: FileHandle | null;
  change(change: Partial<DeskState>): void;
  /** Does an edit, or says why it cannot be done; false then. */
  edit(edit: Edit | EditRefusal, more?: Partial<DeskState>): boolean;
  /** Adds to the last edit what belongs to it. */
  amend(edit: Edit): void;
  undo(): void;
  redo(): void;
  /** The next edit of the same field is undone by itself. */
  settle(): void;
  say(sentence: string): void;
  /** Says it for ears alone: eyes see it where it happened. */
  tell(sentence: string): void;
  /** In another language from now on. */
  speak(lang: Language): Promise<void>;
  /** Calls back once what was changed can be seen. */
  afterwards(then: () => void): void;
}
