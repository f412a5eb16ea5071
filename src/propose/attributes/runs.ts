/** Runs of capitalised words that may be names, parted into what somebody is ("Bürgermeisterin") and what they are called. */
import type { Token } from './tokens.js';
import { genderOfFirstName } from './words/first-names.js';
import type { Gender, Words } from './words/index.js';

export interface Run {
  /** Places of the name's first and last word in the list of words. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'body' | 'unknown';
  /** One word that may be a name only if the text uses it as one elsewhere. */
  readonly weak: boolean;
  readonly gender: Gender | null;
  /** Words for what they are, lower case: "bürgermeisterin". */
  readonly roles: readonly string[];
  /** Place of the first word, role and title included. */
  readonly lead: number;
}

/** What the whole text tells about its words. */
export interface Usage {
  /** Words that also stand in small letters. */
  readonly small: ReadonlySet<string>;
  /** Words with a capital where none is due. */
  readonly inner: ReadonlySet<string>;
  /** Words that an article or the like precedes. */
  readonly withArticle: ReadonlySet<string>;
  readonly count: ReadonlyMap<string, number>;
}

export function usageOf(tokens: readonly Token[], words: Words): Usage {
  const small = new Set<string>();
  const inner = new Set<string>();
  const withArticle = new Set<string>();
  const count = new Map<string, number>();
  tokens.forEach((token, i) => {
    count.set(token.text, (count.get(token.text) ?? 0) + 1);
    if (!token.capital) small.add(token.lower);
    else if (!token.initial) inner.add(token.text);
    const before = tokens[i - 1];
    if (before && token.gap === ' ' && isDeterminer(before.lower, words)) withArticle.add(token.text);
  });
  return { small, inner, withArticle, count };
}

export const isDeterminer = (word: string, words: Words) =>
  words.definite.test(word) || words.indefinite.test(word) || words.possessive.test(word);

/** Every stretch of adjacent capitals, whatever it may be. */
export function stretchesOf(tokens: readonly Token[], words: Words, usage: Usage): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!first || !mayName(first, words, usage)) continue;
    let to = i;
    for (let next = i + 1; next < tokens.length; next++) {
      const token = tokens[next];
      const before = tokens[next - 1];
      if (!token || !before || before.possessive || !joins(token, before) || beginsAnew(tokens, i, next, words, usage))
        break;
      if (mayName(token, words, usage)) to = next;
      else if (!isParticle(tokens, next, words) || next - to > 2) break;
    }
    found.push([i, to]);
    i = to;
  }
  return found;
}

/** "Karbachs Anwältin", "Larkmoor President Delphine Abara": behind a name somebody's office begins. */
function beginsAnew(tokens: readonly Token[], first: number, at: number, words: Words, usage: Usage): boolean {
  const { text } = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  const earlier = tokens[at - 2];
  if (
    /^\p{Lu}$/u.test(before.text) &&
    at - 1 === first &&
    earlier &&
    before.gap === ' ' &&
    words.prepositions.test(earlier.lower)
  )
    return true;
  // "Trumps Wahlkampf", where "Trump" stands elsewhere.
  if (words.adjectives.test('neue') && /\p{Ll}s$/u.test(before.text) && usage.count.has(before.text.slice(0, -1)))
    return true;
  if (!words.roles.test(text) || genderOfFirstName(before.text) != null) return false;
  if (/s$/.test(before.text) && !words.roles.test(before.text)) return true;
  return (
    words.titles.test(text) &&
    !words.titles.test((tokens[first] as Token).text) &&
    !words.roles.test((tokens[first] as Token).text)
  );
}

function isParticle(tokens: readonly Token[], at: number, words: Words): boolean {
  const { text } = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  if (/^(?:of|for)$/.test(text)) return words.bodies.test(before.text);
  // "Gewerkschaft See und Hafen".
  if (text === 'und')
    return at > 1 && words.bodies.test((tokens[at - 2] as Token).text) && isPlain(tokens[at + 1], words);
  if (words.nobility.test(text)) return genderOfFirstName(before.text) != null || words.particles.test(before.text);
  return words.particles.test(text);
}

const isPlain = (token: Token | undefined, words: Words) =>
  token?.capital === true && !words.roles.test(token.text) && genderOfFirstName(token.text) == null;

/** An initial that ends a sentence is none: "auf X. Trump hatte". */
const joins = ({ gap }: Token, before: Token) =>
  /^[ \u00a0]$/.test(gap) ||
  (/^\.[ \u00a0]$/.test(gap) && /^(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|St|Sen|Gov|Rep|Gen|Capt)$/u.test(before.text));

function mayName(token: Token, words: Words, usage: Usage): boolean {
  if (!token.capital || words.noNames.test(token.text) || words.numerals.test(token.text)) return false;
  const smallWord = (token.initial && usage.small.has(token.lower)) || isSmall(token.lower, words);
  return !smallWord || words.titles.test(token.text);
}

