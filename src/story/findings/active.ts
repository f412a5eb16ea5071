/**
 * Who does it in the active, where the words leave no doubt: whoever stands directly before its verb, and in German directly behind it where
 * something else begins the clause. A verb counts for the relation if it shares a group of deeds with the relation's own words.
 */
import { type Clause, clausesOf, startsWith } from './clause/clauses.js';
import { governing } from './clause/governed.js';
import { labelOf, toneOf } from './label.js';
import { DEEDS } from './lexicon/deeds.js';
import { HELPING, PASSIVE } from './lexicon/german-verbs.js';
import { type FoundWord, find, has, type Lexicon } from './lexicon/index.js';
import { DONE } from './no-plans.js';
import { type JudgedPassage, sentenceOf } from './passage.js';
import { type Item, itemsIn } from './subject.js';

export interface Active {
  /** As it is written. */
  readonly verb: string;
  /** Who does it. */
  readonly agents: readonly string[];
}

/** Of the verbs in the excerpt that do what its relation says; none where it cannot be told. */
export function activesIn(passage: JudgedPassage, lexicon: Lexicon): readonly Active[] {
  const verbs = deedsOf(passage, lexicon);
  const { frame, start, end } = passage;
  if (verbs.length === 0) return [];
  const clauses = clausesOf(frame, sentenceOf(passage), lexicon);
  return clauses.flatMap((clause, i) =>
    find(verbs, frame.slice(clause.start, clause.end)).flatMap((word): Active[] => {
      const verb = { ...word, start: clause.start + word.start, end: clause.start + word.end };
      if (verb.start < start || verb.end > end) return [];
      const its = { passage, lexicon, clause, before: clauses[i - 1], verb };
      const agent = setApart(passage, clauses, i, verb) ?? hung(its, clauses, i) ?? agentOf(its);
      const [id, ...more] = agent?.ids ?? [];
      return id == null || (agent?.kind === 'office' && more.length > 0)
        ? []
        : [{ verb: verb.text, agents: [id, ...more] }];
    }),
  );
}

const agentOf = (its: Site) => (its.lexicon.lang === 'de' ? germanAgent(its) : englishAgent(its));

/** "Holm, der die Werft leitet, zahlte …": the subject stands before the clause that says more of it. */
function setApart(passage: JudgedPassage, clauses: readonly Clause[], i: number, verb: FoundWord): Item | undefined {
  const [clause, between, main] = [clauses[i], clauses[i - 1], clauses[i - 2]];
  if (!clause || between?.kind !== 'qualifying' || !main || clause.apart) return undefined;
  const { frame } = passage;
  const item = itemsIn(passage, main).at(-1);
  const isBare =
    item != null && frame.slice(item.end, main.end).trim() === '' && isLead(frame.slice(main.start, item.start));
  return isBare && BETWEEN.test(` ${frame.slice(clause.start, verb.start)} `.replace(/^\s+|\s+$/gu, ' '))
    ? item
    : undefined;
}

/** "Die Tidelinie soll es betreiben und der Werft Geld zahlen": of a verb that hangs on another the subject is that one's. */
function hung(its: Site, clauses: readonly Clause[], i: number): Item | undefined {
  const { passage, lexicon } = its;
  const at = governing(passage.frame, clauses, i, lexicon);
  const clause = clauses[at];
  if (lexicon.lang !== 'de' || at === i || !clause) return undefined;
  return germanAgent({ ...its, clause, before: clauses[at - 1] });
}

/** What a relation calls itself, by its first verb's group; a quarrel or praise that is called otherwise goes with all of them. */
export function deedsOf(passage: JudgedPassage, { lang }: Lexicon): readonly string[] {
  const label = labelOf(passage);
  if (/(?<!\p{L})(?:by|from|von|vom|durch)(?!\p{L})/iu.test(label)) return [];
  const own = (['de', 'en'] as const).flatMap((one) =>
    Object.entries(DEEDS[one]).flatMap(([group, list]) => (has(list, label) ? [group as keyof typeof DEEDS.de] : [])),
  );
  const [group] = own;
  if (group != null) return new Set(own).size === 1 ? DEEDS[lang][group] : [];
  const tone = toneOf(passage);
  return tone === 'conflict' ? DEEDS[lang].against : tone === 'support' ? DEEDS[lang].for : [];
}

interface Site {
  readonly passage: JudgedPassage;
  readonly lexicon: Lexicon;
  readonly clause: Clause;
  readonly before: Clause | undefined;
  readonly verb: FoundWord;
}

