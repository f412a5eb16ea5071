/** Who does what a passage tells, and to whom, by the verb that its maker or a proposal has found for it. */
import { type Clause, clausesOf } from '../clause/clauses.js';
import { HELPING } from '../lexicon/german-verbs.js';
import { type JudgedPassage, sentenceOf } from '../passage.js';
import type { Span } from '../sentences.js';
import { type Item, itemsIn } from '../subject.js';
import { agentAt, type VerbSite } from './agent.js';
import { receiversAt } from './receiver.js';

export interface Ends {
  /** Who does it. */
  readonly agent: string;
  /** To whom it is done; empty where the words leave that open. */
  readonly receivers: readonly string[];
}

/** `verb`: its place, in the passage's own text. Null where who does it is not above doubt. */
export function endsAt(passage: JudgedPassage, { start, end }: Span): Ends | null {
  const { lexicon, frame } = passage;
  if (!lexicon) return null;
  const clauses = clausesOf(frame, sentenceOf(passage), lexicon);
  const i = clauses.findIndex((one) => one.start <= start && end <= one.end);
  if (i < 0) return null;
  const site = { passage, lexicon, clauses, i, verb: { start, end, text: frame.slice(start, end) } };
  const agent = isElliptic(site) ? sharedBy(site) : agentAt(site);
  const [id, ...others] = agent?.ids ?? [];
  if (!agent || id == null || others.length > 0 || !isSure(site, agent)) return null;
  return { agent: id, receivers: receiversAt(site, agent) };
}

/** English: no noun that the agent's name belongs to ("Garrow Steel shareholders sued"); and of two who do it none is alone. */
function isSure({ passage, lexicon, clauses, i, verb }: VerbSite, agent: Item): boolean {
  const { frame } = passage;
  const own = clauses[i];
  if (!own || isJoined(frame, clauses, agent)) return false;
  if (lexicon.lang === 'de' || agent.start < own.start || agent.end > verb.start) return true;
  return HELPED.test(frame.slice(agent.end, verb.start));
}

const HELPED =
  /^\s(?:(?:is|are|was|were|has|have|had|been|being|be|will|would|shall|should|can|could|may|might|must|to|do|does|did|not|never|also|now|then|later|since|first|once|twice|again|already|still|even|only|just|wants?|wanted|plans?|planned|intends?|intended|hopes?|hoped|agree[sd]?|refuse[sd]?|promise[sd]?|offer(?:s|ed)?|threaten(?:s|ed)?|decide[sd]?|fail(?:s|ed)?|tr(?:y|ies|ied)|began|begun|due|set|able|ready|willing|going|expected|\p{Ll}+ly)\s)*$/u;

/** "Holm und die Tidelinie zahlten", "Thorne and Garrow Steel paid". */
function isJoined(frame: string, clauses: readonly Clause[], agent: Item): boolean {
  const before = frame.slice(0, agent.start);
  const lead = /(?<!\p{L})(?:und|oder|sowie|and|or|&)\s(?:(?:the|der|die|das)\s)?(?:\p{L}+\s)?$/iu.exec(before);
  const isBehind = /^(?:\s(?:und|oder|sowie|and|or|&)\s)/u.test(frame.slice(agent.end, agent.end + 8));
  if (!lead) return isBehind && !/^\s\p{L}+\s\p{Ll}+(?:t|te|ed|s)?\s/u.test(frame.slice(agent.end, agent.end + 40));
  const other = clauses.findLast((one) => one.end <= lead.index + 1 && one.start < lead.index);
  // A clause that has a verb of its own ends before it.
  return !(other && /\s\p{Ll}{2,}/u.test(frame.slice(other.start, other.end).replace(/^(?:der|die|das|the)\s/iu, '')));
}

const AND_DOES = new RegExp(
  `^(?:und|aber|doch)\\s(?:${HELPING}|\\p{Ll}+te?t?)\\s|^(?:and|but)\\s(?:\\p{Ll}+ly\\s)?\\p{Ll}+`,
  'u',
);

/** "… und soll der Stadt Geld zahlen", "… and is to pay the town": a verb where a subject would stand. */
function isElliptic({ passage, clauses, i, verb }: VerbSite): boolean {
  const own = clauses[i];
  if (!own) return false;
  const words = passage.frame.slice(own.start, own.end);
  if (!AND_DOES.test(words)) return false;
  return passage.lexicon?.lang === 'de' || itemsIn(passage, { start: own.start, end: verb.start }).length === 0;
}

/** Whoever begins the clause before does both. */
function sharedBy({ passage, clauses, i }: VerbSite): Item | undefined {
  const before = clauses[i - 1];
  if (!before || before.kind === 'qualifying') return undefined;
  const { frame } = passage;
  const [first] = itemsIn(passage, before);
  const isFirst =
    first && /^(?:(?:der|die|das|the)\s)?(?:\p{Lu}[\p{L}-]*\s)?$/iu.test(frame.slice(before.start, first.start));
  return isFirst && /^\s\p{Ll}/u.test(frame.slice(first.end, first.end + 2)) ? first : undefined;
}
