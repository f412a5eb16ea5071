/** The desk's model as its page imports it. */

export { ignoreParty, mentionOf } from './alone.js';
export { begunWith } from './begun.js';
export { dayOf, isDay, newestDay } from './day.js';
export { newDraft, openStory, storyText } from './draft.js';
export { deskWords, fill, isRefusal, nameOf, partyName, refusalText, short, wordsOf } from './edit.js';
export { setAmount, setTone, setVerb } from './edits/amount.js';
export { denierOf, isDenial, setCertainty, setForm, turnRound } from './edits/denial.js';
export { importStory } from './edits/import.js';
export { partyCalled } from './edits/names.js';
export { takeOnceMore } from './edits/once-more.js';
export {
  addParty,
  ignoreName,
  ignoreNames,
  mergeParties,
  partiesIn,
  removeParty,
  setParty,
  setPartyText,
  setPlaces,
  splitParty,
  usesOf,
} from './edits/parties.js';
export { isPutOff, putOff } from './edits/put-off.js';
export { addRelation, removeRelation, setRelation, setRelationLabel } from './edits/relations.js';
export { keepOldName } from './edits/renamed.js';
export { restoreStatement } from './edits/restored.js';
export { addSource, removeSource, setSource, setSourceText } from './edits/sources.js';
export {
  bothWays,
  moveStatement,
  removeStatement,
  renameStatement,
  review,
  setOriginal,
  setStatement,
  setTranslation,
  setWithdrawal,
  withdraw,
} from './edits/statements.js';
export {
  addCorrection,
  addStep,
  moveStep,
  removeCorrection,
  removeStep,
  setAddress,
  setCorrection,
  setCorrectionNote,
  setDay,
  setLanguage,
  setStepFocus,
  setStepText,
  setStoryId,
  setStoryText,
  stepAfter,
} from './edits/story.js';
export { bringBack, giveReason, setAside, setExcerpt, take } from './edits/take.js';
export { translate } from './edits/translate.js';
export { trimTo } from './edits/trimmed.js';
export { firstLine, headlineOf } from './headline.js';
export { isPublished } from './ids.js';
export { answering, answerKey, mayAnswerAny } from './left/answers.js';
export { type Echo, echoesOf } from './left/echoes.js';
export { grouped } from './left/grouped.js';
export { leadOf } from './left/lead.js';
export { withLimit } from './left/limits.js';
export { presumption } from './left/presumed.js';
export { type RemovedEcho, removedEchoes } from './left/removed.js';
export { isReady, todo, todoInSteps } from './left/todo.js';
export { type Translatable, translatables } from './left/untranslated.js';
export { waiting } from './left/waiting.js';
export { isRagged, joinedLines } from './lines.js';
export { amended, done, type Log, type LogEntry, logOf, redone, settled, undone } from './log.js';
export { inMarks, marked } from './marked.js';
export { withoutBylines } from './passage/byline.js';
export { movedByClause, quotedIn } from './passage/clauses.js';
export { coverage, sentencesAround } from './passage/coverage.js';
export { freed } from './passage/freed.js';
export { isLost } from './passage/lost.js';
export { type EdgeStep, type EdgeTrail, stepped } from './passage/steps.js';
export { fates, placeIn, placesIn, verdictsIn } from './passage/verdicts.js';
export { moved, snapped } from './passage/words.js';
export { namesRate } from './proposed/amounts/read.js';
export { takeByHand } from './proposed/by-hand.js';
export { certaintyIn, relationIn } from './proposed/certainty.js';
export { amountOffers, type FilledField, filledIn, mayAnswer, readOff } from './proposed/filled.js';
export { heard } from './proposed/heard.js';
export { kindOf } from './proposed/kind.js';
export { likelyParties, namedIn, offeredFor } from './proposed/likely.js';
export { isAnswering, isDisputing, likelyLinked } from './proposed/linked.js';
export { type FoundName, namesFound } from './proposed/names.js';
export { keepNames, newcomer } from './proposed/newcomer.js';
export { type Choice, type Queued, queueOf, takeProposal } from './proposed/proposals.js';
export type { FoundParty, Proposed } from './proposed/proposed.js';
export type { FoundInText } from './proposed/speaker/doubtless.js';
export { withAgents } from './proposed/speaker/passive.js';
export { type UnreadSentence, unreadIn } from './proposed/unread.js';
export { firstVerbs } from './proposed/verbs/verbs.js';
export { isAppeal } from './proposed/who/whole-name.js';
export {
  correctionsDue,
  markPublished,
  type ReaderStanding,
  standingOf,
  type ToldField,
  takeBackElsewhere,
  toldOf,
} from './publishing.js';
export { isReason } from './reason.js';
export { langOf } from './records.js';
export {
  readSaid,
  SAID_MARKS,
  SAID_SHAPES,
  type Said,
  type SaidMark,
  type SaidShape,
  saidAs,
  writeSaid,
} from './said.js';
export { soundStory, wholeStory } from './sound.js';
export { pastedText } from './text.js';
export { likelyUnit, type TypedAmount, typedAmount } from './typed-amount.js';
export type * from './types.js';
export { STEPS } from './types.js';
export { OFFERED, vocabulary } from './vocabulary.js';
