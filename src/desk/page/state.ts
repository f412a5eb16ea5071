/** What the desk's page shows: one value, beside the log that holds the draft. */
import type { Language } from '../../i18n/index.js';
import type { PassageSpan, StepName } from '../model/index.js';
import { type Log, logOf, newDraft } from '../model/index.js';

export const PANES = ['text', 'statement', 'picture'] as const;
export type Pane = (typeof PANES)[number];

/** Parts of the step that is about the story as a whole. */
export const STORY_PARTS = ['title', 'reading', 'translations', 'corrections'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

/** What is kept on this device: it is being found out, it is kept, it cannot be or shall not be, there is no more room. */
export type Keeping = 'unknown' | 'kept' | 'saving' | 'off' | 'private' | 'full';

export interface DeskState {
  readonly log: Log;
  /** Of the page, not of the story. */
  readonly lang: Language;
  /** Whether there is a draft to work on; else the page asks for an article. */
  readonly started: boolean;
  readonly step: StepName;
  readonly part: StoryPart;
  /** The step of the guided reading that is open, from 0; it may be gone by an undo. */
  readonly shownStep: number | null;
  /** The source whose text is shown. */
  readonly source: string | null;
  /** The selected passage of its text; start and end are the same where only the caret stands. */
  readonly selection: PassageSpan | null;
  /** The statement in hand. */
  readonly hand: string | null;
  /** Whether all statements are listed in their order instead. */
  readonly listed: boolean;
  /** Somebody typed into the text, which is no field, and is told so. */
  readonly written: boolean;
  /** A statement that is to be tied to another; both, once it is asked how. */
  readonly linking: { readonly from: string; readonly to: string | null } | null;
  /** The relation that a taken proposal's verb suggests; nothing fills it in by itself. */
  readonly hint: { readonly statement: string; readonly relation: string } | null;
  /** Where the panes lie one after the other: the one that is seen. */
  readonly pane: Pane;
  /** Whether the picture is unfolded. */
  readonly pictured: boolean;
  /** Another one with each draft that takes the desk: see `held`. */
  readonly visit: object;
  /** Another one with each undo and redo: what was half typed before it is not typed into what is there after it. */
  readonly turn: object;
  /** The stop of the tour, from 0. */
  readonly tour: number | null;
  /** What was just done or refused, in a sentence. */
  readonly said: string;
  readonly keeping: Keeping;
  /** Another tab works on this draft. */
  readonly readOnly: boolean;
}

export function firstState(lang: Language): DeskState {
  return {
    log: logOf(newDraft({ lang })),
    lang,
    started: false,
    step: 'source',
    part: 'title',
    shownStep: null,
    source: null,
    selection: null,
    hand: null,
    listed: false,
    written: false,
    linking: null,
    hint: null,
    pane: 'text',
    pictured: true,
    visit: {},
    turn: {},
    tour: null,
    said: '',
    keeping: 'unknown',
    readOnly: false,
  };
}
