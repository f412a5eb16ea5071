/**
 * To whom or what a deed is done, in the active: who stands in the dative or behind "an" and "to" before what is given, else the verb's object. Nobody
 * where the words leave that open.
 */
import { HANDS, HANDS_GERMAN } from '../lexicon/handing.js';
import type { Mention } from '../names.js';
import type { JudgedPassage } from '../passage.js';
import type { Item } from '../subject.js';
import type { VerbSite } from './agent.js';

/** Ids, in the words' order: of two that are joined both. */
export function receiversAt({ passage, lexicon, clauses, i, verb }: VerbSite, agent: Item): readonly string[] {
  const clause = clauses[i];
  if (!clause) return [];
  const end = Math.min(clause.end, passage.end);
  const isOther = (one: Mention) =>
    !one.possessive && one.start >= clause.start && one.end <= end && !agent.ids.includes(one.id);
  const others = passage.mentions.filter((one) => isOther(one));
  const first =
    lexicon.lang === 'de' ? german(passage, clause.start, verb.text, agent, others) : english(passage, verb, others);
  return first ? [first.id, ...joinedTo(passage, first)] : [];
}

/** "Paid Garrow Steel and the Dry Dock". */
function joinedTo({ frame, mentions }: JudgedPassage, { end, id }: Mention): string[] {
  const [lead] = /^\s(?:und|and|sowie)\s(?:(?:the|de[mnr]|die|das)\s)?/u.exec(frame.slice(end, end + 20)) ?? [];
  const next = lead == null ? undefined : mentions.find(({ start }) => start === end + lead.length);
  return next && next.id !== id && /^[\s.,;]|^$/u.test(frame.charAt(next.end)) ? [next.id] : [];
}

const NO_PREPOSITION =
  '(?!(?:of|for|to|by|with|from|in|on|at|over|about|against|as|that|and|or|into|after|before|than|not|only)\\s)';
const DIRECT = new RegExp(`^\\s(?:(?:the|an?|its|their|his|her)\\s)?(?:${NO_PREPOSITION}[\\p{Ll}’'-]+\\s){0,3}$`, 'u');
const TO = /\sto\s(?:(?:the|its|their|his|her)\s)?(?:\p{Ll}[\p{Ll}’'-]+\s){0,2}$/u;
/** Behind a noun phrase: "criticised the Garrow Steel plan" has none there. */
const AFTER =
  /^(?:$|[^\s\p{L}]|\s(?:$|[^\p{Ll}]|(?:of|for|to|by|with|from|in|on|at|over|about|against|as|that|and|or|but|after|before|because|when|while|if|to|last|this|next|since|under|during|until|twice|again|and|nothing|at|more|less|nearly|almost|an?|the|its|their|his|her|some|half|one|two|three|\p{Ll}+ly)(?!\p{L})))/u;

function english({ frame }: JudgedPassage, verb: VerbSite['verb'], others: readonly Mention[]): Mention | undefined {
  const behind = others.filter(({ start, end }) => start >= verb.end && AFTER.test(frame.slice(end, end + 20)));
  const between = (one: Mention) => frame.slice(verb.end, one.start);
  if (HANDS.test(verb.text)) {
    const receiver = behind.find((one) => TO.test(between(one)));
    if (receiver) return receiver;
  }
  return behind.find((one) => DIRECT.test(between(one)));
}

const ROLE = '(?:\\p{Ll}+e[nmrs]?\\s)*(?:\\p{Lu}[\\p{L}-]*\\s)?$';
const DATIVE = new RegExp(`(?<!\\p{L})(\\p{L}+\\s+)?(?:(?:de|(?:ein|ihr|sein|unser)e)[mr])\\s${ROLE}`, 'iu');
const ACCUSATIVE = new RegExp(`(?<!\\p{L})(\\p{L}+\\s+)?(?:den|die|das|(?:ein|ihr|sein|unser)e?n?)\\s${ROLE}`, 'iu');
const TO_GERMAN = new RegExp(`(?<!\\p{L})an\\s(?:(?:den|die|das|(?:ein|ihr|sein|unser)e?n?)\\s)?${ROLE}`, 'iu');
const PREPOSITION =
  /^(?:an|am|ab|auf|aus|außer|bei|beim|bis|durch|für|gegen|gegenüber|hinter|im?n?|ins|laut|mit|nach|neben|ohne|samt|seit|statt|trotz|über|um|unter|vo[nrm]|während|wegen|zu[mr]?|zwischen|als|wie|und|oder|sowie)$/iu;
/** A noun before an article has it in the genitive: "die Pläne der Klinik". */
const isNoun = (word: string) => /^\p{Lu}\p{Ll}/u.test(word);

function german(
  { frame }: JudgedPassage,
  from: number,
  verb: string,
  agent: Item,
  others: readonly Mention[],
): Mention | undefined {
  const before = (one: Mention) => frame.slice(from, one.start);
  const isFree = (one: Mention, pattern: RegExp) => {
    const found = pattern.exec(before(one));
    const word = found?.[1]?.trim() ?? '';
    if (!found || PREPOSITION.test(word)) return false;
    // Of a name nothing stands in the genitive: "zahlte die Tidelinie der Werft".
    const isAgents =
      agent.kind === 'name' && agent.text.endsWith(word) && from + found.index + word.length === agent.end;
    return (
      word === '' || !isNoun(word) || isAgents || /^(?:Euro|Dollar|Franken|Prozent)$/u.test(word) || found.index === 0
    );
  };
  return (
    others.find((one) => isFree(one, DATIVE)) ??
    (HANDS_GERMAN.test(verb) ? others.find((one) => TO_GERMAN.test(before(one))) : undefined) ??
    others.find((one) => one.start > agent.start && isFree(one, ACCUSATIVE)) ??
    others.find((one) => isBare(before(one), one, agent))
  );
}

/** "Zahlte Jasper Holm 5.000 Euro", "kritisierte Bo Ellerhagen": no article and no preposition. */
function isBare(before: string, { start }: Mention, agent: Item): boolean {
  const word = /(\p{L}+)\s+$/u.exec(before)?.[1] ?? '';
  return (
    start > agent.end &&
    /^\p{Ll}/u.test(word) &&
    !PREPOSITION.test(word) &&
    !/^(?:d(?:er|ie|as|em|en|es)|ein\p{Ll}*)$/u.test(word)
  );
}
