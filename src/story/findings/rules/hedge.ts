/** Does the source itself go as far as the statement? "Soll", "angeblich", "denied" within the excerpt's own clause, or their lack. */
import type { Modality } from '../../vocabulary.js';
import { type Clause, clausesOf, startsWith } from '../clauses.js';
import type { Rule } from '../finding.js';
import { find, has, type Lexicon } from '../lexicon/index.js';
import { type Passage, sentenceOf } from '../passage.js';

/** An excerpt of so few words has no verb of its own that a hedge beside it could govern. */
const FEW = 4;

export const hedge: Rule = (passage) => {
  const { statement, lexicon } = passage;
  if (lexicon == null) return null;
  const modality = statement.modality ?? 'asserted';
  if (modality === 'asserted') {
    const word = statement.form === 'direct' ? null : hedgeIn(passage, lexicon);
    return word == null ? null : { code: 'hedge', say: 'hedge-dropped', params: { word: word.text, found: word.kind } };
  }
  return bearsOut(passage, modality, lexicon)
    ? null
    : { code: 'hedge', say: 'hedge-added', params: { given: modality } };
};

interface Hedge {
  readonly text: string;
  readonly kind: Modality;
}

/** The word that keeps the source from asserting what the excerpt says. */
function hedgeIn(passage: Passage, lexicon: Lexicon): Hedge | null {
  const { statement, frame, story } = passage;
  const { hedges } = lexicon;
  const tone = story.relations.find(({ id }) => id === statement.relation)?.tone ?? 'other';
  const isSaid = statement.form !== 'reported';
  const clauses = ownClauses(passage, lexicon);
  const text = clauses.map(({ start, end }) => frame.slice(start, end)).join(' , ');
  const first = (list: readonly string[], kind: Modality): Hedge | null => {
    const [word] = find(list, text);
    return word ? { text: word.text, kind } : null;
  };
  // What somebody asks for, "should", is their claim and no plan; and a plan is one only of what can happen.
  const asked = isSaid && has(lexicon.asking, frame.slice(sentenceOf(passage).start, sentenceOf(passage).end));
  const planned =
    asked ||
    (isSaid &&
      (tone === 'conflict' || tone === 'support' || tone === 'report' || tone === 'other') &&
      !isStrong(text, lexicon))
      ? null
      : first(hedges.planned, 'planned');
  if (planned) return planned;
  const alleged = first(
    isSaid ? hedges.alleged.filter((word) => !isAttribution(word, lexicon)) : hedges.alleged,
    'alleged',
  );
  if (alleged) return alleged;
  if (isSaid) {
    const announced =
      statement.form === 'indirect' && hasContent(text, lexicon) ? first(hedges.announcing, 'planned') : null;
    const accused = statement.form === 'indirect' ? first(hedges.accusing, 'alleged') : null;
    if (announced ?? accused) return announced ?? accused;
  } else {
    const said = reportedBy(passage, clauses, lexicon);
    if (said) return said;
  }
  const denied = tone === 'conflict' ? null : first(deniesItself(hedges.denied), 'denied');
  return denied && !stemsOf(denied.text).some((stem) => stemsOf(labelOf(passage)).includes(stem)) ? denied : null;
}

/** In somebody's indirect words "is to", "angeblich" hedge; "will" and "would" are their own. */
function isStrong(text: string, { hedges }: Lexicon): boolean {
  return find(hedges.planned, text).some(({ text: word }) =>
    /^(?:soll(?:en)?|plan|geplant|is |are |beabsicht)/i.test(word),
  );
}

/** "Laut X", "according to": of indirect speech that is how it is told whose it is. */
function isAttribution(word: string, lexicon: Lexicon): boolean {
  return (
    /laut|zufolge|demnach|demzufolge|nach|Berufung|according|citing|words|steht|claim/i.test(word) ||
    lexicon.accordingTo.includes(word)
  );
}

/** Contradiction alone denies nothing. */
const deniesItself = (list: readonly string[]) =>
  list.filter((word) => !/widerspr|contradict|disput|falsch|wrong|invented|false|object/i.test(word));

const hasContent = (text: string, { content }: Lexicon) => has(content, text) || /,/.test(text) || /\bto\b/.test(text);

/** The excerpt's clauses and those that say on whose word they are; clauses that only qualify are left out. */
function ownClauses(passage: Passage, lexicon: Lexicon): Clause[] {
  const { frame, start, end, excerpt, statement, mentions } = passage;
  const excerptOnly: Clause[] = [{ start, end, kind: 'main', apart: false }];
  if (excerpt.split(/\s+/).length <= FEW) return excerptOnly;
  const all = clausesOf(frame, sentenceOf(passage), lexicon);
  const touched = all.filter((one) => one.start < end && one.end > start);
  const kept = touched.filter(({ kind }) => kind !== 'qualifying');
  let own = kept.length === 0 || isQualifiedName(touched, passage) ? touched : kept;
  // "X reagierte auf die Ankündigung, dass Y zahlen will": of X, the plan is Y's.
  const [main] = own;
  const named = (clause: Clause) =>
    mentions.some((one) => statement.from.includes(one.id) && one.start >= clause.start && one.end <= clause.end);
  if (statement.form === 'reported' && main && main.kind === 'main' && named(main))
    own = own.filter(({ kind }) => kind !== 'content');
  const next = all[all.findLastIndex((one) => one.start < end && one.end > start) + 1];
  const before = all[all.findIndex((one) => one.start < end && one.end > start) - 1];
  const tail =
    next && startsWith(lexicon.hedges.tail, frame.slice(next.start, next.end)) && statement.form === 'reported'
      ? [next]
      : [];
  const head =
    before && statement.form === 'reported' && startsWith(lexicon.accordingTo, frame.slice(before.start, before.end))
      ? [before]
      : [];
  return [...head, ...own, ...tail];
}

