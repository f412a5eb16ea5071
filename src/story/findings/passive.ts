/** Sentences in the passive: who does it stands behind "by" or "von", to whom it is done before. */
import { type Clause, clausesOf } from './clause/clauses.js';
import { PASSIVE } from './lexicon/german-verbs.js';
import { find, type Lexicon } from './lexicon/index.js';
import { type JudgedPassage, sentenceOf } from './passage.js';
import { isInfinitive } from './plans.js';

export interface Passive {
  /** "was condemned by", "wurde … verurteilt" */
  readonly words: string;
  readonly participle: string;
  /** Who does it. */
  readonly agents: readonly string[];
  /** Who else is named in the clause. */
  readonly patients: readonly string[];
  /** Where its verb begins. */
  readonly start: number;
}

const ENGLISH =
  /(?<!\p{L})(?:is|are|was|were|be|been|being|got|gets)((?: (?:\p{Ll}+ly|also|then|later|not|never|all|both|now|once|twice|again))*) (?<participle>\p{Ll}+(?:ed|en|wn|ne|ght|ld|id|nt|st|lt|ft|rn|ung|un)|(?:over|un|re)?(?:hit|cut|led|fed|met|won|put|held|run|known|shot|lost|kept|left|struck|hung|begun|become|sold|told|bought))(?: [\p{L}\p{N}’'-]+){0,6}? by(?= )/gu;
const GERMAN = new RegExp(`(?<!\\p{L})(?:${PASSIVE})(?!\\p{L})`, 'gu');
const BY = /(?<!\p{L})(?:von|vom|durch)(?= )/gu;
const GERMAN_PARTICIPLE =
  /(?<!\p{L})(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|unter|über|wider|miss|hinter)\p{Ll}+(?:t|en)|\p{Ll}+iert)(?!\p{L})/gu;
/** Words between "by" and a name: "by the town’s own Harbour Trust". */
const NEAR = 5;

/** Of the clause that the excerpt begins in; null where it is not in the passive, or nobody of the story is named as who does it. */
export function passiveIn(passage: JudgedPassage, lexicon: Lexicon): Passive | null {
  const { frame, start, end } = passage;
  const clauses = clausesOf(frame, sentenceOf(passage), lexicon).filter((one) => one.start < end && one.end > start);
  for (const clause of clauses) {
    if (clause.kind === 'qualifying') continue;
    const found = lexicon.lang === 'de' ? german(passage, clause) : english(passage, clause);
    if (found) return found;
  }
  return null;
}

function english(passage: JudgedPassage, clause: Clause): Passive | null {
  const text = passage.frame.slice(clause.start, clause.end);
  for (const { index, 0: words, groups } of text.matchAll(ENGLISH)) {
    const agents = namedAfter(passage, clause.start + index + words.length, clause.end);
    const participle = groups?.['participle'] ?? '';
    if (agents.length > 0) return told(passage, clause, agents, { words, participle, at: clause.start + index });
  }
  return null;
}

function german(passage: JudgedPassage, clause: Clause): Passive | null {
  const text = passage.frame.slice(clause.start, clause.end);
  const [verb] = text.matchAll(GERMAN);
  const participle = [...text.matchAll(GERMAN_PARTICIPLE)]
    .map(([word]) => word)
    .findLast((word) => !isInfinitive(word));
  if (verb == null || participle == null) return null;
  for (const { index, 0: by } of text.matchAll(BY)) {
    const agents = namedAfter(passage, clause.start + index + by.length, clause.end);
    const words = `${verb[0]} ${by} … ${participle}`;
    if (agents.length > 0) return told(passage, clause, agents, { words, participle, at: clause.start + verb.index });
  }
  return null;
}

/** Who is named right behind a place. */
function namedAfter({ mentions, frame }: JudgedPassage, from: number, to: number): string[] {
  const all = mentions.filter((one) => one.start >= from && one.end <= to);
  const first = Math.min(...all.map(({ start }) => start));
  const between = frame.slice(from, Math.min(first, to)).trim();
  if (all.length === 0 || (between !== '' && between.split(/\s+/).length > NEAR)) return [];
  return [...new Set(all.filter((one) => one.start === first && !one.possessive).map(({ id }) => id))];
}

interface Verb {
  readonly words: string;
  readonly participle: string;
  readonly at: number;
}

function told({ mentions }: JudgedPassage, { start, end }: Clause, agents: readonly string[], verb: Verb): Passive {
  const { words, participle, at } = verb;
  const others = mentions.filter((one) => one.start >= start && one.end <= end && !agents.includes(one.id));
  return { words, participle, agents, patients: [...new Set(others.map(({ id }) => id))], start: at };
}

/** "The sale was condemned by the trust": who says so, where no other verb of its sentence says anything. */
export function saidInPassive(passage: JudgedPassage): readonly string[] {
  const { lexicon, frame, statement } = passage;
  const passive = lexicon && statement.form !== 'direct' ? passiveIn(passage, lexicon) : null;
  if (lexicon == null || passive == null) return [];
  const { start, end } = sentenceOf(passage);
  const others = find(lexicon.saying, frame.slice(start, end)).filter(({ text }) => text !== passive.participle);
  return others.length > 0 ? [] : passive.agents;
}
