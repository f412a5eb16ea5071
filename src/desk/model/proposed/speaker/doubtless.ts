/**
 * Who says or does beyond doubt what a passage tells that its maker has found: as its proposal is sure of it, or its own verb names them. Nobody is
 * meant who merely stands near, and nobody where one of the two leaves it open or they differ.
 */
import type { Proposal } from '../../../../propose/types.js';
import { type JudgedPassage, sentenceOf } from '../../../../story/findings/passage.js';
import { cuesIn } from '../../../../story/findings/sayer/cues.js';
import { phraseAt } from '../../../../story/findings/sayer/phrase.js';
import { speakersOf } from '../../../../story/findings/speakers.js';
import { literalPattern } from '../../../../story/literal-pattern.js';
import type { Form } from '../../../../story/vocabulary.js';
import { partyCalled, spelled } from '../../edits/names.js';
import { isInside, sentencesAround, sentencesIn, touches } from '../../passage/coverage.js';
import { recordOf } from '../../records.js';
import type { Draft, PassageSpan } from '../../types.js';
import type { FoundName } from '../names.js';
import { heeded } from '../proposals.js';
import { isSame, type Proposed } from '../proposed.js';
import { wordingOf } from '../wording.js';
import { rolesIn, unslashed } from './passive.js';

/** What was found in the source's text. */
export interface FoundInText {
  readonly proposals: readonly (Proposed & Pick<Proposal, 'sure'>)[];
  readonly names: readonly FoundName[];
}

/** By id or name. */
export function speakerOf(
  draft: Draft,
  source: string,
  span: PassageSpan,
  form: Form,
  { proposals, names }: FoundInText,
): string | null {
  const text = draft.texts.get(source) ?? '';
  const passage = wordingOf(draft, source, span, { form }, names);
  if (!passage || (form !== 'direct' && areSeveral(passage))) return null;
  const proposed = proposals
    .filter((its) => isOfSame(text, its, span, form))
    .map((its) => (its.sure ? (heeded(draft, its.speakers.slice(0, 1))[0]?.name ?? null) : null));
  const isOneSentence = form === 'direct' || sentencesIn(text).filter((its) => touches(its, span)).length < 2;
  const own = isOneSentence ? actorAt(passage) : null;
  const [first = null, ...others] = own == null ? proposed : [...proposed, own];
  if (first == null || !others.every((name) => name != null && isSameParty(draft, name, first))) return null;
  return isOpen(first, names) || isJoined(text.slice(span.start, span.end), first) ? null : first;
}

function isSameParty(draft: Draft, a: string, b: string): boolean {
  const idOf = (name: string) => recordOf(draft, 'entities', name)?.id ?? partyCalled(draft, name) ?? spelled(name);
  return idOf(a) === idOf(b);
}

/** Whether the passage is a proposal, or lies in its words or around them within its sentences: what is reported begins with who does it. */
function isOfSame(text: string, its: Proposed, span: PassageSpan, form: Form): boolean {
  if (isSame(its, span)) return true;
  if ((form === 'reported') !== (its.form === 'reported')) return false;
  if (form === 'reported') return its.start === span.start;
  return isInside(span, its) || (isInside(its, span) && isInside(span, sentencesAround(text, its)));
}

/** The one who stands at its own verb: behind "by", or named there. */
function actorAt(passage: JudgedPassage): string | null {
  const { form } = passage.statement;
  const roles = form === 'direct' ? null : rolesIn(passage);
  const [its, ...others] = roles ? roles.agents : form === 'reported' ? [] : namedAtVerb(passage);
  return its == null || others.length > 0 ? null : unslashed(its);
}

/** What somebody tells that another has said is of whoever tells it; `before`: the words of its sentence before that other. */
export const isToldOn = (before: string): boolean =>
  /(?<!\p{L})(?:that|whether|how|dass|ob|wie)(?!\p{L})/u.test(before);

function namedAtVerb(passage: JudgedPassage): readonly string[] {
  const { ids, sure, phrase } = speakersOf(passage);
  const { start, end } = sentenceOf(passage);
  const isHere = (id: string) => passage.mentions.some((one) => one.id === id && isInside(one, { start, end }));
  if (!sure || phrase?.kind !== 'name' || ![...ids].every(isHere)) return [];
  return isToldOn(passage.frame.slice(start, phrase.start)) ? [] : [...ids];
}

/** "Thorne said that it was ugly, but Calloway said it was fine": two have their say. */
function areSeveral(passage: JudgedPassage): boolean {
  const sentence = sentenceOf(passage);
  const heads = cuesIn(passage, passage).flatMap((cue) => {
    const phrase = cue.kind === 'verb' ? phraseAt(passage, sentence, cue) : null;
    return phrase?.kind === 'name' ? [phrase.head] : [];
  });
  return new Set(heads).size > 1;
}

/** "The club", "der Anwalt" may be somebody who has a name. */
function isOpen(name: string, names: readonly FoundName[]): boolean {
  return /^(?:the|der|die|das)\s/.test(name) && names.every((one) => one.isNoun || one.name !== name);
}

/** "Ada Moss and Thorne said": of two who say it together none is alone. */
function isJoined(words: string, name: string): boolean {
  const last = literalPattern(name.split(' ').at(-1) ?? name);
  const and = '(?:and|und|or|oder|sowie|&)';
  const title = "(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,4}";
  return new RegExp(
    `\\p{Lu}[\\p{L}-]*,?\\s${and}\\s(?:the\\s|d(?:er|ie|as)\\s)?${title}${last}(?!\\p{L})|(?<!\\p{L})${last}\\s${and}\\s(?:the\\s|d(?:er|ie|as)\\s)?\\p{Lu}`,
    'u',
  ).test(words);
}