/** "X said Y had paid", Konjunktiv I: of a report that is somebody's word, unless the party itself is the one who says it. */
function reportedBy(passage: Passage, clauses: readonly Clause[], lexicon: Lexicon): Hedge | null {
  const { frame, statement, mentions, start, end } = passage;
  const isOf = (ids: readonly string[], from: number, to: number) =>
    mentions.some((one) => ids.includes(one.id) && one.start >= from && one.end <= to);
  const sentence = sentenceOf(passage);
  const text = frame.slice(sentence.start, sentence.end);
  const [saying] = find(lexicon.saying, text);
  if (saying == null) return null;
  const at = sentence.start + saying.start;
  // Its own word for itself, or a verb behind which nothing is said.
  const ends = [...statement.from, ...(statement.to ?? [])];
  if (isOf(statement.from, sentence.start, at) || !isOf(ends, Math.max(at, start), end)) return null;
  const own = clauses.map((one) => frame.slice(one.start, one.end)).join(' , ');
  const [form] = find(lexicon.hedges.reportedSpeech, own);
  if (form) return { text: form.text, kind: 'alleged' };
  const english =
    lexicon.hedges.reportedSpeech.length === 0 &&
    /^(?:\s+(?:that|on \p{L}+|in \p{L}+|to \p{L}+))*\s+(?=\p{Lu}|the |it |he |she |they )/u.test(
      frame.slice(sentence.start + saying.end, sentence.start + saying.end + 40),
    );
  return english && at < end && /had|was|were|has|have|is|are/.test(own)
    ? { text: saying.text, kind: 'alleged' }
    : null;
}

/** Is there any word for it in excerpt, sentence or headline? */
function bearsOut(passage: Passage, modality: Modality, lexicon: Lexicon): boolean {
  const { statement } = passage;
  const near = nearText(passage, lexicon);
  const isSpeech = statement.form === 'indirect' || statement.form === 'partial';
  if (inWords(passage, modality, near, lexicon)) return true;
  if (modality === 'denied') return deniesInWords(passage, lexicon);
  if (modality === 'alleged') {
    if (isSpeech && isTold(near, lexicon)) return true;
    if (statement.form === 'reported' && isOthersWord(passage, near, lexicon)) return true;
  }
  const title = headline(passage);
  return title !== '' && inWords(passage, modality, title, lexicon);
}

/** What the reporter may say of it; and of a quotation, what the speaker says. */
function inWords(passage: Passage, modality: Modality, near: string, lexicon: Lexicon): boolean {
  const { hedges } = lexicon;
  const { excerpt, statement } = passage;
  const isDirect = statement.form === 'direct';
  // That somebody contradicts is what the relation says already; that a plan was announced is what makes it one.
  const label = modality === 'planned' ? [] : stemsOf(labelOf(passage));
  const any = (lists: readonly (readonly string[])[], where: string) =>
    lists.some((list) =>
      find(list, where).some(
        (word) => isMeant(word.text, where, word.end) && !stemsOf(word.text).some((stem) => label.includes(stem)),
      ),
    );
  if (
    modality === 'denied' &&
    isQuarrel(passage) &&
    !/\b(?:having|to have|that (?=\p{L}))|(?<!\p{L})(?:dass|zu haben|haben|sei|habe|hätten?)(?!\p{L})|(?:deny|denies|denied) \p{L}+ing\b/u.test(
      near,
    )
  )
    return false;
  if (modality === 'denied') return any([hedges.denied], isDirect ? `${excerpt} , ${near}` : near);
  if (modality === 'alleged') {
    if (isDirect) return any([hedges.alleged, hedges.perhaps], excerpt) || any([hedges.alleged, hedges.accusing], near);
    return any([hedges.alleged, hedges.perhaps, hedges.guessed], near);
  }
  const announced = isAnnouncement(passage) && !hasContent(excerpt, lexicon) ? [] : [hedges.announcing];
  if (isDirect)
    return (
      any([hedges.planned, hedges.future.filter((word) => !/soll|should|könn|could|can/.test(word))], excerpt) ||
      any(announced, near)
    );
  return any([hedges.planned, hedges.future, ...announced], near);
}

/** Somebody who contradicts is in a quarrel; that they deny one takes a clause that says which. */
function isQuarrel({ story, statement }: Passage): boolean {
  return story.relations.find(({ id }) => id === statement.relation)?.tone === 'conflict';
}

