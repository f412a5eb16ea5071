/** The words that an excerpt's claim hangs on: its own clauses, or the part of the sentence that they belong to. */
import { has, type Lexicon } from '../lexicon/index.js';
import { type JudgedPassage, sentenceOf } from '../passage.js';
import { type Clause, clausesOf, startsWith } from './clauses.js';
import { governing, isVerbPhrase } from './governed.js';

/** An excerpt of so few words has no verb of its own that a hedge beside it could govern. */
const OWN_FEW = 4;

export function isFew(passage: JudgedPassage): boolean {
  return passage.excerpt.split(/\s+/).length <= OWN_FEW && !isVerbPhrase(passage);
}

/** The excerpt's clauses and those that say on whose word they are; clauses that only qualify are left out. */
export function ownClauses(passage: JudgedPassage, lexicon: Lexicon): Clause[] {
  const { frame, start, end, statement, mentions } = passage;
  const excerptOnly: Clause[] = [{ start, end, kind: 'main', apart: false }];
  if (isFew(passage)) return excerptOnly;
  const all = clausesOf(frame, sentenceOf(passage), lexicon);
  const at = all.findIndex((one) => one.start < end && one.end > start);
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
  const over = at < 0 ? [] : all.slice(governing(frame, all, at, lexicon), at);
  const before = all[at - over.length - 1];
  const tail =
    next && startsWith(lexicon.hedges.tail, frame.slice(next.start, next.end)) && statement.form === 'reported'
      ? [next]
      : [];
  const head =
    before && statement.form === 'reported' && startsWith(lexicon.accordingTo, frame.slice(before.start, before.end))
      ? [before]
      : [];
  return [...head, ...over, ...own, ...tail];
}
/** The part of the sentence that the excerpt belongs to, without other main clauses beside it. */
export function nearText(passage: JudgedPassage, lexicon: Lexicon): string {
  const { frame, start, end } = passage;
  const all = clausesOf(frame, sentenceOf(passage), lexicon);
  const touched = all.filter((one) => one.start < end && one.end > start);
  if (isFew(passage)) return frame.slice(start, end);
  if (isQualifiedName(touched, passage)) return touched.map((one) => frame.slice(one.start, one.end)).join(' , ');
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
export function isQualifiedName(clauses: readonly Clause[], { frame, start }: JudgedPassage): boolean {
  const [whole, ...more] = clauses;
  const first = whole && { ...whole, start: Math.max(whole.start, start) };
  return (
    first != null &&
    wordsIn(frame, first) <= OWN_FEW &&
    more.length > 0 &&
    more.every(({ kind }) => kind === 'qualifying')
  );
}

const wordsIn = (frame: string, { start, end }: Clause) => frame.slice(start, end).split(/\s+/).length;

/** Does it go on to what was said or promised? */
export const hasContent = (text: string, { content }: Lexicon) =>
  has(content, text) || /,/.test(text) || /\bto\b/.test(text);
