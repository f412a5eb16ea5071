/**
 * Whose deed a verb tells in the active: whoever stands directly before it, and in German directly behind it where something else begins the clause.
 * Nobody where the words leave that open.
 */
import { type Clause, startsWith } from '../clause/clauses.js';
import { governing } from '../clause/governed.js';
import { HELPING, PASSIVE } from '../lexicon/german-verbs.js';
import type { FoundWord, Lexicon } from '../lexicon/index.js';
import { DONE } from '../no-plans.js';
import type { JudgedPassage } from '../passage.js';
import { type Item, itemsIn } from '../subject.js';

/** A verb in the clause at `i` of its sentence. */
export interface VerbSite {
  readonly passage: JudgedPassage;
  readonly lexicon: Lexicon;
  readonly clauses: readonly Clause[];
  readonly i: number;
  readonly verb: FoundWord;
}

export function agentAt({ passage, lexicon, clauses, i, verb }: VerbSite): Item | undefined {
  const clause = clauses[i];
  if (!clause) return undefined;
  const its = { passage, lexicon, clause, before: clauses[i - 1], verb };
  return setApart(passage, clauses, i, verb) ?? hung(its, clauses, i) ?? agentOf(its);
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

/** On whose word a clause goes, which is nobody's deed: "Ellerhagen zufolge hat …", "Laut Ellerhagen hat …". */
const WHOSE_WORD = /^(?:und\s|aber\s|doch\s)?(?:[\p{L}-]+\s){1,5}zufolge\s/u;
const LAUT = /(?:^|\s)(?:laut|gemäß)\s(?:d(?:er|em|en)\s)?(?:\p{Lu}[\p{L}-]*\s)?$/iu;
/** No clause that qualifies, though "als" begins one. */
const AS_FIRST = /^Als\s(?:Erste|Letzte|Einzige|Nächste)[rs]?\s/u;
/** Behind a name what tells more of it: "Garside vom Seemannshaus lehnt". */
const FINITE =
  /^[“"«»‘’]?(?:\s+(?:vom|von|aus|der|des|von der|in|im)\s(?:\p{Ll}+\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)?\s+(\p{L}+)/u;

/** Of a main clause, or of one that begins with "dass", in which the verb stands at its end. */
function germanAgent({ passage, lexicon, clause, verb }: Site): Item | undefined {
  const { frame } = passage;
  const text = frame.slice(clause.start, clause.end);
  if (clause.kind === 'qualifying' && !AS_FIRST.test(text)) return undefined;
  if (PARTICIPLE.test(verb.text) && IS_DONE.test(text)) return undefined;
  const [whose] = WHOSE_WORD.exec(text) ?? [''];
  const from = clause.start + whose.length;
  const items = itemsIn(passage, { start: from, end: clause.end }).filter(
    (one) => !LAUT.test(frame.slice(from, one.start)),
  );
  const [office, named] = items;
  const isHolder = office?.kind === 'office' && named != null && named.start === office.end + 1;
  const first = isHolder ? named : office;
  if (first == null || first.start >= verb.end + 20) return undefined;
  const lead = frame.slice(from, first.start).replace(/[„“"»«‚‘]$/u, '');
  const isContent = clause.kind === 'content';
  const isFirst = isContent
    ? startsWith(lexicon.content, text) && isLead(lead.replace(/^\p{L}+\s*/u, ''))
    : isLead(lead);
  const finite = FINITE.exec(frame.slice(first.end, clause.end))?.[1] ?? '';
  // "Der Werft zahlte die Linie": in the dative, if another can be who does it, and is in no case of its own.
  const isDative =
    !MASCULINE.test(first.text) &&
    /^(?:\p{L}+\s+)?der\s/iu.test(lead) &&
    items.some(({ kind, start, end }) => kind !== 'office' && start > first.end && !isReceiver(frame, start, end));
  if (isFirst && isDative) return undefined;
  if (isFirst) return isContent || finite === verb.text || HELPS.test(finite) ? first : undefined;
  // "Heimlich hat die Tidelinie … gezahlt", "Im Mai zahlte die Tidelinie …".
  const ahead = /(\p{L}+)\s+(?:die\s|das\s|der\s)?(?:\p{Ll}*\p{Lu}\p{L}+(?:in)?\s)?$/u.exec(lead)?.[1] ?? '';
  if (!HELPS.test(ahead) && ahead !== verb.text) return undefined;
  const begins = lead.slice(0, lead.lastIndexOf(ahead));
  // "Gefordert hatte Holm …": the participle itself stands first.
  return ELSEWHERE.test(begins) || begins.trim() === verb.text ? first : undefined;
}

/** What begins a clause and is not who does it: "Die Aufsicht rügte die Werft" has its subject before the verb, whether anybody knows it or not. */
const ELSEWHERE =
  /^(?:(?:und|aber|doch|denn|dass|ob)\s+)?(?:$|(?:das|dies|was)\s*$|(?:als|an|am|auf|aus|außer|bei|beim|bis|durch|für|gegen|im?n?|ins|laut|mit|nach|ohne|seit|statt|trotz|über|um|unter|vo[nrm]|vor|während|wegen|zu[mr]?|zwischen|de[mn]|(?:k?ein|ihr|sein|unser|dies)e[mn]|vergangene[nrs]?|vorige[nrs]?|letzte[nrs]?)\s|\p{N}|(?:auch|außerdem|bereits|bislang|bisher|da\p{L}*(?:für|mit|bei|gegen|von|nach|rin|rauf|raufhin)|damals|dann|danach|dennoch|deshalb|dort|einst|erst|gestern|heute|hier|immer|inzwischen|jetzt|jedoch|kurz|mehrfach|mehrmals|mittlerweile|morgen|nun|nur|schon|seitdem|seither|so|sofort|später|stattdessen|trotzdem|wieder|wiederholt|zudem|zuerst|zugleich|zuletzt|zunächst|zuvor|zwar|\p{L}+(?:lich|weise|dings|tags|mals|falls|wohl))(?:\s|$))/iu;

/** An article in the nominative, an office, or nothing. */
const isLead = (lead: string) =>
  /^(?:(?:und|aber|doch)\s+)?(?:(?:der|die|das)\s+)?(?:\p{Lu}[\p{L}-]*\s+)?$/iu.test(lead);

/** Names by whose ending "der" before them is no dative. */
const MASCULINE =
  /(?:verein|verband|rat|kreis|konzern|funk|bund|klub|club|betrieb|dienst|fonds|park|bote|anzeiger|kurier)(?:\s|$)/iu;

/** "Der Gesellschaft", behind a verb: of nouns that are feminine by their ending that is a dative. */
const isReceiver = (frame: string, start: number, end: number): boolean =>
  /(?<!\p{L})der\s(?:\p{Ll}+\s)?$/u.test(frame.slice(Math.max(0, start - 30), start)) &&
  /^\S*(?:schaft|ung|heit|keit|tät|ion|ei|stadt|bank|behörde|kammer|partei|firma|stiftung|gruppe|klinik|werft)(?!\p{L})/iu.test(
    frame.slice(start, end),
  );