const isSmall = (word: string, words: Words) =>
  isDeterminer(word, words) ||
  words.prepositions.test(word) ||
  words.conjunctions.test(word) ||
  words.pronouns.has(word) ||
  words.auxiliaries.test(word);

export function runsOf(tokens: readonly Token[], words: Words, usage: Usage, german: boolean): Run[] {
  return stretchesOf(tokens, words, usage).flatMap(([from, to]) => {
    const run = german ? germanRun(tokens, from, to, words, usage) : englishRun(tokens, from, to, words, usage);
    return run ? [run] : [];
  });
}

interface Lead {
  at: number;
  gender: Gender | null;
  readonly roles: string[];
  titled: boolean;
}

function germanRun(tokens: readonly Token[], from: number, to: number, words: Words, usage: Usage): Run | null {
  const lead: Lead = { at: from, gender: null, roles: [], titled: false };
  for (; lead.at <= to; lead.at++) {
    const { text, lower } = tokens[lead.at] as Token;
    const known = genderOfFirstName(text) != null;
    if (words.titles.test(text)) lead.gender = words.titleGender(text) ?? lead.gender;
    else if (words.roles.test(text) && !known) {
      lead.roles.push(lower);
      lead.gender = words.female.test(text) ? 'she' : (lead.gender ?? 'he');
    } else break;
    lead.titled = true;
  }
  // A trade alone, or "Bürger" before nothing: a noun phrase and no name.
  if (lead.at > to) return null;
  skipNouns(tokens, lead, to, words);
  const size = to - lead.at + 1;
  const { text } = tokens[lead.at] as Token;
  const common = { from: lead.at, to, gender: lead.gender, roles: lead.roles, lead: from };
  if (size === 1) return singleRun(common, tokens, lead, words, usage);
  const gender = genderOfFirstName(text);
  const last = tokens[to] as Token;
  if (words.suffixes.test(last.text)) return { ...bodyFrom(common, tokens, words, usage), weak: false };
  if (gender && !words.bodies.test(text))
    return { ...common, kind: 'person', weak: false, gender: lead.gender ?? gender };
  if (words.bodies.test(text)) return { ...bodyFrom(common, tokens, words, usage), weak: false };
  if (lead.titled) return { ...common, kind: 'person', weak: false };
  return unknownRun(common, tokens, words, usage);
}

/** Two or more capitals of which nothing is known: a person, unless what stands before says that the first is a plain noun. */
function unknownRun(
  common: Pick<Run, 'from' | 'to' | 'gender' | 'roles' | 'lead'>,
  tokens: readonly Token[],
  words: Words,
  usage: Usage,
): Run | null {
  const { from, to } = common;
  const first = tokens[from] as Token;
  const before = first.gap === ' ' ? tokens[from - 1] : undefined;
  const adjective = words.adjectives.test(first.text);
  const counted = before != null && (/^\p{N}/u.test(before.text) || words.numerals.test(before.text));
  if (counted) return null;
  if (before && isDeterminer(before.lower, words))
    return adjective ? { ...common, kind: 'body', weak: false } : { ...common, from: to, kind: 'unknown', weak: true };
  if (words.commonNouns.test(first.text)) return { ...common, from: to, kind: 'unknown', weak: true };
  const governor = before?.gap === ' ' ? tokens[from - 2]?.lower : undefined;
  const described =
    before != null &&
    !before.capital &&
    /\p{Ll}e[nrsm]?$/u.test(before.text) &&
    governor != null &&
    (isDeterminer(governor, words) || words.prepositions.test(governor));
  const reused = (usage.count.get((tokens[to] as Token).text) ?? 0) > 1 || (usage.count.get(first.text) ?? 0) > 1;
  if (described || (adjective && !reused)) return null;
  const isBody = Array.from({ length: to - from + 1 }, (_, k) => tokens[from + k] as Token).some(({ text }) =>
    words.bodies.test(text),
  );
  return { ...common, kind: isBody ? 'body' : to - from < 4 ? 'person' : 'unknown', weak: false };
}

/** "Der Baritonist Jan Kowal": nouns that no list has before a first name, or between article and name. */
function skipNouns(tokens: readonly Token[], lead: Lead, to: number, words: Words): void {
  if (lead.titled) return;
  const first = tokens[lead.at] as Token;
  if (genderOfFirstName(first.text) || words.bodies.test(first.text)) return;
  for (let k = lead.at + 1; k < to; k++) {
    const gender = genderOfFirstName((tokens[k] as Token).text);
    if (gender == null) continue;
    for (; lead.at < k; lead.at++) lead.roles.push((tokens[lead.at] as Token).lower);
    lead.titled = true;
    lead.gender = gender;
    return;
  }
}

