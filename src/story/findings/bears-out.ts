/** Do the words bear out that something is planned, alleged or denied? */

import { inAllLanguages } from '../all-languages.js';
import type { Modality } from '../vocabulary.js';
import { conditionalIn } from './clause/conditional.js';
import { hasContent, nearText, ownClauses } from './clause/own.js';
import { labelOf, stemsOf, toneOf } from './label.js';
import { find, has, type Lexicon } from './lexicon/index.js';
import { withoutPoints } from './lexicon/points.js';
import { negatedDeed } from './negated.js';
import type { JudgedPassage } from './passage.js';
import { mayBePlans, tellsFuture } from './plans.js';
import { paperCuesIn } from './sayer/paper-cues.js';
import { turnedDown } from './speaker-hedge.js';
import { speechForms } from './told.js';

/** What a denial goes on to: what exactly is denied. */
const DENIED_WHAT =
  /\b(?:having|to have|that (?=\p{L}))|(?<!\p{L})(?:dass|zu haben|haben|sei|habe|hätten?)(?!\p{L})|(?:deny|denies|denied) \p{L}+ing\b/u;

/** Is there any word for it in excerpt, sentence or headline? */
export function bearsOut(passage: JudgedPassage, modality: Modality, lexicon: Lexicon): boolean {
  const { statement } = passage;
  const near = nearText(passage, lexicon);
  const isSpeech = statement.form === 'indirect' || statement.form === 'partial';
  if (inWords(passage, modality, near, lexicon)) return true;
  if (modality === 'denied') return deniesInWords(passage, lexicon);
  if (modality === 'alleged') {
    // What a paper has by others it does not vouch for.
    if (!isSpeech && paperCuesIn(near).length > 0) return true;
    if (isSpeech && (isTold(near, lexicon) || speechForms(near, lexicon).length > 0)) return true;
    if (statement.form === 'reported' && isOthersWord(passage, near, lexicon)) return true;
  }
  const title = headline(passage);
  return title !== '' && inWords(passage, modality, title, lexicon);
}

/** What the reporter may say of it; and of a quotation, what the speaker says. */
function inWords(passage: JudgedPassage, modality: Modality, near: string, lexicon: Lexicon): boolean {
  const { hedges } = lexicon;
  const { excerpt, statement } = passage;
  const isDirect = statement.form === 'direct';
  // That somebody contradicts is what the relation says already; that a plan was announced is what makes it one.
  const label = modality === 'planned' ? [] : stemsOf(labelOf(passage));
  const any = (lists: readonly (readonly string[])[], where: string) =>
    lists.some((list) =>
      (modality === 'planned' ? mayBePlans(where, lexicon, list) : find(list, where)).some(
        (word) => isMeant(word.text, where, word.end) && !stemsOf(word.text).some((stem) => label.includes(stem)),
      ),
    );
  if (modality === 'denied' && isQuarrel(passage) && !DENIED_WHAT.test(near)) return false;
  if (modality === 'denied') return any([hedges.denied], isDirect ? `${excerpt} , ${near}` : near);
  if (modality === 'alleged') {
    if (isDirect) return any([hedges.alleged, hedges.perhaps], excerpt) || any([hedges.alleged, hedges.accusing], near);
    return any([hedges.alleged, hedges.perhaps, hedges.guessed], near);
  }
  // Of praise and blame what is foretold is no plan.
  const isClaim = statement.form === 'reported' || !/^(?:conflict|support)$/.test(toneOf(passage));
  if (isClaim && tellsFuture(isDirect ? excerpt : near, lexicon)) return true;
  if (isClaim && conditionalIn(excerpt, lexicon) != null) return true;
  const announced = isAnnouncement(passage) && !hasContent(excerpt, lexicon) ? [] : [hedges.announcing];
  if (isDirect)
    return (
      any([hedges.planned, hedges.future.filter((word) => !/soll|should|könn|could|can/.test(word))], excerpt) ||
      any(announced, near)
    );
  return any([hedges.planned, hedges.future, ...announced], near);
}

/** Somebody who contradicts is in a quarrel; that they deny one takes a clause that says which. */
const isQuarrel = (passage: JudgedPassage): boolean => toneOf(passage) === 'conflict';

/** A relation that is itself the announcing: that it happened is a fact. */
const isAnnouncement = (passage: JudgedPassage): boolean =>
  passage.statement.form === 'reported' && toneOf(passage) === 'report';

/** "We never paid", of what it disputes, or of the deed itself: a negation denies, unless the relation is a quarrel and no more. */
function deniesInWords(passage: JudgedPassage, lexicon: Lexicon): boolean {
  const { statement, excerpt } = passage;
  if (statement.form !== 'direct' && negatedDeed(passage, lexicon) != null) return true;
  if (isQuarrel(passage)) return false;
  if ((statement.disputes?.length ?? 0) > 0 && has(lexicon.negations, excerpt)) return true;
  return statement.form === 'direct' && turnedDown(passage, lexicon) != null;
}

/** Reported speech within a report, or a sentence beside it that names whose word it is. */
function isOthersWord(passage: JudgedPassage, near: string, lexicon: Lexicon): boolean {
  const { statement } = passage;
  if ((statement.attributedTo?.length ?? 0) > 0 && isReportedNext(passage, lexicon)) return true;
  const own = ownClauses(passage, lexicon)
    .map(({ start, end }) => passage.frame.slice(start, end))
    .join(' , ');
  return has(lexicon.hedges.reportedSpeech, own) && near !== '';
}

/** "Wird" and "will be" tell the future only before an infinitive at the end. */
function isMeant(word: string, where: string, end: number): boolean {
  if (!/^(?:wird|werden?)$/i.test(word)) return true;
  const rest = /^[^,.;:!?]*/.exec(withoutPoints(where.slice(end)))?.[0].trim() ?? '';
  const last = rest.split(/\s+/).at(-1) ?? '';
  return /^(?!ge)\p{Ll}+(?:en|ern|eln)$/u.test(last) && !/(?:unter|ver|be|er|ent|zer)\p{Ll}+en$/u.test(last);
}
/** Indirect words are somebody's claim as soon as they are told as such. */
function isTold(text: string, { lang, saying, content, hedges, accordingTo, accordingAfter }: Lexicon): boolean {
  const told = has(content, text) || has(hedges.reportedSpeech, text) || lang === 'en';
  return (has(saying, text) && told) || has(accordingTo, text) || has(accordingAfter, text);
}

/** "Das berichtete das Magazin": the sentence before or after says on whose word. */
function isReportedNext({ sentences, last, first, frame }: JudgedPassage, { saying }: Lexicon): boolean {
  return [sentences[last + 1], sentences[first - 1]].some(
    (one) => one != null && has(saying, frame.slice(one.start, one.end).slice(0, 120)),
  );
}

/** Where the excerpt is of it, or says the same: shares two of its longer words. */
function headline({ source, excerpt }: JudgedPassage): string {
  const title = inAllLanguages(source.title).join(' ');
  const of = stemsOf(excerpt);
  return new Set(stemsOf(title).filter((stem) => of.includes(stem))).size >= 2 ? title : '';
}