/** A relation that is itself the announcing: that it happened is a fact. */
function isAnnouncement({ story, statement }: Passage): boolean {
  const tone = story.relations.find(({ id }) => id === statement.relation)?.tone;
  return statement.form === 'reported' && (tone === 'report' || tone === 'conflict');
}

/** "We never paid", of what it disputes: a negation denies, unless the relation is a quarrel and no more. */
function deniesInWords({ statement, story, text, start, end }: Passage, { negations }: Lexicon): boolean {
  const tone = story.relations.find(({ id }) => id === statement.relation)?.tone;
  return (statement.disputes?.length ?? 0) > 0 && tone !== 'conflict' && has(negations, text.slice(start, end));
}

/** Reported speech within a report, or a sentence beside it that names whose word it is. */
function isOthersWord(passage: Passage, near: string, lexicon: Lexicon): boolean {
  const { statement } = passage;
  if ((statement.attributedTo?.length ?? 0) > 0 && isReportedNext(passage, lexicon)) return true;
  const own = ownClauses(passage, lexicon)
    .map(({ start, end }) => passage.frame.slice(start, end))
    .join(' , ');
  return has(lexicon.hedges.reportedSpeech, own) && near !== '';
}

function labelOf({ story, statement }: Passage): string {
  const label = story.relations.find(({ id }) => id === statement.relation)?.label ?? '';
  return typeof label === 'string' ? label : Object.values(label).join(' ');
}

/** The beginnings of its longer words: "widerspricht" and "widersprach" share one. */
function stemsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/\p{L}{5,}/gu)
      ?.map((word) => word.slice(0, 6)) ?? []
  );
}

/** "Wird" and "will be" tell the future only before an infinitive at the end. */
function isMeant(word: string, where: string, end: number): boolean {
  if (!/^(?:wird|werden?)$/i.test(word)) return true;
  const rest = /^[^,.;:!?]*/.exec(where.slice(end))?.[0].trim() ?? '';
  const last = rest.split(/\s+/).at(-1) ?? '';
  return /^(?!ge)\p{Ll}+(?:en|ern|eln)$/u.test(last) && !/(?:unter|ver|be|er|ent|zer)\p{Ll}+en$/u.test(last);
}

/** The part of the sentence that the excerpt belongs to, without other main clauses beside it. */
function nearText(passage: Passage, lexicon: Lexicon): string {
  const { frame, start, end } = passage;
  const all = clausesOf(frame, sentenceOf(passage), lexicon);
  const touched = all.filter((one) => one.start < end && one.end > start);
  // "Thorne, who owns the Dry Dock" out of a sentence in which he warns: a name and what qualifies it.
  if (
    touched.length > 1 &&
    touched.every((one, i) => (i === 0 ? wordsIn(frame, one) <= FEW : one.kind === 'qualifying'))
  )
    return touched.map((one) => frame.slice(one.start, one.end)).join(' , ');
  const from = all.findIndex((one) => one.end > start);
  const to = all.findLastIndex((one) => one.start < end);
  const first = all.findLastIndex((one, i) => i <= from && one.apart);
  const next = all.findIndex((one, i) => i > to && one.apart);
  const kept = all.slice(Math.max(first, 0), next < 0 ? undefined : next);
  return kept
    .filter((one) => one.kind !== 'qualifying' || (one.start < end && one.end > start))
    .map((one) => frame.slice(one.start, one.end))
    .join(' , ');
}

/** "Thorne, who owns the Dry Dock" out of a sentence in which he warns: a name and what qualifies it. */
function isQualifiedName(clauses: readonly Clause[], { frame, start }: Passage): boolean {
  const [whole, ...more] = clauses;
  const first = whole && { ...whole, start: Math.max(whole.start, start) };
  return (
    first != null && wordsIn(frame, first) <= FEW && more.length > 0 && more.every(({ kind }) => kind === 'qualifying')
  );
}

const wordsIn = (frame: string, { start, end }: Clause) => frame.slice(start, end).split(/\s+/).length;

/** Indirect words are somebody's claim as soon as they are told as such. */
function isTold(text: string, { saying, content, hedges, accordingTo, accordingAfter }: Lexicon): boolean {
  const told = has(content, text) || has(hedges.reportedSpeech, text) || hedges.reportedSpeech.length === 0;
  return (has(saying, text) && told) || has(accordingTo, text) || has(accordingAfter, text);
}

/** "Das berichtete das Magazin": the sentence before or after says on whose word. */
function isReportedNext({ sentences, last, first, frame }: Passage, { saying }: Lexicon): boolean {
  return [sentences[last + 1], sentences[first - 1]].some(
    (one) => one != null && has(saying, frame.slice(one.start, one.end).slice(0, 120)),
  );
}

/** Where the excerpt is of it, or says the same: shares two of its longer words. */
function headline({ source, excerpt }: Passage): string {
  const title = typeof source.title === 'string' ? source.title : Object.values(source.title).join(' ');
  const of = stemsOf(excerpt);
  return new Set(stemsOf(title).filter((stem) => of.includes(stem))).size >= 2 ? title : '';
}
