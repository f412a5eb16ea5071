/** The desk's model as its page imports it. Those declared here are being written; import from here and they will be there. */
import type { Draft, Todo } from './types.js';

export { newDraft, openStory, storyText } from './draft.js';
export { isRefusal, nameOf, partyName, refusalText, wordsOf } from './edit.js';
export { partyCalled } from './edits/names.js';
export {
  addParty,
  ignoreName,
  mergeParties,
  removeParty,
  setParty,
  setPartyText,
  setPlaces,
  splitParty,
  usesOf,
} from './edits/parties.js';
export { addRelation, removeRelation, setRelation } from './edits/relations.js';
export { addSource, removeSource, setSource, setSourceText } from './edits/sources.js';
export {
  moveStatement,
  removeStatement,
  renameStatement,
  review,
  setOriginal,
  setStatement,
  setTranslation,
  withdraw,
} from './edits/statements.js';
export {
  addCorrection,
  addStep,
  moveStep,
  removeCorrection,
  removeStep,
  setCorrection,
  setDay,
  setLanguage,
  setStepFocus,
  setStepText,
  setStoryId,
  setStoryText,
} from './edits/story.js';
export { bringBack, setAside, setExcerpt, take } from './edits/take.js';
export { done, type Entry, type Log, logOf, redone, settled, undone } from './log.js';
export { coverage } from './passage/coverage.js';
export { fates, placesIn, verdictsIn } from './passage/verdicts.js';
export { moved, snapped } from './passage/words.js';
export { correctionsDue, markPublished } from './publishing.js';
export { soundStory, wholeStory } from './sound.js';
export type * from './types.js';
export { STEPS } from './types.js';
export { vocabulary } from './vocabulary.js';

/** What is left to do, in the order of the steps. */
export declare function todo(draft: Draft, lang: string, now?: Date): Todo[];
export declare function isReady(todos: readonly Todo[]): boolean;
/** What lacks a translation into `lang`: names, relations, quotes, title, takeaway, notes, steps. */
export declare function untranslated(draft: Draft, lang: string): Todo['place'][];
