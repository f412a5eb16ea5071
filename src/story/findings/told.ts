/** Reports that are somebody's word: by the verb of reported speech, a verb of saying before or behind them. */
import type { Modality } from '../vocabulary.js';
import { type Clause, clausesOf } from './clause/clauses.js';
import { isFew, isQualifiedName } from './clause/own.js';
import { toneOf } from './label.js';
import { find, type Lexicon } from './lexicon/index.js';
import { type JudgedPassage, sentenceOf } from './passage.js';
import { subjectAt } from './subject.js';

/** A word that keeps the source from asserting something, and what it makes of it. */
export interface Hedge {
  readonly text: string;
  readonly kind: Modality;
}

/** "X said Y had paid", Konjunktiv I: of a report that is somebody's word, unless the party itself is the one who says it. */
export function reportedBy(passage: JudgedPassage, clauses: readonly Clause[], lexicon: Lexicon): Hedge | null {
  const { frame, statement, mentions, start, end } = passage;
  const isOf = (ids: readonly string[], from: number, to: number) =>
    mentions.some((one) => ids.includes(one.id) && one.start >= from && one.end <= to);
  const sentence = sentenceOf(passage);
  const text = frame.slice(sentence.start, sentence.end);
  const [saying] = find(lexicon.saying, text);
  if (saying == null) {
    // German tells reported speech by the verb alone: "Die Bahn prüfe nun rechtliche Schritte."
    const [form] = speechForms(clauses.map((one) => frame.slice(one.start, one.end)).join(' , '), lexicon);
    return form ? { text: form, kind: 'alleged' } : null;
  }
  const at = sentence.start + saying.start;
  // Its own word for itself, or a verb behind which nothing is said.
  const ends = [...statement.from, ...(statement.to ?? [])];
  if (isOf(statement.from, sentence.start, at) || !isOf(ends, Math.max(at, start), end)) return null;
  const own = clauses.map((one) => frame.slice(one.start, one.end)).join(' , ');
  const [form] = speechForms(own, lexicon);
  if (form) return { text: form, kind: 'alleged' };
  const english =
    lexicon.lang === 'en' &&
    /^(?:\s+(?:that|on \p{L}+|in \p{L}+|to \p{L}+))*\s+(?=\p{Lu}|the |it |he |she |they )/u.test(
      frame.slice(sentence.start + saying.end, sentence.start + saying.end + 40),
    );
  return english && at < end && /had|was|were|has|have|is|are/.test(own)
    ? { text: saying.text, kind: 'alleged' }
    : null;
}

/** Before a word that is no verb: "the accused", "his claims"; or of what somebody is accused of, which is told of elsewhere. */
const BEFORE_NOUN =
  /(?<!\p{L})(?:the|an?|his|her|their|its|our|my|this|that|these|those|any|no|of|been|being|was|were|is|are)\s+$/iu;

/**
 * "Thorne alleged that the company had sold it": whoever accuses stands for it, nobody else; also where the rest of the sentence names the
 * accused by their office only. Not of the accusing itself, which is a fact.
 */
export function accusedOf(passage: JudgedPassage, lexicon: Lexicon): Hedge | null {
  const { frame, statement, mentions, end } = passage;
  const sentence = sentenceOf(passage);
  const clauses = clausesOf(frame, sentence, lexicon);
  const at = clauses.findLast((one) => one.apart && one.start < end)?.start ?? sentence.start;
  for (const found of find(lexicon.hedges.accusing, frame.slice(at, end))) {
    const verb = { start: at + found.start, end: at + found.end };
    if (lexicon.lang === 'en' && BEFORE_NOUN.test(frame.slice(sentence.start, verb.start))) continue;
    // "Holm warf …", and "Der Werft warf Holm …".
    const behind = verb.start + (/^\S+\s+/u.exec(frame.slice(verb.start))?.[0].length ?? 0);
    const near = mentions.filter(
      (one) =>
        !one.possessive &&
        one.start >= at &&
        (one.end <= verb.start || (lexicon.lang === 'de' && one.start === behind)),
    );
    const ids = new Set(
      [...subjectAt(passage, sentence, verb), ...near.map(({ id }) => ({ ids: [id] }))].flatMap((one) => one.ids),
    );
    const isOther = ids.size > 0 ? !statement.from.some((id) => ids.has(id)) : isDeed(passage);
    if (isOther) return { text: found.text, kind: 'alleged' };
  }
  return null;
}

/** Where it is not said by name who accuses: it is no fact of a deed, while a quarrel may be the accusing itself. */
const isDeed = (passage: JudgedPassage): boolean => /^(?:money|role)$/.test(toneOf(passage));

/** "Habe" and "prüfe" are verbs; with a capital they are nouns. */
export function speechForms(text: string, { hedges }: Lexicon): string[] {
  return find(hedges.reportedSpeech, text)
    .map((word) => word.text)
    .filter((word) => /^\p{Ll}/u.test(word));
}

/** "…, a former employee told the court": the clause behind a comma says on whose word it was, and it is not the party's own. */
export function toldAfterwards(passage: JudgedPassage, clauses: readonly Clause[], lexicon: Lexicon): Hedge | null {
  const { frame, statement, mentions } = passage;
  const all = clausesOf(frame, sentenceOf(passage), lexicon);
  const last = clauses.at(-1);
  const next = all.find((one) => last != null && one.start >= last.end);
  if (next == null || next.kind !== 'main' || next.apart || next.start <= passage.start) return null;
  const text = frame.slice(next.start, next.end);
  const [verb] = find(lexicon.saying, text);
  // A name alone is no claim that somebody could make.
  const touched = all.filter((one) => one.start < passage.end && one.end > passage.start);
  if (isFew(passage) || isQualifiedName(touched, passage)) return null;
  const isShort = text.split(/\s+/).length <= 12;
  const isOwn = mentions.some(
    (one) => statement.from.includes(one.id) && one.start >= next.start && one.end <= next.end,
  );
  // German goes on with the verb, English with who says it.
  const isTail = verb != null && (lexicon.lang === 'de' ? verb.start === 0 : verb.start > 0);
  const isWho = /^(?:\p{L}+ing|who|which)/u.test(text);
  return isShort && isTail && !isOwn && !isWho ? { text: verb.text, kind: 'alleged' } : null;
}
