/** Who stands at a verb of saying: the subject before or behind it, or nobody that the words name. */
import { find, type Lexicon } from './lexicon/index.js';
import { holdersOf, type Mention } from './names.js';
import type { SourceReading } from './passage.js';
import type { Span } from './sentences.js';

/** One way to name somebody: by name, by pronoun, by office. */
export interface Item extends Span {
  readonly kind: 'name' | 'pronoun' | 'office';
  /** Whom it means; empty where the words around must tell. */
  readonly ids: readonly string[];
  readonly text: string;
}

const QUALIFYING_END = /[,:;_“”"»«’‘]|\s[–—-]\s/u;

/** Words behind which another noun phrase begins: auxiliaries, conjunctions, days and years. */
const BREAKS =
  /^(?:hab(?:e|en)|hat|hatten?|hätten?|ist|war(?:en)?|wäre|sei(?:en)?|sind|wird|werden?|wurden?|würden?|soll(?:en|te)?|will|woll(?:en|te)|kann|könne|muss|müsse|dass|ob|und|oder|weil|had|has|have|is|was|were|are|will|would|should|can|could|that|whether|and|or|because|\p{L}+tag|\p{L}+day|\p{N}+|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December|Herbst|Sommer|Winter|Frühjahr|Jahr|Woche|Monat|week|month|year)$/iu;

/** Everything in a stretch of the frame that may be a subject, in order. */
export function itemsIn(reading: SourceReading, stretch: Span): Item[] {
  const { frame, mentions, names, lexicon } = reading;
  if (lexicon == null) return [];
  const named = byPlace(mentions.filter(({ start, end }) => start >= stretch.start && end <= stretch.end));
  const items: Item[] = [];
  for (const group of named) {
    const [first] = group;
    if (first == null || first.possessive || isOblique(frame, stretch.start, first.start, lexicon)) continue;
    items.push({
      kind: 'name',
      start: first.start,
      end: first.end,
      text: frame.slice(first.start, first.end),
      ids: group.map(({ id }) => id),
    });
  }
  const text = frame.slice(stretch.start, stretch.end);
  const free = (start: number) => !named.some(([one]) => one && one.start <= start && one.end > start);
  for (const { start, end, text: word } of [...find(lexicon.offices, text), ...find(lexicon.bodies, text)]) {
    const at = stretch.start + start;
    // In a compound with a name ("Microsoft-Chef Satya Nadella") the name follows; the office alone means its holder.
    if (free(at) && /^\p{Lu}|^[a-z]/u.test(word) && !isOblique(frame, stretch.start, at, lexicon))
      items.push({ kind: 'office', start: at, end: stretch.start + end, text: word, ids: holdersOf(word, names) });
  }
  for (const list of [lexicon.pronouns.he, lexicon.pronouns.she, lexicon.pronouns.they])
    for (const { start, end, text: word } of find(list, text)) {
      const at = stretch.start + start;
      if (items.some((one) => one.start === at) || isArticle(text.slice(end), word)) continue;
      items.push({ kind: 'pronoun', start: at, end: stretch.start + end, text: word.toLowerCase(), ids: [] });
    }
  return items.sort((a, b) => a.start - b.start);
}

/** A "der" or "sie" that is followed by a noun is its article. */
function isArticle(after: string, word: string): boolean {
  return (
    /^(?:der|die|diese|dieser|beide)$/i.test(word) && /^\s+[„“"»«‚‘]?(?:\p{Ll}+(?:e|en|er)\s+)?\p{Lu}/u.test(after)
  );
}

function byPlace(mentions: readonly Mention[]): Mention[][] {
  const groups = new Map<number, Mention[]>();
  for (const one of mentions) groups.set(one.start, [...(groups.get(one.start) ?? []), one]);
  return [...groups.values()];
}

/** Does a preposition or an article in another case govern the noun that begins here? */
export function isOblique(frame: string, from: number, at: number, lexicon: Lexicon): boolean {
  const before = frame.slice(Math.max(from, at - 80), at);
  const near = before.slice(before.search(/[^,:;_()“”"»«]*$/u));
  const last = near.trim().split(/\s+/).slice(-4);
  const governs = (word: string) => find(lexicon.oblique, word).some(({ text }) => text.length === word.length);
  for (let i = last.length - 1; i >= 0; i--) {
    const word = last[i] ?? '';
    if (governs(word)) return true;
    // After a verb a new noun phrase begins; between article and noun there are adjectives and offices only.
    if (isVerb(word, lexicon) || BREAKS.test(word)) return false;
    if (/^(?:der|die)$/i.test(word)) {
      const owner = last[i - 1] ?? '';
      return governs(owner) || (/^\p{Lu}\p{Ll}/u.test(owner) && !isVerb(owner, lexicon));
    }
    if (/^(?:the|a|an|das|ein|eine)$/i.test(word)) continue;
  }
  return false;
}

function isVerb(word: string, lexicon: Lexicon): boolean {
  return find(lexicon.saying, word).some(({ text }) => text.length === word.length);
}

/** The subject of the verb at `verb`, within `sentence`. */
export function subjectAt(reading: SourceReading, sentence: Span, verb: Span): Item[] {
  const { frame } = reading;
  const before = frame.slice(sentence.start, verb.start);
  const afterMarks = /[“”"»«’‘]\s*,?\s*(?:(?:so|auch|dann|dazu|später|then|also)\s)?$/u.test(before);
  const inverted = afterMarks || (/,\s*$/.test(before) && !beginsWithName(reading, sentence, before));
  const first = inverted ? [] : subjectBefore(reading, sentence, verb);
  return first.length > 0 ? first : subjectBehind(reading, sentence, verb);
}

/** "Jasper Holm, dem die Werft gehört, widersprach": before the first comma nothing but the subject. */
function beginsWithName(reading: SourceReading, sentence: Span, before: string): boolean {
  const [head = ''] = before.split(',');
  const items = itemsIn(reading, { start: sentence.start, end: sentence.start + head.length });
  return (
    items.some(({ kind }) => kind !== 'pronoun') &&
    head.trim().split(/\s+/).length <= 5 &&
    head.length < before.length - 2
  );
}

/** From the verb back to the first noun phrase that can be its subject. */
function subjectBefore(reading: SourceReading, sentence: Span, verb: Span): Item[] {
  const { frame, names } = reading;
  const clauses = splitBack(frame, sentence.start, verb.start, reading.lexicon);
  let others: Item[] = [];
  for (const clause of clauses) {
    const items = itemsIn(reading, clause).filter((one) => !isBareOffice(one, others));
    const person = items.findLast((one) => one.ids.some((id) => names.persons.has(id)) && one.kind === 'name');
    if (person) return [person, ...others];
    const pronoun = items.find(({ kind }) => kind === 'pronoun');
    if (pronoun && others.length === 0) return [pronoun];
    if (others.length === 0) others = items.filter(({ kind }) => kind !== 'pronoun').slice(-2);
  }
  return others;
}

/** An office in apposition to what was found already says nothing new. */
function isBareOffice({ kind, ids }: Item, found: readonly Item[]): boolean {
  return kind === 'office' && ids.length === 0 && found.length > 0;
}

/** The stretches between commas from the verb back, without relative and subordinate clauses, up to where another main clause ends. */
function splitBack(frame: string, from: number, to: number, lexicon: Lexicon | null): Span[] {
  const stretches: Span[] = [];
  let end = to;
  for (let at = to - 1; at >= from - 1; at--) {
    const edge = at < from || QUALIFYING_END.test(frame.slice(at, at + 1));
    const joint = at >= from && /^\s(?:und|aber|doch|and|but)\s/u.test(frame.slice(at, at + 6));
    if (!edge && !joint) continue;
    const stretch = { start: at + 1, end };
    const body = frame.slice(stretch.start, end).trim();
    if (lexicon && !isQualifying(body, at >= from, lexicon)) stretches.push(stretch);
    if (at >= from && /[:;_]/.test(frame.charAt(at))) break;
    end = at;
  }
  return stretches;
}

function isQualifying(body: string, afterComma: boolean, { relative, subordinate }: Lexicon): boolean {
  const begins = (list: readonly string[]) => find(list, body).some(({ start }) => start === 0);
  // "Der Chef sagte" begins a sentence; ", der …" qualifies, unless a noun follows the article at once.
  return (
    begins(subordinate) || (afterComma && begins(relative) && !/^(?:der|die|das)\s+\p{Lu}[\p{L}-]*(?:\s|$)/u.test(body))
  );
}

/** Behind an inverted verb, or where before it nobody stands: the first noun phrase. */
function subjectBehind(reading: SourceReading, sentence: Span, verb: Span): Item[] {
  const { frame, names } = reading;
  const rest = frame.slice(verb.end, sentence.end);
  const stop = /[:;_„“"«»]|\.\s|\s[–—]\s/u.exec(rest)?.index ?? rest.length;
  const [head = '', ...more] = rest.slice(0, stop).split(',');
  const items = itemsIn(reading, { start: verb.end, end: verb.end + head.length });
  const apposed = more.length === 0 ? [] : appositionOf(reading, verb.end + head.length + 1, (more[0] ?? '').length);
  const [first] = items;
  if (first == null) return apposed;
  if (first.kind === 'pronoun' || (first.kind === 'name' && first.ids.some((id) => names.persons.has(id))))
    return [first];
  // "said OpenAI chief Sam Altman", "sagte Sprecherin Karoline Leavitt", "said the mayor, Fenna Quast".
  const person = items.find((one) => one.kind === 'name' && one.ids.some((id) => names.persons.has(id)));
  const near =
    person && !/\b(?:in|im|to|dem|über|about|of|auf|on)\b/u.test(frame.slice(first.end, person.start))
      ? [person]
      : apposed;
  return near.length > 0 ? [...near, first] : [first];
}

function appositionOf(reading: SourceReading, at: number, length: number): Item[] {
  const items = itemsIn(reading, { start: at, end: at + length });
  const [first] = items;
  const lead = first ? reading.frame.slice(at, first.start).trim() : '-';
  return first && first.kind === 'name' && lead.split(/\s+/).length <= 2 ? [first] : [];
}