function singleRun(
  common: Pick<Run, 'from' | 'to' | 'gender' | 'roles' | 'lead'>,
  tokens: readonly Token[],
  lead: Lead,
  words: Words,
  usage: Usage,
): Run | null {
  const token = tokens[common.from] as Token;
  if (lead.titled) return { ...common, kind: 'person', weak: false };
  const gender = genderOfFirstName(token.text);
  if (words.bodies.test(token.text) || words.roles.test(token.text)) return null;
  if (gender && !usage.withArticle.has(token.text)) return { ...common, kind: 'person', weak: true, gender };
  return { ...common, kind: 'unknown', weak: true };
}

/** "Werft Nord" is the name; of "Reederei Tidelinie" only the second word, as of "Gewerkschaft Luftbund" where that stands alone too. */
function bodyFrom(
  common: Pick<Run, 'from' | 'to' | 'gender' | 'roles' | 'lead'>,
  tokens: readonly Token[],
  words: Words,
  usage: Usage,
): Omit<Run, 'weak'> {
  const head = tokens[common.from] as Token;
  if (!words.bodies.test(head.text) || common.to === common.from) return { ...common, gender: null, kind: 'body' };
  const second = tokens[common.from + 1] as Token;
  const alone =
    common.to === common.from + 1 && (usage.count.get(second.text) ?? 0) > 1 && words.companies.test(head.text);
  const drops = words.classifiers.test(head.text) || alone;
  const roles = [...common.roles, head.lower];
  return {
    ...common,
    from: drops ? common.from + 1 : common.from,
    roles,
    gender: words.bodyGender(head.text),
    kind: 'body',
  };
}

const isBodyNoun = (word: string, words: Words) => words.bodies.test(word) || words.nameEnds.test(word);

function englishRun(tokens: readonly Token[], from: number, to: number, words: Words, usage: Usage): Run | null {
  const lead: Lead = { at: from, gender: null, roles: [], titled: false };
  const opening = tokens[from] as Token;
  // "Drugmaker Corvane hid".
  if (opening.initial && words.companies.test(opening.text)) lead.at++;
  for (; lead.at < to; lead.at++) {
    const { text, lower } = tokens[lead.at] as Token;
    if (!words.titles.test(text) && !(words.roles.test(text) && genderOfFirstName(text) == null)) break;
    lead.gender = words.titleGender(text) ?? lead.gender;
    if (words.roles.test(text)) lead.roles.push(lower);
    lead.titled = true;
  }
  let end = to;
  while (end > lead.at && /^(?:KC|QC|MP|Jr|Sr)$/.test((tokens[end] as Token).text)) end--;
  const first = tokens[lead.at] as Token;
  const last = tokens[end] as Token;
  const common = { from: lead.at, to: end, gender: lead.gender, roles: lead.roles, lead: from };
  // "Wexcombe Town Council", "President of the Council": titles that are part of a body's name.
  const named = tokens.slice(from, end + 1);
  const isBody =
    words.suffixes.test(last.text) ||
    (end > from && isBodyNoun(last.text, words)) ||
    named.some(({ text }) => /^(?:&|of)$/.test(text));
  if (isBody && genderOfFirstName(first.text) == null)
    return { ...common, from, roles: [], gender: null, kind: 'body', weak: false };
  if (isBody && isBodyNoun(last.text, words) && end - lead.at > 1)
    return { ...common, from, roles: [], gender: null, kind: 'body', weak: false };
  if (end === lead.at) return englishSingle(common, tokens, lead, words, usage);
  const gender = lead.gender ?? genderOfFirstName(first.text);
  if (lead.titled || genderOfFirstName(first.text)) return { ...common, kind: 'person', weak: false, gender };
  const before = tokens[from - 1];
  const article = before && (tokens[from] as Token).gap === ' ' && words.definite.test(before.lower);
  return { ...common, kind: article ? 'body' : 'unknown', weak: false };
}

function englishSingle(
  common: Pick<Run, 'from' | 'to' | 'gender' | 'roles' | 'lead'>,
  tokens: readonly Token[],
  lead: Lead,
  words: Words,
  usage: Usage,
): Run | null {
  const token = tokens[common.from] as Token;
  if (lead.titled) return { ...common, kind: 'person', weak: false };
  const gender = genderOfFirstName(token.text);
  if (words.roles.test(token.text) || words.titles.test(token.text)) return null;
  if (words.bodies.test(token.text) && token.initial) return null;
  if (gender) return { ...common, kind: 'person', weak: false, gender };
  const apposed = (tokens[common.to + 1]?.gap ?? '').startsWith(',');
  const weak = token.initial && !usage.inner.has(token.text) && !apposed;
  return { ...common, kind: 'unknown', weak };
}