/** Between a subject and its verb: adverbs, auxiliaries, "to" and the verbs that it follows. */
const BETWEEN =
  /^(?:\s+(?!(?:and|or|but|that|who|which|whether|if|because|as|not?|never)\s)\p{Ll}[\p{Ll}’'-]*){0,6}\s+$/u;
const BE_BEFORE = /(?<!\p{L})(?:is|are|was|were|be|been|being|get|gets|got)(?:\s+(?:not|also|\p{Ll}+ly))*\s+$/u;

function englishAgent({ passage, clause, before, verb }: Site): Item | undefined {
  const { frame } = passage;
  const head = frame.slice(clause.start, verb.start);
  // "Paid" behind a form of "be" is done to its subject.
  if (BE_BEFORE.test(head) && !/ing$/.test(verb.text)) return undefined;
  if (/^(?:who|which)\s/u.test(head)) {
    const its = before && itemsIn(passage, before).at(-1);
    return its &&
      frame.slice(its.end, clause.start).trim() === ',' &&
      BETWEEN.test(` ${head.replace(/^\p{L}+/u, '')}`.replace(/^\s+/u, ' '))
      ? its
      : undefined;
  }
  const items = itemsIn(passage, { start: clause.start, end: verb.start });
  const item = items.at(-1);
  // "The town promised Thorne to pay": either of two may be meant.
  if (item == null || (items.length > 1 && /\sto\s/u.test(frame.slice(item.end, verb.start)))) return undefined;
  return BETWEEN.test(frame.slice(item.end, verb.start)) ? item : undefined;
}

const HELPS = new RegExp(`^(?:${HELPING})$`, 'iu');
const IS_DONE = new RegExp(`(?<!\\p{L})(?:${PASSIVE})(?!\\p{L})`, 'u');
const PARTICIPLE = new RegExp(`^${DONE}$`, 'iu');

/** Of a main clause, or of one that begins with "dass", in which the verb stands at its end. */
function germanAgent({ passage, lexicon, clause, verb }: Site): Item | undefined {
  const { frame } = passage;
  const text = frame.slice(clause.start, clause.end);
  if (clause.kind === 'qualifying') return undefined;
  if (PARTICIPLE.test(verb.text) && IS_DONE.test(text)) return undefined;
  const items = itemsIn(passage, clause);
  const [office, named] = items;
  const isHolder = office?.kind === 'office' && named != null && named.start === office.end + 1;
  const first = isHolder ? named : office;
  if (first == null || first.start >= verb.end + 20) return undefined;
  const lead = frame.slice(clause.start, first.start);
  const isContent = clause.kind === 'content';
  const isFirst = isContent
    ? startsWith(lexicon.content, text) && isLead(lead.replace(/^\p{L}+\s*/u, ''))
    : isLead(lead);
  const finite = /^\s+(\p{L}+)/u.exec(frame.slice(first.end, clause.end))?.[1] ?? '';
  // "Der Werft zahlte die Linie": in the dative, if another can be who does it, and is in no case of its own.
  const isDative =
    /^(?:\p{L}+\s+)?der\s/iu.test(lead) &&
    items.some(({ kind, start, end }) => kind !== 'office' && start > first.end && !isReceiver(frame, start, end));
  if (isFirst && isDative) return undefined;
  if (isFirst) return isContent || finite === verb.text || HELPS.test(finite) ? first : undefined;
  // "Heimlich hat die Tidelinie … gezahlt", "Im Mai zahlte die Tidelinie …".
  const ahead =
    /(\p{L}+)\s+(?:die\s|das\s|der\s)?(?:\p{Ll}*\p{Lu}\p{L}+(?:in)?\s)?$/u.exec(
      frame.slice(clause.start, first.start),
    )?.[1] ?? '';
  return HELPS.test(ahead) || ahead === verb.text ? first : undefined;
}

/** An article in the nominative, an office, or nothing. */
const isLead = (lead: string) =>
  /^(?:(?:und|aber|doch)\s+)?(?:(?:der|die|das)\s+)?(?:\p{Lu}[\p{L}-]*\s+)?$/iu.test(lead);

/** "Der Gesellschaft", behind a verb: of nouns that are feminine by their ending that is a dative. */
const isReceiver = (frame: string, start: number, end: number): boolean =>
  /(?<!\p{L})der\s(?:\p{Ll}+\s)?$/u.test(frame.slice(Math.max(0, start - 30), start)) &&
  /^\S*(?:schaft|ung|heit|keit|tät|ion|ei|stadt|bank|behörde|kammer|partei|firma|stiftung|gruppe|klinik|werft)(?!\p{L})/iu.test(
    frame.slice(start, end),
  );
